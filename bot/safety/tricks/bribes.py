"""Good stars for money."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_BRIBE = Risk.review_bribe

WORDS: dict[str, str] = {
    "REWARD": """
        gift* подар* coupon* купон* bonus* бонус* cashback* кэшбэк* кешбэк* кэшбек* reward*
        discount* скидк* $ usd dollar* buck* euro € руб= рубл* р= ₽ доллар* money деньг* refund*
        верн* вернут* возвр* pay= компенс* compensat* бесплатн* resend* present= presents сюрприз*
        surprise* приз prize* перевед* перевод* prezent deal= half= половин* промокод* voucher*
        монет* coins добав* сумму баланс* extra= дарим help= приятн*_сюрприз чехол пришлем вышлем
        отправим send= награ* разниц* % процент* грн= тенге юан* yuan второй= for_free free_gift
        бесплатно
    """,
    "REWARD_WORD": """
        gift* подар* coupon* купон* bonus* бонус* cashback* кэшбэк* кешбэк* кэшбек* reward* скидк*
        present= presents сюрприз* surprise* приз prize* дарим промокод* voucher* компенс*
        compensat* refund* верн* возвр* перевед* pay= pays paid= вышлем вышлют пришлем for_free
        free_gift с_нас от_нас give_half получите_бонус верните= пришлите= send_the_gift
        once_you_send give_back discount* cashback_for gift= second= even_more extra_gift free=
        freebie* perk* subsid* bonuses prezent* презент* доплат* премия= премию= компенсир*
        вознагражд* баллы= баллов= монет* coins cash= чехол_в_подарок extra_item подарочек подароч*
        money_back half_back half_price
    """,
    "EXCHANGE": """
        if= если за= for= in_return взамен then= тогда after= после и_мы and_we and_i а_мы а_вы а_я
        = → + get= получ* you_get to_get чтобы так_что как_только once= when= first= and= и= our=
    """,
    "WHATEVER": """
        whatever any_opinion какую_бы honest* честн* любой_отзыв any_feedback regardless независимо
        правдив*
    """,
    "RVPAST": """
        read_your прочитали your_feedback ваш_отзыв_прочит* sorry_to_hear for_your_feedback
        спасибо_за_отзыв for_your_review under_review in_review aliexpress_review review_your
        review_the
    """,
    "BADREV_ONLY": "плохой_отзыв_оставлю negative_review_if",
    "FIVEW": "пятерк* пятерочк* five_stars 5_stars пять_звезд five_star 5_звезд",
}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "bribe.good",
        _BRIBE,
        "GOODRV|WRITERV|CHANGERV REVIEW",
        gap=4,
        who="s",
        where="~REWARD_WORD|~AMT|~REWARD",
        unless="~WHATEVER THANKS RVPAST",
        yes=("give 5 stars then we send a small gift",),
        no=("If you like the dress, you may leave a review",),
    ),
    Frame(
        "bribe.for",
        _BRIBE,
        "REWARD_WORD REVIEW",
        who="s",
        gap=5,
        unless="~WHATEVER RVPAST",
        where="EXCHANGE",
        yes=("бонус за отзыв",),
    ),
    Frame(
        "bribe.b_remove",
        _BRIBE,
        "REMOVERV REVIEW",
        who="b",
        gap=4,
        where="~DEMAND|~REWARD_WORD|~AMT",
        yes=("Верните 500 рублей, и я уберу плохой отзыв",),
        no=("I will not change my review",),
    ),
    Frame(
        "bribe.b_sell",
        _BRIBE,
        "GOODRV|CHANGERV REVIEW",
        who="b",
        gap=4,
        where="~REWARD_WORD|~AMT|~REWARD",
        unless="IFNOT BADREV ~UNCOND",
        yes=("I can give five stars if you pay me $10",),
        no=("Обязательно оставлю хороший отзыв, спасибо за подарочек",),
    ),
    Frame(
        "bribe.b_goods",
        _BRIBE,
        "GOODRV|CHANGERV|REMOVERV REVIEW",
        who="b",
        gap=4,
        ask=False,
        where="~EXCHANGE NEWITEM|SENDGOODS|DEMAND|COUPON",
        unless="BADREV_ONLY IFNOT ~UNCOND",
        yes=("Сниму плохой отзыв, если дошлёте винты", "I'll edit my review for a new lamp"),
        no=("I gave five stars, the lamp is great",),
    ),
    Frame(
        "bribe.b_five",
        _BRIBE,
        "WRITERV|v.1 FIVEW",
        who="b",
        gap=4,
        ask=False,
        where="~DEMAND|~REWARD_WORD|AMT",
        unless="~UNCOND THANKS",
        yes=("Верните 500 рублей, и поставлю пятёрку",),
        no=("Всё пришло, ставлю пять звёзд",),
    ),
)

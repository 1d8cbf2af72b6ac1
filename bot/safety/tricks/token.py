"""Next to nothing in the solution line, which ends the dispute all the same."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_TOKEN = Risk.token_refund

WORDS: dict[str, str] = {
    "COMP": """
        refund* compensat* компенс* возврат* верн* вернут* return= give= offer* предлаг* предлож*
        вернем возмещ* возмест* sorry= settle* max= maximum best= only= agree* accept* согл* дад*
        даем дать= дать давай* pay= send= refunding устроит возвр* выплат* maks* максим* apologize
        moral начисл* доброй_воли как_извинени* apology извинени* deal= ok= fine= give_you take=
        возьмите могу= можем= could= credit= одобр* approve* buck= forget_it забудем закроем_вопрос
        how_about what_about как_насчет как_насчёт что_скажете по_рукам хватит_ли
    """,
    "ONLY": "only= только лишь исключительно",
    "COMPNOUN": """
        compensation* компенсац* извинени* apology refund= возврат* sorry= compensate= извините=
        простите= apologize apologise
    """,
    "COUPON_INSTEAD": "купон_вместо coupon_instead",
    "CHEAPER": """
        cheaper дешевле expensive дороже price_difference lowered_the_price lower_price price_by
        снизил*_цен* снижен*_цен* цена_ниже
    """,
    "TAKECOUPON": """
        settle_for возьму= приму= беру= соглас* take= accept= works_for_me fine_with_me works= ok=
        okay окей= ок= ладно хорошо
    """,
    "NEXTBUY": """
        next_order next_purchase следующ*_заказ* следующ*_покупк* применил* applied checkout
    """,
    "BATTERYW": "battery* charge* заряд* аккум* яркост* volume громкост*",
    "AGREEDW": "согласован* одобрен* was_agreed is_agreed agreed_in already_agreed",
    "FAIRSHARE": "сорок_процент* пятьдесят_процент* тридцать_процент* половин*",
    "PLUGW": "round_pin european_plug eu_plug plug_is",
}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "token.sum",
        _TOKEN,
        "AMT_TINY COMP",
        who="s",
        gap=9,
        unless="AGREEDW ~REVIEW AMT0 EXTRAPAY FEE STOREWIDE NEWORDER CHEAPER",
        yes=("Best we can do is 1 dollar compensation", "Можем вернуть 70 рублей за вазу"),
        no=("Один доллар за нерабочий телефон — не вариант",),
    ),
    Frame(
        "token.before_review",
        _TOKEN,
        "AMT_TINY REVIEW",
        who="s",
        gap=14,
        order=True,
        where="COMP",
        unless="EXTRAPAY",
        yes=("we refund 2$ and in return you write a very nice comment with five star",),
    ),
    Frame(
        "token.share",
        _TOKEN,
        "PCT_TINY COMP",
        who="s",
        gap=7,
        unless="AGREEDW AMT0 EXTRAPAY FEE STOREWIDE NEWORDER ~REVIEW",
        yes=("We can refund 10% for the wrong model",),
    ),
    Frame(
        "token.coupon",
        _TOKEN,
        "COUPON INSTEAD",
        who="s",
        gap=8,
        yes=("a store coupon instead of money",),
    ),
    Frame(
        "token.coupon_comp",
        _TOKEN,
        "COUPON COMPNOUN",
        who="s",
        gap=6,
        unless="STOREWIDE",
        yes=("скидку на следующий заказ как компенсацию",),
    ),
    Frame(
        "token.b_accept",
        _TOKEN,
        "AGREE|ACCEPT_1 AMT_TINY|PCT_TINY|COUPON_INSTEAD",
        who="b",
        gap=9,
        unless=(
            "EXTRA EXTRAVERB FEESTRICT REVIEW CHEAPER AMT_CENTS PAIDTINY PLATFORM_SUBJ FAIRSHARE"
        ),
        yes=("one dollar is okay, I'll accept",),
        no=("One dollar is not acceptable",),
    ),
    Frame(
        "token.b_coupon",
        _TOKEN,
        "COUPON INSTEAD",
        who="b",
        gap=5,
        where="~AGREE",
        yes=("Купон вместо денег тоже сойдёт, согласна",),
    ),
    Frame(
        "token.b_coupon_ok",
        _TOKEN,
        "TAKECOUPON COUPON",
        who="b",
        gap=9,
        ask=False,
        where="BADGOODS|INSTEAD|COMPNOUN",
        unless="REVIEW REJECTV IF NEXTBUY",
        yes=("Ладно, возьму купон за разбитую чашку", "a voucher for the torn bag works for me"),
        no=("Возьму два чайника, купон применился",),
    ),
    Frame(
        "token.coupon_bad",
        _TOKEN,
        "COUPON BADGOODS",
        who="s",
        gap=9,
        where="COMP|INSTEAD",
        unless="WRITERV GOODRV STOREWIDE",
        yes=("За брак предлагаем баллы магазина",),
        no=("Поставьте хороший отзыв, сломанное заменим, купон дадим",),
    ),
    Frame(
        "token.cents",
        _TOKEN,
        "ACCEPTV|SOLUTION|SETSUM AMT_CENTS?",
        gap=9,
        ask=False,
        where="ACCEPTV|SETSUM|~ACCEPTV",
        unless="REJECTV EXTRAFEE0 FULLW ~REFUSED",
        yes=("Примите решение на 0,01", "I accept the one cent solution"),
        no=("I can't accept 0.01",),
    ),
    Frame(
        "token.bare",
        _TOKEN,
        "AMT_TINY|PCT_TINY",
        who="s",
        where="BADGOODS|AGREE|ONLY|MAXW",
        unless=(
            "PLUGW AGREEDW BATTERYW FEE EXTRA EXTRAPAY EXTRAVERB REVIEW COUPON NEWORDER "
            "CHEAPER AMT0 CHECKOUT"
        ),
        yes=("Вам за ожидание доллар, хорошо?", "Разбитое стекло оцениваем в 100 рублей"),
        no=("The second cup costs 2 dollars",),
    ),
    Frame(
        "token.b_for",
        _TOKEN,
        "AMT_TINY|PCT_TINY BADGOODS",
        who="b",
        gap=7,
        where="~FINEW|~AGREE|LETSW",
        unless="REJECTV REVIEW AMT_CENTS ~NOACCEPT",
        yes=("10% back for the broken phone? Sure",),
        no=("They offer 1 dollar for a broken phone, what should I do?",),
    ),
)

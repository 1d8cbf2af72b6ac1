"""Bad stars as a threat."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_RATE = Risk.review_threat

WORDS: dict[str, str] = {
    "ONESTAR": """
        one_star 1_star one-star 1-star 1_stars один_звезд* одну_звезд* 1_звезд* одной_звезд*
        единиц* кол= ноль_звезд zero_stars one_stars single_star двойк* 1★ minimal_star одна_звезд*
        one_⭐ 1_⭐ 1_★ одни_единицы по_одной_звезд* по_колу 1-star* onestar lowest_rating
        lowest_star minimum_rating колы= колов= единичк* по_единиц* одну_звёздочк* одну_звездочк*
        двойку= a_single_star
    """,
    "RVPAST_B": """
        i_left left_feedback оставил= оставила= оставлял* поставил= поставила= won't= not_threaten
        угрожать_не
    """,
    "SPOIL": """
        испор* обруш* снижу снизить сниз* уроню понижу утоплю опущу ruin* destroy* spoil* kill*
        drop= tank= lower= hurt= убью= подорву damage= sink= трещ* посыпется упад* уничтож* crash*
        wreck* разнес* утоп* потоп*
    """,
    "EXPOSEV": """
        post= posting publish* expose* tell= share= write= upload* make_a_video make_video shoot*
        film* show= know= see= read= hear= warn= spread* blast* go= напиш* расскаж* выложу выклад*
        опубл* сниму= снять узна* покаж* увид* прочит* прочт* разоблач* ославл* запощу залью
        распростран* предупре* обнарод* огласк* put= пишу= пишем= пишут= писать= followers
        подписчик* спам* рассылк* транслир* stream* record* complain_on жалоб*_везде узнают=
        скажу_всем рассказыв* сообщ* оповещ* telling showing hears sees reads knows learn* find_out
        found_out posted publishing goes_on goes_up go_on go_viral поделюсь поделим* скажу= сообщу=
        покажу= освещ* ослав* подним* напис* рассказ* разнес* растру* трезвон* размещу размест*
        publiciz*
    """,
    "FOUNDON": """
        found_on found_your нашла_на нашел_на bought_from saw_your заказал*_через saw_on увидел*_на
    """,
    "ORELSE_STRICT": """
        otherwise or_else or_i or_my or_the or_get иначе= а_то а_не_то не_то= либо= either
        or_my_next or_your or_one or_ya or_expect or_you_get or_all или_я или_поставлю или_напишу
        или_одна or_the_world or_world или_мир or_i'm or_i_am failing_that or_this or_it's or_it_is
        or_that else= if_not or_i'll or_you'll в_противном_случае в_ином_случае иначе либо или_же
        not_then or_we or_there or_everyone or_everybody or_reddit or_trustpilot
    """,
    "GOODREV_ONLY": "good= positive хорош* отличн* полож* happy_to честн* honest",
    "REVIEWOK": "честн* honest good= хорош* will_help помож* positive",
    "COURTLIKE": "support= поддержк* dispute* спор= aliexpress* chargeback bank= банк*",
}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "rate.bad",
        _RATE,
        "BADREV REVIEW",
        who="b",
        report=True,
        gap=6,
        unless="REMOVERV ~UNCOND RVPAST_B",
        where="~DEMAND",
        yes=("Не вернёте деньги — напишу плохой отзыв!", "refund or I leave a one star review"),
        no=("I will not threaten you with bad reviews",),
    ),
    Frame(
        "rate.one",
        _RATE,
        "ONESTAR",
        who="b",
        unless="CHANGERV ~UNCOND RVPAST_B",
        where="~DEMAND",
        yes=("Либо возврат, либо ставлю вам единицу",),
    ),
    Frame(
        "rate.veiled",
        _RATE,
        "BADREV",
        who="b",
        where="~REVIEW IFNOT|ORELSE_STRICT",
        unless="REMOVERV RVPAST_B",
        yes=("I have not written feedback. It will be ugly unless the money comes back",),
    ),
    Frame(
        "rate.spoil",
        _RATE,
        "SPOIL REVIEW",
        who="b",
        gap=5,
        where="~DEMAND",
        yes=("Замените куртку, а не то испорчу вам рейтинг",),
    ),
    Frame(
        "rate.public",
        _RATE,
        "EXPOSEV PUBLICW",
        who="b",
        gap=9,
        where="~DEMAND",
        unless="FOUNDON",
        yes=("Pay me back or I post a video on YouTube",),
    ),
    Frame(
        "rate.else",
        _RATE,
        "ORELSE_STRICT REVIEW",
        who="b",
        gap=8,
        order=True,
        where="~DEMAND",
        unless="GOODREV_ONLY",
        yes=("pay, otherwise expect the review",),
    ),
    Frame(
        "rate.if_not",
        _RATE,
        "IFNOT REVIEW",
        who="b",
        gap=14,
        unless="REMOVERV GOODREV_ONLY REVIEWOK",
        yes=("If you don't refund me I'll leave a review with photos",),
    ),
    Frame(
        "rate.everywhere",
        _RATE,
        "ORELSE_STRICT EXPOSEV PUBLICW",
        who="b",
        gap=8,
        yes=("Либо деньги, либо пишу везде, что вы обманываете",),
    ),
    Frame(
        "rate.public_else",
        _RATE,
        "ORELSE_STRICT PUBLICW",
        who="b",
        order=True,
        gap=8,
        where="~DEMAND",
        unless="FOUNDON COURTLIKE",
        yes=("Full refund, failing that Reddit reads about it",),
        no=("Верните деньги, иначе открою спор",),
    ),
    Frame(
        "rate.until",
        _RATE,
        "PUBLICW EXPOSEV",
        who="b",
        gap=5,
        where="~DEADLINE",
        unless="FOUNDON COURTLIKE RVPAST_B",
        yes=("Срок до пятницы. Потом каждый покупатель прочтёт, что вы сделали.",),
        no=("Everybody in my group will see the lamp",),
    ),
)

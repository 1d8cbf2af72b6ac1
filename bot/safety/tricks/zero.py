"""Nothing in the solution line: "accept 0, we pay apart"."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_ZERO = Risk.accept_zero_refund

WORDS: dict[str, str] = {
    "EDIT": "edit* modify изменить= измен* редактир*",
    "SEQW": """
        first= сначала сперва сначало then= затем потом тогда= later= after= afterwards позже
        позднее once= when= as_soon_as как_только когда= после next_week next_month next_day
        tomorrow завтра на_следующ* через_недел* через_месяц* отдельно separately privately лично
        in_private на_днях в_течение
    """,
    "WE_PAY": """
        sent_by_our by_our_company придут_от_нас получите_от_нас деньги_от_нас paid_by_us
        made_by_us sent_by_us we_are_paying оплата_от_нас от_нас_получите make_the_payment
        make_payment make_refund make_the_refund сделаем_возврат оформим_возврат
    """,
    "TAKE_CHOICE": """
        you_can you_may вы_можете можете= подождать= or_wait if_you_agree если_согласны
        если_вы_согласны which= какое= какой= whichever tell_us
    """,
    "SUBMITV": """
        resubmit* переделаю= переделываю= переделал* пересохран* редактирую= отправля* отправлю=
        отправил* подаю= подам= сохраня* сохраню= оставляю= оставлю= submit* submitting submitted
        sending= leave= leaving left= save= saving подтверждаю=
    """,
    "PRESSAGREE": """
        жму_согласен жму_принять нажимаю_согласен нажимаю_принять нажму_согласен нажму_принять
        жму_accept press_accept pressing_accept click_accept clicking_accept
    """,
}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "zero.set",
        _ZERO,
        "SETSUM ZEROWORD?|AMT0?|AMT_CENTS?",
        who="s",
        gap=9,
        ask=False,
        unless="REJECTV EXTRAFEE0 PUT_BACK REASON REVIEW ~REFUSED",
        yes=("Измените сумму в споре на одну копейку", "modify your sum from 30 to 0 please"),
        no=("Не меняйте сумму на 0",),
    ),
    Frame(
        "zero.b_set",
        _ZERO,
        "SETSUM ZEROWORD?|AMT0?|AMT_CENTS?",
        who="b",
        gap=6,
        ask=False,
        where="v.1|I|WILL|AGREE SOLUTION|WAITFOR|~DISPUTE",
        unless="PUT_BACK REJECTV REVIEW IF",
        yes=("Хорошо, впишу в сумму возврата 0",),
        no=("Не буду ставить в сумме 0",),
    ),
    Frame(
        "zero.accept",
        _ZERO,
        "ACCEPTV ZEROWORD?|AMT0?|AMT_CENTS?",
        gap=14,
        ask=False,
        unless="PUT_BACK REJECTV EXTRAFEE0 FINISH_ORDER",
        yes=("Just press ACCEPT, it shows 0.00", "Примите решение «деньги не возвращаются»"),
        no=("I can't accept 0.00, my claim is $14",),
    ),
    Frame(
        "zero.cross",
        _ZERO,
        "ACCEPTV SOLUTION|ACCEPTWORD",
        who="s",
        gap=5,
        where="~ZEROWORD|~AMT0|~AMT_CENTS",
        unless="~REJECTV ~EXTRAFEE0 ~REFUSED",
        yes=("We proposed no refund. Kindly click agree.",),
    ),
    Frame(
        "zero.plan",
        _ZERO,
        "SOLUTION ZEROWORD?|AMT0?|AMT_CENTS?",
        who="s",
        gap=5,
        where="~ACCEPTV|~MUST|~PLEASE",
        unless="REJECTV EXTRAFEE0 ~REFUSED",
        yes=("the plan must be without money please",),
    ),
    Frame(
        "zero.edit",
        _ZERO,
        "EDIT ZEROWORD?|AMT0?",
        who="b",
        gap=16,
        ask=False,
        unless="PUT_BACK REJECTV",
        yes=("Нажму «Изменить» и отправлю как есть, сумма там обнулилась",),
    ),
    Frame(
        "zero.pay_later",
        _ZERO,
        "TAKEV OFFERW",
        who="s",
        gap=6,
        where="SEQW WE_PAY MONEY|REPAY",
        unless="WE_TAKE OFFER_FULL PLATFORM_SUBJ REJECTV REVIEW TAKE_CHOICE",
        yes=(
            "Accept our solution, we will send money later",
            "Сначала согласитесь с нашим предложением, затем мы вернём вам деньги",
        ),
        no=(
            "We accept your solution and will refund you later",
            "Accept our solution of full refund, then we all wait for the money",
            "Do not accept any offer where we pay later",
        ),
    ),
    Frame(
        "zero.b_submit",
        _ZERO,
        "SUBMITV ZEROWORD?|AMT0?",
        who="b",
        gap=5,
        ask=False,
        where="DISPUTE|SUMW|SOLUTION|~ASREQUESTED",
        unless="PUT_BACK REJECTV REVIEW IF RETURNW EXTRAFEE0",
        yes=("Отправляю спор с нулём, продавец сказал так надо",),
        no=("Отправляю спор на 20 долларов, не на ноль",),
    ),
    Frame(
        "zero.b_agree",
        Risk.accept_zero_refund,
        "PRESSAGREE",
        who="b",
        ask=False,
        where="~AMT0|~AMT_TINY|~ZEROWORD|~NUM_ZERO",
        unless="IF REJECTV",
        yes=("Сумма там ноль, но он обещал вернуть всё. Нажимаю «Согласен».",),
        no=("Сумма верная, 0 рублей только за доставку? Не нажимаю «Согласен»",),
    ),
)

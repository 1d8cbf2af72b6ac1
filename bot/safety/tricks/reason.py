"""Another reason than the true one: the claim is lost with it."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_REASON = Risk.change_reason

WORDS: dict[str, str] = {
    "SHOWREASON": """
        explain= объясн* find_the_reason find= the_reason_is learn узнать understand= understood
        reason_for_delay reason_of_delay choose_your_reason свою=
    """,
    "ORDER_CANCEL": """
        отмените= cancel_the_order cancel_my_order cancel_order before_shipping до_отправки
        not_shipped не_отправили
    """,
    "NOTTRUE": """
        isn't_true not_true неправда это_неправда не_правда untrue false= не_буду_врать не_стану
        i_said_no i_refused отказал* i_will_not
    """,
    "SWAPV": """
        change* chang* edit* modif* switch* replace* измен* смен* поменя* замен* исправ* correct=
        перевыбер* другую= update* переделал* переделай* переоформ* switched исправл* смените=
        rework переправ* edit=
    """,
    "SELECTSTRONG": """
        select= choose= pick= mark= selected= chose= set= указ* укаж* выбер* выбир* выбрал* отмет*
        постав* впиш* picked chosen ticked selected marked tick= ticking выбират* отметк* отмеч*
        указыв* ставьте= ставлю= switch_to switched
    """,
    "BLAME": """
        виновата_я виноват_я я_виноват* my_fault_i what_i_broke take_the_blame took_the_blame
        take_all_blame my_own_fault blame_on_me blame_myself вину_на_себя возьм*_вину взял*_вину
        беру_вину возьму_вину признаю_вину свалю_на_себя скажу_что_сам скажу_что_сама
        take_the_fault fault_on_me it_was_my_fault
    """,
    "IFASKED": """
        если_спрос* когда_спрос* if_asked if_they_ask when_they_ask if_the_system
        if_aliexpress_ask* when_asked if_it_asks when_it_asks на_вопрос
    """,
    "MEUS": "me= us= нам= мне=",
    "EXCHANGEREQ": """
        exchange= обмен= обмена= обменять= обменяйте= swap= поменять_размер замен*_размер
        free_return бесплатн*
    """,
    "WRONGFLAT": "номере_квартиры номере_дома в_адресе flat_number house_number in_the_address",
    "TRUEOWN": "cancelling_because_i cancel_because_i отменяю_потому_что_я",
}

FRAMES: tuple[Frame, ...] = (
    Frame(
        "reason.blame",
        _REASON,
        "BLAME",
        who="b",
        ask=False,
        unless="EXCHANGEREQ",
        yes=("Хорошо, возьму вину на себя",),
        no=("I will not take the blame",),
    ),
    Frame(
        "reason.s_say",
        _REASON,
        "SELECT_SAY FALSESELF?",
        who="s",
        order=True,
        gap=4,
        unless="TRUE_REASON OURFAULT IF MEUS AMT0",
        yes=("Скажите «я ошибся цветом», и деньги придут",),
        no=("Напишите, если вам не нужен чехол", "Tell us if you don't want the box"),
    ),
    Frame(
        "reason.b_reason",
        _REASON,
        "REASON FALSEREASON?",
        who="b",
        gap=4,
        ask=False,
        where="BUTW|~AGREE",
        unless="TRUE_REASON REVIEW ~NOTTRUE",
        yes=("Отменяю по причине «ошибся», хотя тянули вы",),
        no=("Причина «ошибся» неправда",),
    ),
    Frame(
        "reason.b_say",
        _REASON,
        "TELLV FALSEREASON?",
        who="b",
        gap=5,
        order=True,
        ask=False,
        where="WILL|v.1",
        unless="TRUE_REASON ORDER_CANCEL REVIEW ~NOTTRUE",
        yes=("I'll say I changed my mind", "напишу, что не подошёл размер"),
        no=("I won't say I changed my mind",),
    ),
    Frame(
        "reason.change",
        _REASON,
        "SWAPV REASON",
        gap=4,
        who="s",
        unless="TRUE_REASON SHOWREASON",
        yes=("Поменяйте причину спора",),
        no=("choose the real reason",),
    ),
    Frame(
        "reason.false",
        _REASON,
        "REASON FALSEREASON?|FALSEWEAK?",
        gap=9,
        who="s",
        unless="TRUE_REASON OPTIONAL",
        yes=("the reason must be other, please",),
    ),
    Frame(
        "reason.write",
        _REASON,
        "SELECTV FALSEREASON?",
        gap=7,
        who="s",
        unless="REJECTV AMT0 TRUE_REASON OURFAULT",
        where="~DISPUTE|~CLOSE|~REASON|~QUALITYW|PLEASE|FORMW|APPROVEW|~IFASKED|PLATFORMISH",
        yes=("В споре напишите, что передумали",),
    ),
    Frame(
        "reason.pick",
        _REASON,
        "SELECTSTRONG FALSEREASON?",
        who="s",
        gap=7,
        ask=False,
        unless="REJECTV TRUE_REASON ORDER_CANCEL OURFAULT ~NOTTRUE",
        yes=("Укажите, что заказали не тот цвет по невнимательности",),
    ),
    Frame(
        "reason.pick_own",
        _REASON,
        "SELECTSTRONG FALSEREASON?",
        who="b",
        gap=7,
        ask=False,
        unless="TRUE_REASON ORDER_CANCEL OURFAULT EXCHANGEREQ ~NOTTRUE TRUEOWN",
        yes=("Выберу «передумал», раз вам так лучше",),
    ),
    Frame(
        "reason.own",
        _REASON,
        "SELECTV REASON?",
        who="b",
        gap=7,
        ask=False,
        where="~AGREE|~FALSEREASON",
        unless="TRUE_REASON",
        yes=("I changed the reason to ordered by mistake",),
        no=("I will not change the reason",),
    ),
    Frame(
        "reason.own_false",
        _REASON,
        "SELECTV FALSEREASON?",
        who="b",
        gap=7,
        ask=False,
        where="~AGREE|~CONTRAST",
        unless="TRUE_REASON ORDER_CANCEL EMAIL MESSENGER EXCHANGEREQ WRONGFLAT ~NOTTRUE",
        yes=("Ладно, напишу, что сам ошибся при заказе",),
    ),
)

"""Frames about the dispute itself: closing it, accepting a zero, waiting, confirming, reasons."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_CLOSE = Risk.close_dispute_early
_ZERO = Risk.accept_zero_refund
_WAIT = Risk.stalling_wait_longer
_CONFIRM = Risk.confirm_receipt_early
_REASON = Risk.change_reason
_RESEND = Risk.resend_promise

FRAMES: tuple[Frame, ...] = (
    # --- closing early ---------------------------------------------------------------------
    Frame(
        "close.ask", _CLOSE, "CLOSE DISPUTE", who="s", gap=4, unless="AFTER_MONEY STATE_CLOSED SUBSCRIPTION",
        yes=("please close dispute first", "Закройте, пожалуйста, спор"),
        no=("Не закрывайте спор", "do not close the dispute until you get the money", "Площадка закрыла спор в вашу пользу"),
    ),
    Frame("close.weak", _CLOSE, "WEAKCLOSE DISPUTE", who="s", gap=2, order=True, unless="AFTER_MONEY STATE_CLOSED", yes=("Drop the case now",)),
    Frame("close.weak_own", _CLOSE, "WEAKCLOSE_OWN DISPUTE", who="b", gap=2, order=True, ask=False, unless="AFTER_MONEY STATE_CLOSED ~SOLVED IF_CLOSE", yes=("I've decided to drop the case",)),
    Frame("close.not_needed", _CLOSE, "DISPUTE NOTNEEDED", who="s", gap=4, neg="any", unless="AFTER_MONEY CLOSE", yes=("спор больше не нужен",)),
    Frame("close.it", _CLOSE, "CLOSE_IMP|CLOSE_IT", who="s", where="~DISPUTE", unless="AFTER_MONEY STATE_CLOSED CLOSE_OBJ ORDER REVIEW OPTIONAL ~KEPT", yes=("Пока спор открыт, денег нет. Завершите его.",), no=("Отмените заказ до отправки",)),
    Frame("close.bare", _CLOSE, "CANCELV|CLOSE_IT", who="s", gap=3, where="~PAYSYS|~PAY|~MONEY|~PROMISEW", unless="AFTER_MONEY STATE_CLOSED CLOSE_OBJ ORDER OPTIONAL", yes=("u cancel → i pay",), no=("you can cancel order before shipping and get all money back",)),
    Frame(
        "close.own", _CLOSE, "CLOSE_OWN DISPUTE", who="b", gap=4, ask=False, unless="AFTER_MONEY STATE_CLOSED ~SOLVED IF_CLOSE DISPUTE_NEG",
        yes=("I'm closing the dispute now", "Закрываю спор"),
        no=("I will not close the dispute", "Деньги получил, спасибо, закрываю спор.", "Случайно отменила спор, можно открыть заново?"),
    ),
    # --- accepting a zero ------------------------------------------------------------------
    Frame(
        "zero.accept", _ZERO, "ACCEPTV ZEROWORD?|AMT0?|AMT_CENTS?", gap=14, ask=False, unless="PUT_BACK REJECTV EXTRAFEE0 FINISH_ORDER",
        yes=("Just press ACCEPT, it shows 0.00", "Примите решение «деньги не возвращаются»"),
        no=("I can't accept 0.00, my claim is $14",),
    ),
    Frame("zero.cross", _ZERO, "ACCEPTV SOLUTION|ACCEPTWORD", who="s", gap=5, where="~ZEROWORD|~AMT0|~AMT_CENTS", unless="~REJECTV ~EXTRAFEE0 ~REFUSED", yes=("We proposed no refund. Kindly click agree.",)),
    Frame("zero.plan", _ZERO, "SOLUTION ZEROWORD?|AMT0?|AMT_CENTS?", who="s", gap=5, where="~ACCEPTV|~MUST|~PLEASE", unless="REJECTV EXTRAFEE0 ~REFUSED", yes=("the plan must be without money please",)),
    Frame("zero.edit", _ZERO, "EDIT ZEROWORD?|AMT0?", who="b", gap=16, ask=False, unless="PUT_BACK REJECTV", yes=("Нажму «Изменить» и отправлю как есть, сумма там обнулилась",)),
    # --- stalling --------------------------------------------------------------------------
    Frame(
        "wait.no_dispute", _WAIT, "OPENV DISPUTEISH", who="s", gap=4, neg="yes", unless="CLOSEWORD NOTOUR",
        yes=("please dont open a dispute", "не открывайте спор"), no=("please open a dispute",),
    ),
    Frame("wait.rush", _WAIT, "RUSHV DISPUTEISH", who="s", gap=3, neg="yes", unless="CLOSEWORD NOTOUR CLOSE", yes=("не торопитесь с претензией",)),
    Frame("wait.escalate", _WAIT, "ESCALATEV PLATFORMISH", who="s", gap=3, neg="yes", unless="NOTOUR ADDRESS", yes=("do not contact AliExpress",)),
    Frame("wait.no_dispute2", _WAIT, "NEG DISPUTE", who="s", gap=2, order=True, clause=True, neg="any", where="~WAITV|~PLEASE", unless="CLOSE ~INVITED BLOCKV NOTOUR RIGHTS", yes=("подождите, без споров, please",)),
    Frame("wait.no_complain", _WAIT, "COMPLAINV", who="s", neg="yes", yes=("не жалуйтесь пока", "don't escalate"), no=("Можете жаловаться",)),
    Frame(
        "wait.time", _WAIT, "WAITV TIME", who="s", gap=6, unless="BANKWAIT ~INVITED HOLIDAYS",
        yes=("kindly wait 20 days more", "подождите ещё месяц"), no=("please wait for the bank, 3-15 days",),
    ),
    Frame("wait.verb", _WAIT, "WAIT_IMP", who="s", unless="~BANKWAIT ~INVITED THANKS NOUNPAT SHIPTIME", yes=("Just be patient, friend", "потерпите немного"), no=("Thank you for your patience",)),
    Frame("wait.timer", _WAIT, "IGNORE TIMER", who="s", gap=6, neg="any", yes=("Не обращайте внимания на таймер", "Dont worry about the countdown")),
    Frame("wait.late_open", _WAIT, "OPENV DISPUTE AFTEREND", who="s", gap=6, yes=("you can open dispute even after it finish",)),
    Frame("wait.no_answer", _WAIT, "ANSWERV DISPUTEISH", who="s", gap=4, neg="yes", yes=("please don't reply to the dispute",), no=("please reply in the dispute",)),
    Frame("wait.b_agree", _WAIT, "WAIT_OWN LONGTIME", who="b", gap=7, ask=False, unless="REJECTV AMPLE ~TIMERNEG", where="~AGREE|~WILL|v.1", yes=("жду ещё месяц, хоть защита и закончится",), no=("Вы просите ждать месяц, но таймер кончается завтра",)),
    Frame("wait.b_none", _WAIT, "NEG DISPUTE", who="b", gap=2, order=True, clause=True, neg="any", where="~WAIT_OWN", unless="CLOSE", yes=("I'll give you two more months, no dispute from me",)),
    Frame("wait.b_no_dispute", _WAIT, "OPENV DISPUTE", who="b", gap=3, neg="yes", ask=False, where="~WAITV|~AGREE", unless="CLOSE BACKAGAIN", yes=("I will not open a dispute and wait",)),
    # --- confirming receipt ----------------------------------------------------------------
    Frame(
        "confirm.press", _CONFIRM, "CONFIRMV RECEIPT", gap=4, who="s", unless="ONLYCHECK AFTERCHECK CVWORD CONFIRM_OTHER",
        yes=("Please confirm receipt today", "Нажмите «Подтвердить получение»"),
        no=("confirm the receipt only after you check everything", "Please confirm the colour before you ship"),
    ),
    Frame("confirm.order", _CONFIRM, "FINISH_ORDER", who="s", unless="ONLYCHECK AFTERCHECK ADDRESS", yes=("finish the order please", "подтвердите заказ сейчас")),
    Frame("confirm.finish", _CONFIRM, "ORDER FINISHW", who="s", gap=4, where="MUST|YOU|PLEASE", unless="ONLYCHECK AFTERCHECK ADDRESS PAID", yes=("Order must be finished by you before post gives you the box",)),
    Frame("confirm.it", _CONFIRM, "CONFIRM_IMP", who="s", where="~DELIVERED|~RECEIPT", unless="ONLYCHECK AFTERCHECK CVWORD CONFIRM_OTHER SECRET REFUNDISH ADDRESS", yes=("вручено. Значит Вы получили, подтвердите пожалуйста",)),
    Frame(
        "confirm.own", _CONFIRM, "CONFIRMV RECEIPT", who="b", gap=4, ask=False, unless="CHECKED_PAST REQUEST_YOU AFTERCHECK", where="I|v.1|v.past|AGREE|WILL",
        yes=("I'll hit confirm received so he gets paid", "подтвержу получение, товар проверю потом"),
        no=("I won't confirm receipt until the parcel is here", "проверил, получение подтвердил"),
    ),
    Frame("confirm.own_order", _CONFIRM, "FINISH_ORDER", who="b", ask=False, unless="CHECKED_PAST AFTERCHECK", yes=("Подтвержу заказ заранее",)),
    Frame("confirm.own_early", _CONFIRM, "CONFIRMV", who="b", ask=False, where="~NOTHERE", unless="CONFIRM_OTHER", yes=("Посылки ещё нет, но нажму подтверждение",)),
    # --- reasons ---------------------------------------------------------------------------
    Frame("reason.change", _REASON, "SELECTV REASON", gap=4, who="s", unless="TRUE_REASON SHOWREASON", yes=("Поменяйте причину спора",), no=("choose the real reason",)),
    Frame("reason.false", _REASON, "REASON FALSEREASON?|FALSEWEAK?", gap=9, who="s", unless="TRUE_REASON OPTIONAL", yes=("the reason must be other, please",)),
    Frame("reason.write", _REASON, "SELECTV FALSEREASON?", gap=7, who="s", unless="TRUE_REASON OURFAULT", where="~DISPUTE|~CLOSE|~REASON|PLEASE|FORMW", yes=("В споре напишите, что передумали",)),
    Frame("reason.own", _REASON, "SELECTV REASON?", who="b", gap=7, ask=False, where="~AGREE|~FALSEREASON", unless="TRUE_REASON", yes=("I changed the reason to ordered by mistake",), no=("I will not change the reason",)),
    Frame("reason.own_false", _REASON, "SELECTV FALSEREASON?", who="b", gap=7, ask=False, where="~AGREE|~CONTRAST", unless="TRUE_REASON ORDER_CANCEL ~NOTTRUE", yes=("Ладно, напишу, что сам ошибся при заказе",)),
    # --- goods later instead of money now --------------------------------------------------
    Frame(
        "resend.new", _RESEND, "SENDGOODS NEWITEM", who="s", gap=6, unless="NOTGOODS EMPTYPACK SELLSEP ADDRESS",
        yes=("we arrange a new one for you", "завтра отправим такой же товар ещё раз"), no=("We shipped your order",),
    ),
    Frame("resend.verb", _RESEND, "RESEND", who="s", unless="SELLSEP", yes=("we resend for free", "мы заменим товар"), no=("replacement battery is sold separately",)),
    Frame("resend.unit", _RESEND, "NEWITEM GOODSNOUN", who="s", gap=1, order=True, clause=True, unless="NOTGOODS SELLSEP PASTLEFT", where="~SENDGOODS|~WILL", yes=("a fresh unit goes out to you",)),
    Frame("resend.other", _RESEND, "NO_MONEY|INSTEAD SENDGOODS", who="s", gap=8, unless="COUPON", where="GOODSNOUN|NEWITEM|PARCEL", yes=("Вместо возврата отправим вам другую модель",)),
    Frame("resend.b_accept", _RESEND, "NEWITEM|RESEND SENDGOODS|WAITFOR|RESEND|INSTEAD", who="b", gap=6, ask=False, where="~AGREE|~INSTEAD|~WAITFOR|~ACCEPT_1|NO_MONEY", unless="OR_REFUND NOTGOODS REVIEW BADREV", yes=("Good, send a new one", "жду новую посылку"), no=("Замените куртку или верните деньги",)),
)

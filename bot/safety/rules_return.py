"""Frames about sending goods back and about evidence."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_ADDRESS = Risk.return_address_outside_dispute
_PROMISE = Risk.return_cost_promise
_COST = Risk.return_at_buyer_cost
_FALSE = Risk.false_evidence

FRAMES: tuple[Frame, ...] = (
    # --- address ---------------------------------------------------------------------------
    Frame("address.street", _ADDRESS, "RETURNV|USETHIS STREET", who="s", gap=14, where="OTHERADDR|NUM|ADDRESS", unless="SHIPINFO", yes=("Return to this place: Room 402, Longhua street",)),
    Frame("address.person", _ADDRESS, "RETURNV AGENTWORD", who="s", gap=8, unless="SHIPINFO GIFTWORD COURIERCALL", where="RETURNCUE|~ADDRESS|~STREET", yes=("Send it back to our agent", "Отдайте товар нашему агенту")),
    Frame("address.chat", _ADDRESS, "ADDRESS OTHERADDR", who="s", gap=8, where="~RETURNV", unless="INFORM_ONLY SHIPADDR DONTTRUST", yes=("I write you the return address here in chat",), no=("Адрес для возврата смотрите в самом споре, другим адресам не верьте",)),
    Frame("address.wrong", _ADDRESS, "INFORM WRONGWORD", who="s", gap=6, where="~ADDRESS|~STREET|CITYW", yes=("the form shows wrong city, correct one for returning is Hangzhou",)),
    Frame("address.not_form", _ADDRESS, "RETURNV|USEV INFORM|PLATFORMADDR", who="s", gap=6, neg="yes", where="~ADDRESS|~STREET|~OTHERADDR", unless="AFTER", yes=("pls do not ship to Aliexpress warehouse, my brother takes it",)),
    Frame("address.b_chat", _ADDRESS, "SENT_OWN CHATADDR|RELATIVE", who="b", gap=9, ask=False, yes=("I'll send it back to the address you gave me in chat",), no=("I will not send it to an address from the chat",)),
    # --- postage ---------------------------------------------------------------------------
    Frame(
        "postage.repay", _PROMISE, "POSTAGE REPAYWE", who="s", gap=6, clause=True, unless="FREE_RETURN EXTRAVERB",
        where="~GOODSBACK|LATER", yes=("we compensate postage when it arrives", "расходы на пересылку вернём потом"), no=("the return is covered by the store, choose free return",),
    ),
    Frame("postage.refund", _PROMISE, "REFUNDWORD POSTAGE", who="s", gap=3, order=True, clause=True, unless="FREE_RETURN EXTRAVERB", yes=("we refund the freight to you afterwards",)),
    Frame("postage.receipt", _PROMISE, "REPAYWE RECEIPTWORD", who="s", gap=9, yes=("половину пришлём, как увидим чек",)),
    Frame("postage.later", _PROMISE, "REPAYWE LATER", who="s", gap=8, where="~POSTAGE ~GOODSBACK|~PAYV_YOU", unless="FREE_RETURN", yes=("оплатите пересылку назад сами, деньги вернём потом",)),
    Frame("postage.b_promised", _PROMISE, "PROMISED REPAY POSTAGE", who="b", gap=6, report=True, ask=False, unless="FREE_RETURN INSTEAD", yes=("Отправлю, но вы обещали вернуть деньги за пересылку",), no=("Обещаниям оплатить пересылку не верю",)),
    Frame("postage.b_count", _PROMISE, "POSTAGE REPAY_YOU", who="b", gap=7, ask=False, where="PROMISED|LATER|~AGREE", unless="FREE_RETURN INSTEAD BUYERCOST", yes=("you repay the postage like you promised",), no=("Обещаниям оплатить пересылку потом не верю",)),
    Frame("cost.buyer", _COST, "BUYERCOST", who="s", where="~RETURNW|~POSTAGE|~GOODSBACK", unless="EXTRAVERB FEE_ASK", yes=("return parcel, freight is on customer side", "отправьте товар за свой счёт")),
    Frame("cost.pay", _COST, "PAYV_YOU POSTAGE", who="s", gap=5, where="~RETURNW", unless="FREE_RETURN EXTRAVERB ~OFFICIALPAY", yes=("return it to China, you should pay the shipping fee",)),
    Frame("cost.we_dont", _COST, "WEPAY POSTAGE", who="s", gap=5, neg="yes", where="~RETURNW", yes=("Пересылку в Китай мы не оплачиваем",)),
    Frame("cost.b_accept", _COST, "BUYERCOST", who="b", ask=False, where="~AGREE|v.1", yes=("Хорошо, отправлю обратно за свой счёт",), no=("За свой счёт в Китай отправлять не буду",)),
    # --- evidence --------------------------------------------------------------------------
    Frame("false.photo", _FALSE, "EVIDENCE BORROWED", gap=5, unless="FALSE_TRUE", where="~UPLOADV|v.1|v.imp", yes=("just upload any photo", "прикреплю чужое фото"), no=("Приложите фото повреждений",)),
    Frame("false.track", _FALSE, "TRACKFIELD", where="~GOODSBACK|~NOTSEND|~PLEASE|~DISPUTE|TELLV|FORMW", yes=("type any tracking number in the return field", "впишите любые цифры, трек возврата")),
    Frame("false.empty", _FALSE, "RETURNV|PUTIN EMPTYPACK", gap=5, yes=("Send back an empty box", "Пришлите пустой конверт"), no=("Пришла пустая коробка",)),
    Frame("false.deny", _FALSE, "TELLV NOTGOT?", gap=6, ask=False, where="~CONTRAST|~BOTHWIN", unless="~NOTTRUE_RPT", neg="any", yes=("The parcel came yesterday, still I'm writing that I never got it",), no=("I say it is broken",)),
    Frame("false.seller_deny", _FALSE, "SELECT_SAY NOTGOT?", who="s", gap=5, neg="any", where="PLEASE|~BOTHWIN|~EVIDENCE|~CONTRAST|YOUORD", unless="IF FALSEREASON REASON", yes=("Write in dispute you never got the parcel, then we both win",)),
    Frame("false.harm", _FALSE, "SELFHARM", who="b", ask=False, where="~EVIDENCE|~TELLV|~GIVE_BACK", unless="REVIEW VIOLENCE CAME_BROKEN", yes=("I'll scratch the screen a bit and film it",), no=("The screen is broken",)),
    Frame("false.harm_en", _FALSE, "I|WILL SELFHARM_EN", who="b", order=True, gap=4, ask=False, where="~EVIDENCE|~TELLV|~GIVE_BACK", unless="REVIEW VIOLENCE YOURS", yes=("I'll scratch the screen a bit and film it",), no=("I'm not going to lie about the damage, here are honest photos",)),
    Frame("false.plan", _FALSE, "FAKEV EVIDENCE|DEFECTW", gap=4, yes=("film a fake damage",), no=("I won't fake the damage",)),
    Frame("false.claim_ok", _FALSE, "WORKSFINE TELLV", who="b", gap=10, ask=False, where="NOTGOT", yes=("Everything is fine but I'm going to claim it is defective",)),
    Frame("false.count", _FALSE, "TELLV NUMWORD", who="b", gap=6, ask=False, where="~CONTRAST", yes=("Пришло три штуки, но напишу, что две",)),
)

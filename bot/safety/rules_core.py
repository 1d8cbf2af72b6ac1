"""Frames of the three tricks named first: payment outside, closing early, review threats."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_PAY = Risk.off_platform_payment
_CLOSE = Risk.close_dispute_early
_THREAT = Risk.review_threat

FRAMES: tuple[Frame, ...] = (
    # --- markers: the legitimate process ---------------------------------------------------
    Frame("m.after_money", "AFTER_MONEY", "AFTER? MONEY? CAME", neg="any", gap=5),
    Frame("m.paid_that_way", "PAID_THAT_WAY", "PAID PAYSYS|CARD|WALLET", neg="any", gap=4),
    # --- money outside ---------------------------------------------------------------------
    Frame(
        "pay.system",
        _PAY,
        "SEND_MONEY_VERB|MONEY PAYSYS|WALLET",
        gap=6,
        unless="PAID_THAT_WAY",
        yes=("we refund you by PayPal", "вернём деньги на киви кошелёк"),
        no=("we cannot refund to PayPal",),
    ),
    Frame(
        "pay.card",
        _PAY,
        "SEND_MONEY_VERB CARD",
        who="s",
        gap=5,
        unless="PAID_THAT_WAY AFTER_MONEY",
        yes=("отправим вам деньги на карту",),
        no=("номер карты нам не нужен",),
    ),
    # --- closing early ---------------------------------------------------------------------
    Frame(
        "close.ask",
        _CLOSE,
        "CLOSE DISPUTE",
        who="s",
        gap=4,
        unless="AFTER_MONEY STATE_CLOSED",
        yes=("please close dispute first", "Закройте, пожалуйста, спор"),
        no=("Не закрывайте спор", "do not close the dispute until you get the money"),
    ),
    Frame(
        "close.own",
        _CLOSE,
        "CLOSE DISPUTE",
        who="b",
        gap=4,
        ask=False,
        unless="AFTER_MONEY STATE_CLOSED CAME",
        yes=("I'm closing the dispute now", "Закрываю спор"),
        no=("I will not close the dispute",),
    ),
    # --- review threats --------------------------------------------------------------------
    Frame(
        "review.threat",
        _THREAT,
        "BAD REVIEW",
        who="b",
        gap=4,
        where="~OR_ELSE ~GIVE_BACK",
        yes=("Не вернёте деньги — напишу плохой отзыв!",),
        no=("I will not threaten you with bad reviews",),
    ),
)

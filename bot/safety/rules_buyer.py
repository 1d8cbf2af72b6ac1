"""Frames of the buyer's own mistakes: threats with reviews, abuse."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_RATE = Risk.review_threat
_ABUSE = Risk.abuse_or_threat

FRAMES: tuple[Frame, ...] = (
    Frame(
        "rate.bad", _RATE, "BADREV REVIEW", who="b", gap=6, unless="REMOVERV ~UNCOND RVPAST_B", where="~DEMAND",
        yes=("Не вернёте деньги — напишу плохой отзыв!", "refund or I leave a one star review"),
        no=("I will not threaten you with bad reviews",),
    ),
    Frame("rate.one", _RATE, "ONESTAR", who="b", unless="~UNCOND RVPAST_B", where="~DEMAND", yes=("Либо возврат, либо ставлю вам единицу",)),
    Frame("rate.veiled", _RATE, "BADREV", who="b", where="~REVIEW IFNOT|ORELSE_STRICT", unless="REMOVERV RVPAST_B", yes=("I haven't left feedback yet, it will be ugly unless the money comes back",)),
    Frame("rate.such", _RATE, "THREATREV", who="b", where="~DEMAND", yes=("верни деньги, а то такой отзыв накатаю",)),
    Frame("rate.spoil", _RATE, "SPOIL REVIEW", who="b", gap=5, where="~DEMAND", yes=("Замените куртку, а не то испорчу вам рейтинг",)),
    Frame("rate.public", _RATE, "EXPOSEV PUBLICW", who="b", gap=9, where="~DEMAND", unless="FOUNDON", yes=("Pay me back or I post a video on YouTube",)),
    Frame("rate.else", _RATE, "ORELSE_STRICT REVIEW", who="b", gap=8, order=True, where="~DEMAND", unless="GOODREV_ONLY", yes=("pay, otherwise expect the review",)),
    Frame("rate.if_not", _RATE, "IFNOT REVIEW", who="b", gap=14, unless="REMOVERV GOODREV_ONLY REVIEWOK", yes=("If you don't refund me I'll leave a review with photos",)),
    Frame("rate.everywhere", _RATE, "ORELSE_STRICT EXPOSEV PUBLICW", who="b", gap=8, yes=("Либо деньги, либо пишу везде, что вы обманываете",)),
    Frame("rate.followers", _RATE, "PUBLICW EXPOSEV", who="b", gap=5, where="IF|OR_ELSE ~DEMAND", yes=("My followers on TikTok will hear about this shop if you refuse to pay",)),
    Frame("abuse.insult", _ABUSE, "INSULT", who="b", unless="REMOVERV MILDOBJ", yes=("You are stupid idiots",), no=("Блин, опять не тот цвет",)),
    Frame("abuse.scammer", _ABUSE, "SCAMMER YOUARE", who="b", gap=3, unless="SUPPORTCALL", yes=("you scammers",), no=("the seller is a scammer",)),
    Frame("abuse.violence", _ABUSE, "VIOLENCE", who="b", yes=("I will hack your store",)),
)

"""Frames of the seller's pressure: reviews for sale, threats, pity, strange tracking."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_BRIBE = Risk.review_bribe
_THREAT = Risk.threat_to_buyer
_PITY = Risk.emotional_pressure
_TRACK = Risk.fake_tracking

FRAMES: tuple[Frame, ...] = (
    # --- reviews for sale ------------------------------------------------------------------
    Frame("bribe.good", _BRIBE, "GOODRV|WRITERV|CHANGERV REVIEW", gap=4, who="s", where="~REWARD_WORD|~AMT|~REWARD", unless="~WHATEVER THANKS RVPAST", yes=("give 5 stars then we send a small gift",), no=("If you like the dress, you may leave a review",)),
    Frame("bribe.change", _BRIBE, "CHANGERV REVIEW", who="s", gap=4, where="~REWARD_WORD|~AMT|~HELPW", yes=("delete bad comment, we send coupon",)),
    Frame("bribe.for", _BRIBE, "REWARD_WORD REVIEW", who="s", gap=5, unless="~WHATEVER RVPAST", where="EXCHANGE", yes=("бонус за отзыв",)),
    Frame("bribe.it", _BRIBE, "CHANGERV BACKREF", who="s", gap=1, order=True, where="~REVIEW REWARD_WORD|AMT", yes=("Your bad rating hurts us. Change it and we'll give half of price back",)),
    Frame("bribe.equal", _BRIBE, "REVIEW AMT", who="s", gap=3, where="AGREE|~AGREE|PLEASE", unless="RVPAST", yes=("5 stars = 5 dollars, deal?",)),
    Frame("bribe.b_remove", _BRIBE, "REMOVERV REVIEW", who="b", gap=4, where="~DEMAND|~REWARD_WORD|~AMT", yes=("Верните 500 рублей, и я уберу плохой отзыв",), no=("I will not change my review",)),
    Frame("bribe.b_sell", _BRIBE, "GOODRV|CHANGERV REVIEW", who="b", gap=4, where="~REWARD_WORD|~AMT|~REWARD", unless="BADREV ~UNCOND", yes=("I can give five stars if you pay me $10",), no=("Обязательно оставлю хороший отзыв, спасибо за подарочек",)),
    # --- threats ---------------------------------------------------------------------------
    Frame("threat.account", _THREAT, "ACCOUNT BLOCKV", who="s", gap=5, unless="VERIFYW APPWORD", yes=("your account will be closed forever",), no=("nobody will block your account",)),
    Frame("threat.ban", _THREAT, "BAN_STRICT", who="s", unless="VERIFYW APPWORD CARD", yes=("they will ban you for ever", "За такие споры блокируют"), no=("nobody will block you",)),
    Frame("threat.blacklist", _THREAT, "BLACKLIST", who="s", yes=("you will be in black list",)),
    Frame("threat.court", _THREAT, "COURT", who="s", yes=("Our lawyer will contact your local police",)),
    Frame("threat.penalty", _THREAT, "PENALTY YOU|ALIWILL", who="s", gap=5, unless="USPENALTY", yes=("AliExpress will punish you",)),
    Frame("threat.lose", _THREAT, "LOSEV", who="s", where="YOU|~DISPUTE|ARGUE", neg="any", yes=("Вы всё равно проиграете спор", "you have no chance")),
    Frame("threat.publish", _THREAT, "PUBLISH PERSONAL", who="s", gap=5, yes=("Опубликуем ваш адрес и телефон",)),
    Frame("threat.publish2", _THREAT, "PUBLISH", who="s", where="~PERSONAL ~CHEATER_TO_YOU", yes=("we have your photo, it will be published as cheater",)),
    Frame("threat.know", _THREAT, "KNOW PERSONAL", who="s", gap=4, where="~MENACE|~CHEATER_TO_YOU", yes=("У нас есть ваш адрес, подумайте хорошо",)),
    Frame("threat.menace", _THREAT, "MENACE", who="s", where="~BLOCKV|~PERSONAL|~BLACKLIST|~LOSEV|~CHEATER_TO_YOU", unless="PRODUCTCARE", yes=("I know where you live, be careful",)),
    Frame("threat.report", _THREAT, "REPORTV YOU CHEATER_TO_YOU|BADBUYER", who="s", gap=8, yes=("we report you as bad buyer",)),
    Frame("threat.parcels", _THREAT, "YOUR PARCELS PARCELLOST", who="s", gap=5, yes=("next time your parcels will be lost",)),
    Frame("threat.complain", _THREAT, "REPORT_1 YOU", who="s", gap=3, where="PENALTY|BLOCKV|~ACCOUNT", yes=("Пожалуемся на вас, и платформа наложит штраф",)),
    # --- pity ------------------------------------------------------------------------------
    Frame("pity.boss", _PITY, "BOSS PUNISH", who="s", gap=6, yes=("my boss will cut my salary",)),
    Frame("pity.me", _PITY, "ME PUNISH_STRICT", who="s", gap=7, unless="YOUPUN", yes=("I lose my bonus this month", "меня уволят")),
    Frame("pity.family", _PITY, "FAMILY BEG|DIE|PUNISH_STRICT|SUPPORTV|PITYW", who="s", gap=14, unless="CONGRATS", yes=("I must support my old mother",)),
    Frame("pity.family2", _PITY, "FAMILYSTRICT", who="s", where="~BEG|~DIE|~PUNISH_STRICT|~BOSS", unless="CONGRATS"),
    Frame("pity.shop", _PITY, "SMALLSHOP", who="s", where="~DIE|~BEG|~PUNISH_STRICT|~FAMILYSTRICT", yes=("we are very small shop and can die",)),
    Frame("pity.shop2", _PITY, "SHOPWORD DIE_STRICT", who="s", gap=8, yes=("наш магазин без денег не может жить",), neg="any"),
    Frame("pity.beg", _PITY, "BEG_STRICT", who="s", yes=("Умоляю, не жалуйтесь",)),
    Frame("pity.alone", _PITY, "ALONE", who="s", neg="any", yes=("мне одной за всё отвечать",)),
    # --- tracking --------------------------------------------------------------------------
    Frame("track.fake", _TRACK, "TRACK FAKETRACK?", who="s", gap=6, neg="any", unless="COMBINED EMPTYPACK FORMW", yes=("Number in order is only virtual", "Трек в заказе не настоящий"), no=("Track number LB1 you can check on 17track",)),
    Frame("track.place", _TRACK, "OTHERPLACE", who="s", neg="any", where="~TRACK|~PARCEL", unless="ADDRCHANGE", yes=("it shows other city but do not worry",)),
    Frame("track.city", _TRACK, "TRACK|SHOWV OURMISTAKE", who="s", gap=10, where="~TRACK", yes=("Номер показывает Минск, потому что логисты ошиблись",)),
    Frame("track.delivered", _TRACK, "DELIVERED SURELY", who="s", gap=8, unless="FUTURE_D", yes=("tracking says DELIVERED so you surely have it",)),
    Frame("track.delivered2", _TRACK, "DELIVERED", who="s", where="~SURELY_STRICT", unless="FUTURE_D", yes=("По треку вручено. Значит Вы получили",)),
    Frame("track.without", _TRACK, "NOTRACK", who="s", neg="any", yes=("real parcel has no tracking",)),
)

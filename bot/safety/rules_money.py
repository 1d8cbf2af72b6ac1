"""Frames about money: paid elsewhere, a symbolic sum, an extra payment, secrets, contacts."""

from __future__ import annotations

from bot.safety.frames import Frame
from bot.safety.kinds import Risk

_PAY = Risk.off_platform_payment
_TALK = Risk.off_platform_contact
_TOKEN = Risk.token_refund
_FEE = Risk.advance_fee
_SECRET = Risk.credentials_phishing

FRAMES: tuple[Frame, ...] = (
    # --- markers: the legitimate process ---------------------------------------------------
    Frame("m.after_money", "AFTER_MONEY", "AFTER MONEY? CAME?", neg="any", gap=4, clause=True, order=True, unless="SEQ"),
    Frame("m.after_money2", "AFTER_MONEY", "AFTER CAME? MONEY?", neg="any", gap=4, clause=True, order=True, unless="SEQ"),
    Frame("m.paid_that_way", "PAID_THAT_WAY", "PAID PAYSYS|CARD|WALLET|WEAKPAY", neg="any", gap=4, unless="PAIDME"),
    Frame("m.sameway", "PAID_THAT_WAY", "ORIGINAL PAYSYS|CARD|WALLET|PAYWORD", neg="any", gap=3),
    Frame("m.solved_money", "SOLVED", "MONEY CAME_PAST", who="b", gap=3, clause=True, unless="IF WILL", yes=("Деньги получил, спасибо",)),
    Frame("m.solved_goods", "SOLVED", "PARCEL CAME_PAST", who="b", gap=3, clause=True, unless="IF", yes=("The parcel came",)),
    Frame("m.solved_check", "SOLVED", "CHECKED_PAST", who="b", yes=("проверил, всё целое",)),
    Frame("m.no_accept", "REFUSED", "ACCEPTV", neg="yes", where="~ZEROWORD|~AMT0"),
    Frame("m.keep", "KEPT", "CLOSE DISPUTE?", neg="yes", gap=4, unless="IF"),
    Frame("m.invite", "INVITED", "OPENV DISPUTE", who="s", gap=3, where="IF|INVITE", yes=("Если не придёт, открывайте спор",)),
    # --- money outside ---------------------------------------------------------------------
    Frame(
        "pay.system", _PAY, "PAYSYS", who="s", unless="PAID_THAT_WAY STICKERS",
        yes=("we refund you by PayPal", "вернём деньги на киви кошелёк", "возврат на пэйпэл, дайте почту"),
        no=("we cannot refund to PayPal", "You paid with PayPal, so it goes back there"),
    ),
    Frame(
        "pay.weak", _PAY, "WEAKPAY|WALLET SEND_MONEY_VERB|MONEY|AMT", gap=5, who="s", unless="PAID_THAT_WAY",
        yes=("вернуть деньги на палку", "We transfer full price on Wise", "пополню вам баланс телефона на 500 рублей"),
        no=("Селфи-палка пришла",),
    ),
    Frame(
        "pay.card_we", _PAY, "WE|v.1|I|FINANCE SEND_MONEY_VERB CARD", who="s", order=True, gap=6, unless="PAID_THAT_WAY PLATFORM_SUBJ DEVICE",
        yes=("we transfer all money to your card", "мы отправим вам деньги на карту"),
        no=("AliExpress will return the money to your card",),
    ),
    Frame(
        "pay.card_v1", _PAY, "SEND_1 CARD", who="s", gap=5, unless="PAID_THAT_WAY DEVICE",
        yes=("перечислим средства на карту",), no=("деньги поступят на карту",),
    ),
    Frame(
        "pay.card_ask", _PAY, "GIVE_ME CARD", who="s", gap=4, unless="PAID_THAT_WAY DEVICE SECRET FEE_ASK", where="~MONEY|~PAY",
        yes=("дайте номер карты, вернём деньги", "give me bank card for the transfer"), no=("номер карты нам не нужен",),
    ),
    Frame(
        "pay.card_for", _PAY, "MONEY CARD", who="s", gap=3, order=True, unless="PAID_THAT_WAY PLATFORM_SUBJ AFTER_MONEY DEVICE SECRET BANKWAIT CAME ORIGINAL",
        yes=("деньги на карту, без проблем",),
    ),
    Frame("pay.card_push", _PAY, "WE|FINANCE|I PUSHV CARD", who="s", order=True, gap=6, where="MONEY|~MONEY", unless="PAID_THAT_WAY DEVICE SECRET", yes=("my colleague can push the money to your Visa",)),
    Frame("pay.card_bank", _PAY, "MYBANK SEND_MONEY_VERB", who="s", gap=3, order=True, yes=("my bank sends you full money same day",)),
    Frame(
        "pay.direct", _PAY, "SEND_MONEY_VERB|SEND_1 DIRECT", who="s", gap=6, unless="GOODSWORD",
        where="~MONEY|~AMT|~CLOSE",
        yes=("деньги тоже вышлем мимо сайта", "we give your money back without platform"),
        no=("нельзя вернуть деньги мимо сайта",),
    ),
    Frame(
        "pay.direct_settle", _PAY, "SETTLE DIRECT_US", gap=5, where="~MONEY|~AMT|~PAY",
        yes=("We would prefer to settle this between us, money today",),
    ),
    Frame(
        "pay.gift", _PAY, "GIFTCARD", who="s", where="YOU|~MONEY|~SEND_MONEY_VERB|INSTEAD",
        yes=("Steam gift card instead of refund",),
    ),
    Frame(
        "pay.b_ask", _PAY, "SEND_MONEY_VERB|v.imp PAYSYS|WALLET", who="b", gap=7, unless="PAID_THAT_WAY PAYHOW",
        yes=("send me the money to PayPal", "Кинь на пейпал", "вернуть деньги на киви?"),
        no=("I don't want money on PayPal", "Can I pay with PayPal in your store?"),
    ),
    Frame(
        "pay.b_weak", _PAY, "SEND_MONEY_VERB|v.imp WEAKPAY", who="b", gap=4, unless="PAID_THAT_WAY PAYHOW SELFIE",
        yes=("Кинь на палку",), no=("Селфи-палка пришла без пульта, можно выслать часть?",),
    ),
    Frame(
        "pay.b_card", _PAY, "SEND_IMP CARD", who="b", gap=5, unless="PAID_THAT_WAY DEVICE",
        yes=("Переведите мне деньги на карту", "send the refund to my bank account"),
        no=("The money has arrived on my card",),
    ),
    Frame(
        "pay.b_my", _PAY, "MY PAYSYS|WALLET|WEAKPAY", who="b", gap=3, order=True, unless="PAID_THAT_WAY",
        yes=("here is my Zelle", "vot moi paypal"),
    ),
    Frame("pay.b_verb", _PAY, "PAYSYS MEWORD", who="b", gap=1, order=True, yes=("Just Venmo me the 25 bucks",)),
    Frame("pay.b_mail", _PAY, "PAYSYS MAIL", who="b", gap=5, yes=("PayPal: a@b.example",)),
    Frame("pay.b_cardno", _PAY, "CARDNO", who="b", yes=("My card for the refund: 4276 5500 1234 9981",), no=("трек 1234567890",)),
    Frame(
        "pay.b_agree", _PAY, "AGREE PAYSYS|WALLET", who="b", gap=8, unless="PAID_THAT_WAY",
        yes=("Согласен на биткоины",), no=("Продавец предлагал PayPal",),
    ),
    Frame("pay.b_swap", _PAY, "CARD AMT", who="b", gap=4, order=True, where="YOU|~AGREE", unless="PAID_THAT_WAY PLATFORM_SUBJ CAME_PAST DEVICE", yes=("вы мне на карту 800 рублей, и вопрос закрыт",)),
    Frame(
        "pay.b_wait", _PAY, "WAITFOR|SEND_IMP PAYSYS|CARD", who="b", gap=5, where="AMT|MONEY", unless="PAID_THAT_WAY PLATFORM_SUBJ",
        yes=("жду 1500 р на Сбер",),
    ),
    Frame("pay.b_direct", _PAY, "SEND_IMP DIRECT", who="b", gap=6, where="~MONEY|~AMT|~CARD|~PAYSYS", unless="GOODSWORD", yes=("Верните мне деньги мимо сайта",)),
    # --- talk outside ----------------------------------------------------------------------
    Frame(
        "talk.verb", _TALK, "CONTACTV MESSENGER", gap=6, unless="STICKERS PUBLIC_POST",
        yes=("add my wechat", "Напишите мне в ватсап", "Перейдём в телеграм?"),
        no=("I don't use WhatsApp, write here please.", "ватсапа у магазина нет"),
    ),
    Frame("talk.my", _TALK, "MY|YOUR MESSENGER", gap=2, unless="STICKERS", yes=("my whatsapp is below",)),
    Frame("talk.id", _TALK, "MESSENGER IDWORD|NUM|LINK|HANDLE", gap=3, unless="STICKERS", yes=("Viber +86 159 2233",)),
    Frame("talk.email", _TALK, "CONTACTV|MY EMAIL|MAIL", gap=6, unless="PAYSYS WEAKPAY", yes=("Напишите нам на почту a@b.example", "Better talk by email"), no=("дайте почту от PayPal",)),
    Frame("talk.handle", _TALK, "CONTACTV HANDLE", gap=6, yes=("напишите оператору @ali_help_vozvrat",)),
    Frame("talk.call", _TALK, "CONTACTV|WE|MY|I|v.imp|WILL|v.1 CALL", gap=5, unless="COURIER PAYSYS CARD WALLET MONEY", yes=("Our manager will call you",), no=("Перед доставкой курьер вам позвонит",)),
    # --- symbolic sum ----------------------------------------------------------------------
    Frame(
        "token.sum", _TOKEN, "AMT_TINY COMP", who="s", gap=7, unless="AMT0 EXTRAPAY FEE STOREWIDE NEWORDER AMT_BIG",
        yes=("Best we can do is 1 dollar compensation", "Можем вернуть 70 рублей за вазу"),
        no=("Один доллар за нерабочий телефон — не вариант",),
    ),
    Frame("token.share", _TOKEN, "PCT_TINY COMP", who="s", gap=7, unless="AMT0 EXTRAPAY FEE STOREWIDE NEWORDER ~REVIEW", yes=("We can refund 10% for the wrong model",)),
    Frame("token.coupon", _TOKEN, "COUPON INSTEAD", who="s", gap=8, yes=("a store coupon instead of money",)),
    Frame("token.coupon_comp", _TOKEN, "COUPON COMPNOUN", who="s", gap=6, unless="STOREWIDE", yes=("скидку на следующий заказ как компенсацию",)),
    Frame("token.open", _TOKEN, "OPENV DISPUTE AMT", who="s", gap=5, unless="AMT0 AMT_BIG", where="~COMP", yes=("open dispute for 3 dollars and we accept",)),
    Frame("token.b_accept", _TOKEN, "AGREE|ACCEPT_1 AMT_TINY|PCT_TINY|COUPON_INSTEAD", who="b", gap=9, unless="REVIEW CHEAPER", yes=("one dollar is okay, I'll accept",), no=("One dollar is not acceptable",)),
    Frame("token.b_take", _TOKEN, "GIVE_ME|AGREE|v.imp AMT_TINY", who="b", gap=5, where="~AGREE", unless="REVIEW", yes=("Ладно, давайте ваши 60 рублей",)),
    Frame("token.b_coupon", _TOKEN, "COUPON INSTEAD", who="b", gap=5, where="~AGREE", yes=("Купон вместо денег тоже сойдёт, согласна",)),
    # --- extra payment ---------------------------------------------------------------------
    Frame("m.extrapay", "EXTRAPAY", "PAYREQ EXTRA|FEE", neg="any", gap=4),
    Frame(
        "fee.pay", _FEE, "PAYREQ FEE", who="s", gap=6, unless="OFFICIALPAY PAID FREE_RETURN RETURNPOST GOODSHOME", where="AMT|PCT|MUST",
        yes=("you need pay 14 usd clearing fee", "нужно оплатить пошлину 900 рублей"), no=("there are no extra fees", "Никаких доплат не нужно"),
    ),
    Frame(
        "fee.extra", _FEE, "PAYREQ EXTRA|EXTRAVERB AMT", who="s", gap=5, unless="OFFICIALPAY COMP_US REVIEW REPAYWE",
        yes=("add 5 usd more for shipping", "доплатите 4 доллара"),
    ),
    Frame("fee.verb", _FEE, "EXTRAVERB", who="s", unless="OFFICIALPAY COMP_US", where="AMT|MUST|FEE", yes=("Нужно доплатить за доставку",), no=("Доплачивать за удалённый регион не нужно",)),
    Frame("fee.owed", _FEE, "OWED AMT", who="s", gap=4, yes=("с Вас ещё 320 руб",)),
    Frame("fee.subject", _FEE, "FEE AMT PAYREQ", who="s", gap=8, unless="OFFICIALPAY PAID GOODSHOME COMP_US FREE_RETURN RETURNPOST", yes=("storage charge $7, transfer it",)),
    Frame("fee.customs_want", _FEE, "FEE|COURIER WANTV AMT", who="s", gap=4, order=True, unless="OFFICIALPAY", yes=("Таможня требует 1200 рублей, переведите нам",)),
    Frame("fee.need", _FEE, "WANTV AMT FEE", who="s", gap=4, order=True, unless="OFFICIALPAY COMP_US", yes=("We need 4 dollars for insurance",)),
    Frame("fee.b_send", _FEE, "PAYREQ AMT FEE|POSTAGE", who="b", gap=5, ask=False, where="I|v.1 ~AGREE|WILL", unless="RETURNW PAYBACK PAID", yes=("Okay, I'll send you another $8 for the shipping",)),
    Frame("fee.want", _FEE, "WANTV EXTRA AMT", who="s", gap=5, yes=("the courier want extra 9 dollar",)),
    Frame("fee.order", _FEE, "PAYREQ|MUST NEWORDER", who="s", gap=5, where="~AMT|~FEE|~EXTRA", yes=("place another order of 8 USD to cover the difference",)),
    Frame("fee.b_agree", _FEE, "EXTRAVERB", who="b", ask=False, where="~AGREE|v.1", unless="~IF", yes=("Ладно, доплачу 400 рублей",), no=("Доплачивать за таможню не буду",)),
    Frame("fee.b_pay", _FEE, "PAYREQ EXTRA|FEE", who="b", gap=5, ask=False, where="~AGREE|WILL", unless="RETURNW PAYBACK", yes=("I will pay the extra 10 dollars for customs",), no=("I can't pay extra for customs",)),
    # --- secrets ---------------------------------------------------------------------------
    Frame("secret.ask", _SECRET, "GIVE_ME SECRET", who="s", gap=6, unless="DEVICE OFFICIALPAY PICKUP TELLNOBODY", yes=("Please provide login and password",), no=("Код из смс никому не сообщайте",)),
    Frame("secret.list", _SECRET, "CARD SECRET", who="s", gap=8, unless="DEVICE PAID OFFICIALPAY TELLNOBODY", yes=("I need your credit card number, valid date and the 3 digits",)),
    Frame("secret.code", _SECRET, "GIVE_ME CODE", who="s", gap=4, where="~SMS|~SECRET|~CARD|~REFUNDISH", unless="DEVICE PICKUP TRACK_CODE TELLNOBODY", yes=("You will receive verification code, send it to me",)),
    Frame("secret.it", _SECRET, "SECRET GIVE_ME BACKREF", who="s", gap=6, unless="DEVICE PICKUP TELLNOBODY OFFICIALPAY"),
    Frame("secret.code_it", _SECRET, "CODEWORD SMS", who="s", gap=4, where="GIVE_ME|~GIVE_ME", unless="DEVICE PICKUP TRACK_CODE TELLNOBODY", yes=("Продиктуйте код, который пришёл на телефон",)),
    Frame("secret.photo", _SECRET, "EVIDENCE SECRET|CARD", who="s", gap=4, unless="DEVICE PICKUP OFFICIALPAY SDCARD", where="GIVE_ME|~REQUIRES|MUST", yes=("Пришлите фото паспорта и карты",)),
    Frame("secret.remote", _SECRET, "REMOTE", who="s", yes=("Please install AnyDesk",), no=("Не ставьте AnyDesk",)),
    Frame("secret.link", _SECRET, "BADLINK", who="sb", report=True, neg="any", yes=("Log in here: http://aliexpres-help.shop/claim",), no=("check on https://aliexpress.com/p",)),
    Frame("secret.link_login", _SECRET, "VERIFYLINK LINK_OTHER", who="s", gap=8, where="~LOGINWORD|~FAKESUPPORT|~CARD", yes=("verify your account: http://safe-check.example/login",)),
    Frame("secret.support", _SECRET, "FAKESUPPORT MESSENGER|HANDLE|SMS|CODE|LINK_OTHER|CALL", who="s", gap=25, yes=("This is customer support of AliExpress. Write on WhatsApp",)),
    Frame("secret.support2", _SECRET, "FAKESUPPORT", who="s", where="~MESSENGER|~HANDLE|~SECRET|~LINK_OTHER", unless="~TELLNOBODY ~SUPPORT_OK"),
    Frame("secret.b_card", _SECRET, "CARDNO SECRET|CODE", who="b", gap=9, report=True, yes=("card 4276 5500 1234 9981 exp 09/27 cvv 313",)),
    Frame("secret.b_give", _SECRET, "SECRET NUM|EVIDENCE|HERE", who="b", gap=5, unless="DEVICE", where="NUM|HERE|v.1", yes=("пароль из смс 4471",), no=("CVV никому не называла",)),
    Frame("secret.b_code", _SECRET, "CODE|CODEWORD SMS", who="b", gap=5, unless="TRACK_CODE PICKUP DEVICE", where="~NUM", ask=False),
    Frame("secret.b_pass", _SECRET, "MY SECRET", who="b", gap=2, order=True, ask=False, unless="DEVICE IF", yes=("Мой пароль qwerty77",)),
    Frame("secret.b_photo", _SECRET, "EVIDENCE CARD", who="b", gap=3, where="HERE|MY", unless="DEVICE", yes=("Вот фото моей карты",)),
)

"""One message for each risk, in both languages, as sellers and buyers write them."""

from __future__ import annotations

from collections.abc import Mapping

from bot.safety import Risk

SELLER: Mapping[Risk, Mapping[str, str]] = {
    Risk.off_platform_payment: {
        "en": "Send me your PayPal, I will return the money there today",
        "ru": "Пришлите номер карты, переведу деньги сегодня мимо сайта",
    },
    Risk.off_platform_contact: {
        "en": "Please add me on WhatsApp, we will settle everything there",
        "ru": "Напишите мне в Телеграм, там всё решим",
    },
    Risk.close_dispute_early: {
        "en": "Dear friend, please cancel the dispute first, we will refund you after that",
        "ru": "Сначала закройте спор, потом сразу вернём деньги",
    },
    Risk.accept_zero_refund: {
        "en": "Accept our solution with no refund in the dispute, it is only a formality",
        "ru": "Примите наше решение без возврата денег, это просто формальность",
    },
    Risk.token_refund: {
        "en": "We can give you 1 dollar as compensation, please agree",
        "ru": "Можем компенсировать вам 1 доллар, соглашайтесь",
    },
    Risk.resend_promise: {
        "en": "We will send you a new parcel again, please agree with it",
        "ru": "Мы отправим вам посылку ещё раз, согласны?",
    },
    Risk.stalling_wait_longer: {
        "en": "Please wait patiently two more weeks, the parcel is on the way",
        "ru": "Подождите ещё пару недель, посылка скоро придёт",
    },
    Risk.confirm_receipt_early: {
        "en": "Please confirm the receipt of the order now, the parcel will come later",
        "ru": "Подтвердите получение заказа сейчас, посылка придёт позже",
    },
    Risk.review_bribe: {
        "en": "Give us five stars and we will send you a gift",
        "ru": "Поставьте пять звёзд, и мы подарим вам купон",
    },
    Risk.threat_to_buyer: {
        "en": "If you do not close it, AliExpress will block your account",
        "ru": "Если не закроете спор, ваш аккаунт заблокируют",
    },
    Risk.change_reason: {
        "en": "Please change the reason of the dispute to: I ordered by mistake",
        "ru": "Измените причину спора на «заказал по ошибке»",
    },
    Risk.return_address_outside_dispute: {
        "en": "Send the goods back to this address: Shenzhen, Longhua street 15",
        "ru": "Отправьте товар обратно на этот адрес: Шэньчжэнь, улица Лунхуа 15",
    },
    Risk.return_cost_promise: {
        "en": "Send it back, we will pay you the return postage later",
        "ru": "Отправьте товар обратно, пересылку мы потом оплатим",
    },
    Risk.return_at_buyer_cost: {
        "en": "You can return the goods at your own cost and get a refund",
        "ru": "Можете вернуть товар за свой счёт и получить деньги",
    },
    Risk.credentials_phishing: {
        "en": "To get the refund tell us the code from the SMS and your card number",
        "ru": "Чтобы получить возврат, назовите код из СМС и номер карты",
    },
    Risk.advance_fee: {
        "en": "Pay a customs fee of 5 dollars first, then we release the parcel",
        "ru": "Сначала оплатите таможенный сбор 5 долларов, тогда посылку отпустят",
    },
    Risk.emotional_pressure: {
        "en": "My boss takes it from my salary, I have small children, please pity me",
        "ru": "Из-за вас меня уволят, у меня маленькие дети, пожалейте меня",
    },
    Risk.fake_tracking: {
        "en": "Tracking shows delivered, so you have received it, stop lying",
        "ru": "По трекингу доставлено, значит, вы получили посылку",
    },
}
"""What a seller writes."""
BUYER: Mapping[Risk, Mapping[str, str]] = {
    Risk.review_threat: {
        "en": "If you do not refund me I will leave a one star review",
        "ru": "Верните деньги, иначе поставлю одну звезду",
    },
    Risk.abuse_or_threat: {
        "en": "You are thieves and scum, I will find you",
        "ru": "Вы воры и твари, я вас найду",
    },
    Risk.false_evidence: {
        "en": "I will break it myself and film it, then say it came damaged",
        "ru": "Сломаю сам и сниму на видео, скажу, что пришло разбитым",
    },
}
"""What a buyer is about to send."""

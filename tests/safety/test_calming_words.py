"""A word that calms must not carry the trick past: what silences a harmless neighbour is put
beside the trick itself."""

from __future__ import annotations

import pytest

from bot.safety import Direction, Risk, scan

PAY, CLOSE, ZERO = (
    Risk.off_platform_payment,
    Risk.close_dispute_early,
    Risk.accept_zero_refund,
)
SELLER = [
    (PAY, "AliExpress is a scam, we refund to your PayPal"),
    (CLOSE, "Dispute is a scam, close it please"),
    (CLOSE, "Please close the dispute. It is a scam."),
    (CLOSE, "Этот спор — это обман, закройте спор"),
    (PAY, "Вернём на карту Сбербанка, никому не сообщайте"),
    (PAY, "We refund by PayPal. Tell nobody."),
    (CLOSE, "Деньги уже на пути, закройте спор"),
    (CLOSE, "The money is already on the way, close the dispute now"),
    (CLOSE, "Деньги уже на подходе, отмените спор, пожалуйста"),
    (CLOSE, "Do you want the refund to arrive today? If yes, close the dispute"),
    (CLOSE, "Хотите, чтобы деньги пришли? Если да, закройте спор"),
    (CLOSE, "Это не мы виноваты, а почта, закройте спор"),
    (CLOSE, "It is not us, it is the courier, please cancel the dispute"),
    (CLOSE, "Закройте спор, решать вам, но так быстрее"),
    (CLOSE, "Отмените спор до отправки нового товара"),
    (PAY, "Переведём деньги на любую карту, любой банк подходит"),
    (PAY, "Если деньги нужны сразу, скинем на карту, банк любой"),
    (Risk.fake_tracking, "The tracking number is random, please do not open a dispute"),
    (Risk.fake_tracking, "Трек виртуальный, не открывайте спор"),
    (Risk.return_at_buyer_cost, "There is no free return, send the goods back at your own cost"),
    (Risk.stalling_wait_longer, "Мы продлили таймер, не обращайте на него внимания"),
    (Risk.stalling_wait_longer, "We extended it, ignore the timer"),
    (Risk.false_evidence, "Just upload any photo, you can use our photo of a broken one"),
    (Risk.confirm_receipt_early, "Кнопка появится после доставки, а пока подтвердите получение"),
    (Risk.advance_fee, "Pay the customs fee of 15 EUR to my colleague, no platform coupon"),
    (Risk.credentials_phishing, "Send me the code from SMS, tell nobody else"),
    (Risk.credentials_phishing, "Продиктуйте код из СМС мне, а больше код никому"),
    (
        Risk.return_address_outside_dispute,
        "Send it to my friend in Moscow, any other address is wrong",
    ),
    (Risk.threat_to_buyer, "Никто ни на кого не в обиде, но в суд мы подадим"),
]
BUYER = [
    (CLOSE, "My mistake, closing the dispute before the money, he promised to pay"),
    (CLOSE, "Closing the dispute, I trust him that the money lands tomorrow"),
    (CLOSE, "Деньги обещал завтра, спор закрываю сегодня"),
    (CLOSE, "Закрываю спор, возврат он пришлёт потом"),
    (ZERO, "Сумма ноль, но жму «Согласен», он обещал"),
    (Risk.confirm_receipt_early, "Посылка ещё не пришла, но получение подтвержу"),
    (Risk.confirm_receipt_early, "Подтвержу получение, а проверю потом"),
    (
        Risk.stalling_wait_longer,
        "There are still no news, protection ends tomorrow, I'll wait one more month",
    ),
    (
        Risk.stalling_wait_longer,
        "Only 2 days of protection left, but I'll wait one more month as you asked",
    ),
    (Risk.change_reason, "I'm cancelling because you asked, reason: I changed my mind"),
]


@pytest.mark.parametrize(("risk", "words"), SELLER)
def test_the_sellers_trick_is_still_seen(risk: Risk, words: str) -> None:
    assert risk in {one.risk for one in scan(words, Direction.seller)}


@pytest.mark.parametrize(("risk", "words"), BUYER)
def test_the_buyers_mistake_is_still_seen(risk: Risk, words: str) -> None:
    assert risk in {one.risk for one in scan(words, Direction.buyer)}

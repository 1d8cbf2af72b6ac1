"""The stop sign: the seller's own words, what can be lost, and the easy way out."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.conversation.engine import advance
from bot.conversation.events import Link, TextSent
from bot.conversation.session import Session, View
from bot.texts.wording.risk_words import CONSEQUENCE, LOSS, REACTION, REPLY
from tests.journeys.steps import answered, begin
from tests.support.journey import Person, Stage

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
PAYPAL = {
    "en": "Dear friend, we will return the money to your PayPal, give me the account please",
    "ru": "Мы вернём деньги на ваш PayPal, пришлите почту",
}
CANCEL = {
    "en": "Please close the dispute first, then we will send the parcel again",
    "ru": "Закройте спор, и мы сразу вернём деньги",
}
REVIEW = {
    "en": "If you do not refund me I will leave a one star review",
    "ru": "Верните деньги, иначе поставлю одну звезду",
}
SELLER = {"off_platform_payment": PAYPAL, "close_dispute_early": CANCEL}


async def priced(anna: Person) -> None:
    """A case whose price is known."""
    await answered(anna)
    await anna.say("1234,50 ₽")
    await anna.tap("yes_right")


def loss(anna: Person, risk: str) -> str:
    """What can be lost, in the person's own money."""
    if risk in LOSS:
        return anna.said(LOSS[risk])
    return anna.said("You can lose %(sum)s.", sum="1 234,50 ₽" if anna.language == "ru" else "RUB")


def is_stop(anna: Person, words: str, risk: str) -> None:
    """The whole sign, in any of its orders."""
    anna.sees("⛔", words)
    anna.reads(REACTION[risk], CONSEQUENCE[risk])
    assert anna.labels[0] == anna.label(f"safe.{risk}")
    assert anna.labels[-1] == anna.label(f"risky.{risk}")
    first = anna.screen["reply_markup"]["inline_keyboard"][0][0]
    last = anna.screen["reply_markup"]["inline_keyboard"][-1][0]
    assert first["style"] == "primary"
    assert "style" not in last


def is_ready_answer(anna: Person, risk: str) -> None:
    """English words to copy, and what they say."""
    anna.reads("A ready answer", REACTION[risk])
    for sentence in REPLY[risk]:
        anna.sees(sentence)


@pytest.mark.parametrize("agrees", [True, False])
async def test_a_wrong_verdict_is_kept_only_with_consent(
    stage: Stage, anna: Person, agrees: bool
) -> None:
    await begin(anna)
    words = CANCEL[anna.language]
    await anna.forward(words)
    await anna.tap("no_trick")
    anna.reads("May the operator of this bot read this message?")
    anna.sees(words)
    await anna.tap("example_yes" if agrees else "example_no")
    anna.reads("example_kept" if agrees else "example_declined")
    anna.reads(REACTION["close_dispute_early"])
    person = await stage.store.person(anna.id)
    assert person is not None and person.session is not None
    assert [one.text for one in person.session.examples] == [words] * agrees
    await anna.say("/delete_me")
    await anna.tap("delete_for_good")
    assert await stage.store.person(anna.id) is None


@pytest.mark.parametrize("risk", SELLER)
async def test_seller_forwarded(anna: Person, risk: str) -> None:
    words = SELLER[risk][anna.language]
    await priced(anna)
    await anna.forward(words)
    is_stop(anna, words, risk)
    if anna.language == "ru":
        anna.sees(loss(anna, risk))
    else:
        anna.sees("1,234.50")
    await anna.tap(f"safe.{risk}")
    is_ready_answer(anna, risk)


async def test_own_draft_with_a_threat(anna: Person) -> None:
    words = REVIEW[anna.language]
    await priced(anna)
    await anna.say("/check " + words)
    is_stop(anna, words, "review_threat")
    anna.sees(loss(anna, "review_threat"))
    await anna.tap("safe.review_threat")
    is_ready_answer(anna, "review_threat")


async def test_seller_pasted_after_the_command(anna: Person) -> None:
    await anna.say("/check")
    await anna.say(CANCEL[anna.language])
    if anna.label("seller_wrote") in anna.labels:
        await anna.tap("seller_wrote")
    is_stop(anna, CANCEL[anna.language], "close_dispute_early")
    anna.reads("You can lose all the money for the order.")


async def test_seller_pasted_out_of_the_blue(anna: Person) -> None:
    await anna.say("/start")
    await anna.say(PAYPAL[anna.language])
    if anna.label("seller_wrote") in anna.labels:
        await anna.tap("seller_wrote")
    is_stop(anna, PAYPAL[anna.language], "off_platform_payment")


async def test_pasted_in_the_middle_of_a_question_keeps_the_answers(anna: Person) -> None:
    await answered(anna)
    await anna.forward(CANCEL[anna.language])
    is_stop(anna, CANCEL[anna.language], "close_dispute_early")
    await anna.say("/cancel")
    await anna.tap("letter")
    anna.offers("unknown.price")


async def test_risky_way_asks_once_more(anna: Person) -> None:
    await priced(anna)
    await anna.forward(CANCEL[anna.language])
    await anna.tap("risky.close_dispute_early")
    anna.reads("Are you sure?", CONSEQUENCE["close_dispute_early"])
    anna.sees("1 234,50" if anna.language == "ru" else "1,234.50")
    assert anna.labels == [anna.label("safe.close_dispute_early"), anna.label("i_understand")]
    await anna.tap("i_understand")
    anna.reads("risk_noted")
    # The bot warns and never acts: the case is as it was.
    anna.reads("Stage: %(stage)s.", stage=anna.said("before_dispute"))


async def test_sign_is_shown_once_a_day_then_recalled(stage: Stage, anna: Person) -> None:
    await priced(anna)
    await anna.forward(CANCEL[anna.language])
    anna.sees("⛔")
    await anna.forward(CANCEL[anna.language])
    assert "⛔" not in anna.text
    anna.reads(REACTION["close_dispute_early"])
    anna.offers("safe_reply")
    await anna.forward(PAYPAL[anna.language])
    anna.sees("⛔")
    await stage.pass_time(hours=24, minutes=1)
    await anna.forward(CANCEL[anna.language])
    anna.sees("⛔")


async def test_another_case_has_its_own_sign(anna: Person) -> None:
    await priced(anna)
    await anna.forward(CANCEL[anna.language])
    await begin(anna)
    await anna.forward(CANCEL[anna.language])
    anna.sees("⛔")


async def test_sign_has_several_looks(stage: Stage, anna: Person) -> None:
    looks = set()
    await anna.say("/start")
    for words in (CANCEL, PAYPAL, REVIEW):
        await anna.forward(words[anna.language])
        looks.add(anna.text.partition("\n")[0])
    assert len(looks) > 1


async def test_wrong_guess_of_the_writer_is_one_tap(anna: Person) -> None:
    await anna.say("/start")
    await anna.forward(REVIEW[anna.language])
    await anna.tap("rather.buyer")
    is_stop(anna, REVIEW[anna.language], "review_threat")


async def test_ordinary_words_raise_no_alarm(anna: Person) -> None:
    await anna.forward("Dear customer, your parcel was sent yesterday. Have a nice day!")
    anna.reads("No known tricks found")
    assert "⛔" not in anna.text


async def test_warning_without_a_message(anna: Person) -> None:
    """The button on the first screen."""
    await anna.say("/start")
    await anna.tap("asked_to_cancel")
    anna.sees("⛔")
    anna.reads(REACTION["close_dispute_early"], "You can lose all the money for the order.")
    await anna.tap("safe.close_dispute_early")
    is_ready_answer(anna, "close_dispute_early")


CHAT = {
    "en": ("Seller: Dear friend, {trick}\nMe: No. No WhatsApp for me.", "close the dispute"),
    "ru": ("Продавец: Здравствуйте, {trick}\nЯ: Нет. В вотсап не пойду.", "закройте спор"),
}


@pytest.mark.parametrize("way", ["typed", "forwarded"])
async def test_a_pasted_conversation(anna: Person, way: str) -> None:
    """Both sides in one message: the stop sign is about the seller's words."""
    chat, trick = CHAT[anna.language]
    await priced(anna)
    words = chat.format(trick=trick)
    await (anna.say(words) if way == "typed" else anna.forward(words))
    anna.sees("⛔", trick)
    anna.reads(REACTION["close_dispute_early"])


async def test_own_words_in_a_pasted_conversation(anna: Person) -> None:
    """The seller is polite, the buyer threatens: the stop sign is about the buyer's words."""
    chat = {
        "en": f"Seller: Hello, how can I help?\nMe: {REVIEW['en']}",
        "ru": f"Продавец: Здравствуйте, чем помочь?\nЯ: {REVIEW['ru']}",
    }
    await priced(anna)
    await anna.say(chat[anna.language])
    is_stop(anna, REVIEW[anna.language], "review_threat")


TOLD = {
    "en": "The seller promises to refund via PayPal if I close the dispute",
    "ru": "Продавец обещает вернуть деньги на карту если закрою спор",
}


async def test_what_the_seller_wants_told_in_ones_own_words_gets_no_all_clear(anna: Person) -> None:
    """As the buyer's own words it is harmless, as the seller's a trap: it is asked."""
    await anna.say("/start")
    await anna.say(TOLD[anna.language])
    anna.offers("seller_wrote", "i_wrote")
    await anna.tap("seller_wrote")
    anna.sees("⛔")


def test_a_word_that_hides_a_link_is_judged() -> None:
    session = Session(view=View("check"))
    hidden = TextSent(text="here", links=(Link("here", "https://aliexpress.com.refund.top"),))
    for event, judged in ((hidden, True), (TextSent(text="here"), False)):
        assert (advance(session, event, NOW).session.view.name == "found") is judged


@pytest.mark.parametrize(
    "words",
    [
        "USDT",
        "venmo",
        "@seller123",
        "4276380012345678",
        "加我微信abc123",
        "seller@mail.ru",
        "+79161234567",
    ],
)
async def test_a_message_without_spaces_is_one(anna: Person, words: str) -> None:
    await anna.say("/check")
    await anna.say(words)
    assert anna.said("not_understood") not in anna.text


@pytest.mark.parametrize("words", ["да", "оператор", "ok", "thanks"])
async def test_a_word_to_the_bot_is_no_message_to_judge(anna: Person, words: str) -> None:
    await anna.say("/check")
    await anna.say(words)
    anna.reads("not_understood")

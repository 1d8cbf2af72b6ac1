"""Whose data, whose words, whose secrets (rows P)."""

from __future__ import annotations

import base64
import io
import json
import logging
import sqlite3
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import structlog
from msgspec.structs import replace

from bot import logs
from bot.conversation.actions import Action, payload
from bot.conversation.engine import TOPICS
from bot.conversation.events import TextSent
from bot.conversation.session import Session, encode
from bot.services import desk
from bot.texts.profile import profile
from bot.texts.translator import catalogues
from tests.catalogue.looking import session_of
from tests.journeys.steps import answered, begin, case_id, dated, reminded
from tests.support.catalogue import read_catalogue
from tests.support.journey import TOKEN, Person, Stage
from tests.test_locales import ROOT, ids

# --- P01-P04: nobody else's case, nothing that was not offered -----------------------------------

OPTIONS = {
    "go": (
        "card",
        "advice",
        "deadlines",
        "letter",
        "evidence",
        "answers",
        "close",
        "reminders",
        "more",
        "seller",
        "press",
        "answered.zero",
    ),
    "goal": ("dates", "letter", "all"),
    "close": ("gave_up", "parcel_arrived", "reopen"),
    "did": ("dispute_opened", "return_agreed", "return_sent", "nonsense"),
    "ics": ("",),
    "timeline": ("",),
    "rem": ("on", "off"),
    "mute": ("all", "case", "this.protection_end"),
    "tick": ("ready", "absent"),
    "r/protection_end/4320/1": ("card", "opened", "done", "stop", "3h", "morning"),
    "erase": ("yes",),
    "export": ("",),
    "zone": ("Europe/Moscow",),
    "quiet": ("0-0",),
    "chance": ("off",),
    "pictures": ("dark",),
    "lang": ("ru",),
    "new": ("not_received",),
    "wrote": ("seller",),
    "risk": ("close_dispute_early",),
    "read": ("",),
    "as_read": ("",),
    "example": ("yes", "no"),
    "echo": ("0", "no"),
    "month": ("2026-11", "back"),
    "article": ("customs",),
    "results": ("",),
    "heard": ("rejected", "platform", "nonsense"),
    "unheard": ("",),
    "paid": ("yes", "no"),
    "live": ("russia", "nowhere"),
    "q.tracking": ("moves", "unknown"),
    "q.shipped_on": ("today", "2026-11-20"),
}


def test_P01_every_topic_is_tried() -> None:
    tried = {topic.partition(".")[0] for topic in OPTIONS}
    assert {topic.partition(".")[0] for topic in TOPICS} <= tried


async def in_stage(stage: Stage, anna: Person, name: str) -> None:
    """Anna's case, standing where the test wants it."""
    await reminded(anna, "5 days 4 hours")
    await anna.tap("back_to_case")
    if name == "open":
        await anna.tap("dispute_opened")
        await anna.tap("dispute_opened.today")
    if name == "closed":
        await anna.tap("more")
        await anna.tap("close_case")
        await anna.tap("happened.gave_up")


def unmoved(session: Session) -> bytes:
    """Everything of a session but what a mere redrawing may change."""
    return encode(replace(session, hint=None, hint_args=()))


@pytest.mark.slow
@pytest.mark.parametrize("where", ["before", "open", "closed"])
async def test_P01_P03_foreign_and_forged_presses(stage: Stage, anna: Person, where: str) -> None:
    """B presses with A's case id, with a made-up one, with their own: each action never offered
    on B's screen, at B's present revision, draws B's present screen and nothing else."""
    await in_stage(stage, anna, where)
    hers = await case_id(stage, anna)
    bob = stage.person(2, "en", "Bob")
    await dated(bob)
    his = await case_id(stage, bob)
    await bob.tap("answers")
    anna_before, bob_before = await session_of(anna), await session_of(bob)
    shown = bob.text
    offered = {
        button.get("callback_data")
        for row in bob.screen["reply_markup"]["inline_keyboard"]
        for button in row
    }
    for topic, options in OPTIONS.items():
        for option in options:
            for case in (hers, "0" * 12, "", his):
                if case == his and topic.startswith("r/"):
                    continue  # a reminder of B's own may be pressed at any time
                data = payload(Action(topic, option, case, bob_before.revision))
                if data in offered:
                    continue
                stage.world.press(2, bob.screen["message_id"], data, forged=True)
    await stage.quiet()
    assert unmoved(await session_of(bob)) == unmoved(bob_before)
    assert await session_of(anna) == anna_before
    assert bob.text == shown
    assert not [m for m in bob.messages if "document" in m]
    assert hers not in json.dumps(bob.messages)


async def test_P02_foreign_case_by_link_reply_and_forward(stage: Stage, anna: Person) -> None:
    await in_stage(stage, anna, "before")
    hers = await case_id(stage, anna)
    bob = stage.person(2, "en", "Bob")
    await bob.say("/start")
    plain = bob.text
    for words in (f"/start case-{hers}", f"/start case-{hers.upper()}", "/start case-000000000000"):
        await bob.say(words)
        assert bob.text == plain
    for act in (
        lambda: stage.world.say(2, f"/cases {hers}"),
        lambda: stage.world.say(2, hers, reply_to=bob.screen["message_id"]),
        lambda: stage.world.say(2, f"case-{hers}", forward_from="Anna"),
        lambda: stage.world.say(2, f"/why {hers}"),
    ):
        await bob.send(act)
        assert (await session_of(bob)).cases == ()
        assert anna.said("the dispute is not open yet") not in bob.text


async def test_P04_tampered_links_are_plain_starts_and_old_ones_change_nothing(
    stage: Stage, anna: Person
) -> None:
    await dated(anna)
    await anna.say("/start")
    plain = anna.text
    link = f"case-{await case_id(stage, anna)}"
    for place in range(len(link)):
        for char in {"0", "f", "z", "-"} - {link[place]}:
            stage.world.say(1, f"/start {link[:place]}{char}{link[place + 1 :]}")
        await stage.quiet()
        assert anna.text == plain
    before = (await session_of(anna)).cases
    for _ in range(3):
        await anna.say(f"/start {link}")
        anna.counts_down(days=15, hours=1)
    assert (await session_of(anna)).cases == before


# --- P05, P06: nothing in the logs ----------------------------------------------------------------

NAME, ORDER, TRACK = "Canarina", "8185999777123456", "LB993377115CN"
CITY, FILE, WORDS = "Omsk", "canary-file-name.pdf", "canary words of the seller nobody may read"
USER = 770_077_007_700
CANARIES = (NAME, ORDER, TRACK, CITY, FILE, WORDS, str(USER), "canarina_user", "54321,09")


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Every line the bot writes at DEBUG, as it would stand in the file."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in logs.TALKATIVE}
    hooks = sys.excepthook, threading.excepthook
    stream = io.StringIO()
    root.handlers.clear()
    logs.setup("json", "DEBUG", secrets=(TOKEN,), stream=stream)
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, old in levels.items():
        logging.getLogger(name).setLevel(old)
    sys.excepthook, threading.excepthook = hooks
    logging.captureWarnings(False)
    structlog.reset_defaults()


def forms(secret: str) -> list[str]:
    """A secret as it may hide: plain, in a URL, in base64."""
    return [secret, quote(secret, safe=""), base64.b64encode(secret.encode()).decode().rstrip("=")]


async def test_P05_P06_P16_nothing_secret_or_personal_in_logs_and_rows(
    log: io.StringIO, stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = stage.world
    anna = stage.person(USER, "en", NAME)
    world.person(USER, NAME, "en", username="canarina_user")
    await dated(anna)
    await anna.tap("ask_rest")
    for answer in ("tracking.moves", "carrier.seller"):
        await anna.tap(answer)
    await anna.say("54321,09 ₽")
    await anna.tap("yes_right")
    await anna.tap("paid_with.paypal")
    await anna.tap("skip")
    await anna.say(ORDER)
    await anna.say(TRACK)
    await anna.forward(WORDS, NAME)
    await anna.say("/settings")
    await anna.tap("change_zone")
    await anna.say(CITY)
    await anna.send(lambda: world.send_document(USER, b"x", FILE))
    await anna.say("/export")
    # trouble: an unreadable update, a handler that fails over the words, answers that are none
    world.inject({"message": {"message_id": 1, "date": WORDS, "from": {"id": USER}, "text": WORDS}})
    await stage.quiet()
    failing = fail_on(monkeypatch, "boom")
    await anna.say(f"boom {WORDS}")
    failing.undo()
    stage.faults(
        {
            "kind": "refuse",
            "method": "*",
            "description": f'Bad Request: can\'t parse entities: unsupported start tag "{WORDS}"',
        }
    )
    await anna.say("/help")
    stage.faults({"kind": "garbage", "method": "send*", "times": 1})
    world.say(USER, "/help")
    await stage.pass_time(seconds=5)
    written = log.getvalue()
    assert "set_aside" in written
    assert all(json.loads(line) for line in written.splitlines())
    found = [c for c in CANARIES if c in written or c in json.loads(json.dumps(written))]
    assert not found, [line[:400] for line in written.splitlines() if any(c in line for c in found)]
    export = next(m["document"] for m in anna.messages if "document" in m and m["from"]["is_bot"])
    everything = {
        "log": written,
        "export": world.file(export["file_id"]).data.decode(),
        "messages": json.dumps(anna.messages),
        "rows": _bytes(tmp_path).decode("latin-1"),
    }
    for place, text in everything.items():
        for secret in (TOKEN, TOKEN.partition(":")[2]):
            assert not [form for form in forms(secret) if form in text], place
    assert not [c for c in CANARIES if c in everything["rows"] and c != str(USER)]


def fail_on(monkeypatch: pytest.MonkeyPatch, words: str) -> pytest.MonkeyPatch:
    """The core fails over a message with these words, and says them in the exception."""
    real = desk.advance

    def advance(session: Session, event: Any, now: Any) -> Any:
        if isinstance(event, TextSent) and words in event.text:
            raise RuntimeError(f"near SELECT, /home/bot.py, users: {event.text}")
        return real(session, event, now)

    monkeypatch.setattr(desk, "advance", advance)
    return monkeypatch


# --- P08, P10, P17, P18 ---------------------------------------------------------------------------


async def test_P08_a_name_is_nobody(stage: Stage, anna: Person) -> None:
    await dated(anna)
    before = (await session_of(anna)).cases
    for name, username in (("Support", "support"), ("Admin", "admin"), ("Telegram", "anna")):
        stage.world.person(1, name, "en", username=username)
        await anna.say("/cases")
        assert (await session_of(anna)).cases == before
    other = stage.person(2, "en", "Anna")
    stage.world.person(2, "Anna", "en", username="anna")
    await other.say("/cases")
    other.reads("There are no cases yet.")


async def test_P10_delete_me_leaves_no_byte(stage: Stage, anna: Person, tmp_path: Path) -> None:
    bob = stage.person(2, "en", "Bob")
    await dated(bob)
    await reminded(anna, "5 days 4 hours")
    await anna.forward("canary words of the seller nobody may read")
    await anna.send(lambda: stage.world.send_photo(1))
    needles = _sealed_of(tmp_path, 1)
    held = _bytes(tmp_path)
    assert needles
    assert all(needle in held for needle in needles)
    await anna.say("/delete_me")
    await anna.tap("delete_for_good")
    left = _bytes(tmp_path)
    assert not [needle for needle in needles if needle in left]
    assert b"canary" not in left
    said = len(anna.of_bot())
    await stage.pass_time(days=40)
    assert len(anna.of_bot()) == said
    assert (await session_of(bob)).cases


def _sealed_of(folder: Path, user_id: int) -> list[bytes]:
    """The wrapped key and the sealed record of a person, as they lie in the file."""
    database = sqlite3.connect(f"file:{folder / 'bot.sqlite3'}?mode=ro", uri=True)
    try:
        sealed = database.execute(
            "SELECT data_key, session FROM users WHERE user_id = ?", (user_id,)
        ).fetchone()
        return [bytes(column)[5:45] for column in sealed]
    finally:
        database.close()


def _bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


@pytest.mark.slow
async def test_P17_two_hundred_people_in_lockstep(stage: Stage) -> None:
    people = [stage.person(n, "ru" if n % 2 else "en", f"N{n}") for n in range(1000, 1200)]
    world = stage.world

    async def everybody(act: Any) -> None:
        for person in people:
            act(person)
        await stage.quiet()

    def press(label: str) -> Any:
        return lambda p: world.press(p.id, *p.button(p.label(label)))

    await everybody(lambda p: world.say(p.id, "/start"))
    await everybody(press("not_received"))
    await everybody(press("letter"))
    await everybody(press("tracking.moves"))
    await everybody(press("carrier.seller"))
    await everybody(press("shipped_on.weeks_4_ago"))
    await everybody(lambda p: world.say(p.id, f"{p.id}77,13 ₽"))
    await everybody(press("yes_right"))
    await everybody(lambda p: world.say(p.id, f"wares{p.id}canary", forward_from=f"Shop{p.id}"))
    await everybody(lambda p: world.say(p.id, "/export"))
    for person in people:
        texts = json.dumps(person.messages)
        export = next(m["document"] for m in person.messages if "document" in m)
        texts += world.file(export["file_id"]).data.decode()
        assert f"wares{person.id}canary" in texts
        assert f'"minor": {person.id}7713' in texts
        strangers = [f"wares{other.id}canary" for other in people if other is not person]
        assert not [stranger for stranger in strangers if stranger in texts]
    assert (
        len({m["text"] for p in people for m in p.of_bot() if "7713" in m.get("text", "")}) <= 200
    )


@pytest.mark.parametrize("language", ["en", "ru"])
async def test_P18_trouble_is_told_in_plain_words_with_a_code(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    anna = stage.person(1, language)
    await begin(anna)
    before = await session_of(anna)
    fail_on(monkeypatch, "boom")
    await anna.say("boom")
    told = anna.all_texts()[-1]
    assert anna.said("trouble") in told
    for leak in ("SELECT", "users", "/home", "Traceback", "RuntimeError", "boom", ".py"):
        assert leak not in told
    assert (await session_of(anna)) == before
    await anna.say("/help")
    anna.reads("What this bot can do")


# --- P20, P24 -------------------------------------------------------------------------------------

CARDS = ("4111 1111 1111 1111", "5500000000000004", "2200-0000-0000-0053")


@pytest.mark.parametrize("card", CARDS)
async def test_P20_pasted_cards_are_masked(stage: Stage, anna: Person, card: str) -> None:
    await answered(anna)
    for words in (card, f"my card is {card} and the code is 123, refund me please"):
        await anna.say("/check")
        await anna.say(words)
        await anna.forward(words)
        kept = encode(await session_of(anna)).decode("latin-1")
        shown = "".join(anna.all_texts())
        for text in (kept, shown):
            assert card not in text
            runs = "".join(c if c.isdigit() else " " for c in text.replace(" ", "")).split()
            assert not [run for run in runs if len(run) == 16 and passes_luhn(run) and int(run)]


def passes_luhn(digits: str) -> bool:
    """The check of payment card numbers."""
    doubled = (int(d) * 2 if n % 2 else int(d) for n, d in enumerate(reversed(digits)))
    return sum(d - 9 if d > 9 else d for d in doubled) % 10 == 0


SECRETS = ("password", "pin code", "cvv", "cvc", "card number", "passport", "code from")
REFUSING = ("never", "not ", "take out", "cover ", "no ", "only", "block", "without")


def test_P20_no_template_asks_for_a_secret() -> None:
    """Every sentence that speaks of one tells not to give it, or what a trickster asks for."""
    template = read_catalogue((ROOT / "locales" / "bot.pot").read_bytes())
    spoken = [ids(message)[0] for message in template if message.id]
    named = [words for words in spoken if any(secret in words.lower() for secret in SECRETS)]
    assert named
    asking = [words for words in named if not any(no in words.lower() for no in REFUSING)]
    assert not asking


@pytest.mark.parametrize("language", ["en", "ru"])
async def test_P24_privacy_erase_and_export_in_each_language(stage: Stage, language: str) -> None:
    anna = stage.person(1, language)
    await dated(anna)
    await anna.say("/privacy")
    anna.offers("export", "delete_all")
    anna.reads("Your data")
    await anna.say("/export")
    assert any("document" in m for m in anna.messages)
    await anna.say("/delete_me")
    await anna.tap("delete_for_good")
    assert anna.said("erased") in anna.all_texts()[-1]
    assert await stage.store.person(1) is None
    named = {name for name, _ in profile(catalogues(), language).commands}
    assert "privacy" in named

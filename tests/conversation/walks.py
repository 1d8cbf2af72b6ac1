"""Random walks over `advance`: whatever a person does, there is no exception and no dead end.

A walk is a list of small integers and strings (so that hypothesis can shrink it); `step`
turns each into an event that is possible, forged, or absurd.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st
from msgspec.structs import replace

from bot.conversation.actions import Action, payload
from bot.conversation.chapters.picture import to_read
from bot.conversation.effects import Effect, Forget, SetReminders
from bot.conversation.engine import advance
from bot.conversation.events import (
    CameBack,
    CommandGiven,
    Event,
    LeftBot,
    Link,
    MediaSent,
    MessageForwarded,
    OptionChosen,
    OtherSent,
    PictureRead,
    Piece,
    TextSent,
)
from bot.conversation.present import present
from bot.conversation.screens import Screen
from bot.conversation.session import Session, Settings, decode, encode

START = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
COMMANDS = (
    *("start", "new", "cases", "check", "deadlines", "help", "settings", "privacy"),
    *("export", "delete_me", "cancel", "why", "nonsense"),
)
TEXTS = (
    *("12 декабря", "5.12", "позавчера", "осталось 3 дня 4 часа", "12/05", "31.02", "вчера"),
    *("1234,50 ₽", "12.99 usd", "1.200", "5000", "NaN", "1e999999", "8185000012345678"),
    *("Москва", "GMT+3", "15:40", "Mars/Phobos", "<b>&", "/", "да", "1", "2", "5", ""),
    "Please cancel the dispute, we refund you by PayPal",
    "Если не вернёте деньги, поставлю одну звезду",
    "a" * 4000,
    "{0.__class__} %(x)s {{7*7}}",
    "\u202egnp.exe \u200b\ufeff",
    "https://aliexpress.com@evil.example/refund",
)

step_of = st.one_of(
    st.integers(0, 40).map(lambda n: ("press", n)),
    st.integers(0, 40).map(lambda n: ("press", n)),
    st.integers(0, 40).map(lambda n: ("press", n)),
    st.sampled_from(COMMANDS).map(lambda name: ("command", name)),
    st.sampled_from(TEXTS).map(lambda text: ("text", text)),
    st.text(max_size=60).map(lambda text: ("text", text)),
    st.sampled_from(TEXTS).map(lambda text: ("forward", text)),
    st.sampled_from(("photo", "album", "video")).map(lambda media: ("media", media)),
    st.sampled_from(("sticker", "left", "back", "forged", "stale", "none")).map(
        lambda kind: ("other", kind)
    ),
    st.integers(1, 24 * 20).map(lambda hours: ("wait", hours)),
)
walks = st.lists(step_of, min_size=1, max_size=25)


class Walker:
    """One person walking through the dialogue."""

    def __init__(self, locale: str = "en") -> None:
        self.session = Session(
            settings=Settings(locale=locale, languages=("en", "ru"), reads_pictures=True)
        )
        self.now = START
        self.steps = 0
        self.effects: list[Effect] = []
        self.reminders: dict[str, int] = {}

    @property
    def screen(self) -> Screen:
        """What is to be seen now."""
        return present(self.session, self.now)

    def go(self, step: tuple[str, object]) -> None:
        """Take one step and hold what must always hold."""
        event = self._event(*step)
        if event is None:
            return
        self.steps += 1
        event = self._with_picture(event)
        moved = advance(self.session, event, self.now)
        assert moved.effects, "nothing answers"
        self.effects = list(moved.effects)
        if any(isinstance(effect, Forget) for effect in moved.effects):
            moved = replace(moved, session=Session(settings=self.session.settings))
        self.session = moved.session
        self._holds()

    def _holds(self) -> None:
        assert decode(encode(self.session)) == self.session
        rows = self.screen.rows
        assert rows, f"a dead end: {self.session.view}"
        for button in (button for row in rows for button in row):
            assert len(payload(button.action).encode()) <= 64
        for effect in self.effects:
            if isinstance(effect, SetReminders):
                for planned in effect.planned:
                    assert planned.at <= planned.deadline_at or not planned.offset

    def _event(self, kind: str, what: object) -> Event | None:
        fresh = f"f{self.steps:011d}"
        match kind:
            case "press":
                buttons = [b for row in self.screen.rows for b in row]
                action = buttons[int(str(what)) % len(buttons)].action
                return OptionChosen(action=action, fresh=fresh)
            case "command":
                return CommandGiven(name=str(what), fresh=fresh)
            case "text":
                links = (Link(str(what), str(what)),) if str(what).startswith("http") else ()
                return TextSent(text=str(what), links=links, fresh=fresh)
            case "forward":
                return MessageForwarded(text=str(what), fresh=fresh)
            case "media":
                return self._media(str(what), fresh)
            case "wait":
                self.now += timedelta(hours=int(str(what)))
                return None
        return self._other(str(what), fresh)

    def _media(self, what: str, fresh: str) -> Event:
        return MediaSent(
            media="video" if what == "video" else "photo",
            file_id=f"file{self.steps}",
            unique_id=f"unique{self.steps % 7}",
            in_album=what == "album",
            fresh=fresh,
        )

    def _with_picture(self, event: Event) -> Event:
        """As the desk does: a picture that must be read is read, or cannot be."""
        if to_read(self.session, event) is None:
            return event
        texts = (None, *TEXTS)
        text = texts[self.steps % len(texts)]
        pieces = None if text is None else (Piece("theirs", text), Piece("mine", "?"))
        sent = event if isinstance(event, MediaSent) else None
        return PictureRead(pieces=pieces, sent=sent)

    def _other(self, what: str, fresh: str) -> Event:
        match what:
            case "left":
                return LeftBot(fresh=fresh)
            case "back":
                return CameBack(fresh=fresh)
            case "forged":
                return OptionChosen(action=Action("erase", "yes", "other", 10**6), fresh=fresh)
            case "stale":
                old = max(self.session.revision - 1, 0)
                return OptionChosen(action=Action("go", "home", "", old), fresh=fresh)
            case "none":
                return OptionChosen(action=None, fresh=fresh)
        return OtherSent(kind=what, fresh=fresh)

"""What leaves for one person, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace as with_
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from bot.conversation.session import Case, Session
from bot.dispute.reminder_policy import PASSED, Planned
from bot.services.answers import Answer, Held, Refused, Sent, Unclear
from bot.services.bodies import Body, DocumentBody, NoticeBody, ReminderBody, ScreenBody, encode
from bot.services.judge import EDITS, judge
from bot.services.reminding import note, outdone
from bot.services.sending import Sender
from bot.storage.base import Delivery, DeliveryState, Kind, Person
from bot.texts.translator import catalogues

NIGHT = datetime(2026, 11, 25, 23, 30, tzinfo=UTC)
EVENING = NIGHT - timedelta(hours=5)
EARLIER = (NIGHT - timedelta(hours=1)).timestamp()
JUST_NOW = (NIGHT - timedelta(seconds=5)).timestamp()
CASE = Case("c", NIGHT - timedelta(days=9), reminders=True)
SESSION = Session(cases=(CASE,))
OVER = Planned("c", "protection_end", PASSED, 1, NIGHT, NIGHT, last=False)


class Night:
    """A clock that stands."""

    def now(self) -> datetime:
        return NIGHT

    def monotonic(self) -> float:
        return 0.0


class Wire:
    """A messenger and a gate: notes what it is asked and answers as told."""

    def __init__(self, **answers: Answer) -> None:
        self.answers = answers
        self.asked: list[str] = []
        self.silent: list[bool] = []
        self.pause = 0.0
        self.at_gate: Callable[[], None] = lambda: None

    def __getattr__(self, name: str) -> Any:
        async def asked(*args: object, silent: bool = False, broadcast: bool = False) -> Answer:
            self.asked.append(name)
            self.silent.append(silent)
            return self.answers.get(name, Sent(77))

        return asked

    async def answer(self, user_id: int) -> float:
        return 0.0

    async def broadcast(self, user_id: int) -> float:
        self.at_gate()
        return 0.0

    def paused(self, user_id: int) -> float:
        return self.pause


def sender(wire: Wire) -> Sender:
    return Sender(wire, catalogues(), Night(), wire)


def row(body: Body, kind: Kind, attempts: int = 0) -> Delivery:
    state = DeliveryState.PENDING
    return Delivery(1, 1, "1:0", kind, NIGHT, encode(body), None, None, state, attempts)


def person(session: Session | None = SESSION, screen: int | None = None) -> Person:
    return Person(1, session, screen)


def states(results: Any) -> list[DeliveryState]:
    return [one.state for one in results]


@pytest.mark.parametrize(("asked_at", "silent"), [(EARLIER, True), (JUST_NOW, False)])
async def test_an_old_answer_makes_no_sound_at_night(asked_at: float, silent: bool) -> None:
    wire = Wire()
    notice = row(NoticeBody("trouble", "en", ("A1",), asked_at=asked_at), Kind.NOTICE)
    await sender(wire).notice(person(), notice)
    await sender(wire).document(
        person(), row(DocumentBody("export", asked_at=asked_at), Kind.DOCUMENT)
    )
    assert wire.asked == ["send", "document"]
    assert wire.silent == [silent, silent]


async def test_R14_a_refused_edit_leads_to_two_new_messages_at_most() -> None:
    wire = Wire(edit=Refused("message to edit not found"), send=Unclear())
    body = ScreenBody(asked_at=JUST_NOW)
    first = await sender(wire).screens(person(screen=5), [row(body, Kind.SCREEN)])
    assert states(first.results) == [DeliveryState.AMBIGUOUS]
    second = await sender(wire).screens(person(screen=5), [row(body, Kind.SCREEN, 1)])
    assert states(second.results) == [DeliveryState.PARKED]
    wire.asked.clear()
    await sender(wire).screens(person(screen=5), [row(body, Kind.SCREEN, 2)])
    assert wire.asked == ["edit"]


async def test_an_unclear_edit_is_repeated_freely() -> None:
    wire = Wire(edit=Unclear())
    made = await sender(wire).screens(person(screen=5), [row(ScreenBody(), Kind.SCREEN, 4)])
    assert states(made.results) == [DeliveryState.AMBIGUOUS]


@pytest.mark.parametrize("acted", [0, 1, 19])
async def test_R13_a_notice_is_repeated_only_to_whoever_did_nothing_since(acted: int) -> None:
    """The attempt began at NIGHT. Who acted at that very moment asked for it."""
    notice = row(NoticeBody("trouble", "en", ("A1",)), Kind.NOTICE)
    made = await sender(Wire(send=Unclear())).notice(person(), notice)
    (settled,) = made.results
    assert settled.due is not None
    again = replace(notice, state=settled.state, attempts=1, due=settled.due)
    since = Person(1, SESSION, updated_at=NIGHT + timedelta(seconds=acted))
    verdicts = judge(since, [again], NIGHT + timedelta(minutes=1))
    assert states(verdicts) == [DeliveryState.CANCELLED if acted else DeliveryState.SENDING]


async def test_T01_an_edit_keeps_to_the_pause_of_a_429() -> None:
    wire = Wire()
    wire.pause = 4.0
    made = await sender(wire).screens(person(screen=5), [row(ScreenBody(), Kind.SCREEN)])
    assert wire.asked == []
    assert [one.due for one in made.results] == [NIGHT + timedelta(seconds=Held(4.0).seconds)]


@pytest.mark.parametrize(
    "gone_on",
    [
        replace(CASE, closed_at=NIGHT),
        replace(CASE, reminders=False),
        replace(CASE, muted=("protection_end",)),
        replace(CASE, planned=(with_(OVER, generation=2),)),
    ],
)
async def test_D16_what_is_not_wanted_any_more_does_not_leave(gone_on: Case) -> None:
    """The person goes on while the reminder waits at the gate."""
    wire, present = Wire(), [person()]
    wire.at_gate = lambda: present.append(person(Session(cases=(gone_on,))))
    made = await sender(wire).reminders(
        lambda: present[-1], [row(ReminderBody(OVER), Kind.REMINDER)]
    )
    assert len(present) == 2
    assert wire.asked == []
    assert states(made.results) == [DeliveryState.CANCELLED]


async def test_R14_a_refused_reminder_heads_the_next_screen() -> None:
    wire = Wire(send=Refused("bad"))
    made = await sender(wire).reminders(person, [row(ReminderBody(OVER), Kind.REMINDER)])
    assert states(made.results) == [DeliveryState.PARKED]
    assert made.step is not None
    after = made.step(person()).session
    assert after is not None
    assert after.missed


@pytest.mark.parametrize(
    ("bodies", "counted"),
    [
        ([OVER], 0),
        ([with_(OVER, offset=timedelta(days=1))], 1),
        ([with_(OVER, offset=timedelta(days=1)), with_(OVER, offset=timedelta(hours=3))], 1),
    ],
)
def test_one_message_counts_once_as_unanswered(bodies: list[Planned], counted: int) -> None:
    after = note([ReminderBody(one) for one in bodies], 8, NIGHT)(person()).session
    assert after is not None
    assert after.cases[0].unanswered == counted
    asked = note([ReminderBody(one, asked=True) for one in bodies], 8, NIGHT)(person()).session
    assert asked is not None
    assert asked.cases[0].unanswered == 0
    assert asked.cases[0].reminded == {"protection_end": 8}


def test_a_copy_of_what_was_asked_for_takes_no_day() -> None:
    """It was repeated because nobody knew whether it came, and the person asked for it again."""
    stage = with_(OVER, offset=timedelta(hours=3))
    asked, copy = ReminderBody(with_(stage, at=EVENING), asked=True), ReminderBody(stage)
    other = ReminderBody(with_(stage, deadline="seller_answer"))
    for bodies, days in (([asked], 0), ([asked, copy], 0), ([copy], 1), ([asked, other], 1)):
        after = note(bodies, 8, NIGHT)(person()).session
        assert after is not None
        assert len(after.digests) == days


def test_R14_a_press_with_a_message_to_draw_over_counts_as_an_edit() -> None:
    pressed = row(ScreenBody(pressed=9), Kind.SCREEN, EDITS - 1)
    nowhere = row(ScreenBody(), Kind.SCREEN, EDITS - 1)
    assert states(judge(person(), [pressed], NIGHT)) == [DeliveryState.SENDING]
    assert states(judge(person(), [nowhere], NIGHT)) == [DeliveryState.PARKED]


def reminded(*cases: tuple[str, dict[str, int], bool]) -> Session:
    """Cases that were reminded of deadlines by messages; whether each is closed."""
    return Session(
        cases=tuple(
            replace(
                CASE,
                id=name,
                reminded=said,
                closed_at=NIGHT if closed else None,
                closed_as="gave_up" if closed else None,
            )
            for name, said, closed in cases
        )
    )


@pytest.mark.parametrize(
    ("session", "wanted"),
    [
        (reminded(("c", {"protection_end": 5}, False)), {5: ("protection_end",)}),
        (reminded(("c", {"seller_answer": 5}, False)), {}),
        (reminded(("c", {"protection_end": 5, "seller_answer": 5}, False)), {}),
        (reminded(("c", {"protection_end": 5}, False), ("d", {"ship_by": 5}, False)), {}),
        # What a closed case was reminded of matters no more.
        (
            reminded(("c", {"protection_end": 5}, False), ("d", {"ship_by": 5}, True)),
            {5: ("protection_end",)},
        ),
    ],
)
def test_one_line_is_made_of_what_was_told_anew_as_a_whole(
    session: Session, wanted: dict[int, tuple[str, ...]]
) -> None:
    assert outdone(session, [OVER]) == wanted


@pytest.mark.parametrize(("screen", "redrawn"), [(5, []), (6, [5])])
async def test_the_screen_in_use_is_never_made_one_line(screen: int, redrawn: list[int]) -> None:
    """Pressed while its own sending was not answered yet, it is known as a reminder still."""
    session = reminded(("c", {"protection_end": 5}, False))
    owed = row(ReminderBody(OVER), Kind.REMINDER)
    made = await sender(Wire()).reminders(lambda: Person(1, session, screen), [owed])
    assert list(made.redraws) == redrawn

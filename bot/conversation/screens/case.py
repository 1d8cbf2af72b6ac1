"""A case from "what happened?" to its end: questions, the card, dates, evidence, the letter."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from bot.conversation.screens.base import Screen
from bot.conversation.session import AnyValue
from bot.dispute.answer_log import Stalling
from bot.dispute.deadlines import Deadline
from bot.dispute.evidence import EvidenceItem
from bot.dispute.facts import CaseFacts
from bot.dispute.letters import Letter
from bot.dispute.question_library import Question
from bot.dispute.reasons import Reason
from bot.dispute.solutions import Advice


class Home(Screen, frozen=True, kw_only=True):
    """ "What happened?" """

    open_cases: int
    first_time: bool


class WrongAsked(Screen, frozen=True, kw_only=True):
    """ "What is wrong with what came?", or what the dispute is about that is open already, or
    was won."""

    since: str = ""
    """Where the case stands already: "open", "won", or "" for not begun."""


class ElsewhereAsked(Screen, frozen=True, kw_only=True):
    """ "Something else": what home has no room for."""


class AdviceShown(Screen, frozen=True, kw_only=True):
    """One thing to do now, one not to do, and why."""

    facts: CaseFacts
    advice: Advice
    deadline: Deadline | None
    now: datetime
    among_others: bool = False
    """Several cases are open, so this one is named."""


class QuestionAsked(Screen, frozen=True, kw_only=True):
    """The open question. `step` of `steps` for the goal pursued."""

    question: Question
    facts: CaseFacts
    step: int
    steps: int
    answered: AnyValue | None
    among_others: bool = False
    """Several cases are open, so the one asked about is named."""


class ValueEchoed(Screen, frozen=True, kw_only=True):
    """A typed value said back before it counts. `options`: readings to choose from."""

    question: str
    values: tuple[AnyValue, ...]
    now: datetime


class CalendarShown(Screen, frozen=True, kw_only=True):
    """A month to tap a day in; the grid is in the buttons (label "day", args (number,))."""

    question: str
    month: date


class CaseCard(Screen, frozen=True, kw_only=True):
    """A case at a glance."""

    facts: CaseFacts
    advice: Advice
    deadline: Deadline | None
    passed: bool
    """Deadlines are known, and all are over."""
    evidence_ready: int
    evidence_total: int
    reminders: bool
    next_reminder: datetime | None
    questions_left: int
    now: datetime
    stalling: Stalling | None = None


class CaseLine(Struct, frozen=True):
    """One case on a list."""

    case: str
    facts: CaseFacts
    deadlines: tuple[Deadline, ...]


class DeadlinesShown(Screen, frozen=True, kw_only=True):
    """Every deadline with its basis, over one case or all. `outdated`: the calendar file made
    last says something else. Page `page` of `pages`, counted from 1."""

    lines: tuple[CaseLine, ...]
    now: datetime
    one: bool = True
    outdated: bool = False
    page: int = 1
    pages: int = 1
    first: int = 1
    """The number of the first case on the page."""


class CasesShown(Screen, frozen=True, kw_only=True):
    """The cases, the next to expire first. Page `page` of `pages`, counted from 1."""

    lines: tuple[CaseLine, ...]
    page: int
    pages: int
    now: datetime


class AnswersShown(Screen, frozen=True, kw_only=True):
    """What was answered, each with a button to correct it."""

    facts: CaseFacts
    answers: tuple[tuple[str, AnyValue], ...]


class EvidenceShown(Screen, frozen=True, kw_only=True):
    """The checklist. `states`: item -> "ready", "absent" or ""; `files`: how many were sent."""

    facts: CaseFacts
    items: tuple[EvidenceItem, ...]
    states: dict[str, str]
    files: dict[str, int]


class EvidenceItemShown(Screen, frozen=True, kw_only=True):
    """How to make one piece of evidence, and why it counts."""

    item: EvidenceItem
    state: str
    files: int


class LetterShown(Screen, frozen=True, kw_only=True):
    """The English text with a mirror in the reader's language."""

    letter: Letter
    facts: CaseFacts
    variant: str
    early: bool = False
    """Whether a dispute would be opened too early with it."""


class MoreShown(Screen, frozen=True, kw_only=True):
    """What the card has no room for."""

    facts: CaseFacts


class WhyShown(Screen, frozen=True, kw_only=True):
    """The rules behind the present advice, with source and date."""

    facts: CaseFacts
    advice: Advice
    reasons: tuple[Reason, ...]
    page: int
    pages: int


class CloseAsked(Screen, frozen=True, kw_only=True):
    """How the case ended."""


class Closed(Screen, frozen=True, kw_only=True):
    """The case is closed; until when it is kept."""

    outcome: str
    deleted_on: date
    paid: bool = False
    """The money of a granted refund has come."""

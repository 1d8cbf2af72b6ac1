"""What is shown, before words: one record per screen, with its buttons.

A screen is a function of present facts (`present.present`), drawn again whenever it is
needed; nothing in it is stored. Labels and texts are wording ids, said in a language by
`bot.texts`.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

from bot.conversation.actions import Action
from bot.conversation.session import AnyValue, Settings
from bot.dispute.afterwards import Afterwards
from bot.dispute.answer_letters import Phrase
from bot.dispute.answer_log import AnswerLog, Stalling
from bot.dispute.deadlines import Deadline
from bot.dispute.evidence import EvidenceItem
from bot.dispute.facts import CaseFacts, Country, PaidWith
from bot.dispute.letters import Letter
from bot.dispute.money import Money
from bot.dispute.pressing import Line, Meaning, Meant, Press
from bot.dispute.question_library import Question
from bot.dispute.reasons import Reason
from bot.dispute.refunds import Watch
from bot.dispute.replies import Reply, Shares
from bot.dispute.solutions import Advice
from bot.safety import Direction, Finding, LinkFinding

if TYPE_CHECKING:
    from bot.dispute.accusations import Blame, Defence
    from bot.dispute.addresses import Match
    from bot.dispute.ladder import Ladder

Param = str | int | date | datetime | Money


class Button(Struct, frozen=True):
    """One button. `label` is a wording id, `args` what it speaks of; style: "primary" for
    the one recommended action, "danger" for what destroys, "" otherwise."""

    label: str
    action: Action
    args: tuple[Param, ...] = ()
    style: str = ""


Rows = tuple[tuple[Button, ...], ...]


class Screen(Struct, frozen=True, kw_only=True):
    """What every screen has. `hint` says once why the last input was not taken."""

    rows: Rows = ()
    hint: str | None = None
    hint_args: tuple[str, ...] = ()


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


class SellerAnswers(Screen, frozen=True, kw_only=True):
    """ "What does the dispute page show?" """

    facts: CaseFacts
    among_others: bool


class OfferAsked(Screen, frozen=True, kw_only=True):
    """How much is offered, or (`postage`) what sending the goods back costs. `choose`: what
    was typed has several readings, which are in the buttons."""

    postage: bool
    choose: bool
    price: Money | None


class ReplyAdvised(Screen, frozen=True, kw_only=True):
    """What to do about the seller's answer. `shares`: steps of a partial claim."""

    facts: CaseFacts
    reply: Reply
    shares: Shares | None
    among_others: bool
    now: datetime
    stalling: Stalling | None = None
    ask_countdown: bool = False
    """The answer may have started the time anew, and nobody told how much there is now."""


class AnswerLogShown(Screen, frozen=True, kw_only=True):
    """What was answered so far, each with its day, and what that shows. `days`: of the log's
    entries. `by`: until when to act, as far as is known."""

    log: AnswerLog
    days: tuple[date, ...]
    by: datetime | None


class AnswerLetterShown(Screen, frozen=True, kw_only=True):
    """The English answer with a mirror in the reader's language. `to`: "dispute", "support",
    or "bank", which is written to in the reader's language."""

    phrases: tuple[Phrase, ...]
    to: str = "dispute"


class PressAsked(Screen, frozen=True, kw_only=True):
    """ "Which button are you about to press?" """


class LineAsked(Screen, frozen=True, kw_only=True):
    """ "What does the solution line show?" """


class LineSumAsked(Screen, frozen=True, kw_only=True):
    """Which sum it shows. `choose`: what was typed has several readings, in the buttons."""

    choose: bool


class PressStopped(Screen, frozen=True, kw_only=True):
    """The stop sign before a press: the `line` to be accepted, or the `meaning` of another
    press; `loss` is what it would cost, when known."""

    risk: str
    press: Press
    line: Line | None
    offered: Money | None
    meaning: Meaning | None
    loss: Money | None
    variant: int
    stop: bool = True


class PressMeant(Screen, frozen=True, kw_only=True):
    """What a press would mean, calmly."""

    press: Press
    meant: Meant
    paid: Money | None
    offered: Money | None


class PressedAsked(Screen, frozen=True, kw_only=True):
    """ "Which button did you press?" """


class AfterwardsShown(Screen, frozen=True, kw_only=True):
    """What can still be tried after a press or a loss."""

    given: Afterwards


class RefundShown(Screen, frozen=True, kw_only=True):
    """How long the money may take, what has passed, who to ask."""

    watch: Watch
    paid_with: PaidWith | None


class ReturnShown(Screen, frozen=True, kw_only=True):
    """The diary of goods going back: agreed, to be sent by, sent, arrived."""

    facts: CaseFacts
    deadline: Deadline | None
    now: datetime


class CallOffAsked(Screen, frozen=True, kw_only=True):
    """ "Send nothing after all?" `ending`: the time to send."""

    ending: Deadline | None
    now: datetime


class BlameAsked(Screen, frozen=True, kw_only=True):
    """ "What does the seller say of the return?" """


class BlameAnswered(Screen, frozen=True, kw_only=True):
    """Which papers answer an accusation; `ready` are those that are there."""

    blame: Blame
    defence: Defence
    ready: frozenset[str]


class AddressAsked(Screen, frozen=True, kw_only=True):
    """ "Paste the address of the form", then (`second`) "and the one of the message"."""

    second: bool


class AddressCompared(Screen, frozen=True, kw_only=True):
    """How the two addresses compare."""

    match: Match


class LadderShown(Screen, frozen=True, kw_only=True):
    """After a loss, every further step. `country`: None while it is not told."""

    ladder: Ladder
    country: Country | None


class AppealWeighed(Screen, frozen=True, kw_only=True):
    """What an appeal needs, and when it is refused."""

    because: tuple[str, ...]


class WhyShown(Screen, frozen=True, kw_only=True):
    """The rules behind the present advice, with source and date."""

    facts: CaseFacts
    advice: Advice
    reasons: tuple[Reason, ...]
    page: int
    pages: int


class CheckAsked(Screen, frozen=True, kw_only=True):
    """ "Paste or forward the seller's message, or your own draft." `pictures`: or send one."""

    pictures: bool = False


class PictureShown(Screen, frozen=True, kw_only=True):
    """ "This is what I read. Right?" """

    text: str


class DirectionAsked(Screen, frozen=True, kw_only=True):
    """ "Who wrote it?" """

    text: str


class FindingsShown(Screen, frozen=True, kw_only=True):
    """What was found in a message. `stop` asks for the stop sign; `variant` rotates its
    wording; `price` is what can be lost, when known; `recalled` says it was shown lately."""

    text: str
    direction: Direction
    findings: tuple[Finding, ...]
    links: tuple[LinkFinding, ...]
    stop: bool
    variant: int
    price: Money | None
    recalled: bool


class ReplyShown(Screen, frozen=True, kw_only=True):
    """A ready answer to the seller: the safe way is also the easy way."""

    risks: tuple[str, ...]


class RiskConfirmed(Screen, frozen=True, kw_only=True):
    """ "Are you sure?" after the risky choice under a stop sign."""

    risk: str
    price: Money | None


class ExampleAsked(Screen, frozen=True, kw_only=True):
    """ "May the operator read this message?" """

    text: str


class SellerAsks(Screen, frozen=True, kw_only=True):
    """ "They ask me to cancel": the warning from the home screen, without a message."""

    price: Money | None
    variant: int


class RemindersShown(Screen, frozen=True, kw_only=True):
    """What will be said when, and the switch."""

    on: bool
    planned: tuple[tuple[str, datetime, datetime], ...]
    """(deadline kind, when it will be said, the deadline itself)."""
    settings: Settings
    now: datetime


class ZoneAsked(Screen, frozen=True, kw_only=True):
    """ "What time is it where you are?" The offered times are in the buttons."""

    now: datetime


class StopAsked(Screen, frozen=True, kw_only=True):
    """Which reminders are to stop."""

    deadline: str


class CloseAsked(Screen, frozen=True, kw_only=True):
    """How the case ended."""


class Closed(Screen, frozen=True, kw_only=True):
    """The case is closed; until when it is kept."""

    outcome: str
    deleted_on: date
    paid: bool = False
    """The money of a granted refund has come."""


class SettingsShown(Screen, frozen=True, kw_only=True):
    """Language, zone, quiet hours, last chance."""

    settings: Settings
    now: datetime


class HelpShown(Screen, frozen=True, kw_only=True):
    """What the bot can do."""


class HelpTopicShown(Screen, frozen=True, kw_only=True):
    """The articles of a topic, in the buttons."""

    topic: str


class ArticleShown(Screen, frozen=True, kw_only=True):
    """A help article, with the rules it rests on."""

    article: str
    reasons: tuple[Reason, ...]


class HelpFound(Screen, frozen=True, kw_only=True):
    """Several articles fit what was looked for; they are in the buttons."""


class HelpNotFound(Screen, frozen=True, kw_only=True):
    """No article fits. `near`: the topics in the buttons are likely ones."""

    near: bool


class PrivacyShown(Screen, frozen=True, kw_only=True):
    """What is kept, for how long, and how to have it erased."""


class EraseAsked(Screen, frozen=True, kw_only=True):
    """The second step of deletion; export is offered before it."""

    cases: int


# --- what is drawn apart from the present screen -----------------------------------------


class ReminderShown(Struct, frozen=True):
    """One reminder inside a digest message."""

    case: str
    deadline: str
    facts: CaseFacts
    advice: Advice
    deadline_at: datetime
    basis: Deadline | None = None
    """The deadline as it stands now; None when it is over and gone."""
    passed: bool = False
    """The deadline is over; of an opening: "now it is possible"."""


class Digest(Screen, frozen=True, kw_only=True):
    """The reminders of one day, the most urgent first."""

    reminders: tuple[ReminderShown, ...]
    now: datetime
    late: timedelta | None = None
    """How late, when the bot was down at the planned time."""
    again: bool = False
    """May be a repeat: the first attempt's answer was lost."""


class Notice(Screen, frozen=True, kw_only=True):
    """One thing said apart from the screen, by wording id."""

    notice: str
    args: tuple[str, ...] = ()

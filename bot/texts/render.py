"""A screen becomes a message: HTML text and a keyboard, within Telegram's limits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from bot.conversation import screens
from bot.conversation.actions import Action, payload
from bot.conversation.screens import Button, Screen
from bot.dispute.deadline import Deadline
from bot.dispute.facts import CaseFacts
from bot.dispute.question_library import QuestionKind
from bot.texts import measure
from bot.texts.blocks import Body, assemble
from bot.texts.formats import cut, utf16_len
from bot.texts.speaker import Speaker
from bot.texts.wording import (
    advice,
    aftermath,
    answer_log,
    boards,
    cases,
    check,
    deadlines,
    evidence,
    help,
    home,
    letters,
    notices,
    pressing,
    privacy,
    questions,
    reminders,
    replies,
    settings,
    stop,
    why,
)
from bot.texts.wording.label_words import COPY
from bot.texts.wording.labels import bare, text_of

LABEL_MAX = 64
"""Characters of a label that Telegram surely shows."""
COPY_MAX = 256
"""Characters a button can copy."""


def _of_return(name: str) -> Callable[[Any, Speaker], Body]:
    """Words that few need: loaded by the first screen they are for."""

    def worded(screen: Screen, s: Speaker) -> Body:
        from bot.texts.wording import returning

        body: Body = getattr(returning, name)(screen, s)
        return body

    return worded


WORDING: dict[type[Screen], Callable[[Any, Speaker], Body]] = {
    screens.Home: home.home,
    screens.WrongAsked: home.wrong,
    screens.ElsewhereAsked: home.elsewhere,
    screens.AdviceShown: advice.shown,
    screens.QuestionAsked: questions.asked,
    screens.ValueEchoed: questions.echoed,
    screens.CalendarShown: questions.month,
    screens.CaseCard: cases.card,
    screens.DeadlinesShown: boards.dated,
    screens.CasesShown: boards.listed,
    screens.AnswersShown: cases.answered,
    screens.EvidenceShown: evidence.listed,
    screens.EvidenceItemShown: evidence.item,
    screens.LetterShown: letters.shown,
    screens.MoreShown: replies.more,
    screens.SellerAnswers: replies.listed,
    screens.OfferAsked: replies.offer_asked,
    screens.ReplyAdvised: replies.advised,
    screens.AnswerLetterShown: replies.letter,
    screens.AnswerLogShown: answer_log.shown,
    screens.PressAsked: pressing.asked,
    screens.LineAsked: pressing.line_asked,
    screens.LineSumAsked: pressing.sum_asked,
    screens.PressStopped: pressing.stopped,
    screens.PressMeant: pressing.meant,
    screens.PressedAsked: aftermath.asked,
    screens.AfterwardsShown: aftermath.after,
    screens.RefundShown: aftermath.refund,
    screens.ReturnShown: _of_return("diary"),
    screens.CallOffAsked: _of_return("call_off"),
    screens.BlameAsked: _of_return("blame_asked"),
    screens.BlameAnswered: _of_return("blamed"),
    screens.AddressAsked: _of_return("address_asked"),
    screens.AddressCompared: _of_return("address_compared"),
    screens.LadderShown: aftermath.ladder,
    screens.AppealWeighed: aftermath.appeal,
    screens.WhyShown: why.shown,
    screens.CheckAsked: check.asked,
    screens.PictureShown: check.picture,
    screens.DirectionAsked: check.whose,
    screens.FindingsShown: check.found,
    screens.ReplyShown: check.reply,
    screens.RiskConfirmed: stop.confirmed,
    screens.ExampleAsked: check.example,
    screens.SellerAsks: stop.asked_to_cancel,
    screens.RemindersShown: reminders.shown,
    screens.ZoneAsked: reminders.zone,
    screens.StopAsked: reminders.stop,
    screens.CloseAsked: cases.close_asked,
    screens.Closed: cases.closed,
    screens.SettingsShown: settings.shown,
    screens.HelpShown: help.shown,
    screens.HelpTopicShown: help.topic,
    screens.ArticleShown: help.article,
    screens.HelpFound: help.found,
    screens.HelpNotFound: help.not_found,
    screens.PrivacyShown: privacy.shown,
    screens.EraseAsked: settings.erase_asked,
    screens.Digest: reminders.digest,
    screens.Outdone: reminders.outdone,
    screens.Notice: notices.notice,
}
"""Who words which screen; a test demands that every screen is here."""


@dataclass(frozen=True, slots=True)
class Key:
    """A button as it is sent: callback data, or a text to copy."""

    label: str
    data: str
    style: str = ""
    copy: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A message as it is sent."""

    text: str
    keyboard: tuple[tuple[Key, ...], ...] = ()

    def without_markup(self) -> Page:
        """The same as plain text, for when Telegram refuses the markup.

        It is still parsed as HTML, so what looks like markup is escaped.
        """
        return Page(_escaped(plain(self)), self.keyboard)


def in_words(words: str) -> Page:
    """Plain words as a message."""
    return Page(_escaped(words))


def render(screen: Screen, speaker: Speaker) -> Page:
    """The message of a screen."""
    body = (notices.hint(screen, speaker), *WORDING[type(screen)](screen, speaker))
    rows = tuple(tuple(_key(button, speaker) for button in row) for row in screen.rows if row)
    return Page(assemble(body), (*_copying(screen, speaker), *rows))


def _copying(screen: Screen, speaker: Speaker) -> tuple[tuple[Key, ...], ...]:
    """A button that copies the English text, when Telegram allows one so long."""
    match screen:
        case screens.ReplyShown():
            text = check.ready(screen, speaker)
        case screens.LetterShown():
            text = letters.ready(screen, speaker)
        case screens.AnswerLetterShown() if screen.to != replies.BANK:
            text = replies.ready(screen, speaker)
        case _:
            return ()
    if utf16_len(text) > COPY_MAX:
        return ()
    return ((Key(speaker.label(COPY), "", "primary", text),),)


def plain(page: Page) -> str:
    """The text without tags."""
    return measure.visible(page.text)


def labels(screen: Screen, speaker: Speaker) -> tuple[tuple[str, Action], ...]:
    """What may be typed in place of a tap: labels, then, where nothing else is typed, numbers."""
    buttons = [button for row in screen.rows for button in row]
    named = tuple((bare(text_of(button, speaker)), button.action) for button in buttons)
    if not _takes_numbers(screen):
        return named
    numbers = tuple((str(n), button.action) for n, button in enumerate(buttons, 1))
    return named + numbers


def calendar_words(
    speaker: Speaker,
    facts: CaseFacts,
    kind: str,
    deadline: Deadline | None,
    *,
    among_others: bool = False,
) -> tuple[str, str]:
    """Title and description of a calendar entry; `deadline` is None when it is no more. Among
    the entries of others the title names its case: it is all that most calendars show."""
    name = cases.heading(facts, speaker, among_others=among_others)
    about = [name]
    if deadline is not None:
        about += deadlines.details(deadline, speaker)
    words = "\n".join(measure.visible(line) for line in about)
    title = speaker.said(deadlines.TITLES[kind])
    return f"{title} · {measure.visible(name)}" if among_others else title, words


def no_deadlines(speaker: Speaker) -> str:
    """Said in place of a file that would be empty."""
    return speaker.said("There are no deadlines yet.")


def document_caption(speaker: Speaker, document: str) -> str:
    """The caption under a file, as plain text."""
    return cut(speaker.said(notices.CAPTIONS[document]), measure.CAPTION_MAX)


def toast(speaker: Speaker, name: str) -> str:
    """The short answer to a press, as plain text."""
    return speaker.said(notices.TOASTS[name])


_TYPED_KINDS = frozenset(
    {QuestionKind.DATE, QuestionKind.COUNTDOWN_OR_DATE, QuestionKind.MONEY, QuestionKind.TEXT}
)
_TYPED_SCREENS = (
    screens.CalendarShown,
    screens.ValueEchoed,
    screens.ZoneAsked,
    screens.OfferAsked,
    screens.LineSumAsked,
    screens.AddressAsked,
    screens.CheckAsked,
    screens.PictureShown,
    screens.DirectionAsked,
)


def _takes_numbers(screen: Screen) -> bool:
    """Whether a bare number can only mean a button here."""
    if isinstance(screen, screens.QuestionAsked):
        return screen.question.kind not in _TYPED_KINDS
    return not isinstance(screen, _TYPED_SCREENS)


def _key(button: Button, speaker: Speaker) -> Key:
    label = cut(text_of(button, speaker), LABEL_MAX)
    return Key(label, payload(button.action), button.style)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def each_key(page: Page) -> Iterator[Key]:
    """All buttons of a page."""
    for row in page.keyboard:
        yield from row

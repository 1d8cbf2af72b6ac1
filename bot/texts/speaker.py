"""One reader's language, zone and present moment, passed to everything that finds words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from gettext import NullTranslations

from babel import Locale
from markupsafe import Markup

from bot.dispute.money import Money
from bot.texts import formats
from bot.texts.extraction import BUTTON
from bot.texts.formats import TimeStyle
from bot.texts.translator import Catalogues


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says message ids in one language. What a user typed is an argument, never a template."""

    catalogues: Catalogues
    language: str
    """A code; one that is not on offer is read as English."""
    zone: tzinfo
    now: datetime
    _translations: NullTranslations = field(init=False, repr=False, compare=False)
    code: str = field(init=False)
    """The code of the language really spoken."""

    def __post_init__(self) -> None:
        spoken = self.catalogues.language(self.language)
        object.__setattr__(self, "_translations", spoken.translations)
        object.__setattr__(self, "code", spoken.code)

    def say(self, msgid: str, **params: object) -> Markup:
        """A sentence as HTML. Parameters that are no Markup are escaped and isolated."""
        return _filled(self._translations.gettext(msgid), params)

    def count(self, singular: str, plural: str, n: int, **params: object) -> Markup:
        """A sentence with a number, `%(n)s`, in the form the language wants."""
        text = self._translations.ngettext(singular, plural, n)
        return _filled(text, {**params, "n": n})

    def label(self, msgid: str, **params: object) -> str:
        """A button's label as plain text."""
        return self._plain(self._translations.pgettext(BUTTON, msgid), params)

    def said(self, msgid: str, **params: object) -> str:
        """A sentence as plain text: toasts, captions, calendar entries."""
        return self._plain(self._translations.gettext(msgid), params)

    @staticmethod
    def _plain(text: str, params: dict[str, object]) -> str:
        return text % {name: str(value) for name, value in params.items()} if params else text

    def day(self, when: date) -> str:
        """`Saturday, 5 December`."""
        return formats.day(when, self.code, self.today)

    @property
    def today(self) -> date:
        """The reader's calendar day."""
        return self.now.astimezone(self.zone).date()

    def moment(self, at: datetime) -> Markup:
        """`5 December, 21:00 (UTC+3)`, shown in the reader's own zone by Telegram."""
        return formats.tg_time(at, self.code, self.zone, TimeStyle.FULL, self.now)

    def weekday(self, at: datetime) -> Markup:
        """The day of a moment."""
        return formats.tg_time(at, self.code, self.zone, TimeStyle.WEEKDAY, self.now)

    def left(self, at: datetime) -> Markup:
        """A countdown that goes on by itself: Telegram shows "in 3 days" or "2 days ago".

        The words inside are what old clients and push previews show; both readings must fit
        the sentence around, so it stands alone or in brackets.
        """
        ahead = at >= self.now
        words = formats.countdown(abs(at - self.now), self.code)
        text = (
            self.say("%(time)s left", time=words) if ahead else self.say("%(time)s ago", time=words)
        )
        return formats.tag(at, TimeStyle.RELATIVE, text)

    def countdown(self, span: timedelta) -> str:
        """`3 days 4 hours`, as plain words."""
        return formats.countdown(span, self.code)

    def place(self, zone: str) -> str:
        """A zone's city, or the key itself for a bare offset."""
        city = Locale.parse(self.code).time_zones.get(zone, {}).get("city")
        return str(city) if city else zone.rpartition("/")[2].replace("_", " ")

    def money(self, sum_: Money) -> str:
        """`1,234.50`, with its currency."""
        return formats.money(sum_.minor, sum_.currency, self.code)

    def clock(self, at: datetime) -> str:
        """`21:00`, without the zone: for buttons."""
        return f"{at.astimezone(self.zone):%H:%M}"


def _filled(text: str, params: dict[str, object]) -> Markup:
    if not params:
        return Markup(text)  # noqa: S704 - our own sentence
    safe = {name: _safe(value) for name, value in params.items()}
    # As plain text: Markup's own "%" would wrap and escape once more what is safe already.
    return Markup(text % safe)  # noqa: S704 - our own sentence, every value escaped


def _safe(value: object) -> Markup:
    return value if isinstance(value, Markup) else formats.isolate(str(value))

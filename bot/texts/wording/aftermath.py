"""After the end in words: what can still be tried, and where the money may be."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from bot.conversation.screens import (
    AfterwardsShown,
    AppealWeighed,
    LadderShown,
    PressedAsked,
    RefundShown,
)
from bot.dispute.refund_terms import Terms
from bot.texts.blocks import Body, bold, dotted, fold, para, title
from bot.texts.speaker import Speaker
from bot.texts.wording.aftermath_words import (
    ASK_FOR,
    COUNTRY,
    PLACE,
    STANDING,
    STATUS,
    TRY,
    WAITING,
)
from bot.texts.wording.vocabulary import OPTIONS
from bot.texts.wording.why import folded, told


def asked(screen: PressedAsked, s: Speaker) -> Body:
    """ "Which button was it?" """
    return (
        title(s.say("Which button did you press?")),
        para(s.say("Something can often still be tried. The sooner, the better.")),
    )


def after(screen: AfterwardsShown, s: Speaker) -> Body:
    """What can still be tried, in order."""
    given = screen.given
    return (
        title(s.say(STANDING[given.standing])),
        para()
        if given.until is None
        else para(
            s.say(
                "Protection ends: %(when)s (%(left)s)",
                when=bold(s.moment(given.until)),
                left=s.left(given.until),
            )
        ),
        para(
            bold(s.say("What can still be tried")), *dotted(s.say(TRY[one]) for one in given.tries)
        ),
        para(s.say("Nobody can promise a result here.")),
        folded(given.because, s),
    )


def ladder(screen: LadderShown, s: Speaker) -> Body:
    """Every further step; its words are loaded by the first who asks."""
    from bot.texts.wording.ladder import shown

    return shown(screen, s)


def appeal(screen: AppealWeighed, s: Speaker) -> Body:
    """What to look at before an appeal."""
    from bot.texts.wording.ladder import weighed

    return weighed(screen, s)


def refund(screen: RefundShown, s: Speaker) -> Body:
    """How long it may take, what has passed, and what to do."""
    given = screen.watch
    return (
        title(s.say(WAITING[given.waiting])),
        para(*_terms(given.terms, s)),
        para(_passed(given.days, s), _paid(screen, s)),
        para(bold(s.say("What to do")), *dotted(s.say(ASK_FOR[one]) for one in given.asks)),
        fold(
            bold(s.say("What the status on the page means")),
            *dotted(s.say(words) for words in STATUS.values()),
        ),
        fold(
            bold(s.say("If the money may be elsewhere")),
            *dotted(s.say(PLACE[one]) for one in given.places),
        ),
        fold(
            bold(s.say("How long it takes, by source")),
            *dotted(_each(given.terms, s)),
            *_basis(given.terms, s),
        ),
        folded(given.because, s),
    )


def _terms(terms: Terms, s: Speaker) -> tuple[Markup, ...]:
    """The usual days and the longest one, and where they are only about."""
    usual = terms.usual
    return (
        s.say(
            "Usually it comes between %(first)s and %(last)s.",
            first=bold(s.day(usual.first)),
            last=bold(s.day(usual.last)),
        ),
        s.say("The longest time any source gives ends: %(day)s.", day=bold(s.day(terms.longest))),
        *(
            s.say(
                "About: the holidays of %(year)s are not known yet (%(country)s).",
                year=year,
                country=s.say(COUNTRY[country]),
            )
            for country, year in terms.unknown
        ),
    )


def _basis(terms: Terms, s: Speaker) -> tuple[Markup, ...]:
    """From when and how it is counted."""
    countries = Markup(", ").join(s.say(COUNTRY[name]) for name in terms.countries)
    counted = s.say(
        "Working days are counted from %(day)s. Left out are weekends and holidays: %(countries)s.",
        day=s.day(terms.since),
        countries=countries,
    )
    if terms.own:
        return (counted,)
    any_way = s.say(
        "No source gives a time for your way of paying, so this is the time for any way."
    )
    return (counted, any_way)


def _each(terms: Terms, s: Speaker) -> Iterator[Markup]:
    for span in terms.spans:
        yield s.say("%(rule)s Until: %(day)s.", rule=told(span.rule, s), day=s.day(span.last))


def _passed(days: int, s: Speaker) -> Markup | None:
    if not days:
        return None
    return s.count(
        "%(n)s working day has passed since the refund was granted.",
        "%(n)s working days have passed since the refund was granted.",
        days,
    )


def _paid(screen: RefundShown, s: Speaker) -> Markup:
    if screen.paid_with is None:
        return s.say("The money comes back the way it was paid.")
    how = s.label(OPTIONS["option:paid_with"][screen.paid_with])
    return s.say("You paid: %(how)s. The money comes back the same way.", how=how)

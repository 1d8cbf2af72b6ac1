"""A sum in words, in a button or in a view.

A bare number is in the currency of the order; without one the currency is asked. Zero is a
sum here: it is what some offers are worth. The reader of words is loaded by the first ones.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.conversation.moves import Transition, button, facts_of, go, stay
from bot.conversation.pasted import is_message
from bot.conversation.screens import Rows
from bot.conversation.session import Case, Session
from bot.dispute.money import MAX_MINOR, Money

NO_SUM, TOO_BIG = "not_a_sum", "sum_too_big"
CURRENCIES = ("RUB", "USD", "EUR")
"""Offered when a bare number is typed, likeliest first."""


def read_sum(text: str, currency: str | None) -> tuple[Money, ...] | str:
    """What the words can mean, likeliest first, or why they were not taken (a wording id)."""
    from bot.reading import money

    match money.read_money(text, default=currency):
        case money.Money(minor=minor, currency=code):
            return (Money(minor, code),)
        case money.AmbiguousAmount(options=options):
            return tuple(Money(one.minor, one.currency) for one in options)
        case money.NeedsCurrency(amount=amount, other=other):
            return _in_currencies(amount, other) or NO_SUM
        case money.TooBig():
            return TOO_BIG
        case _:
            return NO_SUM


def _in_currencies(amount: str, other: str | None) -> tuple[Money, ...]:
    from bot.reading import money

    found = [
        money.read_money(f"{one} {code}", default=None)
        for one in (amount, other)
        if one is not None
        for code in CURRENCIES
    ]
    return tuple(Money(m.minor, m.currency) for m in found if isinstance(m, money.Money))


def taken(
    session: Session, case: Case, text: str, asked: tuple[str, ...], then: tuple[str, ...]
) -> Transition | None:
    """A sum typed on the screen `asked`: on to `then` with it, or the same screen with its
    readings to choose from, or why it was not taken; None when it is a message."""
    price = facts_of(session, case).price
    found = read_sum(text, price.currency if price else None)
    if found == NO_SUM and is_message(text):
        return None
    if isinstance(found, str):
        return stay(session, found)
    if len(found) == 1:
        return go(session, *then, token(found[0]))
    return go(session, *asked, *map(token, found))


def choices(session: Session, readings: Iterable[str], then: tuple[str, ...]) -> Rows:
    """A button for each reading, in pairs; none when there is nothing to choose."""
    offered = tuple(
        button(session, "this_value", "go", ".".join((*then, token(one))), args=(one,))
        for one in map(from_token, readings)
        if one is not None
    )
    return tuple(offered[i : i + 2] for i in range(0, len(offered), 2))


def token(sum_: Money) -> str:
    """The sum as a part of a payload."""
    return f"{sum_.minor}-{sum_.currency}"


def from_token(part: str) -> Money | None:
    """The sum of such a part; None for anything else."""
    minor, _, currency = part.partition("-")
    if not (minor.isascii() and minor.isdigit()) or len(minor) > len(str(MAX_MINOR)):
        return None
    known = len(currency) == 3 and currency.isascii() and currency.isupper()
    return Money(int(minor), currency) if known else None

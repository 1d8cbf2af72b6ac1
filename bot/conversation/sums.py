"""A sum typed outside the interview, and the way it is kept in a button or a view.

A bare number is in the currency of the order; without one the currency is asked. Zero is a
sum here: it is what some offers are worth.
"""

from __future__ import annotations

from bot.dispute.money import MAX_MINOR, Money

NO_SUM = "not_a_sum"


def read_sum(text: str, currency: str | None) -> tuple[Money, ...] | str | None:
    """What the words can mean, likeliest first; why they were not taken (a wording id); or
    None when they are a message rather than a sum."""
    from bot.conversation.typed import SHORT  # with tables that only typed words need
    from bot.reading import money

    match money.read_money(text, default=currency):
        case money.Money(minor=minor, currency=code):
            return (Money(minor, code),)
        case money.AmbiguousAmount(options=options):
            return tuple(Money(one.minor, one.currency) for one in options)
        case money.NeedsCurrency(amount=amount):
            return _in_currencies(amount)
        case money.TooBig():
            return "sum_too_big"
        case _:
            is_message = len(text) >= SHORT and any(char.isalpha() for char in text)
            return None if is_message else NO_SUM


def _in_currencies(amount: str) -> tuple[Money, ...] | str:
    from bot.conversation.typed import DEFAULT_CURRENCY, OTHER_CURRENCIES
    from bot.reading import money

    codes = (DEFAULT_CURRENCY, *OTHER_CURRENCIES)
    found = [money.read_money(f"{amount} {code}", default=None) for code in codes]
    sums = tuple(Money(m.minor, m.currency) for m in found if isinstance(m, money.Money))
    return sums or NO_SUM


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

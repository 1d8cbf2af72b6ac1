"""Facts for the tests: tables, all combinations, and a hypothesis strategy."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import product
from typing import Any

from hypothesis import strategies as st

from bot.dispute.evidence import EvidenceId
from bot.dispute.facts import (
    GOODS,
    Badge,
    Carrier,
    CaseFacts,
    Country,
    Customs,
    Market,
    PaidWith,
    Seen,
    Situation,
    Tracking,
    Usable,
)
from bot.dispute.heard import Heard
from bot.dispute.lifecycle import Outcome
from bot.dispute.moments import earliest_moment
from bot.dispute.money import Money
from bot.dispute.replies import SellerAnswer
from bot.dispute.told import DAY_ANYWHERE, DAY_IN_ZONE

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


def facts(**known: Any) -> CaseFacts:
    """Facts of a parcel not received (unless another situation is given), with what is given."""
    known.setdefault("opened_at", NOW)
    known.setdefault("situation", Situation.NOT_RECEIVED)
    return CaseFacts(**known)


def screen(at: datetime) -> Seen:
    """A moment read off the order page."""
    return Seen(at, by_screen=True)


def left(**delta: float) -> Seen:
    """That much left on the order page at NOW."""
    return screen(NOW + timedelta(**delta))


SHIPPED = (None, *(NOW.date() - timedelta(days=n) for n in (0, 3, 9, 10, 12, 30, 44, 46, 70, 200)))
PROTECTION = (
    None,
    left(days=-40),
    left(days=-3),
    left(hours=2),
    left(days=2),
    left(days=20),
    Seen(earliest_moment(date(2026, 12, 5)), True, False, date(2026, 12, 5)),
    Seen(NOW + timedelta(days=10), approximate=True),
)
OPENED = (None, *(NOW - timedelta(days=n) for n in (0, 4, 6, 9)))
RECEIVED = (None, *(NOW.date() - timedelta(days=n) for n in (0, 3, 12, 14, 15, 16, 17, 60)))
DELIVERED = (None, NOW.date() - timedelta(days=2), NOW.date() - timedelta(days=20))


def every_case() -> Iterator[CaseFacts]:
    """Each combination of what decides the advice."""
    for tracking, carrier, shipped, end, opened, closed in product(
        (None, *Tracking), (None, *Carrier), SHIPPED, PROTECTION, OPENED, (None, *Outcome)
    ):
        if closed is not None and (end is not None or shipped is not None):
            continue
        days = DELIVERED if tracking is Tracking.SAYS_DELIVERED else (None,)
        for delivered in days:
            yield facts(
                tracking=tracking,
                carrier=carrier,
                shipped_on=shipped,
                protection_end=end,
                dispute_opened_at=opened,
                closed_as=closed,
                delivered_on=delivered,
            )

    yield from _every_case_of_goods()
    yield from _every_case_unshipped()
    for reason, end in product(Customs, PROTECTION):
        yield facts(tracking=Tracking.AT_CUSTOMS, customs=reason, protection_end=end)
    yield from _every_case_answered()


def _every_case_answered() -> Iterator[CaseFacts]:
    """The dispute is open, and the seller or AliExpress has answered."""
    for first, second, late, came in product(
        (None, *SellerAnswer), SellerAnswer, (False, True), (None, Usable.PARTLY)
    ):
        left = timedelta(hours=3) if late else timedelta(days=4)
        days = (NOW - timedelta(days=1), NOW)
        pairs = zip((first, second), days, strict=True)
        told = tuple(Heard(one, at, end=at + left) for one, at in pairs if one)
        yield facts(
            situation=Situation.DAMAGED if came else Situation.NOT_RECEIVED,
            usable=came,
            dispute_opened_at=NOW - timedelta(days=4),
            heard=told,
        )


def _every_case_of_goods() -> Iterator[CaseFacts]:
    for situation, received, end, opened, closed in product(
        sorted(GOODS), RECEIVED, PROTECTION, OPENED, (None, *Outcome)
    ):
        badges = (None, *Badge) if situation is Situation.UNWANTED else (None,)
        for badge in badges:
            yield facts(
                situation=situation,
                received_on=received,
                protection_end=end,
                dispute_opened_at=opened,
                closed_as=closed,
                badge=badge,
            )


def _every_case_unshipped() -> Iterator[CaseFacts]:
    asked = (None, NOW, NOW - timedelta(days=3), NOW - timedelta(days=9))
    for ends, at, closed in product(PROTECTION, asked, (None, *Outcome)):
        yield facts(
            situation=Situation.NOT_SHIPPED, ship_by=ends, cancel_asked_at=at, closed_as=closed
        )

    yield from _every_return()


AGREED = tuple(NOW - timedelta(days=n) for n in (0, 8, 10, 11, 14, 60))
SENT = (None, *(NOW.date() - timedelta(days=n) for n in (0, 3, 29, 31, 40)))


def _every_return() -> Iterator[CaseFacts]:
    """Agreed long ago or lately, sent or not, arrived or not; and called off."""
    for agreed, end, sent, number, arrived in product(
        AGREED, (None, left(days=5), left(hours=2), left(days=-1)), SENT, (None, "RR1"), SENT
    ):
        if sent is None and (number is not None or arrived is not None):
            continue
        yield facts(
            situation=Situation.DEFECTIVE,
            dispute_opened_at=NOW - timedelta(days=61),
            return_agreed_at=agreed,
            send_back_end=end,
            return_sent_on=sent,
            return_number=number,
            return_arrived_on=arrived,
        )
    for asked in SENT[1:]:
        yield facts(
            situation=Situation.DEFECTIVE,
            dispute_opened_at=NOW - timedelta(days=61),
            return_agreed_at=NOW - timedelta(days=60),
            return_sent_on=NOW.date() - timedelta(days=50),
            papers_asked_on=asked,
        )
    for agreed in AGREED:
        yield facts(situation=Situation.DAMAGED, dispute_opened_at=agreed, return_off_at=agreed)


def _datetimes(first: int, last: int, zones: st.SearchStrategy[tzinfo]) -> Any:
    # hypothesis adds the zone itself, so its bounds have none.
    bounds = (datetime(first, 1, 1), datetime(last, 12, 31))  # noqa: DTZ001
    return st.datetimes(*bounds, timezones=zones)


moments = _datetimes(1971, 2999, st.just(UTC)) | _datetimes(2026, 2027, st.timezones())
slacks = st.sampled_from([timedelta(), DAY_IN_ZONE, DAY_ANYWHERE])
days = st.dates() | st.dates(date(2026, 6, 1), date(2027, 6, 1))
seen = st.builds(Seen, moments, st.booleans(), st.booleans(), st.none() | days)
evidence = st.frozensets(st.sampled_from([e.value for e in EvidenceId]))
texts = st.text(min_size=1, max_size=30)
order_numbers = st.from_regex(r"[0-9]{16}", fullmatch=True)
track_numbers = st.from_regex(r"[A-Z]{2}[0-9]{9}[A-Z]{2}", fullmatch=True)
"""What the reader of numbers lets through; a word such as QQ is no number."""
answers_heard = st.lists(
    st.builds(
        Heard,
        st.sampled_from(SellerAnswer),
        moments,
        st.integers(0, 60),
        st.none() | moments,
        st.booleans(),
    ),
    max_size=6,
).map(tuple)
any_facts = st.builds(
    CaseFacts,
    situation=st.just(Situation.NOT_RECEIVED) | st.sampled_from(Situation),
    received_on=st.none() | days,
    usable=st.none() | st.sampled_from(Usable),
    badge=st.none() | st.sampled_from(Badge),
    customs=st.none() | st.sampled_from(Customs),
    ship_by=st.none() | seen,
    cancel_asked_at=st.none() | moments,
    cancel_asked_slack=slacks,
    opened_at=moments,
    market=st.none() | st.sampled_from(Market),
    tracking=st.none() | st.sampled_from(Tracking),
    carrier=st.none() | st.sampled_from(Carrier),
    shipped_on=st.none() | days,
    shipped_approximate=st.booleans(),
    protection_end=st.none() | seen,
    price=st.none() | st.builds(Money, st.integers(1, 10**12), st.sampled_from(["RUB", "USD"])),
    paid_with=st.none() | st.sampled_from(PaidWith),
    order_number=st.none() | order_numbers,
    tracking_number=st.none() | track_numbers,
    delivered_on=st.none() | days,
    dispute_opened_at=st.none() | moments,
    dispute_opened_slack=slacks,
    seller_answer_end=st.none() | seen,
    return_agreed_at=st.none() | moments,
    return_agreed_slack=slacks,
    return_off_at=st.none() | moments,
    send_back_end=st.none() | seen,
    return_sent_on=st.none() | days,
    return_number=st.none() | track_numbers,
    return_arrived_on=st.none() | days,
    papers_asked_on=st.none() | days,
    papers_end=st.none() | seen,
    evidence_ready=evidence,
    evidence_absent=evidence,
    closed_as=st.none() | st.sampled_from([o.value for o in Outcome]) | texts,
    unknown=st.frozensets(st.sampled_from(["price", "shipped_on", "made_up"])),
    heard=st.just(()) | answers_heard,
    country=st.none() | st.sampled_from(Country),
    won_on=st.none() | days,
    ended_on=st.none() | days,
    paid_on=st.none() | days,
)

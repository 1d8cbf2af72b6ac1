"""What is owed, claimed and settled, on both databases."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from bot.storage.base import (
    Delivery,
    DeliveryState,
    Kind,
    Outcome,
    Person,
    Settled,
    Store,
    Verdict,
)
from tests.storage.steps import (
    ANN,
    BOB,
    DAY,
    HOUR,
    MINUTE,
    NOW,
    SECOND,
    give,
    hint,
    incoming,
    noted,
    owe,
    raising,
    reminder,
    send_all,
    send_due,
    states,
    yields,
)

PENDING, SENDING, SENT = DeliveryState.PENDING, DeliveryState.SENDING, DeliveryState.SENT
AMBIGUOUS, PARKED = DeliveryState.AMBIGUOUS, DeliveryState.PARKED
SUSPENDED, CANCELLED = DeliveryState.SUSPENDED, DeliveryState.CANCELLED


async def settle(store: Store, row: Delivery, state: DeliveryState, **more: object) -> None:
    await store.settle(row.user_id, [Settled(row.id, state, more.get("due"))], NOW)  # type: ignore[arg-type]


async def test_R12_what_is_due_comes_back_claimed(store: Store) -> None:
    later = owe("1:1", Kind.NOTICE, NOW + SECOND, b"later")
    case = owe("1:2", Kind.DOCUMENT, NOW, b"pdf", case_id="c1", urgent_at=NOW + DAY)
    worked = await give(store, 1, noted("hi", owe("1:0"), later, case))
    assert [row.key for row in worked.claimed] == ["1:0", "1:2"]
    assert await states(store) == {"1:0": SENDING, "1:1": PENDING, "1:2": SENDING}
    read = {row.key: row for row in await store.owed(ANN)}
    assert read["1:2"] == worked.claimed[1]
    assert read["1:1"].body == b"later" and read["1:1"].due == NOW + SECOND
    assert worked.person == await store.person(ANN)
    assert worked.person.updated_at == NOW


async def test_R12_settled_ones_are_gone_and_the_screen_is_known(store: Store) -> None:
    worked = await give(store, 1, noted("hi", owe("1:0")))
    results = [Settled(row.id, SENT) for row in worked.claimed]
    await store.settle(ANN, results, NOW, screen_id=77, step=noted("sent"))
    assert not await store.owed(ANN) and await store.next_due() is None
    person = await store.person(ANN)
    assert person is not None and person.screen_id == 77
    assert await hint(store) == "sent"


async def test_R12_a_person_only_settles_own_rows(store: Store) -> None:
    worked = await give(store, 1, noted("hi", owe("1:0")))
    await give(store, 2, noted("bob"), BOB)
    await store.settle(BOB, [Settled(worked.claimed[0].id, SENT)], NOW)
    assert await states(store) == {"1:0": SENDING}


async def test_one_key_is_stored_once(store: Store) -> None:
    await give(store, 1, noted("a", owe("k", due=NOW + DAY)))
    again = await give(store, 2, noted("b", owe("k"), owe("k")))
    assert not again.claimed and await states(store) == {"k": PENDING}
    other = await give(store, 3, noted("c", owe("k")), BOB)
    assert len(other.claimed) == 1


async def test_R12_waiting_screens_collapse_into_the_new_one(store: Store) -> None:
    await give(store, 1, noted("album", owe("1:0", due=NOW + SECOND)))
    first = await give(store, 2, noted("a", owe("2:0")))
    await settle(store, first.claimed[0], AMBIGUOUS, due=NOW)
    far = owe("3:1", Kind.NOTICE, NOW + HOUR)
    worked = await give(store, 3, noted("b", owe("3:0"), far))
    assert [row.key for row in worked.claimed] == ["3:0", "2:0"]
    assert worked.claimed[1].attempts == 1 and worked.claimed[1].state is SENDING
    assert (await states(store))["1:0"] is PENDING
    document = await give(store, 4, noted("c", owe("4:0", Kind.DOCUMENT)))
    assert [row.key for row in document.claimed] == ["4:0"]


async def test_a_due_reminder_goes_through_the_judge(store: Store) -> None:
    worked = await give(store, 1, noted("r", owe("1:0", Kind.REMINDER)))
    assert not worked.claimed and await states(store) == {"1:0": PENDING}


async def test_R9_claim_shows_the_judge_what_is_open_and_near(store: Store) -> None:
    asked: list[tuple[Person, list[str]]] = []

    def judge(person: Person, rows: Sequence[Delivery]) -> Sequence[Verdict]:
        asked.append((person, [row.key for row in rows]))
        return [Verdict(rows[0].id, SENDING)]

    late, far = owe("1:1", Kind.NOTICE, NOW + 8 * DAY), owe("1:2", Kind.NOTICE, NOW + 9 * DAY)
    await give(store, 1, noted("x", far, late, owe("1:0", Kind.NOTICE, NOW + MINUTE, b"body")))
    assert not await store.claim(NOW, 10, judge) and not asked
    (worked,) = await store.claim(NOW + MINUTE, 10, judge)
    assert asked[0][1] == ["1:0", "1:1"]
    assert asked[0][0].session is not None and asked[0][0].session.hint == "x"
    assert [(row.key, row.body, row.state) for row in worked.claimed] == [("1:0", b"body", SENDING)]
    assert not await store.claim(NOW + MINUTE, 10, judge)


async def test_R9_verdicts_are_carried_out(store: Store) -> None:
    keys = {"wait": PENDING, "cancel": CANCELLED, "park": PARKED, "suspend": SUSPENDED}
    rows = [owe(key, Kind.NOTICE, NOW + SECOND, b"b") for key in (*keys, "none")]
    await give(store, 1, noted("x", *rows))

    def judge(person: Person, rows: Sequence[Delivery]) -> Sequence[Verdict]:
        return [
            Verdict(row.id, keys[row.key], NOW + HOUR if row.key == "wait" else None)
            for row in rows
            if row.key in keys
        ]

    assert not await store.claim(NOW + SECOND, 10, judge)
    after = {row.key: row for row in await store.owed(ANN)}
    assert {key: row.state for key, row in after.items()} == {
        "wait": PENDING, "park": PARKED, "suspend": SUSPENDED, "none": PENDING,
    }  # fmt: skip
    assert after["wait"].due == NOW + HOUR
    assert after["park"].body == b"b" and after["suspend"].body == b"b"
    assert await store.next_due() == NOW + SECOND


async def test_claim_takes_the_most_urgent_people_first(store: Store) -> None:
    for user, urgent in ((1, NOW + 3 * DAY), (2, NOW + HOUR), (3, None), (4, NOW + DAY)):
        kind = Kind.NOTICE if urgent is None else Kind.REMINDER
        due = owe(f"{user}:0", kind, NOW + SECOND, urgent_at=urgent)
        await give(store, user, noted("x", due), user)
    got = [w.person.user_id for w in await store.claim(NOW + SECOND, 2, send_all)]
    got += [w.person.user_id for w in await store.claim(NOW + SECOND, 9, send_all)]
    assert got == [3, 2, 4, 1]


async def test_many_rows_of_one_person_hide_nobody_for_ever(store: Store) -> None:
    rows = [owe(f"1:{n}", Kind.NOTICE, NOW + SECOND) for n in range(20)]
    await give(store, 1, noted("x", *rows))
    await give(store, 2, noted("y", owe("2:0", Kind.NOTICE, NOW + MINUTE)), BOB)
    seen = [await store.claim(NOW + HOUR, 1, send_all) for _ in range(3)]
    assert [[w.person.user_id for w in batch] for batch in seen] == [[ANN], [BOB], []]


async def test_C05_a_lease_that_ran_out_counts_an_ambiguous_attempt(store: Store) -> None:
    await give(store, 1, noted("x", owe("1:0", Kind.NOTICE)))
    assert await store.next_due() == NOW + 30 * SECOND
    assert not await store.claim(NOW + 29 * SECOND, 10, send_all)
    (worked,) = await store.claim(NOW + 30 * SECOND, 10, send_all)
    assert worked.claimed[0].attempts == 1
    (again,) = await store.claim(NOW + 60 * SECOND, 10, send_all)
    assert again.claimed[0].attempts == 2


async def test_R13_the_judge_is_told_which_screens_a_newer_one_overtook(store: Store) -> None:
    told: dict[str, bool] = {}

    def judge(person: Person, rows: Sequence[Delivery]) -> Sequence[Verdict]:
        told.update({row.key: row.overtaken for row in rows})
        return []

    await give(store, 1, noted("x", owe("1:0"), owe("1:1", Kind.NOTICE)))
    await give(store, 2, noted("z", owe("2:0")), BOB)
    await store.claim(NOW + 30 * SECOND, 9, judge)
    assert told == {"1:0": False, "1:1": False, "2:0": False}
    newer = await give(store, 3, noted("y", owe("3:0")))
    await settle(store, next(row for row in newer.claimed if row.key == "3:0"), SENT)
    await store.claim(NOW + MINUTE, 9, judge)
    assert told == {"1:0": True, "1:1": False, "2:0": False}


async def test_R8_a_repeat_that_was_held_goes_when_the_new_plan_says(store: Store) -> None:
    """Held for the night, and then the person has no quiet hours any more."""
    rows = [reminder("c1:x:0:1", NOW)]
    await give(store, 1, noted("x", replace_reminders={"c1": rows}))
    ((row,),) = [one.claimed for one in await store.claim(NOW, 9, send_all)]
    await settle(store, row, AMBIGUOUS, due=NOW + 8 * HOUR)
    await give(store, 2, noted("y", replace_reminders={"c1": rows}))
    ((again,),) = [one.claimed for one in await store.claim(NOW, 9, send_due(NOW))]
    assert again.attempts == 1


async def test_R13_outcomes(store: Store) -> None:
    rows = [owe(f"1:{n}", Kind.NOTICE, NOW, b"b") for n in range(6)]
    claimed = (await give(store, 1, noted("x", *rows))).claimed
    await settle(store, claimed[0], SENT)
    await settle(store, claimed[1], PENDING, due=NOW + MINUTE)
    await settle(store, claimed[2], AMBIGUOUS, due=NOW + HOUR)
    await settle(store, claimed[3], PARKED)
    await settle(store, claimed[4], SUSPENDED)
    await settle(store, claimed[5], CANCELLED)
    after = {row.key: (row.state, row.attempts, row.due - NOW) for row in await store.owed(ANN)}
    assert after == {
        "1:1": (PENDING, 0, MINUTE),
        "1:2": (AMBIGUOUS, 1, HOUR),
        "1:3": (PARKED, 0, 0 * HOUR),
        "1:4": (SUSPENDED, 0, 0 * HOUR),
    }
    assert await store.next_due() == NOW + MINUTE
    await settle(store, claimed[1], SENT)
    assert (await states(store))["1:1"] is PENDING, "settled only while it is being sent"


async def test_one_persons_trouble_puts_only_that_person_off(store: Store) -> None:
    await give(store, 1, noted("x", owe("1:0", Kind.NOTICE, NOW + SECOND)))
    await give(store, 2, noted("y", owe("2:0", Kind.NOTICE, NOW + SECOND)), BOB)

    def judge(person: Person, rows: Sequence[Delivery]) -> Sequence[Verdict]:
        if person.user_id == ANN:
            raise ValueError("secret words")
        return send_all(person, rows)

    (worked,) = await store.claim(NOW + SECOND, 10, judge)
    assert worked.person.user_id == BOB
    await store.settle(BOB, [Settled(worked.claimed[0].id, SENT)], NOW)
    assert not await store.claim(NOW + 60 * SECOND, 10, send_due(NOW + MINUTE))
    assert await store.next_due() == NOW + 61 * SECOND
    assert await states(store) == {"1:0": PENDING}


async def test_a_failing_step_of_settle_undoes_it(store: Store) -> None:
    worked = await give(store, 1, noted("x", owe("1:0")))
    with pytest.raises(ZeroDivisionError):
        await store.settle(
            ANN, [Settled(worked.claimed[0].id, SENT)], NOW, step=raising(ZeroDivisionError())
        )
    assert await states(store) == {"1:0": SENDING}


async def test_settle_owes_what_its_step_adds(store: Store) -> None:
    worked = await give(store, 1, noted("x", owe("1:0")))
    results = [Settled(worked.claimed[0].id, SENT)]
    await store.settle(ANN, results, NOW, step=noted("y", owe("follow", Kind.NOTICE)))
    assert await states(store) == {"follow": PENDING}
    assert await store.next_due() == NOW


async def test_amend(store: Store) -> None:
    assert await store.amend(ANN, noted("x"), NOW) is None
    await give(store, 1, noted("x"))
    worked = await store.amend(ANN, noted("y", owe("amend:0")), NOW + HOUR)
    assert worked is not None and [row.key for row in worked.claimed] == ["amend:0"]
    person = await store.person(ANN)
    assert person == worked.person and person is not None and person.updated_at == NOW


async def test_an_empty_outcome_changes_nothing(store: Store) -> None:
    await give(store, 1, noted("x"))
    before = await store.person(ANN)
    await store.amend(ANN, yields(Outcome()), NOW + HOUR)
    assert await store.person(ANN) == before


async def test_R8_reminders_are_replaced_and_never_doubled(store: Store) -> None:
    first = [reminder("c1:d:3:0", NOW + DAY), reminder("c1:d:1:0", NOW + 2 * DAY)]
    await give(store, 1, noted("x", replace_reminders={"c1": first}))
    other = {"c2": [owe("c2:d:1:0", Kind.REMINDER, NOW + DAY)]}
    await give(store, 2, noted("x", replace_reminders=other))
    second = [reminder("c1:d:1:0", NOW + 3 * DAY), reminder("c1:d:3:1", NOW + 4 * DAY)]
    await give(store, 3, noted("y", replace_reminders={"c1": second}))
    await give(store, 4, noted("y", replace_reminders={"c1": second}))
    due = {row.key: row.due - NOW for row in await store.owed(ANN)}
    assert due == {"c1:d:1:0": 3 * DAY, "c1:d:3:1": 4 * DAY, "c2:d:1:0": DAY}
    assert {row.case_id for row in await store.owed(ANN)} == {"c1", "c2"}
    await give(store, 5, noted("y", replace_reminders={"c1": []}))
    assert list(await states(store)) == ["c2:d:1:0"]


async def test_R8_a_sent_reminder_is_not_planned_again(store: Store) -> None:
    plan = [reminder("c1:d:3:0", NOW + SECOND)]
    await give(store, 1, noted("x", replace_reminders={"c1": plan}))
    (worked,) = await store.claim(NOW + SECOND, 1, send_all)
    await give(store, 2, noted("in flight", replace_reminders={"c1": []}))
    await settle(store, worked.claimed[0], SENT)
    moved = [reminder("c1:d:3:0", NOW + DAY)]
    await give(store, 3, noted("y", replace_reminders={"c1": moved}))
    assert not await store.owed(ANN)


async def test_R8_a_cancelled_reminder_revives_when_wanted_again(store: Store) -> None:
    plan = [reminder("c1:d:3:0", NOW + DAY)]
    await give(store, 1, noted("x", replace_reminders={"c1": plan}))
    await give(store, 2, noted("muted", replace_reminders={"c1": []}))
    assert not await store.owed(ANN)
    await give(store, 3, noted("late", replace_reminders={"c1": [reminder("c1:d:3:0", NOW)]}))
    assert not await store.owed(ANN)
    await give(store, 4, noted("unmuted", replace_reminders={"c1": plan}))
    assert await states(store) == {"c1:d:3:0": PENDING}
    assert await store.next_due() == NOW + DAY


async def test_INV10_blocked_suspends_and_return_makes_due(store: Store) -> None:
    plan = [reminder("c1:d:3:0", NOW + DAY)]
    await give(store, 1, noted("x", replace_reminders={"c1": plan}))
    await give(store, 2, noted("gone", reachable=False))
    late = noted(
        "z",
        owe("late", Kind.NOTICE),
        replace_reminders={"c1": [*plan, reminder("c1:d:1:0", NOW + 2 * DAY)]},
    )
    worked = await store.amend(ANN, late, NOW)
    assert worked is not None and not worked.claimed and not worked.person.reachable
    assert set((await states(store)).values()) == {SUSPENDED}
    assert await store.next_due() is None
    assert not await store.claim(NOW + 9 * DAY, 9, send_all)
    back = await give(store, 3, noted("back", owe("3:0"), reachable=True))
    assert [row.key for row in back.claimed] == ["3:0"] and back.person.reachable
    assert await states(store) == {
        "late": PENDING, "3:0": SENDING, "c1:d:3:0": PENDING, "c1:d:1:0": PENDING,
    }  # fmt: skip
    assert await store.next_due() == NOW


async def test_INV13_erase_keeps_only_the_goodbye(store: Store) -> None:
    plan = {"c1": [reminder("c1:d:3:0", NOW + DAY)]}
    await give(store, 1, noted("x", owe("1:0"), replace_reminders=plan))
    await give(store, 9, noted("bob", owe("9:0")), BOB)
    bye = Outcome(deliveries=[owe("2:0", Kind.NOTICE, body=b"goodbye")], forget=True)
    worked = await give(store, 2, yields(bye))
    assert worked.person.session is None
    assert [(row.key, row.body, row.state) for row in worked.claimed] == [
        ("2:0", b"goodbye", SENDING)
    ]
    assert await store.person(ANN) is None and await states(store) == {"2:0": SENDING}
    assert not await store.receive([incoming(2)], NOW), "a redelivery brings nobody back"
    await store.settle(ANN, [Settled(worked.claimed[0].id, SENT)], NOW, screen_id=4)
    assert not await store.owed(ANN) and await store.person(ANN) is None
    assert (await store.counts())["deliveries_sent"] == 0
    assert await hint(store, BOB) == "bob" and await states(store, BOB) == {"9:0": SENDING}


async def test_INV13_the_goodbye_survives_a_lost_lease(store: Store) -> None:
    bye = Outcome(deliveries=[owe("1:0", Kind.NOTICE, body=b"goodbye")], forget=True)
    await give(store, 1, yields(bye))
    (worked,) = await store.claim(NOW + MINUTE, 1, send_all)
    assert worked.person == Person(ANN, None)
    assert worked.claimed[0].body == b"goodbye" and worked.claimed[0].attempts == 1
    await store.settle(ANN, [Settled(worked.claimed[0].id, PENDING, NOW + HOUR)], NOW)
    assert not await store.claim(
        NOW + HOUR, 1, lambda person, rows: [Verdict(rows[0].id, CANCELLED)]
    )
    assert not await store.owed(ANN)


async def test_INV1_what_came_after_the_erase_begins_anew(store: Store) -> None:
    await store.receive([incoming(1), incoming(2), incoming(3)], NOW)
    await store.work(ANN, 1, noted("old"), NOW)
    await store.work(ANN, 2, yields(Outcome(forget=True)), NOW)
    assert [(i.update_id, i.raw) for i in await store.open_updates(ANN)] == [(3, b"raw 3")]
    worked = await store.work(ANN, 3, noted("new"), NOW)
    assert worked is not None and worked.person.session is not None
    assert worked.person.session.revision == 1


async def test_erase_by_the_operator(store: Store) -> None:
    await give(store, 1, noted("x", owe("1:0")))
    await store.receive([incoming(2)], NOW)
    assert await store.erase(ANN) and not await store.erase(ANN)
    assert await store.person(ANN) is None and not await store.open_updates(ANN)
    assert list(await store.backlog()) == []
    assert not await store.erase(BOB)
    fresh = await give(store, 5, noted("again"))
    assert fresh.person.session is not None and fresh.person.session.revision == 1


async def test_tidy_removes_settled_deliveries_after_a_week(store: Store) -> None:
    worked = await give(store, 1, noted("x", owe("1:0"), owe("1:1", due=NOW + 30 * DAY)))
    await settle(store, worked.claimed[0], SENT)
    await store.tidy(NOW + 7 * DAY - MINUTE)
    assert (await store.counts())["deliveries_sent"] == 1
    await store.tidy(NOW + 7 * DAY + MINUTE)
    assert (await store.counts())["deliveries_sent"] == 0
    assert await states(store) == {"1:1": PENDING}

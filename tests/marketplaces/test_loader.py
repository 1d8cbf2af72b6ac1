"""The loader refuses bad rule data, each way; the packaged data is fit for use."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.marketplaces import Marketplace, RuleDataError, load, rules

SOURCED = """source = "a.txt"
source_kind = "seed"
checked_on = 2026-11-23
review_on = 2027-02-23
"""
DOMAIN = f'[[domains]]\nname = "aliexpress.com"\n{SOURCED}'
TIMER = f"""[[rules]]
id = "timer_a"
kind = "timer"
minimum = 5
maximum = 5
unit = "days"
starts = "shipped"
ends = "opening"
reminders = ["P3D", "P1D", "PT3H"]
{SOURCED}"""
VERSION = f'[[contradictions.versions]]\nid = "VERSION"\n{SOURCED}'
CONTRADICTION = (
    '[[contradictions]]\nid = "X1"\ntopic = "t"\nhandling = "h"\n'
    + VERSION.replace("VERSION", "v_a")
    + VERSION.replace("VERSION", "v_b")
)


def data(*parts: str) -> str:
    return "\n".join(('id = "shop"', *parts))


GOOD = data(TIMER, CONTRADICTION, DOMAIN)


def test_good_data_is_taken() -> None:
    shop = load(GOOD)
    assert shop.rule("timer_a").shortest == timedelta(days=5)
    assert shop.rule("timer_a").reminders[-1] == timedelta(hours=3)
    assert shop.rule("timer_a").checked_on == date(2026, 11, 23)


LABEL = f'[[labels]]\nid = "l"\nen = ["L"]\n{SOURCED}'
PATH = f'[[paths]]\nid = "p"\ngoal = "g"\ninterface = "new"\nsteps = ["STEP"]\n{SOURCED}'

BAD = {
    "no source": GOOD.replace('source = "a.txt"\n', "", 1),
    "blank source": GOOD.replace('source = "a.txt"', 'source = " "', 1),
    "no checked_on": GOOD.replace("checked_on = 2026-11-23\n", "", 1),
    "no review_on": GOOD.replace("review_on = 2027-02-23\n", "", 1),
    "review before check": GOOD.replace("2027-02-23", "2026-11-23", 1),
    "no source_kind": GOOD.replace('source_kind = "seed"\n', "", 1),
    "unknown source_kind": GOOD.replace('"seed"', '"hearsay"', 1),
    "checked_on no date": GOOD.replace("2026-11-23", '"yesterday"', 1),
    "four reminders": GOOD.replace('["P3D", "P1D", "PT3H"]', '["P4D", "P3D", "P1D", "PT3H"]'),
    "reminders out of order": GOOD.replace('["P3D", "P1D", "PT3H"]', '["P1D", "P3D"]'),
    "reminder twice": GOOD.replace('["P3D", "P1D", "PT3H"]', '["P1D", "P1D"]'),
    "reminder too late": GOOD.replace('"PT3H"', '"-PT3H"'),
    "reminder in words": GOOD.replace('["P3D", "P1D", "PT3H"]', '["soon"]'),
    "reminder a number": GOOD.replace('["P3D", "P1D", "PT3H"]', "[3]"),
    "timer without value": GOOD.replace('minimum = 5\nmaximum = 5\nunit = "days"\n', ""),
    "value without unit": GOOD.replace('unit = "days"\n', ""),
    "only a minimum": GOOD.replace("maximum = 5\n", ""),
    "minimum above maximum": GOOD.replace("minimum = 5", "minimum = 6"),
    "negative": GOOD.replace("minimum = 5", "minimum = -5"),
    "unknown unit": GOOD.replace('"days"', '"fortnights"'),
    "timer without start": GOOD.replace('starts = "shipped"\n', ""),
    "timer without end": GOOD.replace('ends = "opening"\n', ""),
    "id not snake_case": GOOD.replace('"timer_a"', '"Timer-A"'),
    "id with a newline": GOOD.replace('"timer_a"', '"timer_a\\n"'),
    "id twice": data(TIMER, TIMER, DOMAIN),
    "unknown field": GOOD.replace("unit =", "colour = 1\nunit ="),
    "unknown kind": GOOD.replace('kind = "timer"', 'kind = "guess"'),
    "unknown market": GOOD.replace("unit =", 'market = "mars"\nunit ='),
    "russian and verified": GOOD.replace("unit =", 'market = "russia"\nunit ='),
    "valid backwards": GOOD.replace(
        "unit =", "valid_from = 2026-02-01\nvalid_until = 2026-01-01\nunit ="
    ),
    "unknown contradiction": GOOD.replace("unit =", 'contradicts = ["X2"]\nunit ='),
    "lone version": data(
        '[[contradictions]]\nid = "X1"\ntopic = "t"\nhandling = "h"',
        VERSION.replace("VERSION", "v_a"),
        DOMAIN,
        TIMER,
    ),
    "version twice": GOOD.replace('"v_b"', '"v_a"'),
    "label twice": data(TIMER, LABEL, LABEL, DOMAIN),
    "path to nowhere": data(TIMER, LABEL, PATH, DOMAIN),
    "no domain": data(TIMER),
    "domain with scheme": GOOD.replace("aliexpress.com", "https://aliexpress.com"),
    "not TOML": "id = ",
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD.keys())
def test_bad_data_is_refused(text: str) -> None:
    assert text != GOOD
    with pytest.raises(RuleDataError):
        load(text)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('source = "a.txt"\n', "", r"`source` - at `\$\.rules\[0\]`"),
        ('"days"', '"fortnights"', r"'fortnights' - at `\$\.rules\[0\]\.unit`"),
        ('"P1D"', '"soon"', r"Invalid ISO8601 duration - at `\$\.rules\[0\]\.reminders\[1\]`"),
        ("minimum = 5", "minimum = 6", r"minimum above maximum - at `\$\.rules\[0\]`"),
    ],
)
def test_a_fault_is_named_with_its_place(old: str, new: str, said: str) -> None:
    with pytest.raises(RuleDataError, match=said):
        load(GOOD.replace(old, new, 1))


def test_result_is_frozen() -> None:
    with pytest.raises(AttributeError):
        rules().rules[0].id = "other"  # type: ignore[misc]


def _versioned(shop: Marketplace) -> set[str]:
    return {c.id for c in shop.contradictions}


def test_packaged_contradictions_are_all_there() -> None:
    wanted = {"X1", "X2", "X3", "X4", "X6", "X9", "X10", "X12", "X15", "X17"}
    assert wanted <= _versioned(rules())
    used = {x for rule in rules().rules for x in rule.contradicts}
    assert used == _versioned(rules())


def test_packaged_rules_say_when_and_where() -> None:
    for rule in rules().rules:
        assert rule.source and rule.checked_on in (date(2026, 11, 23), date(2026, 11, 28))
        assert rule.market == "global" or not rule.verified
    assert rules().rule("seller_answer").reminders == (timedelta(days=2), timedelta(days=1))
    assert rules().rule("earliest_opening").shortest == timedelta(days=10)


def test_own_market_comes_first_and_falls_back() -> None:
    day = date(2026, 11, 25)
    assert rules().about("seller_answer", "russia", day).id == "seller_answer_ru"
    assert rules().about("seller_answer", "global", day).id == "seller_answer"
    assert rules().about("seller_answer", None, day).id == "seller_answer"
    assert rules().about("earliest_opening", "russia", day).id == "earliest_opening"
    with pytest.raises(KeyError):
        rules().about("nothing", None, day)


def test_rule_holds_only_in_its_time() -> None:
    text = GOOD.replace("unit =", "valid_from = 2026-01-01\nvalid_until = 2026-12-31\nunit =")
    shop = load(text)
    assert shop.about("timer_a", None, date(2026, 12, 31)).id == "timer_a"
    for outside in (date(2025, 12, 31), date(2027, 1, 1)):
        with pytest.raises(KeyError):
            shop.about("timer_a", None, outside)


def test_review_comes_due() -> None:
    assert rules().due_for_review(date(2026, 11, 25)) == ()
    assert len(rules().due_for_review(date(2027, 2, 28))) == len(rules().rules)

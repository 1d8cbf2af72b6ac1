"""Every screen once, with its important variants: for the gallery and the snapshot tests.

The screens are not made by hand: a small play presses real buttons of the conversation, so
that the examples have the rows a person would see.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.conversation.digest import digest
from bot.conversation.events import Link, MediaSent, MessageForwarded, PictureRead, Piece
from bot.conversation.moves import with_case
from bot.conversation.planning import planned_for
from bot.conversation.screens import (
    Button,
    FindingsShown,
    Notice,
    Outdone,
    Screen,
    SellerAsks,
)
from bot.conversation.session import Entry, Session
from bot.conversation.silence import SILENCE
from bot.dispute.accusations import Blame
from bot.dispute.addresses import Match
from bot.dispute.afterwards import Regret
from bot.dispute.articles import ARTICLES, Topic
from bot.dispute.deadlines import DeadlineKind
from bot.dispute.facts import FAULTY, Country, Situation
from bot.dispute.heard import Heard
from bot.dispute.reminder_policy import PASSED, Planned
from bot.dispute.replies import SellerAnswer
from bot.safety import Direction, Finding, Risk, Severity, Span
from bot.safety.kinds import SEVERITY
from bot.texts.play import NOW, Play, opened, started, told
from bot.texts.wording.notices import NOTICES

SELLER_ASKS = "Dear friend, please cancel the dispute first. We will refund you to PayPal tomorrow."
HARMLESS = "Hello, your parcel left the warehouse today."
VARIANTS = 4
_NOTICE_ARGS = {"trouble": ("A1B2",), "alarm": ("set_aside A1B2",)}
Examples = dict[str, Screen]
_HOUR = timedelta(hours=1)
LATE = (
    Heard("rejected", NOW - 5 * _HOUR, 99, NOW + 9 * _HOUR, by_screen=True),
    Heard("wait", NOW - _HOUR, 99, NOW + _HOUR, by_screen=True),
)


def examples(locale: str) -> Examples:
    """Name -> screen, in the order of a first visit."""
    return {
        **_first_visit(locale),
        **_questions(locale),
        **_goods(locale),
        **_before_and_besides(locale),
        **_case(locale),
        **_seller(locale),
        **_returns(locale),
        **_paperwork(locale),
        **_checks(locale),
        **_reminders(locale),
        **_help(locale),
        **_rest(locale),
    }


def _first_visit(locale: str) -> Examples:
    play = Play(locale)
    found = {"home_first": play.screen}
    found["advice_first"] = play.tap("not_received").screen
    found["card_first"] = play.look("card").screen
    found["home_again"] = play.look("home").screen
    found["home_not_understood"] = play.write("?").screen
    return found


def _goods(locale: str) -> Examples:
    """Each trouble with what came: what to do, what to show, what to write."""
    found = {"wrong": Play(locale).look("wrong").screen}
    found["elsewhere"] = Play(locale).look("elsewhere").screen
    found["disputed"] = Play(locale).look("wrong", "open").screen
    for situation in sorted(FAULTY):
        play = Play(locale).look("wrong").tap(f"option.situation.{situation}")
        found[f"advice_{situation}"] = play.screen
        found[f"evidence_{situation}"] = play.look("evidence").screen
        found[f"letter_{situation}"] = play.look("letter", "dispute", "plain").screen
    return found


def _before_and_besides(locale: str) -> Examples:
    """Not shipped yet, and goods that are only not wanted."""
    found: Examples = {}
    for situation in (Situation.NOT_SHIPPED, Situation.UNWANTED):
        play = Play(locale).look("elsewhere").tap(f"option.situation.{situation}")
        found[f"advice_{situation}"] = play.screen
        found[f"card_{situation}"] = play.look("card").screen
        found[f"evidence_{situation}"] = play.look("evidence").screen
        found[f"letter_{situation}"] = play.look("letter", "seller", "firmer").screen
    for badge in ("free", "none"):
        play.look("change", "received_on").tap("option.received_on.days_3_ago")
        play.look("change", "badge").tap(f"option.badge.{badge}")
        found[f"advice_unwanted_{badge}"] = play.look("advice").screen
    play = Play(locale).look("elsewhere").tap("option.situation.not_shipped")
    found["ask_ship_by"] = play.look("change", "ship_by").screen
    play.tap("option.ship_by.days_3_left")
    found["card_ship_by"] = play.look("card").screen
    found["close_not_shipped"] = play.look("close").screen
    found["ask_cancel_asked"] = play.look("card").tap("cancel_asked").screen
    found["advice_cancel_asked"] = play.tap("option.cancel_asked.yesterday").screen
    found["deadlines_not_shipped"] = play.look("deadlines").screen
    found["closed_cancelled"] = play.look("close").tap("happened.cancelled").screen
    return found


def _questions(locale: str) -> Examples:
    play = started(locale)
    found = {"ask_date": play.tap("check_dates").screen}
    found["calendar"] = play.tap("unknown.protection_end").tap("other_date").screen
    found["date_not_understood"] = play.write("when").screen
    found["date_echo"] = play.look("ask", "dates").write("5 november 2026").screen
    found["date_two_readings"] = play.look("ask", "dates").write("05/11/2026").screen
    everything = told(locale)
    names = (
        "tracking",
        "carrier",
        "protection_end",
        "delivered_on",
        "price",
        "paid_with",
        "market",
        "order_number",
        "tracking_number",
        "dispute_opened",
        "seller_answer_end",
        "country",
        "paid_on",
    )
    for name in names:
        found[f"ask_{name}"] = everything.look("change", name).screen
    found["ask_in_order"] = started(locale).look("ask", "all").screen
    found["sum_without_currency"] = everything.look("change", "price").write("1250").screen
    return found


def _case(locale: str) -> Examples:
    found: Examples = {}
    for name in ("moves", "never_tracked", "says_delivered", "at_customs", "goes_back"):
        play = told(locale).look("change", "protection_end").write("20 days").tap("yes_right")
        play.look("change", "tracking").tap(f"option.tracking.{name}")
        found[f"advice_{name}"] = play.look("advice").screen
    held = told(locale).look("change", "protection_end").write("20 days").tap("yes_right")
    held.look("change", "tracking").tap("option.tracking.at_customs")
    found["ask_customs"] = held.look("change", "customs").screen
    for reason in ("duty", "papers"):
        held.look("change", "customs").tap(f"option.customs.{reason}")
        found[f"advice_customs_{reason}"] = held.look("advice").screen
    found["letter_customs"] = held.look("letter", "seller", "plain").screen
    late = told(locale).look("change", "protection_end").write("20 hours").tap("yes_right")
    found["advice_today"] = late.look("advice").screen
    found["card_today"] = late.look("card").screen
    found["advice_soon"] = told(locale).look("advice").screen
    over = told(locale).look("change", "protection_end").write("20 november 2026").tap("yes_right")
    found["advice_over"] = over.look("advice").screen
    found["card"] = told(locale).look("card").screen
    found["card_open"] = opened(locale).look("card").screen
    found["advice_open"] = opened(locale).look("advice").screen
    found["deadlines"] = told(locale).look("deadlines").screen
    found["deadlines_open"] = opened(locale).look("deadlines").screen
    found["deadlines_none"] = Play(locale).look("deadlines").screen
    found |= _boards(locale)
    found["cases"] = told(locale).look("cases").screen
    found["cases_none"] = Play(locale).look("cases").screen
    found["answers"] = told(locale).look("answers").screen
    found["why"] = told(locale).look("why").screen
    found["why_2"] = told(locale).look("why", "2").screen
    found["why_3"] = told(locale).look("why", "3").screen
    found["close"] = told(locale).look("close").screen
    found["close_open"] = opened(locale).look("close").screen
    ends = ("parcel_arrived", "refund_granted", "part_granted", "refund_refused", "gave_up")
    for end in ends:
        found[f"closed_{end}"] = opened(locale).look("close").tap(f"happened.{end}").screen
    return found


def _boards(locale: str) -> Examples:
    """The deadlines of several cases; a calendar file that the dates have left behind."""
    play = told(locale)
    case = play.session.cases[0]
    others = tuple(replace(case, id=f"ca5e1{n}") for n in range(3))
    play.session = replace(play.session, cases=(*_second(locale).session.cases, *others))
    found = {"deadlines_all": play.look("deadlines", "all").screen}
    found["deadlines_all_2"] = play.look("deadlines", "all", "2").screen
    old = Entry(DeadlineKind.PROTECTION_END, NOW + timedelta(days=9))
    play = told(locale)
    play.session = with_case(play.session, replace(play.session.cases[0], calendar=(old,)))
    found["deadlines_outdated"] = play.look("deadlines").screen
    found["closed_calendar"] = play.look("close").tap("happened.gave_up").screen
    return found


def _seller(locale: str) -> Examples:
    play = opened(locale)
    found = {"more": told(locale).look("more").screen, "more_open": play.look("more").screen}
    found["seller"] = play.look("seller").screen
    for answer in SellerAnswer:
        found[f"answered_{answer}"] = play.look("answered", answer.value).screen
        found[f"retort_{answer}"] = play.look("retort", answer.value).screen
    for name, offer in (("zero", "0-RUB"), ("low", "30000-RUB"), ("all", "123450-RUB")):
        for what in ("less", "platform"):
            found[f"{what}_{name}"] = play.look("answered", what, offer).screen
            found[f"retort_{what}_{name}"] = play.look("retort", what, offer).screen
    found["offer"] = play.look("offer", "less").screen
    found |= _answer_log(locale)
    found["offer_which"] = play.look("offer", "less", "120000-RUB", "120-RUB").screen
    found["offer_postage"] = play.look("offer", "return_only").screen
    found |= _presses(play)
    found |= _afterwards(locale)
    found["two_open_advice"] = _second(locale).look("advice").screen
    found["two_open_ask"] = _second(locale).look("change", "price").screen
    found["two_open_seller"] = _second(locale).look("seller").screen
    found["two_open_answered"] = _second(locale).look("answered", "zero").screen
    return found


def _answer_log(locale: str) -> Examples:
    """Answers told one after the other: one, late ones in a row, then AliExpress."""
    play = opened(locale)
    found = {"heard_none": play.look("heard").screen}
    found["answered_first"] = play.look("seller").tap("says.rejected").screen
    found["heard_one"] = play.look("heard").screen
    play.session = with_case(play.session, replace(play.session.cases[0], heard=LATE))
    found["heard_late"] = play.look("heard").screen
    found["delays"] = play.look("delays").screen
    found["answered_late"] = play.look("answered", "wait").screen
    found["advice_late"] = play.look("advice").screen
    found["card_late"] = play.look("card").screen
    found["answered_by_two"] = play.look("seller").tap("says.escalated").screen
    found["answered_after_it"] = play.look("answered", "less", "30000-RUB").screen
    found["card_escalated"] = play.look("card").screen
    found["advice_escalated"] = play.look("advice").screen
    found["heard_wrong"] = play.look("heard").tap("that_was_wrong").screen
    return found


def _presses(play: Play) -> Examples:
    found = {"press": play.look("press").screen, "press_line": play.look("press_line").screen}
    found["press_sum"] = play.look("press_sum", "refund_only").screen
    found["press_which"] = play.look("press_sum", "refund_only", "120-RUB", "1-RUB").screen
    for press in ("cancel", "edit", "confirm"):
        found[f"pressing_{press}"] = play.look("pressing", press).screen
    sums = {"zero": "0-RUB", "low": "30000-RUB", "all": "123450-RUB", "usd": "90000-USD"}
    for name, sum_ in sums.items():
        found[f"line_{name}"] = play.look("line", "refund_only", sum_).screen
    for line in ("with_return", "nothing", "other_reason"):
        found[f"line_{line}"] = play.look("line", line, "123450-RUB").screen
    return found


def _afterwards(locale: str) -> Examples:
    play = opened(locale)
    found = {"pressed": play.look("pressed").screen}
    for regret in Regret:
        found[f"after_{regret}"] = play.look("after", regret.value).screen
        found[f"support_{regret}"] = play.look("support", regret.value).screen
    found |= _ladders(locale)
    won = play.look("close").tap("happened.refund_granted")
    found["refund"] = won.look("refund").screen
    found["money_support"] = won.look("money", "support").screen
    found["money_bank"] = won.look("money", "bank").screen
    long_ago = replace(won.session.cases[0], closed_at=NOW - timedelta(days=40))
    won.session = with_case(won.session, long_ago)
    found["refund_late"] = won.look("refund").screen
    won.look("change", "paid_with").tap("option.paid_with.wallet")
    found["refund_wallet"] = won.look("refund").screen
    return found


def _returns(locale: str) -> Examples:
    """Goods going back: agreed, sent, arrived, and what the seller says."""
    play = Play(locale).look("wrong").tap("option.situation.defective")
    play.look("change", "price").write("1234.50 RUB").tap("yes_right")
    play.look("change", "dispute_opened").tap("option.dispute_opened.yesterday")
    found = {"more_goods": play.look("more").screen}
    found["answered_return"] = play.look("answered", "return_only", "30000-RUB").screen
    found |= _addresses(play)
    found["ask_return_agreed"] = play.look("more").tap("return_agreed").screen
    found["ask_send_back_end"] = play.tap("option.return_agreed.yesterday").screen
    found["advice_send_back"] = play.tap("unknown.send_back_end").screen
    found |= _of_return(play, "unsent")
    found["pressing_cancel_returning"] = play.look("pressing", "cancel").screen
    found["line_as_agreed"] = play.look("line", "with_return", "123450-RUB").screen
    found["call_off"] = play.look("call_off").screen
    called_off = Play(locale)
    called_off.session = play.session
    called_off.look("call_off").tap("return_called_off")
    found["advice_called_off"] = called_off.screen
    found["card_called_off"] = called_off.look("card").screen
    found["ask_return_sent"] = play.look("card").tap("return_sent").screen
    found["ask_return_number"] = play.tap("option.return_sent.today").screen
    found["advice_no_number"] = play.look("advice").screen
    play.look("change", "return_number").write("RR123456785RU")
    found |= _of_return(play, "sent")
    found["blame"] = play.look("blame").screen
    for blame in Blame:
        found[f"blamed_{blame}"] = play.look("blamed", blame.value).screen
        found[f"post_{blame}"] = play.look("post", blame.value).screen
    found["post_sent"] = play.look("post", "sent").screen
    found["post_confirm"] = play.look("post", "confirm").screen
    asked = Play(locale)
    asked.session = play.session
    found["ask_papers_asked"] = asked.look("blame").tap("papers_asked").screen
    found["ask_papers_end"] = asked.tap("option.papers_asked.yesterday").screen
    found["advice_papers"] = asked.tap("unknown.papers_end").screen
    found["card_papers"] = asked.look("card").screen
    found["ask_return_arrived"] = play.look("card").tap("return_arrived").screen
    play.tap("option.return_arrived.today")
    found |= _of_return(play, "arrived")
    found["post_arrived"] = play.look("post", "confirm").screen
    return found


def _of_return(play: Play, name: str) -> Examples:
    views = ("advice", "card", "return", "deadlines", "evidence")
    return {f"{view}_{name}": play.look(view).screen for view in views}


def _addresses(play: Play) -> Examples:
    found = {"address": play.look("address").screen}
    found["address_not_one"] = play.write("?").screen
    found["address_second"] = play.look("address").write("12 Long Road, Shenzhen").screen
    for match in Match:
        found[f"address_{match}"] = play.look("addresses", match.value).screen
    return found


def _ladders(locale: str) -> Examples:
    """After a loss: before the country is told, and in each of them."""
    play = opened(locale).look("close").tap("happened.refund_refused")
    found = {"after_the_loss": play.tap("what_still").screen}
    found["ladder"] = play.tap("further_steps").screen
    found["appeal"] = play.tap("before_appeal").screen
    for country in Country:
        live = replace(play.session.cases[0], closed_at=NOW - timedelta(days=2))
        play.session = with_case(play.session, live)
        play.look("change", "country", "", "ladder").tap(f"option.country.{country}")
        found[f"ladder_{country}"] = play.screen
    play.look("change", "paid_on").write("1 june 2026").tap("yes_right")
    play.look("change", "paid_with").tap("option.paid_with.paypal")
    found["ladder_paypal"] = play.look("ladder").screen
    return found


def _second(locale: str) -> Play:
    """Two open cases; the dispute of the one talked about is open."""
    play = opened(locale)
    other = replace(play.session.cases[0], id="ca5e03")
    play.session = replace(play.session, cases=(*play.session.cases, other))
    return play


def _paperwork(locale: str) -> Examples:
    play = told(locale)
    photo = MediaSent(media="photo", file_id="f", unique_id="u")
    found = {"evidence": play.look("evidence").screen}
    found["evidence_item"] = play.look("item", "tracking_screenshot").screen
    found["evidence_kept"] = play.do(photo).screen
    found["evidence_listed"] = play.look("evidence").screen
    for kind in ("dispute", "seller"):
        for variant in ("plain", "shorter", "firmer"):
            found[f"letter_{kind}_{variant}"] = play.look("letter", kind, variant).screen
    return found


def _checks(locale: str) -> Examples:
    play = told(locale)
    found = {"check": play.look("check").screen}
    talk = (Piece("theirs", SELLER_ASKS), Piece("mine", "Why not in the dispute?"))
    play.session = with_pictures(play.session)
    found["check_pictures"] = play.look("check").screen
    found["picture_read"] = play.do(PictureRead(pieces=talk)).screen
    found["check_harmless"] = play.do(MessageForwarded(text=HARMLESS)).screen
    found["check_stop"] = play.do(MessageForwarded(text=SELLER_ASKS)).screen
    found["check_again"] = play.do(MessageForwarded(text=SELLER_ASKS)).screen
    link = Link("https://aliexpress.com/refund", "https://aliexpress-refund.top/pay")
    linked = MessageForwarded(text="https://aliexpress.com/refund", links=(link,))
    found["check_link"] = play.do(linked).screen
    play.session = replace(play.session, scanned=SELLER_ASKS)
    found["whose"] = play.look("whose").screen
    found["example"] = play.look("example", "seller", "no_trick").screen
    found["asked_to_cancel"] = play.look("asked").screen
    found["sure"] = play.look("sure", "close_dispute_early").screen
    rows = found["check_stop"].rows
    for risk in Risk:
        found[f"found_{risk}"] = _finding(risk, rows)
        found[f"reply_{risk}"] = play.look("reply", risk.value).screen
    asks = play.look("asked").screen
    if isinstance(asks, SellerAsks):
        for variant in range(VARIANTS):
            found[f"stop_{variant}"] = replace(asks, variant=variant)
    return found


def with_pictures(session: Session) -> Session:
    """As where pictures can be read."""
    return replace(session, settings=replace(session.settings, reads_pictures=True))


def _finding(risk: Risk, rows: tuple[tuple[Button, ...], ...]) -> FindingsShown:
    """The warning of one risk, quoting a made-up message."""
    quoted = Finding(risk, SEVERITY[risk], (Span(0, 24),), ())
    return FindingsShown(
        rows=tuple(row for row in rows if all(_plain(button) for button in row)),
        text="Some words of the seller. <b>Hello</b> & goodbye.",
        direction=Direction.seller,
        findings=(quoted,),
        links=(),
        stop=SEVERITY[risk] is Severity.block,
        variant=0,
        price=None,
        recalled=False,
    )


def _plain(button: Button) -> bool:
    return button.label not in ("safe_choice", "risky_choice")


def _reminders(locale: str) -> Examples:
    play = told(locale)
    found = {"reminders_off": play.look("reminders").screen}
    found["reminders_on"] = play.tap("reminders_start").screen
    found["zone"] = play.look("zone").screen
    found["zone_city"] = play.look("zone", "Asia/Omsk").screen
    found["stop_reminders"] = play.look("stop", "protection_end").screen
    case = play.session.cases[0]
    coming = planned_for(play.session, case, NOW)
    planned = [one for one in coming if not one.notice][:1]
    over = [one for one in coming if one.notice][:1]
    found["digest"] = digest(play.session, planned, NOW)
    found["digest_late"] = digest(
        play.session, planned, NOW, late=timedelta(hours=5, minutes=10), again=True
    )
    found["digest_passed"] = digest(play.session, over, over[0].deadline_at + timedelta(hours=3))
    found["digest_two"] = digest(*_two_cases(locale))
    silent = Planned(case.id, SILENCE, PASSED, 1, NOW, NOW, last=False)
    found["digest_silence"] = digest(play.session, [silent], NOW)
    found["outdone"] = Outdone(deadlines=_OWN)
    found |= _refund_reminders(locale)
    return found


def _refund_reminders(locale: str) -> Examples:
    """The two days of a refund that is waited for, and the money that has come."""
    play = opened(locale).look("close").tap("happened.refund_granted")
    won = replace(play.session.cases[0], reminders=True)
    play.session = with_case(play.session, won)
    found: Examples = {"reminders_refund": play.look("reminders").screen}
    for planned in planned_for(play.session, won, NOW):
        at = planned.at + timedelta(hours=1)
        found[f"digest_{planned.deadline}"] = digest(play.session, [planned], at)
    found["refund_paid"] = play.look("card").tap("money_came").screen
    return found


def _two_cases(locale: str) -> tuple[Session, list[Planned], datetime]:
    first, second = told(locale).session, opened(locale).session
    other = replace(second.cases[0], id="ca5e02", reminders=True)
    session = with_case(first, replace(first.cases[0], reminders=True))
    session = with_case(session, other)
    planned = [
        next(p for p in planned_for(session, case, NOW) if p.deadline in _OWN)
        for case in session.cases
    ]
    return session, planned, NOW


_OWN = (DeadlineKind.PROTECTION_END, DeadlineKind.SELLER_ANSWER)


def _help(locale: str) -> Examples:
    play = Play(locale)
    found = {"help": play.look("help").screen}
    found |= {f"topic_{one}": play.look("help_topic", one.value).screen for one in Topic}
    found |= {f"article_{one}": play.look("article", one).screen for one in ARTICLES}
    several = tuple(ARTICLES)[:3]
    found["help_found"] = play.look("help_found", *several).screen
    found["article_of_several"] = play.look("article", several[0], *several).screen
    found["help_not_found"] = play.look("help_not_found").screen
    found["help_near"] = play.look("help_not_found", Topic.MONEY.value).screen
    return found


def _rest(locale: str) -> Examples:
    play = told(locale)
    names = ("settings", "privacy", "erase")
    found: Examples = {name: play.look(name).screen for name in names}
    found["settings_new"] = Play(locale, None).look("settings").screen
    for name in NOTICES:
        found[f"notice_{name}"] = Notice(notice=name, args=_NOTICE_ARGS.get(name, ()))
    return found

"""Help: what the bot can do, and short articles found by topic or by words.

What was looked for is not kept: the view holds the ids of what was found.
"""

from __future__ import annotations

from datetime import datetime

from bot import safety
from bot.conversation.actions import Action
from bot.conversation.chapters.check import LOOKS_LIKE_A_MESSAGE
from bot.conversation.chapters.home import back_row
from bot.conversation.events import Event, TextSent
from bot.conversation.moves import Transition, button, go
from bot.conversation.screens import (
    ArticleShown,
    Button,
    HelpFound,
    HelpNotFound,
    HelpShown,
    HelpTopicShown,
    Rows,
)
from bot.conversation.session import Session, View
from bot.dispute.article_types import Article, Start, Topic
from bot.dispute.facts import Situation
from bot.dispute.reasons import named
from bot.marketplaces.loader import rules

NEAR_MAX = 3
"""Topics named when nothing was found; more would be no hint."""
STARTS = {
    Start.CHECK: ("check_message", "go", "check"),
    Start.DEADLINES: ("deadlines", "go", "deadlines.all"),
    Start.NOT_RECEIVED: ("not_received", "new", Situation.NOT_RECEIVED),
    Start.WRONG: ("came_wrong", "go", "wrong"),
}
"""What an article leads to: label, topic and option of its button."""


def shown(session: Session, view: View, now: datetime) -> HelpShown:
    """What the bot can do, and the topics of the articles."""
    *paired, last = _topics(session, tuple(Topic))
    return HelpShown(
        rows=(
            tuple(paired[:3]),
            tuple(paired[3:]),
            (last, button(session, "check_message", "go", "check")),
            (
                button(session, "deadlines", "go", "deadlines.all"),
                button(session, "settings", "go", "settings"),
                button(session, "privacy", "go", "privacy"),
            ),
            *back_row(session),
        )
    )


def _topics(session: Session, topics: tuple[Topic, ...]) -> list[Button]:
    return [button(session, f"topic.{one}", "go", f"help_topic.{one}") for one in topics]


def _known(ids: tuple[str, ...]) -> tuple[Article, ...]:
    """The articles of these ids; one that is no more is passed over."""
    from bot.dispute.articles import ARTICLES

    return tuple(ARTICLES[one] for one in ids if one in ARTICLES)


def _listed(session: Session, articles: tuple[Article, ...]) -> Rows:
    return tuple((button(session, f"article.{one.id}", "article", one.id),) for one in articles)


def _ways_out(session: Session) -> Rows:
    return (
        (button(session, "all_topics", "go", "help"), button(session, "back_home", "go", "home")),
    )


def topic(session: Session, view: View, now: datetime) -> HelpTopicShown | None:
    """The articles of a topic."""
    if view.args[:1] not in {(one.value,) for one in Topic}:
        return None
    from bot.dispute.articles import about

    articles = about(Topic(view.args[0]))
    return HelpTopicShown(
        rows=(*_listed(session, articles), *_ways_out(session)), topic=view.args[0]
    )


def article(session: Session, view: View, now: datetime) -> ArticleShown | None:
    """One article. View arguments: its id, then whatever was found together with it."""
    read = _known(view.args[:1])
    if not read:
        return None
    (one,) = read
    start = ((button(session, *STARTS[one.start]),),) if one.start else ()
    if len(_known(view.args[1:])) > 1:
        back = button(session, "other_articles", "results")
    else:
        back = button(session, f"topic.{one.topic}", "go", f"help_topic.{one.topic}")
    return ArticleShown(
        rows=(
            *start,
            *_listed(session, _known(one.related)),
            (back, button(session, "back_home", "go", "home")),
        ),
        article=one.id,
        reasons=named(one.rules, rules()),
    )


def found(session: Session, view: View, now: datetime) -> HelpFound | None:
    """What fits the words, the best first."""
    articles = _known(view.args)
    if not articles:
        return None
    return HelpFound(rows=(*_listed(session, articles), *_ways_out(session)))


def not_found(session: Session, view: View, now: datetime) -> HelpNotFound:
    """Nothing fits: the likeliest topics, or all."""
    near = tuple(one for one in Topic if one in view.args)
    offered = _topics(session, near or tuple(Topic))
    rows = tuple(tuple(offered[at : at + 2]) for at in range(0, len(offered), 2))
    return HelpNotFound(
        rows=(*rows, *(_ways_out(session) if near else back_row(session))), near=bool(near)
    )


def search(session: Session, words: str) -> Transition:
    """The best article when it is clear, else a short list."""
    from bot.conversation.help_index import index

    hits = index().search(words)
    if not hits.ids:
        near = dict.fromkeys(one.topic.value for one in _known(index().near(words)))
        return go(session, "help_not_found", *tuple(near)[:NEAR_MAX])
    if hits.clear:
        return go(session, "article", hits.ids[0], *hits.ids)
    return go(session, "help_found", *hits.ids)


def chosen(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """An article pressed; the list it stood on stays at hand."""
    match session.view:
        case View("help_found", ids) | View("article", (_, *ids)):
            return go(session, "article", action.option, *ids)
    return go(session, "article", action.option)


def results(session: Session, action: Action, event: Event, now: datetime) -> Transition:
    """Back to what was found."""
    return go(session, "help_found", *session.view.args[1:])


def read(session: Session, event: TextSent, now: datetime) -> Transition | None:
    """Words typed here are looked for, unless they are a message to check."""
    long = len(event.text) >= LOOKS_LIKE_A_MESSAGE
    if event.links or (
        long and any(safety.scan_said(event.text, side) for side in safety.Direction)
    ):
        return None
    return search(session, event.text)


SCREENS = {
    "help": shown,
    "help_topic": topic,
    "article": article,
    "help_found": found,
    "help_not_found": not_found,
}
TOPICS = {"article": chosen, "results": results}
TYPED = dict.fromkeys(SCREENS, read)

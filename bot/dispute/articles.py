"""Short help articles: which there are, what they rest on, by which words they are found.

Pure data; what they say is in `bot.texts`. Loaded when somebody looks for help, not at start.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.dispute.article_types import Article, Start, Topic
from bot.dispute.articles_dispute import DISPUTE
from bot.dispute.articles_money import MONEY
from bot.dispute.articles_parcel import PARCEL

__all__ = ["ARTICLES", "Article", "Start", "Topic", "about"]

ARTICLES: Mapping[str, Article] = {one.id: one for one in (*DISPUTE, *PARCEL, *MONEY)}


def about(topic: Topic) -> tuple[Article, ...]:
    """The articles of a topic, in their order."""
    return tuple(article for article in ARTICLES.values() if article.topic is topic)

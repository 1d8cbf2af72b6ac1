"""The help articles, ready to be searched. Loaded by the first words somebody looks for."""

from __future__ import annotations

from functools import cache

from bot.dispute.articles import ARTICLES
from bot.reading.help_search import Index
from bot.safety.words import known_russian, word


@cache
def index() -> Index:
    """The index of all articles, made once."""
    texts = {name: article.words for name, article in ARTICLES.items()}
    return Index(texts, lambda text: word(text).keys, known_russian)

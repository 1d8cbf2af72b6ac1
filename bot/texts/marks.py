"""Marks for words that stand in a table and are translated when they are said.

They return their argument; `bot.texts.extraction` finds them.
"""

from __future__ import annotations


def sentence(msgid: str) -> str:
    """Marks a sentence, said later by `Speaker.say`."""
    return msgid


def label(msgid: str) -> str:
    """Marks a button's label, said later by `Speaker.label`."""
    return msgid

"""Concepts that follow from a concept and the grammar of the word: "close" as an imperative."""

from __future__ import annotations

# name: (concept, grammar marks of which one must be there)
DERIVED: dict[str, tuple[str, frozenset[str]]] = {
    "SEND_1": ("SEND_MONEY_VERB", frozenset({"v.1"})),
    "SEND_IMP": ("SEND_MONEY_VERB", frozenset({"v.imp"})),
    "CLOSE_IMP": ("CLOSE", frozenset({"v.imp"})),
    "CLOSE_OWN": ("CLOSE", frozenset({"v.1", "v.past", "v.inf"})),
    "CONFIRM_IMP": ("CONFIRMWORD", frozenset({"v.imp"})),
    "WAIT_IMP": ("WAITWORD", frozenset({"v.imp"})),
    "WAIT_OWN": ("WAITV", frozenset({"v.1"})),
    "ACCEPT_1": ("ACCEPTV", frozenset({"v.1", "v.past"})),
    "SENT_OWN": ("RETURNV", frozenset({"v.1", "v.past"})),
    "SELECT_SAY": ("SELECTV", frozenset({"v.imp"})),
    "REPORT_1": ("REPORTWORD", frozenset({"v.1"})),
    "REPAYWE": ("REPAY", frozenset({"v.1"})),
    "REPAY_1": ("REPAY", frozenset({"v.1"})),
    "TAKE_OWN": ("TAKEV", frozenset({"v.1"})),
    "WEPAY": ("PAYREQ", frozenset({"v.1"})),
    "PAYV_YOU": ("PAYREQ", frozenset({"v.imp", "v.2"})),
    "LIE_OWN": ("LIEV", frozenset({"v.1"})),
}

"""What goes to Sentry says where something failed, never what anybody said."""

from __future__ import annotations

import json
from typing import Any

import pytest

sentry_sdk = pytest.importorskip("sentry_sdk", reason="the extra `sentry` is not installed")

from bot.reporting import report_errors  # noqa: E402 - after the skip

CANARY = "canary-of-a-persons-words"


class Kept(sentry_sdk.Transport):  # type: ignore[misc]
    """Keeps what would have been sent."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[str] = []

    def capture_envelope(self, envelope: Any) -> None:
        self.sent += [item.payload.json or {} for item in envelope.items]


def fail(words: str) -> None:
    local = words
    raise ValueError(f"cannot read {local}")


def test_P06_reports_hold_no_words() -> None:
    kept = Kept()
    report_errors("http://key@127.0.0.1:1/1", transport=kept)
    try:
        try:
            fail(CANARY)
        except ValueError as error:
            sentry_sdk.set_extra("text", CANARY)
            sentry_sdk.capture_exception(error)
        sentry_sdk.flush()
    finally:
        sentry_sdk.get_client().close()
        sentry_sdk.init()
    events = [one for one in kept.sent if isinstance(one, dict) and "exception" in one]
    assert events, "nothing was reported"
    assert CANARY not in json.dumps(kept.sent)
    raised = events[0]["exception"]["values"][0]
    assert raised["type"] == "ValueError"
    assert raised["stacktrace"]["frames"][-1]["function"] == "fail"

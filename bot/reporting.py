"""Errors to Sentry, when SENTRY_DSN is set: where something failed, never what anybody said."""

from __future__ import annotations

from typing import Any

from bot.troubles import OperatorError

KEPT = frozenset({"event_id", "timestamp", "level", "platform", "logger", "exception", "release"})
"""All else of an event may hold what people wrote: messages, breadcrumbs, requests, extras."""
KEPT_OF_FRAME = frozenset({"filename", "module", "function", "lineno", "in_app"})


def report_errors(dsn: str, **more: Any) -> None:
    """Start reporting. Raises OperatorError when the extra `sentry` is not installed."""
    try:
        import sentry_sdk
    except ModuleNotFoundError:
        raise OperatorError("SENTRY_DSN is set: install the extra `sentry`.") from None
    options: dict[str, Any] = {
        "include_local_variables": False,
        "include_source_context": False,
        "max_breadcrumbs": 0,
        "auto_enabling_integrations": False,
        "before_send": _without_words,
    }
    sentry_sdk.init(dsn=dsn, **options, **more)


def _without_words(event: dict[str, Any], hint: dict[str, Any]) -> dict[str, Any]:
    """Types and places of what was raised; texts go, since an exception may quote anything."""
    kept = {key: event[key] for key in KEPT if key in event}
    raised = event.get("exception", {}).get("values", [])
    kept["exception"] = {"values": [_bare(one) for one in raised]}
    return kept


def _bare(raised: dict[str, Any]) -> dict[str, Any]:
    frames = raised.get("stacktrace", {}).get("frames", [])
    places = [{key: frame[key] for key in KEPT_OF_FRAME if key in frame} for frame in frames]
    return {
        "type": raised.get("type"),
        "module": raised.get("module"),
        "value": "",
        "stacktrace": {"frames": places},
    }

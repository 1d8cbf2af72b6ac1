"""A refusal, in Telegram's own words."""

from __future__ import annotations

from typing import Any


class ApiError(Exception):
    """What the Bot API answers with `"ok": false`.

    "An Integer 'error_code' field is also returned, but its contents are subject to change.
    Some errors may also have an optional field 'parameters' of the type ResponseParameters."
    """

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """The JSON object of the answer."""
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad_request(reason: str, **parameters: Any) -> ApiError:
    """400, for what is wrong with the request."""
    return ApiError(400, f"Bad Request: {reason}", **parameters)


def forbidden(reason: str) -> ApiError:
    """403, for a chat the bot may not write to."""
    return ApiError(403, f"Forbidden: {reason}")


def conflict(reason: str) -> ApiError:
    """409, for a second way of getting updates."""
    return ApiError(409, f"Conflict: {reason}")


def flood(seconds: int) -> ApiError:
    """429, with "the number of seconds left to wait before the request can be repeated"."""
    return ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)

"""Parameters of a request: known names only, and the types Telegram reads them as.

"We support GET and POST HTTP methods. We support four ways of passing parameters: URL query
string, application/x-www-form-urlencoded, application/json (except for uploading files),
multipart/form-data (use to upload files)." Only JSON has types; a string is accepted for each.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from bot.playground.errors import ApiError, bad_request

Json = dict[str, Any]
Reader = Callable[[str, Any], Any]
decode = msgspec.json.decode


def text(name: str, value: Any) -> str:
    """A String; numbers are read as their digits."""
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise bad_request(f'field "{name}" must be of type String')


def integer(name: str, value: Any) -> int:
    """An Integer, also as a string."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str):
        digits = value.strip().removeprefix("-")
        if digits.isascii() and digits.isdigit() and len(digits) < 20:
            return int(value)
    raise bad_request(f'field "{name}" must be of type Integer')


def number(name: str, value: Any) -> float:
    """A Float or an Integer."""
    try:
        return float(value)
    except (TypeError, ValueError):
        raise bad_request(f'field "{name}" must be of type Float') from None


def boolean(name: str, value: Any) -> bool:
    """A Boolean; as a string: true, yes, 1."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return value.lower() in ("true", "yes", "1")
    if isinstance(value, int):
        return value != 0
    raise bad_request(f'field "{name}" must be of type Boolean')


def chat(name: str, value: Any) -> int:
    """ "Unique identifier for the target chat"; user names of channels lead nowhere here."""
    if isinstance(value, str) and value.startswith("@"):
        raise bad_request("chat not found")
    if value == "":
        raise bad_request("chat_id is empty")
    try:
        return integer(name, value)
    except ApiError:
        raise bad_request("chat not found") from None


def thing(name: str, value: Any) -> Json:
    """A "JSON-serialized object"."""
    found = _parsed(name, value)
    if not isinstance(found, dict):
        raise bad_request(f"can't parse {name}: expected an Object")
    return found


def things(name: str, value: Any) -> list[Any]:
    """A "JSON-serialized list"."""
    found = _parsed(name, value)
    if not isinstance(found, list):
        raise bad_request(f"can't parse {name}: expected an Array")
    return found


def anything(name: str, value: Any) -> Any:
    """Taken as it is, for what the playground does not look at."""
    return value


def read(takes: Mapping[str, Reader], given: Mapping[str, Any]) -> Json:
    """The parameters with their types; an unknown name is refused.

    Telegram ignores unknown names. Here they are refused, so that a misspelt one shows.
    """
    args: Json = {}
    for name, value in given.items():
        reader = takes.get(name)
        if reader is None:
            raise bad_request(f'unknown parameter "{name}" (the playground is strict)')
        if value is not None:
            args[name] = reader(name, value)
    return args


def _parsed(name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return decode(value)
    except msgspec.DecodeError:
        raise bad_request(f"can't parse {name} JSON object") from None

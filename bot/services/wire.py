"""JSON of whatever arrived: one hostile character must not stop a whole batch."""

from __future__ import annotations

import json
from typing import Any

import msgspec

_encode = msgspec.json.encode


def well_formed(value: Any) -> bytes:
    """A value as JSON in UTF-8. A lone surrogate, which UTF-8 cannot hold, becomes "?"."""
    try:
        return _encode(value)
    except UnicodeEncodeError:
        return json.dumps(value, ensure_ascii=False).encode(errors="replace")

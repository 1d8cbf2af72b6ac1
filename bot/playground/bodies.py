"""The four ways of passing parameters."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, unquote

import msgspec

from bot.playground.errors import bad_request
from bot.playground.files import Attachment

_decode = msgspec.json.decode


def read_body(
    kind: str, body: bytes, query: str = ""
) -> tuple[dict[str, Any], dict[str, Attachment]]:
    """Parameters and uploaded files, by the Content-Type of the request."""
    given: dict[str, Any] = dict(parse_qsl(query, keep_blank_values=True)) if query else {}
    if not body:
        return given, {}
    if kind.startswith("application/json"):
        return {**given, **_json(body)}, {}
    if kind.startswith("multipart/form-data"):
        fields, uploads = _multipart(kind, body)
        return {**given, **fields}, uploads
    try:
        return {**given, **dict(parse_qsl(body.decode(), keep_blank_values=True))}, {}
    except UnicodeDecodeError:
        raise bad_request("strings must be encoded in UTF-8") from None


def _json(body: bytes) -> dict[str, Any]:
    try:
        found = _decode(body)
    except msgspec.DecodeError:
        raise bad_request("can't parse request body as JSON") from None
    if not isinstance(found, dict):
        raise bad_request("object expected as request body")
    return found


def _multipart(kind: str, body: bytes) -> tuple[dict[str, Any], dict[str, Attachment]]:
    boundary = kind.partition("boundary=")[2].partition(";")[0].strip().strip('"')
    if not boundary:
        raise bad_request("can't parse multipart: no boundary")
    fields: dict[str, Any] = {}
    uploads: dict[str, Attachment] = {}
    mark = b"\r\n--" + boundary.encode()
    for part in (b"\r\n" + body).split(mark)[1:-1]:
        head, separator, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        if not separator:
            raise bad_request("can't parse multipart: no end of the headers")
        headers = _headers(head)
        disposition = _options(headers.get("content-disposition", ""))
        name = disposition.get("name")
        if name is None:
            raise bad_request("can't parse multipart: a part has no name")
        filename = disposition.get("filename")
        if filename is None:
            fields[name] = content.decode("utf-8", "replace")
        else:
            mime = headers.get("content-type", "").partition(";")[0]
            uploads[name] = Attachment(content, filename, "document", mime)
    return fields, uploads


def _headers(head: bytes) -> dict[str, str]:
    """The headers of one part; browsers and clients send names of files as plain UTF-8."""
    lines = (line.partition(":") for line in head.decode("utf-8", "replace").split("\r\n"))
    return {name.strip().lower(): value.strip() for name, _, value in lines}


def _options(value: str) -> dict[str, str]:
    """`form-data; name="a"; filename="b"` as a dict; `filename*` (RFC 5987) goes first."""
    found: dict[str, str] = {}
    rest = value.partition(";")[2]
    while rest:
        name, _, rest = rest.strip().partition("=")
        if rest.startswith('"'):
            content, _, rest = rest[1:].replace('\\"', "%22").partition('"')
            rest = rest.partition(";")[2]
            content = content.replace("%22", '"')
        else:
            content, _, rest = rest.partition(";")
        found[name.strip().lower()] = content
    if "filename*" in found:
        found["filename"] = unquote(found["filename*"].rpartition("'")[2])
    return found

"""The four ways of passing parameters."""

from __future__ import annotations

from email.parser import BytesHeaderParser
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from bot.playground.errors import bad_request
from bot.playground.files import Attachment

_decode = msgspec.json.decode
_headers = BytesHeaderParser()


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
        headers = _headers.parsebytes(head)
        name = headers.get_param("name", header="content-disposition")
        if not isinstance(name, str):
            raise bad_request("can't parse multipart: a part has no name")
        filename = headers.get_filename()
        if filename is None:
            fields[name] = content.decode("utf-8", "replace")
        else:
            mime = headers.get_content_type() if headers["content-type"] else ""
            uploads[name] = Attachment(content, filename, "document", mime)
    return fields, uploads

"""Files as Telegram keeps them: an id to use, a unique id to compare, bytes to download."""

from __future__ import annotations

import mimetypes
import struct
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import PurePosixPath
from typing import Any, Literal

from bot.playground.errors import bad_request

Kind = Literal["photo", "document", "voice", "video", "sticker"]

DOWNLOAD_LIMIT = 20 * 1024 * 1024
"""getFile: "For the moment, bots can download files of up to 20MB in size." """
UPLOAD_LIMIT = 50 * 1024 * 1024
"""sendDocument: "Bots can currently send files of any type of up to 50 MB in size." """

_FOLDERS = {
    "photo": ("photos", ".jpg"),
    "document": ("documents", ".bin"),
    "voice": ("voice", ".oga"),
    "video": ("videos", ".mp4"),
    "sticker": ("stickers", ".webp"),
}


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file on its way into a chat. `size` may claim more than there are bytes."""

    data: bytes = b""
    name: str = ""
    kind: Kind = "document"
    mime: str = ""
    size: int | None = None
    caption: str = ""

    @property
    def claimed(self) -> int:
        """The size everybody is told."""
        return len(self.data) if self.size is None else self.size


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One file id."""

    file_id: str
    unique_id: str
    path: str
    kind: Kind
    name: str
    mime: str
    size: int
    data: bytes

    def reference(self) -> dict[str, Any]:
        """The fields every file object has."""
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": self.size,
        }


class FileStore:
    """All files of a world, by id and by path."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def add(self, given: Attachment) -> StoredFile:
        """Keep a file. The same bytes get another id and the same unique id:

        "file_unique_id: ... which is supposed to be the same over time and for different bots".
        """
        number = len(self._by_id) + 1
        size = given.claimed
        digest = blake2b(given.data + str(size).encode(), digest_size=9).hexdigest()
        folder, suffix = _FOLDERS[given.kind]
        suffix = PurePosixPath(given.name).suffix[:12] or suffix
        kept = StoredFile(
            file_id=f"{given.kind[:2].upper()}AC{number:06d}_{digest}",
            unique_id=f"AQAD{digest[:12]}",
            path=f"{folder}/file_{number}{suffix if suffix.isascii() else ''}",
            kind=given.kind,
            name=given.name,
            mime=given.mime or mimetypes.guess_type(given.name)[0] or "application/octet-stream",
            size=size,
            data=given.data,
        )
        self._by_id[kept.file_id] = self._by_path[kept.path] = kept
        return kept

    def get(self, file_id: str) -> StoredFile:
        """The file with this id; refuses as Telegram does."""
        found = self._by_id.get(file_id)
        if found is None:
            raise bad_request("wrong file_id or the file is temporarily unavailable")
        return found

    def at(self, path: str) -> StoredFile | None:
        """The file at a `file_path`, if there is one."""
        return self._by_path.get(path)

    def link(self, file_id: str) -> dict[str, Any]:
        """getFile's answer."""
        found = self.get(file_id)
        if found.size > DOWNLOAD_LIMIT:
            raise bad_request("file is too big")
        return {**found.reference(), "file_path": found.path}


def media_fields(stored: StoredFile) -> dict[str, Any]:
    """The field of a message that shows this file."""
    reference = stored.reference()
    if stored.kind == "photo":
        width, height = picture_size(stored.data) or (1280, 960)
        return {"photo": [{**reference, "width": width, "height": height}]}
    if stored.kind == "sticker":
        shape = {"width": 512, "height": 512, "is_animated": False, "is_video": False}
        return {"sticker": {**reference, **shape, "type": "regular", "emoji": "👍"}}
    fields: dict[str, Any] = {**reference, "mime_type": stored.mime}
    if stored.kind == "voice":
        return {"voice": {**fields, "duration": 3}}
    if stored.name:
        fields["file_name"] = stored.name
    if stored.kind == "video":
        return {"video": {**fields, "width": 640, "height": 360, "duration": 3}}
    return {"document": fields}


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, GIF, WebP or JPEG; None for anything else."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) >= 24:
        return struct.unpack(">II", data[16:24])
    if data[:4] == b"GIF8" and len(data) >= 10:
        return struct.unpack("<HH", data[6:10])
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return (512, 512)
    if data[:3] == b"\xff\xd8\xff":
        return _jpeg_size(data)
    return None


def _jpeg_size(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + int(struct.unpack(">H", data[at + 2 : at + 4])[0])
    return (1280, 960)

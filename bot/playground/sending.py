"""Methods that bring new messages."""

from __future__ import annotations

from collections.abc import Mapping

from bot.playground.chats import Json
from bot.playground.errors import ApiError, bad_request
from bot.playground.files import (
    UPLOAD_LIMIT,
    Attachment,
    Kind,
    StoredFile,
    media_fields,
    picture_size,
)
from bot.playground.outgoing import caption, deliver, markup, words
from bot.playground.params import text, things
from bot.playground.world import World

Uploads = Mapping[str, Attachment]


def send_message(world: World, args: Json, uploads: Uploads) -> Json:
    """ "Use this method to send text messages. On success, the sent Message is returned." """
    chat = world.open_chat(args["chat_id"])
    content = {**words(args), **markup(args)}
    return deliver(world, chat, [content], args)[0]


def send_photo(world: World, args: Json, uploads: Uploads) -> Json:
    """sendPhoto."""
    return _send_file(world, args, uploads, "photo")


def send_document(world: World, args: Json, uploads: Uploads) -> Json:
    """sendDocument."""
    return _send_file(world, args, uploads, "document")


def send_video(world: World, args: Json, uploads: Uploads) -> Json:
    """sendVideo."""
    return _send_file(world, args, uploads, "video")


def send_media_group(world: World, args: Json, uploads: Uploads) -> list[Json]:
    """ "Documents and audio files can be only grouped in an album with messages of the same
    type. On success, an array of Message objects that were sent is returned." media:
    "must include 2-10 items"."""
    chat = world.open_chat(args["chat_id"])
    parts = args["media"]
    if not 2 <= len(parts) <= 10:
        raise bad_request("group send failed: album must include 2-10 items")
    kinds = {str(part.get("type")) if isinstance(part, dict) else "" for part in parts}
    if not kinds <= {"photo", "video", "document"} or ("document" in kinds and len(kinds) > 1):
        raise bad_request("wrong type of the media group items")
    group = str(world.updates.next_id * 1_000_003 + chat.next_id)
    contents = [_part(world, part, uploads, group) for part in parts]
    return deliver(world, chat, contents, args)


def _part(world: World, part: Json, uploads: Uploads, group: str) -> Json:
    stored = _file(world, part.get("media"), uploads, part["type"])
    about: Json = {
        name: text(name, part[name]) for name in ("caption", "parse_mode") if name in part
    }
    if "caption_entities" in part:
        about["caption_entities"] = things("caption_entities", part["caption_entities"])
    return {**media_fields(stored), **caption(about), "media_group_id": group}


def _send_file(world: World, args: Json, uploads: Uploads, kind: Kind) -> Json:
    chat = world.open_chat(args["chat_id"])
    given = args.get(kind, f"attach://{kind}")
    content = {**caption(args), **markup(args)}
    stored = _file(world, given, uploads, kind)
    return deliver(world, chat, [{**media_fields(stored), **content}], args)[0]


def _file(world: World, given: object, uploads: Uploads, kind: Kind) -> StoredFile:
    """ "Pass a file_id as String to send a file that exists on the Telegram servers
    (recommended), ... or upload a new one using multipart/form-data" (attach://name)."""
    if not isinstance(given, str) or not given:
        raise bad_request(f"there is no {kind} in the request")
    if given.startswith(("http://", "https://")):
        raise bad_request("wrong HTTP URL specified: the playground reaches no other server")
    if not given.startswith("attach://"):
        return world.files.get(given)
    upload = uploads.get(given.removeprefix("attach://"))
    if upload is None:
        raise bad_request(f"there is no {kind} in the request")
    if upload.claimed > UPLOAD_LIMIT:
        raise ApiError(413, "Request Entity Too Large")
    if not upload.data:
        raise bad_request("file must be non-empty")
    if kind == "photo" and picture_size(upload.data) is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    return world.files.add(Attachment(upload.data, upload.name, kind, upload.mime))

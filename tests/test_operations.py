"""What an operator does beside a running bot, and what it must not disturb."""

from __future__ import annotations

import asyncio
import io
import json
import os
import stat
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from socket import AF_INET6
from typing import Any

import pytest
from msgspec.structs import replace

from bot import operations
from bot.conversation.session import Example, Session
from bot.safety import cli as safety_cli
from bot.services import reader
from bot.settings import Settings, load_settings
from bot.storage.base import Incoming, Outcome, Store
from bot.storage.factory import look, open_store
from bot.storage.keyfile import load_or_create
from bot.storage.sealing import MasterKey
from bot.storage.sqlite_file import BACKUPS_KEPT
from tests.support.screenshots import needs_tesseract
from tests.support.stores import master_key, pg_database, postgres_store

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
posix = pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")


def settings(folder: Path, **more: str) -> Settings:
    return load_settings(
        {"BOT_DATA_DIR": str(folder / "data"), "BOT_MASTER_KEY_FILE": str(folder / "key"), **more}
    )


async def filled(made: Settings) -> Store:
    """An open store with one person."""
    store = open_store(None, made.data_dir, load_or_create(made.master_key_file))
    await store.open()
    await store.receive([Incoming(1, 7, b"{}")], NOW)
    await store.work(7, 1, lambda person: Outcome(session=Session(hint="x")), NOW)
    return store


def listing(folder: Path) -> dict[str, bytes]:
    """What lies there, but for the empty journals that any reader of SQLite leaves."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.suffix == ".sqlite3" else b""
        for path in folder.rglob("*")
        if not path.name.endswith(("-wal", "-shm"))
    }


def found(made: Settings) -> dict[str, tuple[bool, str]]:
    return {name: (well, remark) for name, well, remark in operations.doctor(made)}


def test_doctor_makes_nothing(tmp_path: Path) -> None:
    said = found(settings(tmp_path))
    assert said["master key"] == said["database"] == (True, "none yet: the first start makes one")
    assert not list(tmp_path.iterdir())


def test_doctor_looks_at_a_bot_that_runs_or_rests(tmp_path: Path) -> None:
    made = settings(tmp_path)

    async def beside() -> None:
        store = await filled(made)
        try:
            said = await asyncio.to_thread(found, made)
        finally:
            await store.close()
        assert said["database"][0], said
        assert "people 1" in said["database"][1] and "schema 2" in said["database"][1]

    asyncio.run(beside())
    before = listing(tmp_path)
    assert found(made)["database"][0]
    assert listing(tmp_path) == before


def test_doctor_tells_a_wrong_key_and_a_damaged_file(tmp_path: Path) -> None:
    made = settings(tmp_path)
    asyncio.run(_fill_and_close(made))
    made.master_key_file.write_text(MasterKey.generate()[1], encoding="ascii")
    assert not found(made)["database"][0]
    (made.data_dir / "bot.sqlite3").write_bytes(b"no database" * 1000)
    assert "damaged" in found(made)["database"][1]


async def _fill_and_close(made: Settings) -> None:
    await (await filled(made)).close()


@pytest.mark.postgres
async def test_doctor_looks_at_postgres_without_a_role() -> None:
    url = await pg_database()
    assert await look(url, Path(), master_key()) == {"schema": 0}
    async with postgres_store(url) as store:
        said = await look(url, Path(), master_key())
        assert (said["schema"], said["people"]) == (said["schema_known"], 0)
        assert store.courier


@posix
@pytest.mark.parametrize("was_there", [False, True])
def test_an_export_is_private_from_its_first_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, was_there: bool
) -> None:
    made, target = settings(tmp_path), tmp_path / "export.json"
    asyncio.run(_fill_and_close(made))
    if was_there:
        target.write_text("x" * 100_000)
        target.chmod(0o644)
    modes: list[int] = []
    real = os.open

    def noted(path: Any, flags: int, mode: int = 0o777, **more: Any) -> int:
        if Path(path) == target:
            modes.append(mode)
        return real(path, flags, mode, **more)

    monkeypatch.setattr(os, "open", noted)
    assert operations.export_user(made, 7, target) == target
    assert modes == [0o600]
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert target.read_bytes().rstrip().endswith(b"}")


def test_what_people_let_the_operator_read(tmp_path: Path) -> None:
    made = settings(tmp_path)

    async def fill() -> None:
        store = await filled(made)
        one = Example("Закройте спор", "seller", ("close_dispute_early",), "no_trick", NOW)
        session = Session(examples=(one, replace(one, text="Hi", found=(), verdict="missed_trick")))
        await store.amend(7, lambda person: Outcome(session=session), NOW)
        await store.receive([Incoming(2, 8, b"{}")], NOW)
        await store.close()

    asyncio.run(fill())
    lines = operations.examples(made)
    assert [json.loads(line) for line in lines] == [
        {
            "direction": "seller",
            "text": "Закройте спор",
            "found": ["close_dispute_early"],
            "verdict": "no_trick",
        },
        {"direction": "seller", "text": "Hi", "found": [], "verdict": "missed_trick"},
    ]
    # … and the safety command reads them.
    out = io.StringIO()
    safety_cli.main(lines, out, False)
    assert [json.loads(line)["labels"] for line in out.getvalue().splitlines()] == [
        ["close_dispute_early"],
        [],
    ]


def test_doctor_says_what_screenshots_lack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "COMMAND", "no-such-program")
    is_well, remark = found(settings(tmp_path))["screenshots"]
    assert is_well and remark.startswith("not read: no tesseract")


@needs_tesseract
def test_doctor_finds_the_reader(tmp_path: Path) -> None:
    assert found(settings(tmp_path))["screenshots"] == (True, "read with tesseract")


def test_old_copies_go_wherever_they_lie(tmp_path: Path) -> None:
    made = settings(tmp_path)
    asyncio.run(_fill_and_close(made))
    names = (
        "backups/bot-20260101-000000.sqlite3",
        "bot.sqlite3.before-restore",
        "bot.sqlite3.before-restore-wal",
        "bot.before-migration-from-v1-0001.sqlite3",
    )
    (made.data_dir / "backups").mkdir()
    for name in names:
        old = made.data_dir / name
        old.write_bytes(b"old")
        then = old.stat().st_mtime - BACKUPS_KEPT.total_seconds() - 60
        os.utime(old, (then, then))
    young = made.data_dir / "bot.before-migration-from-v1-0002.sqlite3"
    young.write_bytes(b"young")
    assert operations.backup(made, None).exists()
    assert not [name for name in names if (made.data_dir / name).exists()]
    assert young.exists() and (made.data_dir / "bot.sqlite3").exists()


@contextmanager
def answering(host: str, status: int, body: bytes) -> Iterator[int]:
    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *given: object) -> None:
            pass

    class Server(HTTPServer):
        address_family = AF_INET6 if ":" in host else HTTPServer.address_family

    try:
        server = Server((host, 0), Answer)
    except OSError:
        pytest.skip("no IPv6 here")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
@pytest.mark.parametrize(
    ("status", "body", "told"),
    [
        (200, b'{"ok": true}', (True, "well")),
        (503, b'{"why": "a part is silent"}', (False, "a part is silent")),
        (502, b"<html>", (False, "not well: something answers with 502")),
        (500, b"\xff[]", (False, "not well: something answers with 500")),
        (500, b"[1]", (False, "not well: something answers with 500")),
    ],
)
def test_health(
    tmp_path: Path, host: str, status: int, body: bytes, told: tuple[bool, str]
) -> None:
    with answering(host, status, body) as port:
        listen = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        assert operations.health(settings(tmp_path, BOT_LISTEN=listen)) == told


def test_health_where_nothing_listens(tmp_path: Path) -> None:
    said = operations.health(settings(tmp_path, BOT_LISTEN="127.0.0.1:1"))
    assert said == (False, "nothing answers at 127.0.0.1:1")

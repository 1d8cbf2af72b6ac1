"""Lives of the bot that end when a test says so.

A *zygote* imports everything once and forks per life, so that a life is ready in a tenth of
a second. SQLite is opened only after the fork. Each life has its own process group and dies
with the zygote, which dies with the tests. A *board* is a few bytes of shared memory: the
test moves the bot's clock there and arms its seams.

    zygote = Zygote()
    life = zygote.life(environ, board, log=folder / "bot.log")
    life.kill()                       # SIGKILL, by its pid
    code = await life.ended()         # as in subprocess: -9
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import faulthandler
import importlib
import json
import mmap
import os
import select
import signal
import struct
import subprocess
import sys
import threading
import traceback
from concurrent.futures import Future
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.clock import ShiftedClock, SystemClock

ROOT = Path(__file__).resolve().parents[2]
KILLED_AT_SEAM = 137
PR_SET_PDEATHSIG = 1
FIELDS = struct.Struct("<ddqq64s64s")
LOOK_EVERY = 0.01


class Board:
    """Shared between a test and its lives: wall and monotonic shift, seams armed and counted."""

    def __init__(self, path: Path) -> None:
        self.path = path
        if not path.exists():
            path.write_bytes(bytes(FIELDS.size))
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), FIELDS.size)

    def _double(self, place: int) -> float:
        return float(struct.unpack_from("<d", self._memory, place)[0])

    def _whole(self, place: int) -> int:
        return int(struct.unpack_from("<q", self._memory, place)[0])

    @property
    def wall(self) -> float:
        """Seconds by which the wall clock is ahead."""
        return self._double(0)

    @property
    def mono(self) -> float:
        """Seconds by which the monotonic clock is ahead."""
        return self._double(8)

    @property
    def armed(self) -> int:
        """At which seam to die, counted from arming; 0: do not count."""
        return self._whole(16)

    @property
    def counted(self) -> int:
        """Seams passed since arming."""
        return self._whole(24)

    @property
    def seam(self) -> str:
        """The name of the seam at which a life died."""
        return bytes(self._memory[32:96]).rstrip(b"\0").decode()

    @property
    def only(self) -> str:
        """The name of the seams that count; empty: all."""
        return bytes(self._memory[96:160]).rstrip(b"\0").decode()

    def shift(self, *, wall: float = 0.0, mono: float = 0.0) -> None:
        """Move the clocks on."""
        struct.pack_into("<dd", self._memory, 0, self.wall + wall, self.mono + mono)

    def arm(self, at: int, only: str = "") -> None:
        """Die at the `at`-th seam (of that name) from now on; 0 disarms."""
        struct.pack_into("<qq64s64s", self._memory, 16, at, 0, b"", only.encode())

    def passed(self, name: str) -> None:
        """Called in the life, at each seam."""
        at = self.armed
        if not at or self.only not in ("", name):
            return
        struct.pack_into("<q", self._memory, 24, self.counted + 1)
        if self.counted == at:
            struct.pack_into("<64s", self._memory, 32, name.encode()[:64])
            os._exit(KILLED_AT_SEAM)


class BoardClock(ShiftedClock):
    """A clock whose shift lies on a board. `watch` tells the subscribers of a jump."""

    def __init__(self, board: Board) -> None:
        super().__init__()
        self.board = board
        self._machine = SystemClock()

    def now(self) -> datetime:
        return self._machine.now() + timedelta(seconds=self.board.wall)

    def monotonic(self) -> float:
        return self._machine.monotonic() + self.board.mono

    @property
    def shift(self) -> timedelta:
        """How far this clock is from the machine's."""
        return timedelta(seconds=self.board.wall)

    def move(self, by: timedelta) -> None:
        """Jump, and tell the subscribers in this process."""
        self.board.shift(wall=by.total_seconds())
        self._tell()

    async def watch(self) -> None:
        """Notice what another process did to the board."""
        known = (self.board.wall, self.board.mono)
        while True:
            await asyncio.sleep(LOOK_EVERY)
            present = (self.board.wall, self.board.mono)
            if present != known:
                known = present
                self._tell()


# --- a life, in the child --------------------------------------------------------------------


def _live(order: dict[str, Any], tests: int) -> int:
    """One life of the bot: as `python -m bot` runs it, on the board's clock. Born, for the
    `tests`, once it hears signals."""
    from bot import cli, life
    from bot.storage import seams
    from bot.troubles import OperatorError

    board = Board(Path(order["board"]))
    clock = BoardClock(board)
    if order["seams"]:
        seams.arm(board.passed)
    for name in order["patches"]:
        module, _, rest = name.partition(":")
        function, _, argument = rest.partition("=")
        patch = getattr(importlib.import_module(module), function)
        patch(argument) if argument else patch()

    async def main() -> int:
        _say({"order": order["order"], "born": os.getpid()}, tests)
        os.close(tests)
        watching = asyncio.create_task(clock.watch())
        try:
            settings = cli.load(order["environ"])
            assert settings.token is not None
            token = settings.token.get_secret_value()
            return await life.serve(settings, settings.api_url, token, clock)
        finally:
            watching.cancel()

    try:
        return life.lived(main())
    except OperatorError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def _born(order: dict[str, Any]) -> None:
    """In the fork: become a process of its own, live, leave without cleaning up."""
    code = 70
    try:
        _die_with_parent()
        os.setpgid(0, 0)
        for number in (signal.SIGCHLD, signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_DFL)
        signal.set_wakeup_fd(-1)
        tests = os.dup(1)
        os.set_inheritable(tests, False)
        log = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.dup2(log, 1)
        os.dup2(log, 2)
        faulthandler.enable()
        code = _live(order, tests)
    except BaseException:
        traceback.print_exc()
    finally:
        with contextlib.suppress(Exception):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)


def _die_with_parent() -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


# --- the zygote ------------------------------------------------------------------------------


def _warm() -> None:
    """Import and compute once what every life would."""
    import gc

    from bot import app
    from bot.clock import SystemClock
    from bot.conversation.engine import advance
    from bot.conversation.events import TextSent
    from bot.conversation.session import Session, View
    from bot.reading import dates
    from bot.texts import translator
    from bot.tg import handlers, outbound, polling, profile
    from bot.web import webhook

    assert handlers and outbound and polling and profile and webhook
    words = translator.catalogues()
    app.catalogues = lambda: words
    now = SystemClock().now()
    for text, view in (("Moscow", "zone"), ("US $12", "home"), ("5 days 3 hours", "home")):
        advance(Session(view=View(view)), TextSent(text=text), now)
    dates.warm_up(now)
    gc.collect()
    gc.freeze()


def zygote_main() -> None:
    """Read orders from stdin, fork a life for each, tell of births and deaths on stdout."""
    _die_with_parent()
    with contextlib.suppress(ImportError):
        _warm()
    wake_read, wake_write = os.pipe()
    os.set_blocking(wake_write, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(wake_write, warn_on_full_buffer=False)
    _say({"ready": os.getpid()})
    rest = b""
    while True:
        readable, _, _ = select.select([0, wake_read], [], [])
        if wake_read in readable:
            os.read(wake_read, 4096)
            _reap()
        if 0 in readable:
            got = os.read(0, 1 << 16)
            if not got:
                return
            *orders, rest = (rest + got).split(b"\n")
            for line in orders:
                _fork(json.loads(line))


def _fork(order: dict[str, Any]) -> None:
    if os.fork() == 0:
        _born(order)


def _reap() -> None:
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        _say({"died": pid, "code": os.waitstatus_to_exitcode(status)})


def _say(what: dict[str, Any], to: int = 1) -> None:
    os.write(to, json.dumps(what).encode() + b"\n")


# --- the tests' side -------------------------------------------------------------------------


class Life:
    """One forked process."""

    def __init__(self, pid: int, log: Path) -> None:
        self.pid, self.log = pid, log
        self.end: Future[int] = Future()

    @property
    def alive(self) -> bool:
        """Whether it has not been reaped."""
        return not self.end.done()

    def kill(self, number: int = signal.SIGKILL) -> None:
        """Send a signal, to this process alone."""
        if self.alive:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, number)

    async def ended(self, seconds: float = 15.0) -> int:
        """Its exit code; negative for a signal."""
        return await asyncio.wait_for(asyncio.shield(asyncio.wrap_future(self.end)), seconds)

    def said(self) -> str:
        """What it, and those before it with the same log, wrote."""
        return self.log.read_text(errors="replace") if self.log.exists() else ""


class Zygote:
    """The client of one zygote process."""

    def __init__(self) -> None:
        self._orders = 0
        self._births: dict[int, Future[int]] = {}
        self._lives: dict[int, Life] = {}
        self._early: dict[int, int] = {}
        self._lock = threading.Lock()
        self._process = subprocess.Popen(
            [sys.executable, "-c", "from tests.support.killing import zygote_main; zygote_main()"],
            cwd=ROOT,
            env={**os.environ, "BOT_NO_BOOTSTRAP": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self._process.stdout is not None
        ready = self._process.stdout.readline()
        assert ready, "the zygote did not start"
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def life(
        self,
        environ: dict[str, str],
        board: Board,
        log: Path,
        *patches: str,
        seams: bool = False,
    ) -> Life:
        """Fork a life. `patches` are "module:function" or "module:function=argument", called in
        the child before it begins."""
        self._orders += 1
        born: Future[int] = Future()
        self._births[self._orders] = born
        order = {
            "order": self._orders,
            "environ": environ,
            "board": str(board.path),
            "log": str(log),
            "patches": patches,
            "seams": seams,
        }
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        self._process.stdin.flush()
        life = Life(born.result(10), log)
        with self._lock:
            if life.pid in self._early:
                life.end.set_result(self._early.pop(life.pid))
            else:
                self._lives[life.pid] = life
        return life

    def close(self) -> None:
        """End the zygote; its lives end with it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(10)
        self._reader.join(5)
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            said = json.loads(line)
            if "born" in said:
                self._births.pop(said["order"]).set_result(said["born"])
                continue
            with self._lock:
                life = self._lives.pop(said["died"], None)
                if life is None:
                    self._early[said["died"]] = said["code"]
                    continue
            life.end.set_result(said["code"])

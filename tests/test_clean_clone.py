"""The promise of the README, kept on a fresh clone: one command, then the address of the page.

These tests start processes that install from the package index and skip when it cannot be
reached. pip's and uv's caches are used as they are.
"""

from __future__ import annotations

import os
import queue
import shutil
import subprocess
import sys
import threading
import time
import urllib.request
import venv
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.newcomer import ROOT

pytestmark = pytest.mark.slow

FIRST_START = 60.0
SECOND_START = 3.0
URL = "Playground: open "
NO_INDEX = (
    "no connection to the package index",
    "Could not find a version",
    "Failed to establish a new connection",
    "Temporary failure in name resolution",
    "Network is unreachable",
    "No matching distribution found",
)
OFFLINE = {
    "PIP_NO_INDEX": "1",
    "UV_OFFLINE": "1",
    "http_proxy": "http://127.0.0.1:9",
    "https_proxy": "http://127.0.0.1:9",
    "HTTP_PROXY": "http://127.0.0.1:9",
    "HTTPS_PROXY": "http://127.0.0.1:9",
}
"""Whoever asks the network now finds nobody."""


def plain_python() -> str:
    """The machine's own Python, without this project's environment."""
    return str(Path(sys.base_prefix) / "bin" / f"python3.{sys.version_info.minor}")


def environment(home: Path, **more: str) -> dict[str, str]:
    """A newcomer's: nothing of ours, and a home of their own (the master key lies there)."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("BOT_", "PYTHON", "VIRTUAL_ENV", "SENTRY_"))
    }
    (home / "config").mkdir(parents=True, exist_ok=True)
    return {**kept, "XDG_CONFIG_HOME": str(home / "config"), **more}


@contextmanager
def started(command: list[str], cwd: Path, environ: dict[str, str]) -> Iterator[Start]:
    """The bot as somebody starts it in a terminal; ended by SIGTERM."""
    process = subprocess.Popen(
        command, cwd=cwd, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    start = Start(process)
    try:
        yield start
    finally:
        process.terminate()
        process.wait(15)
        start.close()


class Start:
    """A start that is being watched."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process, self._began = process, time.monotonic()
        self._lines: queue.Queue[str | None] = queue.Queue()
        self.said: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def url(self, within: float) -> tuple[str, float]:
        """The address it prints, and after how many seconds. Skips without a package index."""
        while True:
            left = self._began + within - time.monotonic()
            try:
                line = self._lines.get(timeout=max(left, 0))
            except queue.Empty:
                pytest.fail(f"no address within {within} s:\n{''.join(self.said)}")
            if line is None:
                said = "".join(self.said)
                if any(sign in said for sign in NO_INDEX):
                    pytest.skip("the package index cannot be reached")
                pytest.fail(f"it ended without an address:\n{said}")
            self.said.append(line)
            if line.startswith(URL):
                return line.split()[2], time.monotonic() - self._began

    def close(self) -> None:
        """Wait for its last words."""
        self._reader.join(5)
        assert self._process.stdout is not None
        self._process.stdout.close()


def page(url: str) -> str:
    """The chat page, as a browser would get it."""
    with urllib.request.urlopen(url, timeout=5) as answer:  # noqa: S310 - our own loopback server
        return str(answer.read().decode())


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is committed, in an empty folder."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("no git checkout")
    folder = tmp_path_factory.mktemp("clone") / "guide"
    subprocess.run(
        ["git", "clone", "--quiet", "--no-hardlinks", str(ROOT), str(folder)], check=True
    )
    return folder


def test_first_start_then_a_quick_one_without_a_network(clone: Path) -> None:
    """One test: the second start is the first one's continuation."""
    home = clone.parent / "home"
    command = [plain_python(), "-m", "bot"]
    with started(command, clone, environment(home)) as first:
        url, seconds = first.url(FIRST_START)
        assert "<html" in page(url)
    assert seconds < FIRST_START
    with started(command, clone, environment(home, **OFFLINE)) as second:
        url, seconds = second.url(FIRST_START)
        assert "<html" in page(url)
    assert seconds < SECOND_START
    untracked = subprocess.run(
        ["git", "status", "--porcelain"], cwd=clone, check=True, capture_output=True, text=True
    )
    assert untracked.stdout == "", "a start leaves nothing that git would show"


def test_an_installed_wheel_runs_from_anywhere(clone: Path, tmp_path: Path) -> None:
    wheel = built(clone, tmp_path)
    with zipfile.ZipFile(wheel) as content:
        names = content.namelist()
    assert not [name for name in names if name.startswith(("tests/", "deploy/"))]
    python = installed(wheel, clone, tmp_path)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    environ = environment(tmp_path / "home", **OFFLINE, BOT_LISTEN="127.0.0.1:0")
    for command in ([python, "-m", "bot"], [str(Path(python).with_name("dispute-guide"))]):
        with started(command, elsewhere, environ) as start:
            assert "<html" in page(start.url(20)[0])


def built(clone: Path, folder: Path) -> Path:
    """The wheel, made as anybody would make it. Skips without a package index."""
    ours(
        [plain_python(), "-m", "pip", "wheel", "--no-deps", "-q", "-w", str(folder), str(clone)],
        folder,
    )
    (wheel,) = folder.glob("*.whl")
    return wheel


def installed(wheel: Path, clone: Path, folder: Path) -> str:
    """Into an environment of its own, with the pinned packages; its interpreter."""
    venv.create(folder / "venv", with_pip=True)
    python = str(folder / "venv" / "bin" / "python")
    pins = ["--require-hashes", "--only-binary", ":all:"]
    ours(
        [python, "-m", "pip", "install", "-q", *pins, "-r", f"{clone}/deploy/constraints.txt"],
        folder,
    )
    ours([python, "-m", "pip", "install", "-q", "--no-deps", str(wheel)], folder)
    return python


def ours(command: list[str], folder: Path) -> None:
    """Run a step that may need the package index; skip when that is what is missing."""
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment(folder, PIP_DISABLE_PIP_VERSION_CHECK="1", PIP_RETRIES="1"),
        capture_output=True,
        text=True,
        timeout=170,
    )
    said = done.stdout + done.stderr
    if done.returncode and any(sign in said for sign in NO_INDEX):
        pytest.skip("the package index cannot be reached")
    assert done.returncode == 0, said[-3000:]

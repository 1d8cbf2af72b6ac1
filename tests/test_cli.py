"""The commands: what they call, what they print, how they leave."""

from __future__ import annotations

import importlib
import inspect
import io
import logging
import os
import subprocess
import sys
import threading
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import bot
from bot import cli, logs
from bot.troubles import OperatorError

ROOT = Path(__file__).parent.parent
TOKEN = "987654321:AAH-fake_fake_fake_fake_fake_fake_0"

PARAMETERS = {
    "run": ["settings", "playground"],
    "migrate": ["settings"],
    "doctor": ["settings"],
    "health": ["settings"],
    "backup": ["settings", "target"],
    "restore": ["settings", "source", "check"],
    "erase_user": ["settings", "user_id"],
    "export_user": ["settings", "user_id", "target"],
    "examples": ["settings"],
    "screens": ["target"],
}


class FakeApp(types.ModuleType):
    """Stands for bot.life and bot.operations: notes the calls and answers what it was told to."""

    def __init__(self) -> None:
        super().__init__("bot.life")
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.answers: dict[str, Any] = {
            "run": 0,
            "migrate": ["0001_start.sql"],
            "doctor": [("database", True, "at head"), ("keys", True, "found")],
            "health": (True, "well"),
            "backup": Path("copy.db"),
            "restore": "restored",
            "erase_user": True,
            "export_user": Path("user.zip"),
            "examples": ['{"text": "one"}', '{"text": "two"}'],
            "screens": 42,
        }

    def __getattr__(self, name: str) -> Any:
        if name not in PARAMETERS:
            raise AttributeError(name)

        def call(*args: Any, **named: Any) -> Any:
            self.calls.append((name, (*args, *named.values())))
            answer = self.answers[name]
            if isinstance(answer, BaseException):
                raise answer
            return answer

        return call


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[FakeApp]:
    fake = FakeApp()
    for name in ("life", "operations"):
        monkeypatch.setitem(sys.modules, f"bot.{name}", fake)
        monkeypatch.setattr(bot, name, fake, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    root, hooks = logging.getLogger(), (sys.excepthook, threading.excepthook)
    level = root.level
    levels = {name: logging.getLogger(name).level for name in logs.TALKATIVE}
    yield fake
    root.handlers[:] = [h for h in root.handlers if not isinstance(h, logs.SafeHandler)]
    root.setLevel(level)
    for name, old in levels.items():
        logging.getLogger(name).setLevel(old)
    sys.excepthook, threading.excepthook = hooks
    logging.captureWarnings(False)


def test_without_a_command_it_runs(app: FakeApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    app.answers["run"] = 3
    assert cli.run_command([]) == 3
    assert cli.run_command(["run"]) == 3
    (first, second) = app.calls
    assert first[1][0].token.get_secret_value() == TOKEN
    assert first[1][1] is False
    assert second == first


def test_without_a_token_it_is_the_playground(app: FakeApp) -> None:
    assert cli.run_command([]) == 0
    assert app.calls[0][1][1] is True


def test_the_playground_forgets_token_and_servers(
    app: FakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("BOT_API_URL", "http://somewhere.example.org")
    monkeypatch.setenv("BOT_WEBHOOK_URL", "https://somewhere.example.org")
    monkeypatch.setenv("BOT_WEBHOOK_SECRET", "s" * 20)
    assert cli.run_command(["playground"]) == 0
    settings, playground = app.calls[0][1]
    assert playground is True
    assert settings.token is None and settings.webhook_url is None and not settings.is_own_api


def test_the_playground_is_for_this_machine_only(
    app: FakeApp, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BOT_LISTEN", "0.0.0.0:8080")
    assert cli.run_command([]) == 2
    assert app.calls == []
    assert "this machine only" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "called", "printed"),
    [
        (["migrate"], ("migrate", ()), "applied 0001_start.sql\n"),
        (["doctor"], ("doctor", ()), "ok    database: at head\nok    keys: found\n"),
        (["health"], ("health", ()), "well\n"),
        (["backup"], ("backup", (None,)), "copy.db\n"),
        (["backup", "x/y.db"], ("backup", (Path("x/y.db"),)), "copy.db\n"),
        (["restore", "y.db"], ("restore", (Path("y.db"), False)), "restored\n"),
        (["restore", "--check", "y.db"], ("restore", (Path("y.db"), True)), "restored\n"),
        (["erase-user", "5", "--yes"], ("erase_user", (5,)), "erased\n"),
        (["examples"], ("examples", ()), '{"text": "one"}\n{"text": "two"}\n'),
        (["export-user", "5"], ("export_user", (5, None)), "user.zip\n"),
        (["export-user", "5", "z"], ("export_user", (5, Path("z"))), "user.zip\n"),
    ],
)
def test_a_command_calls_its_function(
    app: FakeApp,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    called: tuple[str, tuple[Any, ...]],
    printed: str,
) -> None:
    assert cli.run_command(arguments) == 0
    ((name, values),) = app.calls
    assert (name, values[1:]) == called  # the first is the settings
    assert capsys.readouterr().out == printed


def test_screens_need_no_settings(
    app: FakeApp, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BOT_TOKEN", "<token>")
    assert cli.run_command(["screens", "out.html"]) == 0
    assert app.calls == [("screens", (Path("out.html"),))]
    assert capsys.readouterr().out == "out.html: 42 screens\n"


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        (["doctor"], [("database", True, "ok"), ("telegram", False, "not reached")]),
        (["health"], (False, "no heartbeat for 100 s")),
        (["erase-user", "5", "--yes"], False),
        (["backup"], OperatorError("the disk is full")),
        (["backup"], OSError(28, "No space left on device", "copy.db")),
    ],
)
def test_trouble_is_a_sentence_and_a_code(
    app: FakeApp, capsys: pytest.CaptureFixture[str], command: list[str], answer: Any
) -> None:
    app.answers[command[0].replace("-", "_")] = answer
    assert cli.run_command(command) == 1
    said = "".join(capsys.readouterr())
    assert said.strip() and "Traceback" not in said


def test_a_closed_pipe_is_no_trouble(app: FakeApp, capsys: pytest.CaptureFixture[str]) -> None:
    app.answers["health"] = BrokenPipeError(32, "Broken pipe")
    with pytest.raises(SystemExit) as leaving:
        cli.main(["health"])
    assert leaving.value.code == 1
    assert capsys.readouterr() == ("", "")


def test_a_bug_is_not_hidden(app: FakeApp) -> None:
    app.answers["migrate"] = ZeroDivisionError()
    with pytest.raises(ZeroDivisionError):
        cli.run_command(["migrate"])


def test_ctrl_c_is_no_trouble(app: FakeApp, capsys: pytest.CaptureFixture[str]) -> None:
    app.answers["run"] = KeyboardInterrupt()
    assert cli.run_command([]) == 130
    assert "Traceback" not in capsys.readouterr().err


def test_erasing_asks_first(app: FakeApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("n\n"))
    assert cli.run_command(["erase-user", "5"]) == 130
    assert app.calls == []
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
    assert cli.run_command(["erase-user", "5"]) == 0


def test_wrong_settings_are_sentences_and_code_2(
    app: FakeApp, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BOT_TOKEN", "canary")
    monkeypatch.setenv("BOT_LISTEN", "canary")
    monkeypatch.setenv("BOT_LOG_LEVL", "DEBUG")
    assert cli.run_command(["run"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err == (
        "BOT_LOG_LEVL is not a setting; is it BOT_LOG_LEVEL?\n"
        "BOT_TOKEN is not a Telegram token, which looks like digits, a colon, letters.\n"
        "BOT_LISTEN must be host:port, such as 127.0.0.1:8080 or [::1]:8080.\n"
    )
    assert app.calls == []


@pytest.mark.parametrize(
    "arguments",
    [["nonsense"], ["run", "x"], ["erase-user"], ["erase-user", "0"], ["erase-user", "x"],
     ["erase-user", str(2**52)], ["restore"], ["--token", TOKEN]],
)  # fmt: skip
def test_wrong_use_is_code_2(
    app: FakeApp, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert cli.run_command(arguments) == 2
    assert "Usage:" in capsys.readouterr().err
    assert app.calls == []


@pytest.mark.fault
def test_P21_no_secret_is_taken_from_arguments() -> None:
    options = [p.name for c in [cli.cli, *cli.cli.commands.values()] for p in c.params]
    assert not [name for name in options if name and ("token" in name or "key" in name)]


def test_help_and_version(app: FakeApp, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run_command(["--version"]) == 0
    assert capsys.readouterr().out == f"{bot.__version__}\n"
    assert cli.run_command(["-h"]) == 0
    shown = capsys.readouterr().out
    for command in cli.cli.commands.values():
        assert command.name in shown
        assert command.help
    assert cli.run_command(["safety", "--help"]) == 0
    assert app.calls == []


def test_main_leaves_with_the_code(app: FakeApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["dispute-guide", "health"])
    with pytest.raises(SystemExit) as leaving:
        cli.main()
    assert leaving.value.code == 0


def test_safety_gets_the_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[Any] = []
    fake = types.ModuleType("bot.safety.cli")
    fake.main = lambda *args: given.extend(args) or 0  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "bot.safety.cli", fake)
    monkeypatch.setattr(importlib.import_module("bot.safety"), "cli", fake, raising=False)
    assert cli.run_command(["safety", "--explain"]) == 0
    assert given == [sys.stdin, sys.stdout, True]


@pytest.mark.parametrize("name", PARAMETERS)
def test_the_real_functions_take_what_is_passed(name: str) -> None:
    real = importlib.import_module("bot.life" if name == "run" else "bot.operations")
    assert list(inspect.signature(getattr(real, name)).parameters) == PARAMETERS[name]
    assert not inspect.iscoroutinefunction(getattr(real, name))


@pytest.mark.parametrize("modules", ["bot.cli, bot.settings, bot.logs", "bot.operations"])
def test_health_does_not_load_telegram(modules: str) -> None:
    code = f"import sys, {modules}; print(sorted({{'telegram', 'httpx'}} & set(sys.modules)))"
    environ = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environ, capture_output=True, text=True, timeout=60
    )
    assert (done.stdout, done.returncode) == ("[]\n", 0), done.stderr

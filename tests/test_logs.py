"""Logs: every line one JSON object, no secret in any form, no user's id."""

from __future__ import annotations

import base64
import io
import json
import logging
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from bot import logs
from bot.clock import SystemClock
from bot.redaction import Redactor, cut, one_line

TOKEN = "123456789:AAH-fake_fake_fake_fake_fake_fake_0"
PASSWORD = 'pa"ss/wo rd\\+ключ'
SECRETS = (TOKEN, PASSWORD)


@pytest.fixture(autouse=True)
def restore_logging() -> Iterator[None]:
    root = logging.getLogger()
    level = root.level
    levels = {name: logging.getLogger(name).level for name in logs.TALKATIVE}
    hooks = sys.excepthook, threading.excepthook
    yield
    root.handlers[:] = [h for h in root.handlers if not isinstance(h, logs.SafeHandler)]
    root.setLevel(level)
    for name, old in levels.items():
        logging.getLogger(name).setLevel(old)
    sys.excepthook, threading.excepthook = hooks
    logging.captureWarnings(False)
    structlog.contextvars.clear_contextvars()


def start(log_format: str = "json", level: str = "DEBUG", **more: object) -> Callable[[], str]:
    stream = io.StringIO()
    logging.getLogger().handlers.clear()  # pytest's own would show raw records, and fail on some
    logs.setup(log_format, level, secrets=SECRETS, stream=stream, **more)  # type: ignore[arg-type]
    return stream.getvalue


def lines(text: str) -> list[dict[str, object]]:
    assert text.endswith("\n")
    return [json.loads(line) for line in text.removesuffix("\n").split("\n")]


HOSTILE = [
    'x\r\n{"level": "critical", "event": "forged"}',
    "\x1b[2J\x1b]0;title\x07 cleared",
    "\u2028new line\u2029 \u202egnp.exe \x85 \x00 \x7f",
    "\ud800 lone surrogate",
    "A" * 1_000_000,
    "\N{PILE OF POO}" * 100_000,
    "%s %d %(x)s {0.__class__}",
]


@pytest.mark.fault
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_I17_log_injection(text: str) -> None:
    written = start()
    logs.get("bot.x").warning(text, user=text, **{text[:100]: text})
    logging.getLogger("bot.y").warning("said %s", text, extra={"more": text})
    try:
        raise ValueError(text)
    except ValueError:
        logs.get("bot.x").exception(text)
    found = lines(written())
    assert [line["level"] for line in found] == ["warning", "warning", "error"]
    assert all(len(line) <= logs.LINE_LIMIT for line in written().split("\n"))
    assert written().isascii()
    assert all(31 < ord(c) < 127 for c in written().replace("\n", ""))


@pytest.mark.fault
@given(st.text(), st.text(), st.dictionaries(st.text(min_size=1), st.text(), max_size=50))
def test_I17_every_line_is_one_object(event: str, value: str, extra: dict[str, str]) -> None:
    stream = io.StringIO()
    logs.setup("json", "INFO", stream=stream)
    log = structlog.get_logger("bot.any")
    log.info(event, **{f"f_{key}": text for key, text in extra.items()}, value=value)
    (found,) = lines(stream.getvalue())
    assert set(logs.HEAD) <= set(found)
    assert found["level"] == "info"


@pytest.mark.fault
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_I17_nothing_steers_a_terminal(text: str) -> None:
    written = start("console")
    logs.get("bot.x").info(text, key=text)
    try:
        raise ValueError(text)
    except ValueError:
        logging.getLogger("bot.y").exception("failed")
    first, second, *trace = written().removesuffix("\n").split("\n")
    assert " bot.x: " in first and " bot.y: failed" in second
    assert all(line.startswith("    | ") for line in trace)
    assert one_line(written().replace("\n", "")) == written().replace("\n", "")


def forms(secret: str) -> list[str]:
    raw = secret.encode()
    shifted = [base64.b64encode(b"user:"[:n] + raw + b"tail").decode() for n in range(1, 6)]
    return [secret, quote(secret, safe=""), f"[{secret}]", secret * 2, *shifted]


def cores(secret: str) -> list[str]:
    """What must not be seen: the secret, and what base64 makes of its middle."""
    raw = secret.encode()
    middles = [base64.b64encode(raw[n : n + 24]).decode() for n in range(3)]
    return [secret, quote(secret, safe=""), *middles, json.dumps(secret)[1:-1]]


@pytest.mark.fault
@pytest.mark.parametrize("log_format", ["json", "console"])
@pytest.mark.parametrize("secret", SECRETS, ids=["token", "password"])
def test_P05_no_secret_in_any_form_anywhere(log_format: str, secret: str) -> None:
    written = start(log_format)
    log = logs.get("bot.x")
    for form in forms(secret):
        log.info(form, field=form, nested={"a": [form]}, **{form: 1})
        log.debug("%s", form, positional=form)
        logging.getLogger("bot.y").error("sent %s", form, extra={"form": form})
        logging.getLogger("bot.y").error("wrong arguments %d %s", form)
        try:
            raise RuntimeError(form) from ValueError(form)
        except RuntimeError:
            log.exception("failed")
    for core in cores(secret):
        assert core not in written()
    assert secret.replace("\\", "") not in written().replace("\\", "")  # nor behind escapes


@pytest.mark.fault
@pytest.mark.parametrize(
    "text",
    [
        "POST https://api.telegram.org/bot1:short/sendMessage",
        "/file/bot22%3Ashort/photos/file_1.jpg",
        "https%3A%2F%2Fx%2Fbot33:short/getMe",
        "a stranger's token 4242:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefgh-",
    ],
)
def test_P05_tokens_and_their_addresses_are_known_by_their_shape(text: str) -> None:
    cleaned = Redactor()(text)
    assert "short" not in cleaned and "ABCDEF" not in cleaned
    assert "[secret]" in cleaned


@pytest.mark.fault
def test_P05_other_peoples_loggers_are_quiet_even_at_debug() -> None:
    written = start(level="DEBUG")
    for name in ("httpx", "httpcore.http11", "telegram.ext.Updater", "aiohttp.access", "aiosqlite",
                 "apscheduler.scheduler"):  # fmt: skip
        logging.getLogger(name).info("GET https://x/bot%s/getMe", TOKEN)
        logging.getLogger(name).debug("INSERT %s", "Ivan")
    assert written() == ""


@pytest.mark.fault
def test_P06_updates_in_the_librarys_critical_lines_are_withheld() -> None:
    written = start()
    update = {"message": {"text": "my name is Canary"}}
    log = logging.getLogger("telegram.ext.Updater")
    log.critical("Error while parsing updates! Received data was %r", update)
    log.error("chat %d said %s: %s", 5, "Canary", ValueError("Canary"))
    log.error("%(who)s", {"who": "Canary"})
    found = [line["event"] for line in lines(written())]
    assert found == [
        "Error while parsing updates! Received data was '[withheld]'",
        "chat 5 said [withheld]: ValueError",
        "[withheld]",
    ]


def test_an_uncaught_error_is_a_line_too() -> None:
    written = start()
    try:
        raise OSError(f"lost {TOKEN}")
    except OSError as error:
        sys.excepthook(OSError, error, error.__traceback__)
    thread = threading.Thread(target=lambda: int("x"))
    thread.start()
    thread.join()
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(f"beware of {TOKEN}", stacklevel=1)
    found = lines(written())
    assert [line["event"] for line in found[:2]] == ["uncaught error", "uncaught error"]
    assert "OSError: lost [secret]" in str(found[0]["exception"])
    assert "beware of [secret]" in str(found[2]["event"])


class Spiteful:
    def __str__(self) -> str:
        raise RuntimeError(TOKEN)

    __repr__ = __str__


def test_a_log_call_never_breaks_what_it_reports(capsys: pytest.CaptureFixture[str]) -> None:
    written = start()
    logs.get("bot.x").info("shown", field=Spiteful())
    logging.getLogger("bot.y").info("%s", Spiteful())
    assert len(lines(written())) == 2
    logs.setup("json", "INFO", stream=(closed := io.StringIO()))
    closed.close()
    logging.getLogger("bot.y").info(TOKEN)
    assert capsys.readouterr() == ("", "")


def test_fields_keep_their_kind_and_cannot_pose_as_the_head() -> None:
    written = start()
    structlog.contextvars.bind_contextvars(case=3)
    logs.get("bot.x").info("e", level="critical", n=7, big=2**70, f=0.5, nan=float("nan"), no=None,
                           yes=True, raw=b"abc")  # fmt: skip
    (found,) = lines(written())
    assert found.pop("time")
    assert found == {
        "level": "info", "logger": "bot.x", "event": "e", "case": 3, "level_": "critical", "n": 7,
        "big": str(2**70), "f": 0.5, "nan": "nan", "no": None, "yes": True, "raw": "[3 bytes]",
    }  # fmt: skip


def test_json_off_a_terminal_console_on_one(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    logs.setup("auto", "INFO", stream=stream)
    logs.get("bot.x").info("e")
    assert lines(stream.getvalue())
    monkeypatch.setattr(stream, "isatty", lambda: True)
    logs.setup("auto", "INFO", stream=stream)
    logs.get("bot.x").info("on a terminal")
    assert "info     bot.x: on a terminal" in stream.getvalue().split("\n")[1]


class Calendar(SystemClock):
    def __init__(self) -> None:
        self.today = datetime(2026, 11, 25, 12, tzinfo=UTC)

    def now(self) -> datetime:
        return self.today


def test_a_users_name_lasts_a_day() -> None:
    clock = Calendar()
    start(clock=clock, pepper=b"p" * 32)
    monday = logs.who(4242)
    assert monday == logs.who(4242) != logs.who(4243)
    assert "4242" not in monday and monday.isalnum()
    clock.today += timedelta(days=1)
    assert logs.who(4242) != monday
    clock.today -= timedelta(days=1)
    start(clock=clock, pepper=b"p" * 32)
    assert logs.who(4242) == monday  # another copy of the bot says the same
    start(clock=clock)
    assert logs.who(4242) != monday


def test_cut_says_how_much_is_gone() -> None:
    assert cut("abc", 3) == "abc"
    assert cut("abcde", 3) == "abc… [2 more]"

"""Logs: readable on a terminal, one JSON object a line elsewhere; no secrets, no people.

One handler on the root logger. Its filter turns every record, whoever made it, into a flat
set of clean fields: secrets replaced, values cut, exceptions as text. Users appear only as
`who(user_id)`, a name that changes every day. Updates and texts are never logged.

    log = logs.get(__name__)
    log.info("delivery sent", user=who(user_id), kind="reminder")
"""

from __future__ import annotations

import hashlib
import json
import logging
import secrets as system_secrets
import sys
import threading
import traceback
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import Any, TextIO

import structlog

from bot.clock import Clock, SystemClock
from bot.redaction import Redactor, cut, one_line
from bot.troubles import OperatorError

EVENT_LIMIT = 2_000
VALUE_LIMIT = 1_000
TRACE_LIMIT = 6_000
CHAIN = 4
"""Exceptions of one chain that are told."""
KEY_LIMIT = 64
FIELD_COUNT = 30
LINE_LIMIT = 16_384
HEAD = ("time", "level", "logger", "event")
WITHHELD = "[withheld]"

# Other people's loggers that say too much: addresses with the token, SQL with its values.
TALKATIVE = (
    "telegram",
    "httpx",
    "httpcore",
    "aiohttp",
    "aiosqlite",
    "apscheduler",
    "tzlocal",
    "PIL",
)
# At any level these put users' content into the arguments of a message.
INDISCREET = ("telegram", "aiosqlite")
STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName", "fields"}

Fields = dict[str, Any]


class Pseudonyms:
    """Names for users that are the same for one day and cannot be traced back afterwards."""

    def __init__(self, clock: Clock, pepper: bytes | None = None) -> None:
        self._clock = clock
        self._pepper = hashlib.sha256(pepper or system_secrets.token_bytes(32)).digest()

    def __call__(self, user_id: int) -> str:
        text = f"{self._clock.now().date().isoformat()}/{user_id}".encode()
        return "u" + hashlib.blake2b(text, key=self._pepper, digest_size=5).hexdigest()


_pseudonyms = Pseudonyms(SystemClock())


def who(user_id: int) -> str:
    """How a user is called in today's logs."""
    return _pseudonyms(user_id)


def get(name: str) -> structlog.stdlib.BoundLogger:
    """A logger; what follows the event are fields: `log.info("opened", case=3)`."""
    return structlog.stdlib.get_logger(name)


def setup(
    log_format: str = "auto",
    log_level: str = "INFO",
    *,
    secrets: Iterable[str] = (),
    stream: TextIO | None = None,
    clock: Clock | None = None,
    pepper: bytes | None = None,
) -> Redactor:
    """Send all logs to `stream` (stderr). Returns the redactor, for whoever else reports errors.

    `pepper` makes `who` the same in all copies of the bot and after a restart; derive it from
    the master key. Without it each process has its own.
    """
    global _pseudonyms
    stream = stream or sys.stderr
    clock = clock or SystemClock()
    redact = Redactor(secrets)
    _pseudonyms = Pseudonyms(clock, pepper)
    handler = SafeHandler(stream)
    handler.addFilter(RedactionFilter(redact, clock))
    on_terminal = log_format == "console" or (log_format == "auto" and stream.isatty())
    handler.setFormatter(ConsoleFormatter() if on_terminal else JsonFormatter())
    root = logging.getLogger()
    for old in [h for h in root.handlers if isinstance(h, SafeHandler)]:
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(log_level)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))
    logging.captureWarnings(True)
    sys.excepthook = _log_uncaught
    threading.excepthook = _log_uncaught_in_thread
    _configure_structlog()
    return redact


def _configure_structlog() -> None:
    """structlog only gathers the fields; everything else happens in the handler."""
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.contextvars.merge_contextvars,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )


def _log_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger("bot").critical("uncaught error", exc_info=(kind, error, trace))


def _log_uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        _log_uncaught(args.exc_type, args.exc_value, args.exc_traceback)


class SafeHandler(logging.StreamHandler[TextIO]):
    """A stream handler whose own failures print nothing of what was to be logged."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Stay silent: the standard one prints the raw message and its arguments."""


class RedactionFilter(logging.Filter):
    """Turns a record into `record.fields`: flat, clean and short. Keeps nothing else."""

    def __init__(self, redact: Redactor, clock: Clock) -> None:
        super().__init__()
        self._redact = redact
        self._clock = clock

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            fields = self._fields(record)
        except Exception:  # noqa: BLE001 - a log call must never break what it reports
            fields = {"event": "a log call that cannot be shown"}
        head = {
            "time": self._clock.now().isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
        }
        record.fields = {**head, **fields}
        record.msg, record.args = str(fields["event"]), None
        record.exc_info = record.exc_text = record.stack_info = None
        return True

    def _fields(self, record: logging.LogRecord) -> Fields:
        if isinstance(record.msg, dict):  # from structlog
            given = dict(record.msg)
            event = _filled(str(given.pop("event", "")), given.pop("positional_args", ()))
        else:
            given = {k: v for k, v in vars(record).items() if k not in STANDARD and k[0] != "_"}
            event = _message(record)
        error = given.pop("exc_info", None) or record.exc_info
        fields: Fields = {"event": self._clean(event, EVENT_LIMIT)}
        for key, value in list(given.items())[:FIELD_COUNT]:
            fields[self._key(str(key))] = self._value(value)
        if trace := _trace(error):
            fields["exception"] = self._clean(trace, TRACE_LIMIT)
        return fields

    def _key(self, key: str) -> str:
        key = self._clean(key, KEY_LIMIT)
        return f"{key}_" if key in (*HEAD, "exception") else key

    def _value(self, value: object) -> object:
        if value is None or (isinstance(value, (int, float)) and abs(value) < 2**63):
            return value  # NaN and the infinities compare as false and become text
        if isinstance(value, bytes):
            return f"[{len(value)} bytes]"
        return self._clean(value if isinstance(value, str) else str(value), VALUE_LIMIT)

    def _clean(self, text: str, limit: int) -> str:
        return cut(self._redact(text), limit)


def _message(record: logging.LogRecord) -> str:
    """The message; of indiscreet libraries without the text they put into it."""
    if record.args and record.name.partition(".")[0] in INDISCREET:
        record.args = _withhold(record.msg, record.args)
    return _filled(str(record.msg), record.args)


def _filled(template: str, args: Any) -> str:
    try:
        return template % args if args else template
    except (TypeError, ValueError, KeyError):  # arguments that do not fit
        return template


def _withhold(message: object, args: tuple[object, ...] | Mapping[str, object]) -> Any:
    if not isinstance(args, Mapping):
        return tuple(_harmless(value) for value in args)
    if "%(" in str(message):
        return {key: _harmless(value) for key, value in args.items()}
    return (WITHHELD,)  # logging unpacks a lone mapping; here it was the argument itself


def _harmless(value: object) -> object:
    if isinstance(value, BaseException):
        return type(value).__name__
    return value if isinstance(value, (int, float)) else WITHHELD


def _trace(error: Any) -> str:
    """Where an exception came from: the values of variables and its words stay out, since both
    can be a person's."""
    if error is True:
        error = sys.exc_info()
    if isinstance(error, tuple):
        error = error[1]
    parts: list[str] = []
    while isinstance(error, BaseException) and len(parts) < CHAIN:
        frames = "".join(traceback.format_tb(error.__traceback__, limit=-12))
        parts.append(f"{frames}{_named(error)}")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return "\n".join(reversed(parts)).strip()


def _named(error: BaseException) -> str:
    """An exception by its type; its words too where they are the machine's or the operator's."""
    name = type(error).__qualname__
    return f"{name}: {error}" if isinstance(error, (OSError, OperatorError)) else name


class JsonFormatter(logging.Formatter):
    """One JSON object a line, in ASCII: nothing in it can end the line or steer a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        fields: Fields = vars(record)["fields"]
        line = json.dumps(fields)
        if len(line) > LINE_LIMIT:
            short = {key: cut(str(fields[key]), 300) for key in HEAD}
            trace = str(fields.get("exception", ""))[-600:]
            line = json.dumps({**short, "exception": trace, "cut": True})
        return line


class ConsoleFormatter(logging.Formatter):
    """For a person at a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        fields: Fields = dict(vars(record)["fields"])
        trace = str(fields.pop("exception", ""))
        time, level, logger, event = (one_line(str(fields.pop(key))) for key in HEAD)
        pairs = "".join(
            f"  {one_line(key)}={one_line(str(value))}" for key, value in fields.items()
        )
        line = cut(f"{time[11:23]} {level:<8} {logger}: {event}{pairs}", LINE_LIMIT)
        return "\n    | ".join([line, *(one_line(part) for part in trace.split("\n") if part)])

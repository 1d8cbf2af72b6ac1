"""General settings of the test run: no network, no settings of the developer, no surprises."""

from __future__ import annotations

import atexit
import ipaddress
import os
import shutil
import socket
import stat
import sys
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings

LOCAL_NAMES = {"", "localhost", "localhost.localdomain", socket.gethostname().lower()}


class NetworkForbidden(OSError):
    """A test tried to leave this machine."""


def _is_local(host: object) -> bool:
    name = host.decode() if isinstance(host, bytes) else host
    if name is None or not isinstance(name, str) or name.lower() in LOCAL_NAMES:
        return True
    try:
        address = ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _stay_at_home(event: str, args: tuple[Any, ...]) -> None:
    """An audit hook: sees every library that goes through Python's sockets."""
    if event in {"socket.connect", "socket.sendto"}:
        address = args[1]
        if isinstance(address, tuple) and not _is_local(address[0]):
            raise NetworkForbidden(f"tests must not need the network: {address!r}")
    elif event == "socket.getaddrinfo" and not _is_local(args[0]):
        raise socket.gaierror(socket.EAI_NONAME, f"tests must not need the network: {args[0]!r}")


def _forget_the_developers_settings() -> None:
    for name in list(os.environ):
        if name.startswith("BOT_") or name == "SENTRY_DSN":
            del os.environ[name]


def _make_runtime_folder() -> None:
    """The PostgreSQL wheel warns when XDG_RUNTIME_DIR is missing or open to others."""
    given = os.environ.get("XDG_RUNTIME_DIR")
    if given and Path(given).is_dir() and stat.S_IMODE(Path(given).stat().st_mode) == 0o700:
        return
    made = tempfile.mkdtemp(prefix="tests-runtime-")  # mkdtemp makes it 0700
    os.environ["XDG_RUNTIME_DIR"] = made
    atexit.register(shutil.rmtree, made, ignore_errors=True)


sys.addaudithook(_stay_at_home)
_forget_the_developers_settings()
_make_runtime_folder()

# Two shared cores make deadlines lie; `fast` gives the same examples every time.
CALM = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("full", **CALM)  # type: ignore[arg-type]
settings.register_profile("fast", derandomize=True, max_examples=40, **CALM)  # type: ignore[arg-type]
settings.load_profile("full")

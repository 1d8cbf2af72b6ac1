"""First start of a fresh checkout: make `.venv`, install the pinned packages, start again in it.

Only the standard library, and syntax that an old Python can read, so that it can say
"needs Python 3.11" instead of failing with a syntax error. Where the packages are already
there (a wheel, a container, an active environment) nothing happens.
"""

import contextlib
import hashlib
import importlib.util
import os
import subprocess
import sys
import time
from shutil import which
from typing import Dict, Iterator, List, NamedTuple, NoReturn, Optional, Tuple

OLDEST = (3, 11)
OFF_SWITCH = "BOT_NO_BOOTSTRAP"
STARTED_AGAIN = "BOT_BOOTSTRAPPED"


class Need(NamedTuple):
    """What a command needs: modules that must import, and the files that bring them."""

    modules: Tuple[str, ...]
    files: Tuple[str, ...]
    covers: Tuple[str, ...]  # the needs whose stamps this install may write as well


RUN = ("telegram", "babel")
NEEDS: Dict[str, Need] = {
    "run": Need(RUN, ("constraints.txt",), ("run",)),
    "tests": Need((*RUN, "pytest", "hypothesis"), ("constraints-dev.txt",), ("run", "tests")),
    "e2e": Need(
        (*RUN, "pytest", "hypothesis", "playwright"),
        ("constraints-dev.txt", "constraints-e2e.txt"),
        ("run", "tests", "e2e"),
    ),
}

TOO_OLD = (
    "This bot needs Python {0}.{1} or newer; this is Python {2}.{3}.",
    "Нужен Python {0}.{1} или новее, а это Python {2}.{3}.",
)
NO_VENV = (
    "This Python has no venv module. On Debian or Ubuntu: apt install python3-venv",
    "В этом Python нет модуля venv. В Debian и Ubuntu: apt install python3-venv",
)
OFFLINE = (
    "The packages could not be fetched: no connection to the package index. "
    "The first start needs the network once; start again when it is there.",
    "Не удалось скачать пакеты: нет связи. Сеть нужна один раз, при первом запуске.",
)
CHANGED = (
    "A package is not the one that was pinned (its hash differs), so nothing was installed.",
    "Пакет не совпал с закреплённым (другой хеш), поэтому ничего не установлено.",
)
FAILED = (
    "Installing the packages failed; the reason is above.",
    "Не удалось установить пакеты, причина выше.",
)
NO_FOLDER = (
    "The folder {0} could not be made; the reason is above.",
    "Не удалось создать папку {0}, причина выше.",
)
UNREADABLE = (
    "{0} cannot be read: {1}.",
    "Не читается файл {0}.",
)
STILL_MISSING = (
    "{0} was installed, but these modules are missing: {1}. Delete that folder and start again.",
    "Окружение {0} испорчено: удалите эту папку и запустите снова.",
)

SIGNS_OF_CHANGE = ("DO NOT MATCH THE HASHES", "Hash mismatch")
SIGNS_OF_NO_NETWORK = (
    "Failed to establish a new connection",
    "NewConnectionError",
    "name resolution",
    "Max retries exceeded",
    "ConnectTimeout",
    "dns error",
    "error sending request",
    "Network connectivity is disabled",
    "No matching distribution found",
)


class Trouble(Exception):
    """The start cannot go on; says why in English and in Russian."""

    def __init__(self, words: Tuple[str, str], *values: object) -> None:
        Exception.__init__(self, "\n".join(line.format(*values) for line in words))


def ensure(need: str, module: str, arguments: List[str]) -> None:
    """Return when `need` is met; otherwise install and start `-m module arguments` in `.venv`."""
    started_again = os.environ.pop(STARTED_AGAIN, "")  # not for the processes we start
    try:
        _check_version(sys.version_info[:2])
        root = checkout()
        if root is None or os.environ.get(OFF_SWITCH) or not missing(need):
            return
        venv = os.path.join(root, ".venv")
        if started_again:
            raise Trouble(STILL_MISSING, venv, ", ".join(missing(need)))
        python = prepare(root, venv, need)
    except Trouble as trouble:
        _say(str(trouble))
        raise SystemExit(1) from None
    start_again(python, ["-m", module, *arguments])


def checkout() -> Optional[str]:
    """The folder of the source checkout, or None when the bot is installed as a package."""
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    wanted = (os.path.join(root, "pyproject.toml"), _constraints(root, "constraints.txt"))
    return root if all(os.path.isfile(path) for path in wanted) else None


def missing(need: str) -> List[str]:
    """The modules of `need` that this interpreter cannot import."""
    return [name for name in NEEDS[need].modules if importlib.util.find_spec(name) is None]


def prepare(root: str, venv: str, need: str) -> str:
    """Bring `.venv` to what the constraints say; return its interpreter."""
    python = interpreter(venv)
    if _is_ready(root, venv, need):
        return python
    with _alone(root):
        if not _is_ready(root, venv, need):  # another start may have done it meanwhile
            _install_all(root, venv, need)
    return python


def interpreter(venv: str) -> str:
    """Where the Python of `venv` is."""
    if os.name == "nt":
        return os.path.join(venv, "Scripts", "python.exe")
    return os.path.join(venv, "bin", "python")


def start_again(python: str, arguments: List[str]) -> NoReturn:
    """Become the interpreter of the environment, so that signals and exit codes pass."""
    os.environ[STARTED_AGAIN] = "1"
    if os.name == "nt":  # execv there returns to the console at once
        raise SystemExit(subprocess.call([python, *arguments]))
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(python, [python, *arguments])


def _check_version(version: Tuple[int, ...]) -> None:
    if tuple(version) < OLDEST:
        raise Trouble(TOO_OLD, OLDEST[0], OLDEST[1], version[0], version[1])


def _install_all(root: str, venv: str, need: str) -> None:
    began = time.monotonic()
    uv = which("uv")
    files = [_constraints(root, name) for name in NEEDS[need].files]
    _say("First start or new packages: preparing {0} (once, about half a minute).".format(venv))
    _say("Первый запуск или новые пакеты: готовлю окружение (один раз, около полуминуты).")
    _make_venv(venv, uv)
    for stamp in NEEDS:
        _forget(os.path.join(venv, _stamp_name(stamp)))
    _install(venv, files, uv)
    for covered in NEEDS[need].covers:
        with open(os.path.join(venv, _stamp_name(covered)), "w") as stamp_file:
            stamp_file.write(_fingerprint(root, covered))
    _say("Ready after {0:.0f} s.".format(time.monotonic() - began))


def _make_venv(venv: str, uv: Optional[str]) -> None:
    if uv and os.path.exists(interpreter(venv)) and not _made_by_other_python(venv):
        return
    clear = ["--clear"] if _made_by_other_python(venv) else []
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        command = [sys.executable, "-m", "venv", *clear, venv]
    elif uv:
        command = [uv, "venv", "--quiet", "--python", sys.executable]
        command += (clear or ["--allow-existing"]) + [venv]
    else:
        raise Trouble(NO_VENV)
    code, output = _run(command)
    if code:
        _say(output)
        if "ensurepip" in output:
            raise Trouble(NO_VENV)
        raise Trouble(NO_FOLDER, venv)


def _made_by_other_python(venv: str) -> bool:
    """Whether `venv` belongs to another minor version than the one that runs."""
    try:
        with open(os.path.join(venv, "pyvenv.cfg"), encoding="utf-8") as lines:
            for line in lines:
                key, _, value = line.partition("=")
                if key.strip() in ("version", "version_info"):
                    return value.strip().split(".")[:2] != [str(n) for n in sys.version_info[:2]]
    except OSError:
        pass
    return False


def _install(venv: str, files: List[str], uv: Optional[str]) -> None:
    python = interpreter(venv)
    if uv:
        command = [uv, "pip", "install", "--quiet", "--python", python]
    else:
        command = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        command += ["--no-input", "--retries", "2"]
    command += ["--require-hashes", "--only-binary", ":all:"]
    for path in files:
        command += ["-r", path]
    code, output = _run(command)
    if code == 0:
        return
    _say("\n".join(output.splitlines()[-15:]))
    if any(sign in output for sign in SIGNS_OF_CHANGE):
        raise Trouble(CHANGED)
    if any(sign in output for sign in SIGNS_OF_NO_NETWORK):
        raise Trouble(OFFLINE)
    raise Trouble(FAILED)


def _run(command: List[str]) -> Tuple[int, str]:
    environment = dict(os.environ, PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0")
    done = subprocess.run(
        command,
        env=environment,
        cwd=os.path.abspath(os.sep),  # uv would read our pyproject.toml and its exclude-newer
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    return done.returncode, done.stdout.decode("utf-8", "replace")


def _is_ready(root: str, venv: str, need: str) -> bool:
    """Whether the stamp in `venv` is the hash of today's constraints."""
    if not os.path.exists(interpreter(venv)):
        return False
    try:
        with open(os.path.join(venv, _stamp_name(need))) as stamp:
            return stamp.read().strip() == _fingerprint(root, need)
    except OSError:
        return False


def _fingerprint(root: str, need: str) -> str:
    digest = hashlib.sha256()
    for name in NEEDS[need].files:
        try:
            with open(_constraints(root, name), "rb") as content:
                digest.update(content.read())
        except OSError as error:
            raise Trouble(UNREADABLE, error.filename, error.strerror) from None
    return digest.hexdigest()


def _stamp_name(need: str) -> str:
    return "installed-for-{0}".format(need)


def _constraints(root: str, name: str) -> str:
    return os.path.join(root, "deploy", name)


def _forget(path: str) -> None:
    with contextlib.suppress(OSError):
        os.remove(path)


@contextlib.contextmanager
def _alone(root: str) -> Iterator[None]:
    """Hold a lock on the constraints file: two starts at once install once.

    The lock sits on a file that exists anyway, so nothing is left behind, and the system
    drops it when the process dies.
    """
    with open(_constraints(root, "constraints.txt"), "rb") as held:
        if not _try_lock(held.fileno()):
            _say("Another start is installing; waiting for it.")
            while not _try_lock(held.fileno()):
                time.sleep(0.2)
        yield


def _try_lock(descriptor: int) -> bool:
    try:
        if os.name == "nt":
            import msvcrt  # only there

            os.lseek(descriptor, 1 << 30, os.SEEK_SET)  # past the end: the lock forbids reading
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl  # only there

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _say(text: str) -> None:
    """To stderr, in whatever letters the terminal has."""
    encoding = sys.stderr.encoding or "utf-8"
    sys.stderr.write(text.encode(encoding, "replace").decode(encoding) + "\n")
    sys.stderr.flush()

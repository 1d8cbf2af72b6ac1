"""The first start: really run, without the network, on packages made here."""

from __future__ import annotations

import ast
import base64
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bot import bootstrap

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
PLAIN_PYTHON = [sys.executable, "-S"]  # without site-packages: as bare as a fresh machine's
CLI = """
import sys
def main():
    print("prefix", sys.prefix, "arguments", sys.argv[1:])
    sys.exit(7)
"""


def make_wheel(folder: Path, name: str, version: str = "1.0") -> str:
    """A wheel with one empty module; returns its line for a constraints file."""
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}/__init__.py": b"",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = ""
    for path, content in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        record += f"{path},sha256={digest},{len(content)}\n"
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, content in files.items():
            archive.writestr(path, content)
        archive.writestr(f"{info}/RECORD", f"{record}{info}/RECORD,,\n")
    return f"{name}=={version} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


class Checkout:
    """A small project with the real bootstrap in it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.wheels = root / "wheels"
        self.wheels.mkdir(parents=True)
        (root / "deploy").mkdir()
        (root / "bot").mkdir()
        (root / "pyproject.toml").touch()
        for name in ("__init__.py", "__main__.py", "bootstrap.py", "diet.py"):
            shutil.copy(ROOT / "bot" / name, root / "bot" / name)
        (root / "bot" / "cli.py").write_text(CLI)
        self.constraints = root / "deploy" / "constraints.txt"
        self.constraints.write_text(
            make_wheel(self.wheels, "telegram")
            + make_wheel(self.wheels, "babel")
            + "nothing_here==1.0 ; sys_platform == 'plan9' --hash=sha256:"
            + "0" * 64
            + "\n"
        )
        tools = root / "tools"
        tools.mkdir()

    def environment(self, **more: str) -> dict[str, str]:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "UV_", "BOT_"))}
        offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels)}
        offline |= {"UV_OFFLINE": "1", "UV_FIND_LINKS": str(self.wheels), "UV_NO_INDEX": "1"}
        path = str(self.root / "tools")  # empty: no uv
        return kept | offline | {"PIP_CONFIG_FILE": os.devnull, "PATH": path} | more

    def popen(self, *arguments: str, **more: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [*PLAIN_PYTHON, "-m", "bot", *arguments],
            cwd=self.root,
            env=self.environment(**more),
            text=True,
            encoding="utf-8",
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def start(self, *arguments: str, **more: str) -> tuple[int, str, str]:
        process = self.popen(*arguments, **more)
        out, err = process.communicate(timeout=120)
        return process.returncode, out, err

    @property
    def is_stamped(self) -> bool:
        return (self.root / ".venv" / "installed-for-run").exists()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """A checkout after two first starts at the same time."""
    checkout = Checkout(tmp_path_factory.mktemp("checkout"))
    both = [checkout.popen("one", PYTHONIOENCODING="utf-8") for _ in range(2)]
    checkout.first = [(*p.communicate(timeout=120), p.returncode) for p in both]  # type: ignore[attr-defined]
    return checkout


def test_two_first_starts_at_once_install_once_and_run(made: Checkout) -> None:
    prefix = made.root / ".venv"
    for out, err, code in made.first:  # type: ignore[attr-defined]
        assert code == 7, err
        assert out == f"prefix {prefix} arguments ['one']\n"
    said = [err for _, err, _ in made.first]  # type: ignore[attr-defined]
    assert sum("preparing" in err for err in said) == 1, said
    assert sum("готовлю" in err for err in said) == 1
    assert made.is_stamped


def test_the_next_start_goes_straight_on(made: Checkout) -> None:
    code, out, err = made.start("two", "--three")
    assert (code, err) == (7, "")
    assert out.endswith("arguments ['two', '--three']\n")


@pytest.mark.slow
def test_new_constraints_are_installed_at_the_next_start(made: Checkout) -> None:
    with made.constraints.open("a") as constraints:
        constraints.write(make_wheel(made.wheels, "newcomer"))
    code, _, err = made.start()
    assert code == 7
    assert "preparing" in err
    assert list((made.root / ".venv").rglob("newcomer/__init__.py"))


@pytest.mark.slow
def test_a_changed_hash_stops_the_install(made: Checkout) -> None:
    before = made.constraints.read_text()
    made.constraints.write_text(before + "intruder==1.0 --hash=sha256:" + "0" * 64 + "\n")
    make_wheel(made.wheels, "intruder")
    try:
        code, out, err = made.start()
        assert (code, out) == (1, "")
        assert "its hash differs" in err and "другой хеш" in err
        assert not made.is_stamped
    finally:
        made.constraints.write_text(before)


@pytest.mark.slow
def test_no_network_is_said_in_words(made: Checkout) -> None:
    before = made.constraints.read_text()
    made.constraints.write_text(before + "faraway==1.0 --hash=sha256:" + "0" * 64 + "\n")
    try:
        code, out, err = made.start()
        assert (code, out) == (1, "")
        assert "no connection" in err and "нет связи" in err
        assert "Traceback" not in err
    finally:
        made.constraints.write_text(before)


@pytest.mark.slow
def test_a_broken_environment_is_named_and_not_tried_for_ever(made: Checkout) -> None:
    assert made.start()[0] == 7
    for module in (made.root / ".venv").rglob("telegram/__init__.py"):
        shutil.rmtree(module.parent)
    code, _, err = made.start()
    assert code == 1
    assert "telegram" in err and "Delete that folder" in err


@pytest.mark.slow
def test_uv_fills_the_environment_when_it_is_there(tmp_path: Path) -> None:
    uv = shutil.which("uv") or shutil.which("uv", path=str(Path(sys.executable).parent))
    if uv is None:
        pytest.skip("no uv on this machine")
    checkout = Checkout(tmp_path)
    (checkout.root / "tools" / "uv").symlink_to(uv)
    code, out, err = checkout.start(UV_CACHE_DIR=str(tmp_path / "cache"))
    assert code == 7, err
    assert str(checkout.root / ".venv") in out


def refuse(*_: object) -> None:
    raise AssertionError("must not be called")


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if nothing were installed, and nothing may be."""
    monkeypatch.setattr(bootstrap, "missing", lambda _need: ["telegram"])
    monkeypatch.setattr(bootstrap, "prepare", refuse)
    monkeypatch.setattr(bootstrap, "start_again", refuse)


@pytest.mark.usefixtures("bare")
def test_an_old_python_is_told_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 8, 10, "final", 0))
    with pytest.raises(SystemExit) as leaving:
        bootstrap.ensure("run", "bot", [])
    assert leaving.value.code == 1
    said = capsys.readouterr().err
    assert "needs Python 3.11 or newer; this is Python 3.8" in said
    assert "Нужен Python 3.11" in said


@pytest.mark.parametrize(
    "path",
    [
        "bot/__init__.py",
        "bot/__main__.py",
        "bot/bootstrap.py",
        "tests/__init__.py",
        "tests/__main__.py",
    ],
)
def test_an_old_python_can_read_what_it_meets_first(path: str) -> None:
    ast.parse((ROOT / path).read_text(encoding="utf-8"), feature_version=(3, 7))


def test_bootstrap_needs_only_the_standard_library() -> None:
    tree = ast.parse((ROOT / "bot" / "bootstrap.py").read_text(encoding="utf-8"))
    imported = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imported |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add((node.module or "").partition(".")[0])
    assert imported <= sys.stdlib_module_names


@pytest.mark.usefixtures("bare")
def test_the_switch_turns_it_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_NO_BOOTSTRAP", "1")
    bootstrap.ensure("run", "bot", [])


@pytest.mark.usefixtures("bare")
def test_outside_a_checkout_nothing_happens(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(bootstrap, "__file__", str(tmp_path / "bot" / "bootstrap.py"))
    assert bootstrap.checkout() is None
    bootstrap.ensure("run", "bot", [])


def test_where_everything_imports_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "prepare", refuse)
    assert bootstrap.checkout() == str(ROOT)
    bootstrap.ensure("tests", "tests", [])


def test_without_a_venv_module_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(bootstrap.Trouble, match="apt install python3-venv"):
        bootstrap._make_venv(str(tmp_path / ".venv"), None)


@pytest.mark.parametrize(
    ("config", "other"),
    [
        (f"home = /x\nversion = {sys.version_info[0]}.{sys.version_info[1]}.0\n", False),
        (f"version_info = {sys.version_info[0]}.{sys.version_info[1]}.9.final.0\n", False),
        ("home = /x\nversion = 3.9.18\n", True),
        ("", False),
    ],
)
def test_an_environment_of_another_python_is_known(
    tmp_path: Path, config: str, other: bool
) -> None:
    (tmp_path / "pyvenv.cfg").write_text(config)
    assert bootstrap._made_by_other_python(str(tmp_path)) is other


# The pins.

FILES = ["constraints.txt", "constraints-image.txt", "constraints-dev.txt", "constraints-e2e.txt"]
EXTRAS = {
    "constraints.txt": (),
    "constraints-image.txt": ("postgres", "sentry"),
    "constraints-dev.txt": ("postgres", "sentry", "dev"),
}


def pins(name: str) -> dict[str, str]:
    text = (DEPLOY / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9.-]+)==(\S+)", text, re.MULTILINE))


def declared(extras: tuple[str, ...]) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = list(project["dependencies"])
    for extra in extras:
        lines += project["optional-dependencies"][extra]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("name", FILES)
def test_every_pin_has_hashes_and_no_host_is_named(name: str) -> None:
    text = (DEPLOY / name).read_text(encoding="utf-8")
    assert "://" not in text and "--index" not in text and "--find" not in text
    entries = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]
    assert entries
    assert all(re.search(r"==\S+.*\\\n\s+--hash=sha256:[0-9a-f]{64}", entry) for entry in entries)


@pytest.mark.parametrize("name", EXTRAS)
def test_pins_and_pyproject_agree(name: str) -> None:
    pinned = pins(name)
    wanted = declared(EXTRAS[name])
    for requirement in wanted:
        version = pinned.get(canonicalize_name(requirement.name))
        assert version, f"{requirement.name} is not pinned; see deploy/README.md"
        assert requirement.specifier.contains(version), f"{requirement} but pinned {version}"
    text = (DEPLOY / name).read_text(encoding="utf-8")
    asked_for = set()
    for entry in re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]:
        if "aliexpress-dispute-guide" in entry:
            asked_for.add(entry.partition("==")[0])
    assert asked_for == {canonicalize_name(r.name) for r in wanted}, "make the pins anew"


def test_all_files_pin_the_same_versions() -> None:
    everything = pins("constraints-dev.txt")
    for name in FILES:
        shared = {key: version for key, version in pins(name).items() if key in everything}
        assert shared == {key: everything[key] for key in shared}, name
    assert pins("constraints.txt").keys() <= everything.keys()


def test_the_browser_driver_agrees_with_its_extra() -> None:
    (requirement,) = declared(("e2e",))[-1:]
    assert requirement.specifier.contains(pins("constraints-e2e.txt")[requirement.name])

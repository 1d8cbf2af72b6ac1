"""The rules of the house are kept by tools, and the tools are really on."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = {c["id"]: c for c in PROJECT["tool"]["importlinter"]["contracts"]}
LINT = "import sys; from importlinter.cli import lint_imports_command as lint; lint()"


def tool(*command: str, cwd: Path = ROOT) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, *command],
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
    )
    return done.returncode, done.stdout + done.stderr


def lint_imports(root: Path) -> tuple[int, str]:
    return tool("-c", LINT, "--no-cache", cwd=root)


def modules_named_in_the_contracts() -> list[str]:
    named: set[str] = set()
    for contract in CONTRACTS.values():
        named |= set(contract.get("source_modules", []))
        named |= {m for m in contract.get("forbidden_modules", []) if m.startswith("bot.")}
        layers = " : ".join(contract.get("layers", [])).replace("|", ":").split(":")
        named |= {f"bot.{layer.strip()}" for layer in layers if layer.strip()}
    return sorted(named)


def test_the_arrow_of_imports_holds() -> None:
    code, said = lint_imports(ROOT)
    assert code == 0, said


def test_the_contracts_speak_of_every_part_of_the_house() -> None:
    parts = {p.name for p in (ROOT / "bot").iterdir() if (p / "__init__.py").exists()}
    parts |= {p.stem for p in (ROOT / "bot").glob("*.py")} - {"__init__"}
    assert {f"bot.{part}" for part in parts} == set(modules_named_in_the_contracts())


OFFENCES = [
    ("conversation", "import asyncio"),
    ("dispute", "from bot.conversation import session"),
    ("safety", "import bot.texts"),
    ("marketplaces", "import bot.clock"),
    ("conversation", "import bot.texts"),
    ("texts", "from bot.storage import base"),
    ("texts", "import random"),
    ("services", "from telegram import Bot"),
    ("services", "import bot.tg"),
    ("services", "import aiosqlite"),
    ("storage", "import bot.services"),
    ("storage", "import bot.texts"),
    ("storage", "import bot.marketplaces"),
    ("playground", "import telegram.constants"),
    ("web", "import bot.app"),
    ("clock", "import bot.dispute"),
]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty house of the same plan."""
    root = tmp_path_factory.mktemp("house")
    shutil.copy(ROOT / "pyproject.toml", root)
    (root / "bot").mkdir()
    (root / "bot" / "__init__.py").touch()
    for module in modules_named_in_the_contracts():
        folder = root / "bot" / module.removeprefix("bot.")
        if folder.name == "__main__":
            folder.with_suffix(".py").touch()
            continue
        folder.mkdir()
        (folder / "__init__.py").touch()
    (root / "bot" / "conversation" / "session.py").touch()
    (root / "bot" / "storage" / "base.py").touch()
    return root


def test_an_empty_house_breaks_no_contract(model: Path) -> None:
    code, said = lint_imports(model)
    assert code == 0, said


@pytest.mark.parametrize(("where", "line"), OFFENCES)
def test_an_offence_is_noticed(model: Path, where: str, line: str) -> None:
    offender = model / "bot" / where / "offender.py"
    offender.write_text(f"{line}\n")
    try:
        code, said = lint_imports(model)
    finally:
        offender.unlink()
    assert code == 1, said
    assert "BROKEN" in said and f"bot.{where}.offender" in said, said


RARE = (
    "prometheus_client dateparser pymorphy3 rapidfuzz icalendar aiosqlite asyncpg pydantic re2"
    " bot.safety.scanner bot.reading.dates bot.reading.help_search bot.dispute.articles"
    " bot.texts.wording.article_words babel.messages"
    " PIL bot.pictures bot.texts.wording.timeline"
)


def test_what_few_need_is_loaded_when_needed() -> None:
    code = "import sys, bot.app, bot.tg.handlers, bot.tg.polling; print(*sys.modules)"
    done, said = tool("-c", code)
    assert done == 0, said
    assert not {*RARE.split()} & {*said.split()}


def ruff(*arguments: str) -> tuple[int, str]:
    return tool("-m", "ruff", *arguments)


def test_ruff_is_content() -> None:
    code, said = ruff("check", "--no-cache", "--output-format", "concise", "bot", "tests")
    assert code == 0, said


def test_every_file_is_formatted() -> None:
    code, said = ruff("format", "--no-cache", "--check", "bot", "tests")
    assert code == 0, said


@pytest.mark.parametrize(
    ("line", "advice"),
    [
        ("import random", "the shell uses secrets"),
        ("import re", "google-re2"),
        ("import time\nNOW = time.time()", "Clock port"),
        ("import datetime\nNOW = datetime.datetime.now(datetime.UTC)", "Clock port"),
        ("import asyncio\nTASK = asyncio.create_task(None)", "bot.supervisor"),
    ],
)
def test_the_banned_teach_what_to_use(line: str, advice: str, tmp_path: Path) -> None:
    file = tmp_path / "sample.py"
    file.write_text(f"{line}\n")
    code, said = ruff("check", "--no-cache", "--config", str(ROOT / "pyproject.toml"), str(file))
    assert code == 1
    assert "TID251" in said and advice in said


@pytest.mark.slow
def test_mypy_is_content() -> None:
    code, said = tool("-m", "mypy")
    assert code == 0, said

"""Settings: names, defaults, files, sentences, and no secret in any of them."""

from __future__ import annotations

import base64
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import (
    Settings,
    SettingsError,
    decode_master_key,
    default_master_key_file,
    known_names,
    load_settings,
    unknown_names,
)
from bot.storage import factory
from bot.storage.sealing import MasterKey

TOKEN = "987654321:AAH-fake_fake_fake_fake_fake_fake_0"
KEY = base64.b64encode(bytes(range(32))).decode()
HOME = {"HOME": "/home/someone"}


def load(**environ: str) -> Settings:
    return load_settings(HOME | environ)


def problems(**environ: str) -> tuple[str, ...]:
    with pytest.raises(SettingsError) as caught:
        load(**environ)
    return caught.value.problems


def test_the_defaults_are_the_ones_agreed() -> None:
    settings = load()
    assert settings.token is None and settings.is_playground
    assert settings.api_url == "https://api.telegram.org" and not settings.is_own_api
    assert settings.data_dir == Path("data")
    assert settings.sqlite_path == Path("data/bot.sqlite3") and settings.postgres_url is None
    assert settings.master_key is None
    assert settings.master_key_file == Path(
        "/home/someone/.config/aliexpress-dispute-guide/master.key"
    )
    assert settings.webhook_url is None and settings.webhook_secret is None
    assert settings.listen == ("127.0.0.1", 8080) and settings.listen.is_loopback
    assert settings.admin_ids == frozenset()
    assert (settings.default_locale, settings.default_zone) == ("en", "UTC")
    assert (settings.log_format, settings.log_level) == ("auto", "INFO")
    assert settings.sentry_dsn is None
    assert settings.send_rate == settings.broadcast_rate == 28
    assert not settings.pays


def test_every_name_is_read() -> None:
    settings = load(
        BOT_TOKEN=TOKEN,
        BOT_API_URL="http://127.0.0.1:9000/",
        BOT_DATA_DIR="/var/lib/guide",
        BOT_DATABASE_URL="postgresql://bot:pass-word@db/guide",
        BOT_MASTER_KEY=KEY,
        BOT_WEBHOOK_URL="https://bot.example.org/tg/x",
        BOT_WEBHOOK_SECRET="a-secret-of-some-length",
        BOT_LISTEN="[::1]:0",
        BOT_ADMIN_IDS="1, 22 333",
        BOT_DEFAULT_LOCALE="ru_RU",
        BOT_DEFAULT_ZONE="Europe/Moscow",
        BOT_LOG_FORMAT="JSON",
        BOT_LOG_LEVEL="debug",
        SENTRY_DSN="https://public@sentry.example.org/1",
        BOT_SEND_RATE="0",
        BOT_PAID_BROADCAST="Yes",
    )
    assert settings.token is not None and settings.token.get_secret_value() == TOKEN
    assert settings.api_url == "http://127.0.0.1:9000" and settings.is_own_api
    assert settings.postgres_url == "postgresql://bot:pass-word@db/guide"
    assert settings.sqlite_path is None
    assert settings.master_key is not None
    assert decode_master_key(settings.master_key.get_secret_value()) == bytes(range(32))
    assert str(settings.listen) == "[::1]:0" and settings.listen.is_loopback
    assert settings.admin_ids == {1, 22, 333}
    assert settings.default_locale == "ru-ru"
    assert settings.zone.key == "Europe/Moscow"
    assert (settings.log_format, settings.log_level) == ("json", "DEBUG")
    assert settings.send_rate == settings.broadcast_rate == 0
    assert settings.pays
    secrets = {TOKEN, KEY, "a-secret-of-some-length", "pass-word"}
    assert secrets <= set(settings.secrets())
    for secret in secrets:
        assert secret not in repr(settings) and secret not in str(settings)


@pytest.mark.parametrize("name", sorted(n for n in known_names() if not n.endswith("_FILE")))
def test_an_empty_variable_is_none(name: str) -> None:
    assert load(**{name: "  "}) == load()


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("sqlite:///x/bot.db", "x/bot.db"),
        ("sqlite:////var/lib/bot.db", "/var/lib/bot.db"),
        ("sqlite:///a%20b.db", "a b.db"),
    ],
)
def test_sqlite_addresses(url: str, path: str) -> None:
    settings = load(BOT_DATABASE_URL=url)
    assert settings.sqlite_path == Path(path)
    assert settings.sqlite_path == factory.sqlite_path(url, settings.data_dir)


def test_storage_means_the_same_file() -> None:
    settings = load(BOT_DATA_DIR="/d")
    assert settings.sqlite_path == factory.sqlite_path(None, settings.data_dir)


def test_listening_somewhere_on_purpose_is_told_from_the_default() -> None:
    assert not load().listen_given
    assert load(BOT_LISTEN="127.0.0.1:8080").listen_given


PLACEHOLDERS = ["<token>", "changeme", "CHANGE-ME", "your-token", "${BOT_TOKEN}", "xxxx", "...",
                "123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11", "123456:ABC…", "[token]"]  # fmt: skip


@pytest.mark.fault
@pytest.mark.parametrize("value", PLACEHOLDERS)
def test_P21_a_placeholder_is_refused(value: str) -> None:
    (problem,) = problems(BOT_TOKEN=value)
    assert problem.startswith("BOT_TOKEN ")
    assert "placeholder" in problem or "is not a Telegram token" in problem
    assert value not in problem


def test_P21_the_manuals_token_may_talk_to_a_test_server_on_this_machine() -> None:
    token = "123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11"
    assert load(BOT_TOKEN=token, BOT_API_URL="http://127.0.0.1:8081").token
    assert problems(BOT_TOKEN=token, BOT_API_URL="http://10.0.0.5:8081")


@pytest.mark.fault
@pytest.mark.parametrize("name", ["BOT_TOKEN", "BOT_WEBHOOK_SECRET", "SENTRY_DSN"])
def test_P21_an_empty_or_missing_file_is_refused(name: str, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.write_text("\n")
    assert problems(**{f"{name}_FILE": str(empty)}) == (f"{name}_FILE names a file that is empty.",)
    (problem,) = problems(**{f"{name}_FILE": str(tmp_path / "none")})
    assert problem == f"{name}_FILE names a file that cannot be read: No such file or directory."
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    assert "not text" in problems(**{f"{name}_FILE": str(tmp_path / "binary")})[0]


def test_a_secret_may_lie_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}\n")
    settings = load(BOT_TOKEN_FILE=str(file))
    assert settings.token is not None and settings.token.get_secret_value() == TOKEN
    assert problems(BOT_TOKEN_FILE=str(file), BOT_TOKEN=TOKEN) == (
        "Both BOT_TOKEN and BOT_TOKEN_FILE are set; keep one.",
    )


WRONG = {
    "BOT_TOKEN": ["canary", "canary:canary", "12345:", "12345:cana ry", "१२३:canary"],
    "BOT_API_URL": ["canary", "ftp://canary", "http://", "http://canary:port", "http://x/?canary"],
    "BOT_DATABASE_URL": ["mysql://canary", "sqlite:///", "canary.db", "sqlite://canary"],
    "BOT_MASTER_KEY": ["canary", "ca" * 31, "changeme", KEY[:-4]],
    "BOT_WEBHOOK_URL": ["http://canary.example.org/x", "canary", "https://", "https://x/#canary"],
    "BOT_WEBHOOK_SECRET": ["canary", "canary canary canary", "c" * 257],
    "BOT_LISTEN": ["canary", "1:2:3", "127.0.0.1", ":8080", "127.0.0.1:99999", "h:1/canary"],
    "BOT_ADMIN_IDS": ["canary", "1;2", "-5", "0", "9" * 20, "²"],
    "BOT_DEFAULT_LOCALE": ["c", "canary-canary-canary", "ру", "12"],
    "BOT_DEFAULT_ZONE": ["Mars/Canary", "../../etc/passwd", "/etc/localtime", "c" * 5000],
    "BOT_LOG_FORMAT": ["canary"],
    "BOT_LOG_LEVEL": ["canary", "0"],
    "SENTRY_DSN": ["canary", "https://canary.example.org/1", "<dsn>"],
    "BOT_SEND_RATE": ["canary", "nan", "inf", "-1"],
    "BOT_PAID_BROADCAST": ["canary", "1"],
}


def test_who_pays_need_not_say_how_fast() -> None:
    assert load(BOT_PAID_BROADCAST="yes").broadcast_rate == 950
    assert load(BOT_PAID_BROADCAST="yes", BOT_SEND_RATE="100").broadcast_rate == 100


@pytest.mark.parametrize(("name", "value"), [(n, v) for n, vs in WRONG.items() for v in vs])
def test_a_wrong_value_is_named_in_one_sentence_without_the_value(name: str, value: str) -> None:
    others = {"BOT_WEBHOOK_URL": {"BOT_TOKEN": TOKEN, "BOT_WEBHOOK_SECRET": "s" * 20}}
    (problem,) = problems(**{name: value}, **others.get(name, {}))
    assert problem.startswith(f"{name} ") and problem.endswith(".") and "\n" not in problem
    assert "canary" not in problem.lower()


def test_every_problem_is_said_at_once() -> None:
    said = problems(BOT_LISTEN="x", BOT_SEND_RATE="fast", BOT_DEFAULT_ZONE="Mars")
    assert [sentence.split()[0] for sentence in said] == [
        "BOT_LISTEN",
        "BOT_DEFAULT_ZONE",
        "BOT_SEND_RATE",
    ]


def test_a_webhook_needs_a_token_and_a_secret() -> None:
    assert problems(BOT_WEBHOOK_URL="https://bot.example.org/x") == (
        "BOT_WEBHOOK_URL is set but BOT_TOKEN is not.",
        "BOT_WEBHOOK_URL is set but BOT_WEBHOOK_SECRET is not.",
    )
    local = load(
        BOT_TOKEN=TOKEN, BOT_WEBHOOK_SECRET="s" * 20, BOT_WEBHOOK_URL="http://127.0.0.1:1/x"
    )
    assert local.webhook_url == "http://127.0.0.1:1/x"


def test_the_key_is_kept_apart_from_the_data(tmp_path: Path) -> None:
    inside = str(tmp_path / "keys" / ".." / "master.key")
    (problem,) = problems(BOT_DATA_DIR=str(tmp_path), BOT_MASTER_KEY_FILE=inside)
    assert "inside BOT_DATA_DIR" in problem
    assert problems(HOME=str(tmp_path), BOT_DATA_DIR=str(tmp_path)) == (problem,)
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "data", target_is_directory=True)
    assert problems(BOT_DATA_DIR=str(tmp_path / "data"), BOT_MASTER_KEY_FILE=f"{link}/key")
    assert load(HOME=str(tmp_path), BOT_DATA_DIR=str(tmp_path), BOT_MASTER_KEY=KEY).master_key
    assert problems(BOT_MASTER_KEY=KEY, BOT_MASTER_KEY_FILE="/k") == (
        "Both BOT_MASTER_KEY and BOT_MASTER_KEY_FILE are set; keep one.",
    )


def test_where_the_key_lies_by_default() -> None:
    name = Path("aliexpress-dispute-guide/master.key")
    assert default_master_key_file({"XDG_CONFIG_HOME": "/c", **HOME}) == Path("/c") / name
    assert default_master_key_file({"XDG_CONFIG_HOME": "c", **HOME}) == (
        Path("/home/someone/.config") / name
    )


@pytest.mark.parametrize("form", [KEY, KEY.rstrip("="), bytes(range(32)).hex(), f" {KEY}\n"])
def test_a_key_may_be_base64_or_hex(form: str) -> None:
    assert decode_master_key(form) == bytes(range(32))


def test_two_keys_during_a_rotation() -> None:
    old = base64.urlsafe_b64encode(b"\xff" * 32).decode()
    settings = load(BOT_MASTER_KEY=f"{bytes(range(32)).hex()}, {old}")
    assert settings.master_key is not None
    ring = settings.master_key.get_secret_value()
    assert ring == f"{KEY},{base64.b64encode(bytes([255]) * 32).decode()}"
    assert MasterKey.parse(ring).rotating


@given(st.binary(min_size=32, max_size=32))
def test_every_key_is_read_in_every_spelling(key: bytes) -> None:
    for text in (base64.b64encode(key), base64.urlsafe_b64encode(key), key.hex().encode()):
        assert decode_master_key(text.decode()) == key


@given(st.dictionaries(st.sampled_from(sorted(WRONG)), st.text()))
def test_no_value_breaks_the_reading(environ: dict[str, str]) -> None:
    try:
        load(**environ)
    except SettingsError as error:
        assert all(problem.endswith(".") for problem in error.problems)


def test_slips_of_the_pen_are_hinted_at() -> None:
    environ = {"BOT_TOKNE": "x", "BOT_SERVICE_HOST": "10.0.0.1", "PATH": "/bin", "BOT_TOKEN": ""}
    assert unknown_names(environ) == ["BOT_TOKNE is not a setting; is it BOT_TOKEN?"]


def test_settings_cannot_be_changed_afterwards() -> None:
    with pytest.raises(AttributeError, match="immutable"):
        load().api_url = "https://evil.example.org"  # type: ignore[misc]


@pytest.mark.slow
def test_importing_reads_nothing_and_a_dotenv_file_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"BOT_TOKEN={TOKEN}\n")
    code = (
        "import os; from bot.settings import load_settings; "
        "print(load_settings({'HOME': '/h'}).token, load_settings(os.environ).listen)"
    )
    environ = os.environ | {"PYTHONPATH": str(Path(__file__).parent.parent), "BOT_LISTEN": ""}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environ, capture_output=True, text=True
    )
    assert (done.stdout, done.stderr) == ("None 127.0.0.1:8080\n", "")

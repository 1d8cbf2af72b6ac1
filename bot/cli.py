"""The commands. Each is thin: it reads the settings and calls one function elsewhere.

What is called, so that a command and its function stay in step:

    bot.life.run(settings, playground: bool) -> int      the exit code
    bot.safety.cli.main(stdin, stdout, explain: bool) -> int      the exit code

    and in bot.operations:
    migrate(settings) -> list[str]                      names of the migrations applied
    doctor(settings) -> list[tuple[str, bool, str]]     what was checked, is it well, remark
    health(settings) -> tuple[bool, str]                is it well, remark
    backup(settings, target: Path | None) -> Path       where the copy lies
    restore(settings, source: Path, check: bool) -> str     a sentence on what was done
    erase_user(settings, user_id: int) -> bool          whether there was such a user
    export_user(settings, user_id: int, target: Path | None) -> Path     where the file lies
    screens(target: Path) -> int                        how many screens the page shows

All are plain functions (an event loop is their own affair). For an expected trouble they raise
`bot.troubles.OperatorError`, whose text is printed. They are imported only when called: `health`
must not load Telegram's library.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from bot import __version__
from bot.troubles import OperatorError, SettingsError

if TYPE_CHECKING:
    from bot.settings import Settings

USAGE_CODE = 2
FAILURE_CODE = 1
LARGEST_USER_ID = 2**52 - 1
NOT_FOR_PLAYGROUND = {
    "BOT_TOKEN", "BOT_TOKEN_FILE", "BOT_API_URL", "BOT_WEBHOOK_URL",
    "BOT_WEBHOOK_SECRET", "BOT_WEBHOOK_SECRET_FILE",
}  # fmt: skip

USER_ID = click.IntRange(1, LARGEST_USER_ID)
A_PATH = click.Path(path_type=Path)


def load(environ: Mapping[str, str]) -> Settings:
    """The settings, with the logs set up as they say."""
    from bot import logs
    from bot.settings import load_settings, unknown_names

    for hint in unknown_names(environ):
        click.echo(hint, err=True)
    settings = load_settings(environ)
    logs.setup(settings.log_format, settings.log_level, secrets=settings.secrets())
    if settings.sentry_dsn is not None:
        from bot.reporting import report_errors

        report_errors(settings.sentry_dsn.get_secret_value())
    return settings


def serve(environ: Mapping[str, str]) -> int:
    """Run as the bot, or as the playground when there is no token."""
    settings = load(environ)
    if settings.is_playground and not settings.listen.is_loopback:
        raise SettingsError(
            "Without BOT_TOKEN the bot is a playground and listens on this machine only: "
            "set BOT_TOKEN, or set BOT_LISTEN to 127.0.0.1:8080."
        )
    from bot import life

    return life.run(settings, playground=settings.is_playground)


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(version)s")
@click.pass_context
def cli(context: click.Context) -> int:
    """A Telegram bot that guides a buyer through a dispute on AliExpress.

    Without a command it runs; without BOT_TOKEN it runs as the playground, in a browser and
    without the internet. Settings are BOT_… variables of the environment.
    """
    return 0 if context.invoked_subcommand else serve(os.environ)


@cli.command()
def run() -> int:
    """Run the bot (the playground when there is no BOT_TOKEN)."""
    return serve(os.environ)


@cli.command()
def playground() -> int:
    """Run the playground, even when there is a BOT_TOKEN."""
    return serve({k: v for k, v in os.environ.items() if k not in NOT_FOR_PLAYGROUND})


@cli.command()
def migrate() -> int:
    """Bring the database to the newest schema."""
    from bot import operations

    applied = operations.migrate(load(os.environ))
    for name in applied:
        click.echo(f"applied {name}")
    if not applied:
        click.echo("nothing to do")
    return 0


@cli.command()
def doctor() -> int:
    """Check configuration, database, keys and Telegram: one line each."""
    from bot import operations

    findings = operations.doctor(load(os.environ))
    for name, is_well, remark in findings:
        click.echo(f"{'ok  ' if is_well else 'FAIL'}  {name}: {remark}")
    return 0 if all(is_well for _, is_well, _ in findings) else FAILURE_CODE


@cli.command()
def health() -> int:
    """Say whether the bot that runs here is well (for containers)."""
    from bot import operations

    is_well, remark = operations.health(load(os.environ))
    click.echo(remark)
    return 0 if is_well else FAILURE_CODE


@cli.command()
@click.argument("target", type=A_PATH, required=False)
def backup(target: Path | None) -> int:
    """Copy the database to TARGET while the bot runs. The master key is not in the copy."""
    from bot import operations

    where = operations.backup(load(os.environ), target)
    click.echo(str(where))
    click.echo(
        "The master key is NOT in this copy, and without it the copy cannot be read: keep the key "
        "apart, in a safe place.",
        err=True,
    )
    return 0


@cli.command()
@click.argument("source", type=A_PATH)
@click.option("--check", is_flag=True, help="Only look whether the copy is whole and readable.")
def restore(source: Path, check: bool) -> int:
    """Put the copy SOURCE in the place of the database."""
    from bot import operations

    click.echo(operations.restore(load(os.environ), source, check))
    return 0


@cli.command("erase-user")
@click.argument("user_id", type=USER_ID)
@click.option("--yes", is_flag=True, help="Do not ask.")
def erase_user(user_id: int, yes: bool) -> int:
    """Erase everything about the user with this Telegram id, for good."""
    from bot import operations

    settings = load(os.environ)
    if not yes:
        click.confirm("Erase everything about this user, for good?", abort=True)
    was_there = operations.erase_user(settings, user_id)
    click.echo("erased" if was_there else "nothing is kept about this user")
    return 0 if was_there else FAILURE_CODE


@cli.command("export-user")
@click.argument("user_id", type=USER_ID)
@click.argument("target", type=A_PATH, required=False)
def export_user(user_id: int, target: Path | None) -> int:
    """Write everything about the user with this Telegram id to TARGET."""
    from bot import operations

    click.echo(str(operations.export_user(load(os.environ), user_id, target)))
    return 0


@cli.command()
@click.argument("target", type=A_PATH, default=Path("screens.html"))
def screens(target: Path) -> int:
    """Draw every screen in every language on one page, TARGET."""
    from bot import operations

    count = operations.screens(target)
    click.echo(f"{target}: {count} screens")
    return 0


@cli.command()
def examples() -> int:
    """Print the messages whose verdict people found wrong and let the operator read."""
    from bot import operations

    for line in operations.examples(load(os.environ)):
        click.echo(line)
    return 0


@cli.command()
@click.option("--explain", is_flag=True, help="Also say which words led to each label.")
def safety(explain: bool) -> int:
    """Label messages: JSON lines {id, direction, text} in, {id, labels} out."""
    from bot.safety import cli as safety_cli

    # one message with broken letters must not end the stream, whatever the locale says
    for stream, errors in ((sys.stdin, "replace"), (sys.stdout, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)
    return safety_cli.main(sys.stdin, sys.stdout, explain)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run a command and leave with its exit code; an expected trouble is one sentence."""
    sys.exit(run_command(arguments))


def run_command(arguments: Sequence[str] | None = None) -> int:
    """The exit code of a command."""
    name = Path(sys.argv[0]).name
    program = "python3 -m bot" if name in ("__main__.py", "-m", "-c") else name
    try:
        code = cli.main(args=arguments, prog_name=program, standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("stopped", err=True)
        return 128 + 2
    except OperatorError as error:
        click.echo(str(error), err=True)
        return USAGE_CODE if isinstance(error, SettingsError) else FAILURE_CODE
    except OSError as error:
        place = f": {error.filename}" if error.filename else ""
        click.echo(f"{error.strerror or type(error).__name__}{place}", err=True)
        return FAILURE_CODE
    return code if isinstance(code, int) else 0

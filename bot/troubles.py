"""Expected troubles: what the command line prints as a sentence instead of a traceback."""

from __future__ import annotations


class OperatorError(Exception):
    """Its text is one sentence for whoever runs the bot, without secrets."""


class SettingsError(OperatorError):
    """The settings cannot be used; one sentence for each problem."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems

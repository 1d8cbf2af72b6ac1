"""What the bot says about itself: name, descriptions, commands, menu button, per language."""

from __future__ import annotations

from typing import Any

from bot.playground.errors import bad_request

Json = dict[str, Any]
TEXT_LIMITS = {"name": 64, "description": 512, "short_description": 120}
"""setMyName "0-64 characters", setMyDescription "0-512", setMyShortDescription "0-120"."""
MOST_COMMANDS = 100
"""setMyCommands: "At most 100 commands can be specified." """
_CHAT_SCOPES = ("chat", "chat_administrators", "chat_member")
_SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")


class Profile:
    """The bot's public texts; the empty language code stands for "no dedicated text"."""

    def __init__(self, name: str) -> None:
        self._texts: dict[tuple[str, str], str] = {("name", ""): name}
        self._commands: dict[tuple[str, str], list[Json]] = {}
        self.menu_button: Json = {"type": "default"}
        self.menu_buttons: dict[int, Json] = {}

    def set_text(self, kind: str, text: str, language: str) -> None:
        """setMyName and its sisters: an empty text removes the one of that language."""
        _check_language(language)
        if len(text) > TEXT_LIMITS[kind]:
            raise bad_request(f"bot {kind.replace('_', ' ')} is too long")
        if text:
            self._texts[kind, language] = text
        else:
            self._texts.pop((kind, language), None)

    def text(self, kind: str, language: str) -> str:
        """getMyName and its sisters; falls back to the text without a language."""
        return self._texts.get((kind, language)) or self._texts.get((kind, ""), "")

    def set_commands(self, commands: list[Json], scope: Json | None, language: str) -> None:
        """setMyCommands; an empty list is a deletion."""
        _check_language(language)
        if len(commands) > MOST_COMMANDS:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        for command in commands:
            _check_command(command)
        key = (_scope_key(scope), language)
        if commands:
            self._commands[key] = commands
        else:
            self._commands.pop(key, None)

    def commands(self, scope: Json | None, language: str) -> list[Json]:
        """getMyCommands: exactly what was set for this scope and language."""
        return list(self._commands.get((_scope_key(scope), language), []))

    def commands_for(self, user_id: int, language: str | None) -> list[Json]:
        """What a person's menu shows in the private chat.

        "The following algorithm is used to determine the list of commands for a particular
        user viewing the bot menu. The first list of commands which is set is returned:
        botCommandScopeChat + language_code, botCommandScopeChat,
        botCommandScopeAllPrivateChats + language_code, botCommandScopeAllPrivateChats,
        botCommandScopeDefault + language_code, botCommandScopeDefault".
        """
        for scope in (f"chat:{user_id}", "all_private_chats", "default"):
            for code in (language or "", ""):
                if found := self._commands.get((scope, code)):
                    return list(found)
        return []


def _scope_key(scope: Json | None) -> str:
    kind = (scope or {}).get("type", "default")
    if scope is not None and isinstance(kind, str) and kind in _CHAT_SCOPES:
        return f"{kind}:{scope.get('chat_id')}" + (
            f":{scope.get('user_id')}" if kind == "chat_member" else ""
        )
    if not isinstance(kind, str) or kind not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    return str(kind)


def _check_language(code: str) -> None:
    """language_code: "A two-letter ISO 639-1 language code"."""
    if code and not (len(code) == 2 and code.isascii() and code.islower()):
        raise bad_request("LANG_CODE_INVALID")


def _check_command(command: Any) -> None:
    """BotCommand: "1-32 characters. Can contain only lowercase English letters, digits and
    underscores"; description "1-256 characters"."""
    fields = command if isinstance(command, dict) else {}
    name, about = fields.get("command"), fields.get("description")
    if not isinstance(name, str) or not isinstance(about, str):
        raise bad_request("can't parse BotCommand")
    name = name.removeprefix("/")
    plain = name.isascii() and name.replace("_", "a").isalnum() and name == name.lower()
    if not plain or not 1 <= len(name) <= 32:
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(about) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")

"""What knocks at the webhook without the secret stays outside."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any, cast

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.services.intake import Intake
from bot.web.webhook import SECRET_HEADER, Webhook

SECRET = "s3cret"


class Taken:
    """An intake that remembers."""

    def __init__(self) -> None:
        self.lanes = SimpleNamespace(waiting_for_ingress=0)
        self.updates: list[Any] = []

    async def receive(self, updates: list[Any]) -> None:
        self.updates += updates


@pytest.mark.parametrize(
    ("secret", "status"),
    [
        (SECRET.encode(), b"200"),
        (b"", b"403"),
        (b"wrong", b"403"),
        ("sécret".encode(), b"403"),
        (b"s\xff\xfecret", b"403"),
    ],
)
async def test_P_the_secret_is_compared_whatever_bytes_come(secret: bytes, status: bytes) -> None:
    intake, app = Taken(), web.Application()
    Webhook(cast(Intake, intake), "https://bot.example/hook", SECRET).add_to(app)
    async with TestServer(app) as server:
        reader, writer = await asyncio.open_connection(server.host, server.port)
        writer.write(
            b"POST /hook HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            b"Content-Type: application/json\r\nContent-Length: 2\r\n"
            + SECRET_HEADER.encode() + b": " + secret + b"\r\n\r\n{}"
        )  # fmt: skip
        answer = await reader.read()
        writer.close()
    assert answer.split()[1] == status
    assert len(intake.updates) == (status == b"200")

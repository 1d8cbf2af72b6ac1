"""Telegram's webhook: 200 only after the update is durable, 503 otherwise (R1, T24, T25)."""

from __future__ import annotations

import hmac
import json
from urllib.parse import urlsplit

from aiohttp import web

from bot.services.intake import Intake
from bot.services.lanes import MOST_WAITING
from bot.storage.base import StoreTrouble

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
BODY_LIMIT = 256 * 1024
RETRY_AFTER = {"Retry-After": "2"}


class Webhook:
    """Takes updates that Telegram pushes. The secret is compared before the body is read."""

    def __init__(self, intake: Intake, url: str, secret: str) -> None:
        self._intake = intake
        self._path = urlsplit(url).path or "/"
        self._secret = secret.encode()

    def add_to(self, app: web.Application) -> None:
        """Register the route."""
        app.router.add_route("*", self._path, self._receive)

    async def _receive(self, request: web.Request) -> web.Response:
        refusal = self._refusal(request)
        if refusal is not None:
            return refusal
        body = await request.content.read(BODY_LIMIT + 1)
        while len(body) <= BODY_LIMIT and not request.content.at_eof():
            body += await request.content.read(BODY_LIMIT + 1 - len(body))
        if len(body) > BODY_LIMIT:
            return web.Response(status=413)
        try:
            update = json.loads(body)
        except ValueError:
            return web.Response(status=400)
        if not isinstance(update, dict):
            return web.Response(status=400)
        return await self._store(update)

    async def _store(self, update: dict[str, object]) -> web.Response:
        if self._intake.lanes.waiting_for_ingress >= MOST_WAITING:
            return web.Response(status=503, headers=RETRY_AFTER)
        try:
            await self._intake.receive([update])
        except StoreTrouble:
            return web.Response(status=503, headers=RETRY_AFTER)
        return web.Response()

    def _refusal(self, request: web.Request) -> web.Response | None:
        if request.method != "POST":
            return web.Response(status=405)
        given = request.headers.get(SECRET_HEADER, "").encode(errors="surrogateescape")
        if not hmac.compare_digest(given, self._secret):
            return web.Response(status=403)
        if (request.content_length or 0) > BODY_LIMIT:
            return web.Response(status=413)
        if request.content_type != "application/json":
            return web.Response(status=400)
        return None

"""Who may talk to the page: this machine's browser and nobody else.

A page of another site must not reach the playground through the visitor's browser, neither by a
name that it lets point to 127.0.0.1 (DNS rebinding: the Host header gives it away) nor by posting
a form (the Origin header gives it away). Clients that are no browsers send no Origin.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
        "object-src 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def is_loopback(host: str | None) -> bool:
    """Does this host name (without port) mean the machine itself?"""
    if not host:
        return False
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _host_of(authority: str) -> str | None:
    try:
        return urlsplit(f"//{authority}").hostname
    except ValueError:
        return None


def is_allowed(request: web.Request) -> bool:
    """Loopback host; and where the browser tells an origin, this very one."""
    authority = request.headers.get("Host", "")
    if not is_loopback(_host_of(authority)):
        return False
    if request.headers.get("Sec-Fetch-Site") in {"cross-site", "same-site"}:
        # Following a link to the page is the one thing another page may do.
        return request.method == "GET" and request.headers.get("Sec-Fetch-Mode") == "navigate"
    origin = request.headers.get("Origin")
    return origin is None or origin == f"http://{authority}"


def trouble(words: str, status: int = 400) -> web.Response:
    """An answer that says what is wrong; the page shows it."""
    return web.json_response({"error": words}, status=status)


def guarded(handler: Handler) -> Handler:
    """The handler for allowed requests only, with the page's headers on its answers."""

    async def answer(request: web.Request) -> web.StreamResponse:
        if not is_allowed(request):
            return trouble("only for this machine's own browser", status=403)
        response = await handler(request)
        if not response.prepared:
            response.headers.update(HEADERS)
        return response

    return answer

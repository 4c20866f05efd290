"""The gate of the web server behind `serve`: it decides which requests are answered."""

import secrets
from collections.abc import Awaitable, Callable
from typing import Final
from urllib.parse import urlsplit

from aiohttp import web

from logtriage.cli.address import Address

TOKEN: Final = "token"  # noqa: S105 - what the address calls it
_HEADERS: Final = {
    # The terminal's script writes its own style elements; everything else comes from here, as files.
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}

_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Gate:
    """Lets in those who have the token, and no foreign site on their behalf.

    Every process of this machine can reach the server, so that whoever asks has to know the token. The
    first page takes it from its address, and everything else from a cookie that the first page sets. A
    browser lets every site talk to a server on this machine. What a foreign site asks is told by its
    `Origin`; what was sent here under a foreign name (DNS rebinding), by its `Host`.

    Args:
        address: What is listened on.
        token: The secret that a request must know.
    """

    def __init__(self, address: Address, token: str) -> None:
        self._token = token
        self._cookie = f"logtriage-{address.port}"  # the cookies of a host are those of all its ports
        self._names = address.names

    def close(self, app: web.Application) -> None:
        """Have every request to an application pass the gate, also those for routes that do not exist."""
        app.middlewares.append(self._guard)
        app.on_response_prepare.append(_harden)

    @web.middleware
    async def _guard(self, request: web.Request, handler: _Handler) -> web.StreamResponse:
        """Answer requests that come from our own page and know the token; refuse all others."""
        if not self._from_here(request):
            raise web.HTTPForbidden(text="not from here")
        named = request.path == "/" and self._is_token(request.query.get(TOKEN, ""))
        if not named and not self._is_token(request.cookies.get(self._cookie, "")):
            raise web.HTTPForbidden(text="open the address that logtriage serve printed: it holds a token")
        answer = await handler(request)
        if named:
            answer.set_cookie(self._cookie, self._token, path="/", httponly=True, samesite="Strict")
        return answer

    def _from_here(self, request: web.Request) -> bool:
        host = request.headers.get("Host", "")
        origin = request.headers.get("Origin")
        named = not self._names or host in self._names
        return named and (origin is None or urlsplit(origin).netloc == host)

    def _is_token(self, given: str) -> bool:
        return secrets.compare_digest(given.encode("utf-8", "backslashreplace"), self._token.encode())


async def _harden(request: web.Request, response: web.StreamResponse) -> None:  # noqa: ARG001 - the interface
    """Forbid the browser to load anything from elsewhere, or to tell elsewhere of the page."""
    response.headers.update(_HEADERS)

"""The web server behind `serve`: pages that run the terminal UI, for those who may ask for them."""

import logging
import os
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

import click
from aiohttp import web
from textual_serve.server import Server

from logtriage.console.safe import safe_text

_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class _Pages(Server):
    """Serves to pages of its own only.

    A browser lets every site talk to a server on this machine. What a foreign site asks is told by
    its `Origin`; what was sent here under a foreign name (DNS rebinding), by its `Host`.
    """

    def initialize_logging(self) -> None:
        """Say what goes wrong only."""
        logging.basicConfig(level=logging.WARNING, format="logtriage: %(message)s")

    async def _make_app(self) -> web.Application:
        app = await super()._make_app()
        app.middlewares.append(self._guard)
        return app

    @property
    def _names(self) -> set[str]:
        own = {f"{self.host}:{self.port}"}
        if self.host in {"127.0.0.1", "::1", "localhost"}:
            own |= {f"{name}:{self.port}" for name in ("127.0.0.1", "localhost", "[::1]")}
        return own

    @web.middleware
    async def _guard(self, request: web.Request, handler: _Handler) -> web.StreamResponse:
        """Answer those whom it concerns."""
        host = request.headers.get("Host", "")
        origin = request.headers.get("Origin")
        named = host in self._names or self._everywhere
        if not named or (origin is not None and urlsplit(origin).netloc != host):
            raise web.HTTPForbidden(text="not from here")
        return await handler(request)

    @property
    def _everywhere(self) -> bool:
        """Whether it listens on every address: then any name may be its own."""
        return self.host not in {"127.0.0.1", "::1", "localhost"}

    async def on_startup(self, app: web.Application) -> None:  # noqa: ARG002 - the interface
        """Say where it is."""
        click.echo(safe_text(f"logtriage: {self.title}: {self.public_url} (ctrl+c ends it)"), err=True)


def serve(command: str, host: str, port: int, *, title: str) -> None:
    """Serve until interrupted.

    Args:
        command: What a shell runs for each page.
        host: The address to listen on.
        port: The port to listen on.
        title: What the page is called.

    Raises:
        OSError: The address cannot be listened on.
    """
    # The UI writes to a pipe, where Python would take the encoding of the locale.
    os.environ["PYTHONUTF8"] = "1"
    _Pages(command, host=host, port=port, title=safe_text(title)).serve()

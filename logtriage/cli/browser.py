"""The web server behind `serve`: pages that run the terminal UI, for those who may ask for them."""

import logging
import os
import secrets
from pathlib import Path
from typing import Any, Final

import aiohttp_jinja2
import click
from aiohttp import web
from textual_serve.server import Server, to_int

from logtriage.cli.address import Address
from logtriage.cli.gate import TOKEN, Gate
from logtriage.console.safe import safe_text
from logtriage.tui.state.outlet import EXPORT_DIR

_PAGE: Final = Path(__file__).with_name("page")
_FONT_SIZE: Final = 16
"""Pixels where the address names no `fontsize`: the default of textual-serve."""


class _Pages(Server):
    """A server that answers only those who know its token.

    Args:
        command: What a shell runs for each page.
        address: What to listen on.
        title: What the page is called.
        token: The secret of its address.
    """

    def __init__(self, command: str, address: Address, *, title: str, token: str) -> None:
        super().__init__(
            command,
            host=address.host,
            port=address.port,
            title=title,
            public_url=f"http://{address.authority}/?{TOKEN}={token}",
            templates_path=_PAGE,
        )
        self._gate = Gate(address, token)

    def initialize_logging(self) -> None:
        logging.basicConfig(level=logging.WARNING, format="logtriage: %(message)s")

    async def _make_app(self) -> web.Application:
        app = await super()._make_app()
        app.router.add_static("/page", _PAGE)
        self._gate.close(app)
        return app

    @aiohttp_jinja2.template("index.html")
    async def handle_index(self, request: web.Request) -> dict[str, Any]:
        """The values of the page; it talks to the server under the name by which it was asked for."""
        return {
            "title": self.title,
            "socket": f"{'wss' if request.secure else 'ws'}://{request.host}/ws",
            "font_size": to_int(request.query.get("fontsize", ""), _FONT_SIZE),
        }

    async def on_startup(self, app: web.Application) -> None:
        """Prints nothing, unlike the base class: at this moment nothing listens yet."""

    def serve(self, debug: bool = False) -> None:  # noqa: FBT001, FBT002 - the interface
        self.debug = debug
        self.initialize_logging()
        web.run_app(self._make_app(), host=self.host, port=self.port, print=self._announce)

    def _announce(self, *_: object) -> None:
        """Print the address, which works from now on."""
        click.echo(safe_text(f"logtriage: {self.title}: {self.public_url} (ctrl+c ends it)"), err=True)


def serve(command: str, address: Address, *, title: str, export_dir: Path | None) -> None:
    """Serve the terminal UI to browsers until ctrl+c or a signal ends it.

    Args:
        command: What a shell runs for each page.
        address: What to listen on.
        title: What the page is called.
        export_dir: Where pages may write files that are named in them; `None` for nowhere.

    Raises:
        OSError: The address cannot be listened on.
    """
    # The UI writes to a pipe, where Python would take the encoding of the locale.
    os.environ["PYTHONUTF8"] = "1"
    os.environ[EXPORT_DIR] = "" if export_dir is None else str(export_dir)
    _Pages(command, address, title=safe_text(title), token=secrets.token_urlsafe(32)).serve()

import os
import re
import shlex
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from socket import create_server
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from click.testing import CliRunner

from logtriage.cli.address import Address
from logtriage.cli.serve import command, command_line
from logtriage.errors import InputError, LogtriageError

if TYPE_CHECKING:
    from aiohttp.test_utils import TestClient
    from aiohttp.web import Application, Request

Served = tuple[str, Address, str, Path | None]
TOKEN = "t0ken-of-the-tests_0123456789"  # noqa: S105 - made up
FIRST = f"/?token={TOKEN}"
HERE = {"Host": "127.0.0.1:8123"}
MARKUP = '<i>"a"&b</i>'
HOSTILE = "a b; rm -rf $(x) 'q' `y`\n-z"


def test_the_command_of_a_page_survives_any_name() -> None:
    line = command_line(Path(HOSTILE), "-m x", "-l y", [Path("s p")])
    start = [sys.executable, "-m", "logtriage", "watch"]
    assert shlex.split(line) == [
        *start,
        "--matrix",
        "-m x",
        "--layout",
        "-l y",
        "--signatures",
        "s p",
        "--",
        HOSTILE,
    ]


def test_without_textual_serve_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "logtriage.cli.browser", None)
    result = CliRunner().invoke(command, [str(tmp_path)])
    assert isinstance(result.exception, LogtriageError)
    assert "textual-serve" in str(result.exception)
    assert result.exception.hint == "pip install 'logtriage[serve]'"


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> list[Served]:
    pytest.importorskip("textual_serve")
    calls: list[Served] = []

    def serve(line: str, address: Address, *, title: str, export_dir: Path | None) -> None:
        calls.append((line, address, title, export_dir))

    monkeypatch.setattr("logtriage.cli.browser.serve", serve)
    return calls


def test_only_this_machine_unless_told_otherwise(served: list[Served], tmp_path: Path) -> None:
    result = CliRunner().invoke(command, [str(tmp_path)])
    assert result.exit_code == 0
    assert served[0][1] == Address("127.0.0.1", 8000)
    assert "whoever" not in result.output
    result = CliRunner().invoke(command, [str(tmp_path), "--host", "0.0.0.0", "--port", "99"])  # noqa: S104
    assert served[1][1] == Address("0.0.0.0", 99)  # noqa: S104 - what was asked for
    assert "whoever reaches 0.0.0.0:99" in result.output


def test_a_missing_directory_is_said_at_once(served: list[Served], tmp_path: Path) -> None:
    for arguments in ([str(tmp_path / "none")], [str(tmp_path), "--export-dir", str(tmp_path / "none")]):
        result = CliRunner().invoke(command, arguments)
        assert isinstance(result.exception, InputError)
        assert "none: no such directory" in str(result.exception)
    assert not served


def test_pages_write_only_where_they_are_told(served: list[Served], tmp_path: Path) -> None:
    CliRunner().invoke(command, [str(tmp_path)])
    CliRunner().invoke(command, [str(tmp_path), "--export-dir", str(tmp_path)])
    assert [call[3] for call in served] == [None, tmp_path]


def test_a_run_named_by_a_dot_has_a_name(
    served: list[Served], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    CliRunner().invoke(command, ["."])
    assert served[0][2] == f"logtriage {tmp_path.name}"


@pytest.mark.parametrize(
    ("address", "names"),
    [
        (Address("localhost", 80), {"localhost", "127.0.0.1:80", "[::1]"}),
        (Address("127.0.0.2", 8000), {"127.0.0.2:8000", "localhost:8000"}),
        (Address("::1", 8000), {"[::1]:8000", "localhost:8000"}),
    ],
)
def test_a_server_on_this_machine_has_the_names_of_this_machine(address: Address, names: set[str]) -> None:
    assert names <= address.names


def test_what_others_can_reach_has_names_that_are_not_known() -> None:
    assert not Address("0.0.0.0", 8000).names  # noqa: S104 - nothing listens
    assert not Address("boards.example", 8000).names


@pytest.fixture
async def client() -> AsyncIterator["TestClient[Request, Application]"]:
    pytest.importorskip("textual_serve")
    from aiohttp.test_utils import TestClient, TestServer  # noqa: PLC0415 - an optional part

    from logtriage.cli.browser import _Pages  # noqa: PLC0415 - as above

    pages = _Pages("true", Address("127.0.0.1", 8123), title=f"logtriage {MARKUP}", token=TOKEN)
    async with TestClient(TestServer(await pages._make_app()), headers=HERE) as client:
        yield client


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "localhost:8123"}, 200),
        ({"Origin": "http://127.0.0.1:8123"}, 200),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Host": "evil.example:8123"}, 403),
        ({"Host": "evil.example:8123", "Origin": "http://evil.example:8123"}, 403),
    ],
)
async def test_foreign_sites_are_refused(
    client: "TestClient[Request, Application]", headers: dict[str, str], status: int
) -> None:
    answer = await client.get(FIRST, headers=headers)
    assert answer.status == status


ROUTES = ("/", "/ws", "/static/js/textual.js", "/page/page.js", "/page/favicon.svg", "/download/key", "/none")


@pytest.mark.parametrize("route", ROUTES)
async def test_without_the_token_nothing_is_answered(
    client: "TestClient[Request, Application]", route: str
) -> None:
    for given in (route, f"{route}?token=", f"{route}?token=%ff%00", f"{route}?token={TOKEN[:-1]}"):
        assert (await client.get(given)).status == 403
    for cookie in ("", "x", TOKEN[:-1], TOKEN + "x"):
        answer = await client.get(route, headers={"Cookie": f"logtriage-8123={cookie}"})
        assert answer.status == 403
    assert (await client.get(route, headers={"Cookie": f"logtriage-8124={TOKEN}"})).status == 403
    if route != "/":
        assert (await client.get(f"{route}?token={TOKEN}")).status == 403


async def test_without_the_token_no_program_is_started(
    client: "TestClient[Request, Application]", monkeypatch: pytest.MonkeyPatch
) -> None:
    from aiohttp import WSServerHandshakeError  # noqa: PLC0415 - an optional part

    started: list[object] = []

    async def start(service: object, width: int, height: int) -> None:  # noqa: ARG001 - the interface
        started.append(service)

    monkeypatch.setattr("textual_serve.app_service.AppService.start", start)
    with pytest.raises(WSServerHandshakeError) as refused:
        await client.ws_connect("/ws")
    assert refused.value.status == 403
    assert not started
    await client.get(FIRST)
    async with client.ws_connect("/ws"):
        pass
    assert len(started) == 1


async def test_the_first_page_hands_the_token_to_a_cookie_that_scripts_and_sites_cannot_use(
    client: "TestClient[Request, Application]",
) -> None:
    answer = await client.get(FIRST)
    (cookie,) = answer.cookies.values()
    assert cookie.value == TOKEN
    assert cookie["httponly"]
    assert cookie["samesite"] == "Strict"
    assert not cookie["domain"]
    statuses = {route: (await client.get(route)).status for route in ROUTES if route != "/ws"}
    assert statuses == {route: 404 if route in ("/download/key", "/none") else 200 for route in statuses}


async def test_the_page_is_titled_and_loads_nothing_from_elsewhere(
    client: "TestClient[Request, Application]",
) -> None:
    answer = await client.get(FIRST)
    text = await answer.text()
    assert "<title>logtriage &lt;i&gt;&#34;a&#34;&amp;b&lt;/i&gt;</title>" in text
    assert MARKUP not in text
    assert TOKEN not in text
    assert 'data-session-websocket-url="ws://127.0.0.1:8123/ws"' in text
    linked = re.findall(r'(?:href|src)="([^"]*)"', text)
    assert "/page/favicon.svg" in linked
    style = await (await client.get("/page/page.css")).text()
    for route in [*linked, *re.findall(r'url\("([^"]*)"\)', style)]:
        assert route.startswith("/")
        assert not route.startswith("//")
        assert (await client.get(route)).status == 200


@pytest.mark.parametrize("route", [FIRST, "/none", "/static/js/textual.js"])
async def test_every_answer_forbids_other_hosts(
    client: "TestClient[Request, Application]", route: str
) -> None:
    await client.get(FIRST)
    answer = await client.get(route)
    policy = dict(part.strip().split(" ", 1) for part in answer.headers["Content-Security-Policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == "'self'"
    sources = {source for allowed in policy.values() for source in allowed.split()}
    assert sources == {"'none'", "'self'", "'unsafe-inline'"}
    assert answer.headers["Referrer-Policy"] == "no-referrer"


@contextmanager
def serving(run: Path, **environment: str) -> Iterator[str]:
    """A server of its own process; its printed address."""
    pytest.importorskip("textual_serve")
    with create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    arguments = [sys.executable, "-m", "logtriage", "serve", str(run), "--port", str(port)]
    with subprocess.Popen(arguments, stderr=subprocess.PIPE, env={**os.environ, **environment}) as server:
        assert server.stderr is not None
        try:
            yield server.stderr.readline().decode().split()[-4]
        finally:
            server.terminate()


@pytest.mark.slow
async def test_a_page_writes_no_file_and_starts_no_program(tmp_path: Path) -> None:
    pytest.importorskip("textual_serve")
    from aiohttp import ClientSession, ClientWebSocketResponse, CookieJar  # noqa: PLC0415 - an optional part

    run, victim, paged = tmp_path / "run", tmp_path / "victim", tmp_path / "paged"
    (run / "boot").mkdir(parents=True)
    (run / "boot" / "host.log").write_bytes(b"[    1.000000] Kernel panic - not syncing: x\r\n")

    async def shown(socket: ClientWebSocketResponse, words: str) -> None:
        text = ""
        while words not in text:
            text += re.sub(r"\x1b\[[^a-zA-Z]*[a-zA-Z]", "", (await socket.receive_bytes(timeout=30)).decode())

    with serving(run, PAGER=f"touch {paged}", XDG_STATE_HOME=str(tmp_path / "state")) as address:
        async with ClientSession(cookie_jar=CookieJar(unsafe=True)) as client:
            await client.get(address)
            where = address.partition("?")[0] + "ws?width=120&height=40"
            async with client.ws_connect(where) as socket:
                await shown(socket, "kernel panic")
                await socket.send_json(["stdin", "3"])
                await shown(socket, "verdict")
                await socket.send_json(["stdin", "o"])
                await shown(socket, "a pager needs a terminal of its own")
                await socket.send_json(["stdin", "x"])
                await shown(socket, "pages write no files")
                typed = "\t\t" + "\x7f" * 80 + str(victim)
                await socket.send_json(["stdin", f"{typed}\r"])
                await shown(socket, "pages write no files")
    assert not victim.exists()
    assert not paged.exists()


def test_the_printed_address_opens_the_page(tmp_path: Path) -> None:
    with serving(tmp_path) as address:
        with urlopen(address) as answer:  # noqa: S310 - our own
            assert f"<title>logtriage {tmp_path.name}</title>".encode() in answer.read()
        with pytest.raises(HTTPError) as refused:
            urlopen(address.partition("?")[0])  # noqa: S310 - our own
        refused.value.close()
    assert refused.value.code == 403
    assert len(address.partition("token=")[2]) >= 32

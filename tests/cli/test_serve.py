import shlex
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from logtriage.cli.serve import command, command_line
from logtriage.errors import InputError, LogtriageError

HOSTILE = "a b; rm -rf $(x) 'q' `y`\n-z"


def test_the_command_of_a_page_survives_any_name() -> None:
    line = command_line(Path(HOSTILE), "-m x", [Path("s p")])
    start = [sys.executable, "-m", "logtriage", "watch"]
    assert shlex.split(line) == [*start, "--matrix", "-m x", "--signatures", "s p", "--", HOSTILE]


def test_without_textual_serve_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "logtriage.cli.browser", None)
    result = CliRunner().invoke(command, [str(tmp_path)])
    assert isinstance(result.exception, LogtriageError)
    assert "textual-serve" in str(result.exception)
    assert result.exception.hint == "pip install 'logtriage[serve]'"


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str, int, str]]:
    pytest.importorskip("textual_serve")
    calls: list[tuple[str, str, int, str]] = []

    def serve(line: str, host: str, port: int, *, title: str) -> None:
        calls.append((line, host, port, title))

    monkeypatch.setattr("logtriage.cli.browser.serve", serve)
    return calls


def test_only_this_machine_unless_told_otherwise(
    served: list[tuple[str, str, int, str]], tmp_path: Path
) -> None:
    result = CliRunner().invoke(command, [str(tmp_path)])
    assert result.exit_code == 0
    assert served[0][1:3] == ("127.0.0.1", 8000)
    assert "anybody" not in result.output
    result = CliRunner().invoke(command, [str(tmp_path), "--host", "0.0.0.0", "--port", "99"])  # noqa: S104
    assert served[1][1:3] == ("0.0.0.0", 99)  # noqa: S104 - what was asked for
    assert "anybody who reaches 0.0.0.0:99" in result.output


def test_a_missing_run_is_said_at_once(served: list[tuple[str, str, int, str]], tmp_path: Path) -> None:
    result = CliRunner().invoke(command, [str(tmp_path / "none")])
    assert isinstance(result.exception, InputError)
    assert not served


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
async def test_foreign_sites_are_refused(headers: dict[str, str], status: int) -> None:
    pytest.importorskip("textual_serve")
    from aiohttp.test_utils import TestClient, TestServer  # noqa: PLC0415 - an optional part

    from logtriage.cli.browser import _Pages  # noqa: PLC0415 - as above

    pages = _Pages("true", host="127.0.0.1", port=8123, title="t")
    async with TestClient(TestServer(await pages._make_app())) as client:
        answer = await client.get("/", headers={"Host": "127.0.0.1:8123", **headers})
        assert answer.status == status

from pathlib import Path

import pytest
from textual.widgets import Input

from logtriage.errors import InputError
from logtriage.library.draft import draft
from logtriage.library.load import user_dir
from logtriage.tui.app.app import TriageApp
from logtriage.tui.export.screen import ExportScreen
from logtriage.tui.signatures.editor_screen import EditorScreen
from logtriage.tui.signatures.editor_store import target_of
from logtriage.tui.state.outlet import ANYWHERE, EXPORT_DIR, Outlet
from tests.tui.staged import StagedFeed, finished, screen_text

pytestmark = pytest.mark.slow

ELSEWHERE = (
    "/etc/passwd",
    "../x",
    "a/b",
    "./x",
    "~/x",
    "~root/x",
    ".bashrc",
    ".",
    "..",
    "",
    "a\0b",
    "\udcff",
    "link/x",
)


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)


def files_below(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("typed", ELSEWHERE)
def test_a_confined_page_writes_plain_names_in_its_directory_only(tmp_path: Path, typed: str) -> None:
    with pytest.raises(InputError):
        Outlet(confined=True, folder=tmp_path).place(typed)
    with pytest.raises(InputError):
        Outlet(confined=True).place(typed)


def test_a_plain_name_is_a_file_of_the_directory(tmp_path: Path) -> None:
    assert Outlet(confined=True, folder=tmp_path).place("a b.txt") == tmp_path / "a b.txt"
    assert ANYWHERE.place("/etc/passwd") == Path("/etc/passwd")


def test_a_process_that_draws_on_no_terminal_is_confined(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("TEXTUAL_DRIVER", raising=False)
    monkeypatch.setenv(EXPORT_DIR, str(tmp_path))
    assert Outlet.of_process() == ANYWHERE
    monkeypatch.setenv("TEXTUAL_DRIVER", "textual.drivers.web_driver:WebDriver")
    assert Outlet.of_process() == Outlet(confined=True, folder=tmp_path)
    monkeypatch.setenv(EXPORT_DIR, "")
    assert Outlet.of_process() == Outlet(confined=True)
    monkeypatch.delenv(EXPORT_DIR)
    assert Outlet.of_process() == Outlet(confined=True)


async def export_to(app: TriageApp, typed: str) -> str:
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("x")
        await app.workers.wait_for_complete()
        app.screen.query_one("#target", Input).value = typed
        await pilot.pause()
        shown = screen_text(app)
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, ExportScreen)
        return shown + screen_text(app)


async def test_a_page_exports_nothing_unless_it_is_told_where(tmp_path: Path) -> None:
    app = TriageApp(StagedFeed(finished()))
    app.outlet = Outlet(confined=True)
    victim = tmp_path / "victim"
    for typed in (str(victim), "report.txt"):
        said = await export_to(app, typed)
        assert said.count("pages write no files unless serve is started with --export-dir DIR") == 3
        app = TriageApp(StagedFeed(finished()))
        app.outlet = Outlet(confined=True)
    assert not files_below(tmp_path)


async def test_a_page_exports_into_its_directory_and_through_no_link_of_it(tmp_path: Path) -> None:
    folder, other = tmp_path / "exports", tmp_path / "other"
    folder.mkdir()
    other.mkdir()
    (folder / "link").symlink_to(other)
    (other / "file").write_text("mine")
    (folder / "bait").symlink_to(other / "file")
    app = TriageApp(StagedFeed(finished()))
    app.outlet = Outlet(confined=True, folder=folder)
    async with app.run_test(size=(100, 30)) as pilot:
        for typed in ("link", "bait", str(other / "file"), "link/new", "report.txt"):
            await pilot.press("x")
            await app.workers.wait_for_complete()
            app.screen.query_one("#target", Input).value = typed
            await pilot.press("enter")
            await pilot.pause()
            await pilot.press("y")  # to the question whether to replace it; else it goes into the field
            await app.workers.wait_for_complete()
            await pilot.pause()
            while isinstance(app.screen, ExportScreen):
                await pilot.press("escape")
    assert files_below(tmp_path) == {"exports/report.txt", "exports/bait", "other/file"}
    assert (other / "file").read_text() == "mine"


@pytest.mark.parametrize("typed", ["~nobody-of-this-name/x", "n" * 300, "a\0b"])
async def test_a_name_that_cannot_be_is_said(typed: str) -> None:
    said = await export_to(TriageApp(StagedFeed(finished())), typed)
    assert "a new file in" in said or "no such home directory" in said or "no file can be called that" in said
    assert not files_below(Path.cwd())


def test_a_confined_page_keeps_signatures_in_its_directory(tmp_path: Path) -> None:
    own = target_of("mine", None, "", Outlet(confined=True, folder=tmp_path))
    assert own.path == tmp_path / "mine.toml"
    assert target_of("mine").path == user_dir() / "mine.toml"
    with pytest.raises(InputError):
        target_of("mine", None, "", Outlet(confined=True))
    with pytest.raises(InputError):
        target_of("../mine", None, "", Outlet(confined=True, folder=tmp_path))


async def test_a_page_writes_no_signature_unless_it_is_told_where(tmp_path: Path) -> None:
    app = TriageApp(StagedFeed(finished()))
    app.outlet = Outlet(confined=True)
    async with app.run_test(size=(140, 40)) as pilot:
        signature = draft(b"frobnicator: waiting for widget 7", layer="host", last=False)
        app.push_screen(EditorScreen(signature))
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert " pages write no files unless serve" in screen_text(app)
        await pilot.press("w")
        await app.workers.wait_for_complete()
        await pilot.pause()
    assert not files_below(tmp_path)

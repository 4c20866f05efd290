from pathlib import Path

import pytest
from textual.binding import Binding
from textual.command import CommandList, CommandPalette
from textual.pilot import Pilot

from logtriage.library.library import Library
from logtriage.tui.app.app import TriageApp
from logtriage.tui.app.keymap import own_bindings, read_keymap, taken
from logtriage.tui.app.palette import Entry, ranked
from logtriage.tui.export.screen import ExportScreen
from logtriage.tui.grid.screen import GridScreen
from logtriage.tui.log.screen import LogScreen
from logtriage.tui.signatures.editor_screen import EditorScreen
from logtriage.tui.signatures.library_screen import LibraryScreen
from logtriage.tui.widgets.confirm import ConfirmScreen
from logtriage.tui.widgets.text_screen import TextRows
from tests.tui.staged import StagedFeed, finished, screen_text, write_logs

pytestmark = pytest.mark.slow

SCREENS = (ExportScreen, ConfirmScreen, EditorScreen, LibraryScreen)


@pytest.fixture
def app(library: Library, tmp_path: Path) -> TriageApp:
    snapshot = finished()
    write_logs(tmp_path, snapshot.matrix.configs[:20])
    feed = StagedFeed(snapshot, tmp_path)
    feed.use_library(library)
    return TriageApp(feed)


async def found(pilot: Pilot[None], typed: str) -> list[str]:
    """What the palette lists for what was typed."""
    palette = pilot.app.screen
    assert isinstance(palette, CommandPalette)
    await pilot.press(*("space" if char == " " else char for char in typed))
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    options = palette.query_one(CommandList).options
    return [str(option.prompt) for option in options]


async def opened(pilot: Pilot[None], key: str = "colon") -> None:
    await pilot.press(key)
    await pilot.pause()


@pytest.mark.parametrize("key", ["colon", "ctrl+p"])
async def test_both_keys_open_it_with_the_actions_of_the_screen(key: str, app: TriageApp) -> None:
    async with app.run_test(size=(160, 48)) as pilot:
        await opened(pilot, key)
        names = await found(pilot, "")
        assert any(name.startswith("grid: Filter") for name in names)
        assert any(name.startswith("everywhere: Export") for name in names)
        assert any(name.startswith("report: Export as kcidb") for name in names)
        assert any(name.startswith("theme: Use light") for name in names)
        assert not any(name.startswith("log: ") for name in names)
        assert all(": " in name for name in names)
        await pilot.press("escape")
        assert isinstance(app.screen, GridScreen)


@pytest.mark.parametrize("size", [(80, 24), (160, 48)])
async def test_a_configuration_is_found_by_options_and_opens_its_log(
    size: tuple[int, int], app: TriageApp
) -> None:
    async with app.run_test(size=size) as pilot:
        await opened(pilot)
        names = await found(pilot, "protected 16k lpa2")
        assert names
        assert all(name.startswith("config: ") for name in names)
        assert all("kvm_mode=protected" in name and "host_page_size=16k" in name for name in names)
        assert "kvm_mode=" in screen_text(app)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, LogScreen)
        wanted = app.screen.config_id
        assert app.snapshot.state(wanted).config.params["kvm_mode"] == "protected"
        await pilot.press("escape")
        assert isinstance(app.screen, GridScreen)
        assert app.screen.config_id == wanted


async def test_an_id_goes_before_options_that_hold_its_digits(app: TriageApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await opened(pilot)
        names = await found(pilot, "config 11")
        assert names[0].startswith("config: 11 ")
        assert any(name.startswith("config: 11") for name in names[1:])


async def test_a_signature_opens_in_the_lab(app: TriageApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await opened(pilot)
        names = await found(pilot, "guest-silent")
        assert names[0].startswith("signature: guest-silent")
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, EditorScreen)


async def test_an_action_is_done(app: TriageApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await opened(pilot)
        await found(pilot, "use light")
        await pilot.press("enter")
        await pilot.pause()
        assert app.theme == "light"
        await opened(pilot)
        await found(pilot, "next bad")
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, GridScreen)
        assert app.screen.config_id is not None
        assert app.snapshot.state(app.screen.config_id).mode is not None


@pytest.mark.parametrize(
    ("query", "better", "worse"),
    [
        ("filter", "grid: Filter", "grid: Fold in light terrain"),
        ("17", "config: 17", "config: 4"),
        ("gsil", "signature: guest-silent", "config: 17"),
        ("VHE 4k", "config: 1  kvm=vhe page=4k", "config: 1  kvm=nvhe"),
    ],
)
def test_what_fits_better_ranks_higher(query: str, better: str, worse: str) -> None:
    def score(text: str) -> float:
        name, _, more = text.partition("  ")
        return ranked(query, Entry(name, more, lambda: None))[0]

    assert score(better) > score(worse)


def test_nothing_fits_letters_that_are_not_there() -> None:
    assert ranked("zzq", Entry("grid: Filter", "", lambda: None)) == (0.0, ())


async def test_hostile_ids_are_shown_and_found_as_they_are(library: Library) -> None:
    from dataclasses import replace  # noqa: PLC0415

    whole = finished()
    evil = "[/][@click=app.quit]x\x1b[2J"
    config = replace(whole.states[0].config, id=evil)
    states = (replace(whole.states[0], config=config), *whole.states[1:])
    matrix = replace(whole.matrix, configs=tuple(state.config for state in states))
    feed = StagedFeed(replace(whole, states=states, matrix=matrix))
    feed.use_library(library)
    app = TriageApp(feed)
    async with app.run_test(size=(120, 40)) as pilot:
        await opened(pilot)
        names = await found(pilot, "click")
        assert names[0].startswith("config: [/][@click=app.quit]x\u241b[2J")
        assert "\x1b" not in screen_text(app)


# -- the keymap ---------------------------------------------------------------------------------

KNOWN = {"grid.filter": None, "log.next-hit": None, "app.help": None}


def test_no_file_is_no_problem(tmp_path: Path) -> None:
    assert read_keymap(tmp_path / "keymap.toml", KNOWN) == ({}, [])


def test_keys_by_dotted_or_quoted_id(tmp_path: Path) -> None:
    path = tmp_path / "keymap.toml"
    path.write_text('grid.filter = "f, ctrl+f"\n"log.next-hit" = "n"\n[app]\nhelp = "f1"\n')
    keys = {"grid.filter": "f,ctrl+f", "log.next-hit": "n", "app.help": "f1"}
    assert read_keymap(path, KNOWN) == (keys, [])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('grid.filtre = "f"\n', "grid.filtre: no such action; did you mean grid.filter?"),
        ("grid.filter = 3\n", "grid.filter: write keys as text"),
        ('grid.filter = ""\n', "grid.filter: write keys as text"),
        ("grid.filter = [\n", "Invalid value"),
        ('x\x1b = "f"\n', "keymap.toml"),
        pytest.param(".".join(["a"] * 5000) + ' = "f"\n', "parts", id="deep"),
    ],
)
def test_what_is_wrong_is_named_with_file_and_key(text: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "keymap.toml"
    path.write_text(text)
    keys, problems = read_keymap(path, KNOWN)
    assert keys == {}
    assert len(problems) == 1
    assert problems[0].startswith(str(path))
    assert words in problems[0]
    assert "\x1b" not in problems[0]


def test_of_very_many_wrong_keys_only_the_first_are_compared_with_the_right_ones(tmp_path: Path) -> None:
    path = tmp_path / "keymap.toml"
    path.write_text("".join(f'grid.filter{number} = "f"\n' for number in range(1000)))
    _, problems = read_keymap(path, KNOWN)
    assert len(problems) == 1000
    assert "did you mean grid.filter?" in problems[0]
    assert problems[-1].endswith("grid.filter999: no such action")


async def test_the_users_keys_work_and_are_named(app: TriageApp, tmp_path: Path) -> None:
    app.keymap_file = tmp_path / "keymap.toml"
    app.keymap_file.write_text('grid.filter = "f8"\n')
    async with app.run_test(size=(160, 48)) as pilot:
        await pilot.pause()
        assert "f8 filter" in screen_text(app).split("\n")[-1]
        await pilot.press("slash")
        assert not app.screen.query_one("#prompt").display
        await pilot.press("f8")
        assert app.screen.query_one("#prompt").display


async def test_wrong_and_clashing_keys_are_said(app: TriageApp, tmp_path: Path) -> None:
    app.keymap_file = tmp_path / "keymap.toml"
    app.keymap_file.write_text('grid.nothing = "f8"\n')
    async with app.run_test(size=(160, 48)) as pilot:
        await pilot.pause()
        assert f"{app.keymap_file}: grid.nothing: no such action" in screen_text(app)


async def test_a_key_taken_from_another_action_is_said(app: TriageApp, tmp_path: Path) -> None:
    app.keymap_file = tmp_path / "keymap.toml"
    app.keymap_file.write_text('grid.panel = "slash"\n')
    async with app.run_test(size=(160, 48)) as pilot:
        await pilot.pause()
        assert f"{app.keymap_file}: grid.panel: / was the key of grid.filter" in screen_text(app)


def test_two_actions_on_one_key_are_named_once() -> None:
    assert taken({"grid.filter": "i", "grid.panel": "i"}) == ["grid.panel: i was the key of grid.filter"]
    assert taken({"grid.filter": "i", "grid.panel": "f8"}) == []
    assert "rows.up: n was the key of grid.next-bad" in taken({"rows.up": "?,n"})


# -- all keys -----------------------------------------------------------------------------------


@pytest.mark.parametrize("binding", own_bindings().values(), ids=lambda binding: binding.id)
def test_every_binding_explains_itself_and_spares_multiplexers(binding: Binding) -> None:
    assert binding.description
    assert binding.tooltip
    assert not {"ctrl+a", "ctrl+b", "ctrl+j", "ctrl+o", "ctrl+s"} & set(binding.key.split(","))


@pytest.mark.parametrize("keys", [["5"], ["5", "enter"], ["x"]])
async def test_help_lists_every_key_of_the_new_screens(keys: list[str], app: TriageApp) -> None:
    async with app.run_test(size=(120, 60)) as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        bindings = app.screen.active_bindings
        assert all(active.binding.id for active in bindings.values())
        tooltips = {active.binding.tooltip for active in bindings.values()}
        await pilot.press("question_mark")
        rows = app.screen.query_one(TextRows)
        text = "\n".join(rows.row_text(row) for row in range(rows.row_count))
        assert all(tooltip in text for tooltip in tooltips)

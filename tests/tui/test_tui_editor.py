import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from logtriage.errors import InputError, LogtriageError
from logtriage.library import load
from logtriage.library.draft import draft, to_toml
from logtriage.library.library import Library, Source
from logtriage.library.load import load_library, user_dir
from logtriage.library.schema import Match, Signature
from logtriage.session.session import Session
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.tui.app.app import TriageApp
from logtriage.tui.log.screen import LogScreen
from logtriage.tui.signatures.editor_form import CLASSES, Form, checked, form_of, pattern_for, signature_of
from logtriage.tui.signatures.editor_screen import EditorScreen
from logtriage.tui.signatures.editor_store import target_of, with_signature, write_signature
from logtriage.tui.signatures.library_screen import LibraryScreen
from logtriage.tui.signatures.run_trial import RunTrial, spread_of, try_on_run
from logtriage.tui.widgets.choice import Choice
from logtriage.tui.widgets.confirm import ConfirmScreen
from logtriage.vocabulary import Status
from tests.tui.staged import StagedFeed, finished, log_feed, screen_text

pytestmark = pytest.mark.slow

KERNEL = b"[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]\r\n"
ODD = b"[    1.000000] frobnicator 3: waiting for widget 0x1f to settle\r\n"
COMMON = b"[    0.500000] clocksource: Switched to clocksource arch_sys_counter\r\n"
OFF = b"[    6.000000] reboot: Power down\r\n"
BOOTS = {"good": KERNEL + COMMON + OFF, "fine": KERNEL + COMMON + OFF, "stuck": KERNEL + COMMON + ODD}
HOSTILE = "e\x1b]0;T\x07[/][@click=app.quit]x\u202e"


@pytest.fixture(autouse=True)
def _own_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)


@pytest.fixture
def run(tmp_path: Path) -> Path:
    folder = tmp_path / "run"
    for name, text in BOOTS.items():
        (folder / name).mkdir(parents=True)
        (folder / name / "host.log").write_bytes(text)
        end = {"exit": 0, "reason": "exited"} if text.endswith(OFF) else {"exit": None, "reason": "timeout"}
        (folder / name / "result.json").write_text(json.dumps(end))
    return folder


async def until(pilot: Pilot[None], holds: Callable[[], object]) -> None:
    for _ in range(200):
        await pilot.pause(0.03)
        if holds():
            return
    raise AssertionError(screen_text(pilot.app))


def lab(app: TriageApp) -> EditorScreen:
    screen = next(one for one in reversed(app.screen_stack) if isinstance(one, EditorScreen))
    assert isinstance(screen, EditorScreen)
    return screen


async def tried(pilot: Pilot[None], app: TriageApp, words: str) -> None:
    await until(pilot, lambda: words in screen_text(app))


# -- the form -----------------------------------------------------------------------------------


def base(**more: object) -> Signature:
    plain = {"id": "odd-widget", "title": "Widgets", "class": "hang", "samples": [ODD.decode().strip()]}
    return msgspec.convert({**plain, "match": [{"regex": "frobnicator \\d+"}], **more}, Signature)


def edited(form: Form, **changes: str) -> Form:
    return replace(form, **changes)


def test_a_form_gives_back_its_signature() -> None:
    for signature in (base(), draft(ODD, layer="host", last=True), draft(ODD, layer="host", last=False)):
        assert signature_of(signature, form_of(signature)) == signature


def test_every_signature_of_the_library_survives_its_form(library: Library) -> None:
    for entry in library.entries:
        if isinstance(entry, Signature):
            assert signature_of(entry, form_of(entry)) == entry


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"id": "Big Id"}, "id"),
        ({"id": ""}, "id"),
        ({"title": ""}, "title"),
        ({"cls": "pnic"}, "class"),
        ({"pattern": ""}, "pattern"),
        ({"pattern": "x" * 2000}, "pattern"),
        ({"kind": "fuzzy", "score": "many"}, "score"),
        ({"kind": "fuzzy", "score": "3"}, "score"),
        ({"kind": "fuzzy", "score": ""}, "score"),
    ],
)
def test_a_wrong_field_is_named(changes: dict[str, str], key: str) -> None:
    with pytest.raises(InputError) as caught:
        signature_of(base(), edited(form_of(base()), **changes))
    assert caught.value.key == key


def test_kinds_change_what_is_looked_for_and_where() -> None:
    fuzzy = signature_of(base(), edited(form_of(base()), kind="fuzzy", pattern="frobnicator #", score="75"))
    assert fuzzy.when.tail
    assert fuzzy.match == (Match(fuzzy="frobnicator #", min_score=75),)
    plain = signature_of(fuzzy, edited(form_of(fuzzy), kind="literal", pattern="frob"))
    assert not plain.when.tail
    assert plain.match[0].literal == "frob"


def test_a_line_is_said_in_every_kind() -> None:
    assert pattern_for(ODD, "literal") == "frobnicator 3: waiting for widget 0x1f to settle"
    assert pattern_for(ODD, "fuzzy") == "frobnicator #: waiting for widget HEX to settle"
    assert "\\d+" in pattern_for(ODD, "regex")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"match": [{"regex": "nothing of the kind"}]}, "sample 1 does not match"),
        ({"counter_samples": ["frobnicator 9"]}, "counter-sample 1 matches"),
        ({"samples": []}, "no samples"),
        ({"match": [{"regex": "[a-z]+"}]}, "of healthy boot lines"),
        ({"id": "guest-silent"}, "the id is taken"),
        (
            {"match": [{"fuzzy": "quite another line of text"}], "when": {"tail": True}},
            "sample 1 does not match",
        ),
    ],
)
def test_problems_are_named(changes: dict[str, object], words: str, library: Library) -> None:
    assert any(words in problem for problem in checked(base(**changes), library).problems)


@pytest.mark.parametrize("pattern", ["a(", "(?=x)", "x*", "(", "[", "\\"])
def test_a_bad_expression_is_a_fault_of_the_pattern(pattern: str, library: Library) -> None:
    with pytest.raises(InputError) as caught:
        checked(base(match=[{"regex": pattern}]), library)
    assert caught.value.key == "pattern"


def test_a_good_draft_has_no_problems(library: Library) -> None:
    for last in (True, False):
        assert checked(draft(ODD, layer="host", last=last), library).problems == ()
    assert checked(base(), library, known_as="odd-widget").problems == ()


# -- the trial ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("signature", "spread"),
    [
        (draft(ODD, layer="host", last=True), (1, 0)),
        (draft(ODD, layer="host", last=False), (1, 0)),
        (draft(COMMON, layer="host", last=False), (1, 2)),
        (base(match=[{"literal": "no such text"}]), (0, 0)),
        (base(layer="guest"), (0, 0)),
    ],
)
def test_hits_are_counted_by_how_their_boot_stands(
    signature: Signature, spread: tuple[int, int], session: Session, library: Library
) -> None:
    snapshot = session.snapshot
    steps = list(try_on_run(checked(signature, library).drafts, snapshot, session.path_of))
    trial = steps[-1]
    assert trial.over
    assert trial.done == trial.logs == 3
    counted = spread_of(trial, snapshot, snapshot.state("stuck").mode)
    assert (counted.mode, counted.passing) == spread
    assert (counted.unknown, counted.elsewhere) == (0, 0)


def test_a_log_that_cannot_be_read_is_counted(session: Session, library: Library, run: Path) -> None:
    (run / "fine" / "host.log").unlink()
    drafts = checked(base(), library).drafts
    trial = list(try_on_run(drafts, session.snapshot, session.path_of))[-1]
    assert trial.unread == 1
    assert [hit.config_id for hit in trial.hits] == ["stuck"]


# -- the file -----------------------------------------------------------------------------------


def test_new_ones_go_to_the_user_and_built_in_ones_are_copied(library: Library) -> None:
    index = library.entries.index(library.signature("guest-silent"))
    copy = target_of("guest-silent", library.sources[index], "guest-silent")
    assert copy.path == user_dir() / "guest-silent.toml"
    assert copy.instead_of == ""
    assert target_of("new-one").path == user_dir() / "new-one.toml"


def test_in_a_checkout_they_go_to_its_signatures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "checkout" / "signatures"
    own.mkdir(parents=True)
    (own.parent / "pyproject.toml").write_text('[project]\nname = "logtriage"\n')
    monkeypatch.setattr("logtriage.tui.signatures.editor_store.builtin_dir", lambda: own)
    assert target_of("new-one").path == user_dir() / "new-one.toml"
    monkeypatch.chdir(own.parent)
    assert target_of("new-one").path == own / "new-one.toml"
    assert target_of("new-one").what == "this checkout"


def test_a_signature_is_replaced_where_it_stands_and_its_neighbours_stay(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    first, second, third = (base(id=f"one-{number}") for number in range(3))
    text = to_toml([first, second]) + "\n# on the third\n" + to_toml([third]).replace("schema = 1\n", "")
    path.write_text(text)
    (entries, _) = load.parse_file(text, str(path))
    source = next(source for entry, source in entries if entry.id == "one-1")
    changed = msgspec.structs.replace(second, title="Better", id="one-more")
    target = target_of("one-more", source, "one-1")
    place = write_signature(changed, target)
    after, problems = load.parse_file(path.read_text(), str(path))
    assert not problems
    assert [entry for entry, _ in after] == [first, changed, third]
    assert "# on the third" in path.read_text()
    assert place == source


AFTER_IT = {
    "speaker": "[[speaker]]\nid = 'one-loader'\nbanner = ['^One \\d']\n",
    "fact": "[[ fact ]]\nid = 'one-fact'\nfact = 'va'\nvalue = '48'\nmatch = [{ literal = 'one' }]\n",
    "quoted": "[[quoted]]\nid = 'one-quote'\nregex = '^one: '\n",
}


@pytest.mark.parametrize("kind", AFTER_IT)
def test_what_follows_a_changed_signature_stays(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(to_toml([base(id="one-1")]) + "\n" + AFTER_IT[kind])
    before, _ = load.parse_file(path.read_text(), str(path))
    write_signature(base(id="one-1", title="Better"), replace(target_of("one-1"), path=path))
    after, problems = load.parse_file(path.read_text(), str(path))
    assert not problems
    assert [entry for entry, _ in after] == [base(id="one-1", title="Better"), before[1][0]]


def test_a_file_in_which_another_entry_would_be_lost_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    other = (
        "[[signature]]\nid = 'two-2'\ntitle = 'x'\nclass = 'bug'\nexplain = \"\"\"\n[[signature]]\n\"\"\"\n"
    )
    path.write_text(
        "schema = 1\n" + other + to_toml([base(id="one-1")]).partition("\n")[2] + other.replace("two", "six")
    )
    text = path.read_text()
    assert not load.parse_file(text, str(path))[1]
    with pytest.raises(LogtriageError):
        write_signature(base(id="one-1", title="Better"), replace(target_of("one-1"), path=path))
    assert path.read_text() == text


def test_a_damaged_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("schema = 1\n[[signature\n")
    target = replace(target_of("x-1"), path=path)
    with pytest.raises(LogtriageError):
        write_signature(base(), target)
    assert path.read_text() == "schema = 1\n[[signature\n"


def test_the_library_takes_a_signature_for_another_of_its_id(library: Library) -> None:
    grown = with_signature(library, base(), Source("here", 1))
    assert len(grown.entries) == len(library.entries) + 1
    again = with_signature(grown, base(title="Other"), Source("here", 1), known_as="odd-widget")
    assert len(again.entries) == len(grown.entries)
    assert again.signature("odd-widget").title == "Other"


def timeless(state: ConfigState) -> ConfigState:
    return replace(state, quiet=0.0)


# -- a session with another library -------------------------------------------------------------


def test_a_loaded_session_takes_another_library(session: Session, library: Library) -> None:
    before = session.snapshot
    session.use_library(with_signature(library, draft(ODD, layer="host", last=True), Source("x", 1)))
    after = session.snapshot
    failure = after.state("stuck").failure
    assert failure is not None
    assert failure.title.startswith("Host hangs after: frobnicator")
    assert after.revision > before.revision
    for name in ("good", "fine"):
        assert timeless(after.state(name)) == timeless(before.state(name))
    assert after.state("stuck").consoles == before.state("stuck").consoles


def test_the_same_library_again_changes_nothing_but_the_revision(session: Session, library: Library) -> None:
    before = session.snapshot
    session.use_library(library)
    assert [timeless(state) for state in session.snapshot.states] == [timeless(one) for one in before.states]
    assert [mode.label for mode in session.snapshot.modes] == [mode.label for mode in before.modes]


# -- on screen ----------------------------------------------------------------------------------


async def test_a_line_made_into_a_signature_and_written_renames_its_cell_without_restart(
    run: Path, library: Library
) -> None:
    session = Session(run, library)
    session.start()
    app = TriageApp(session)
    try:
        async with app.run_test(size=(80, 24)) as pilot:
            await until(pilot, lambda: app.snapshot.complete)
            assert (
                title_of(app.snapshot) != "Host hangs after: frobnicator #: waiting for widget HEX to settle"
            )
            await pilot.press("n", "enter", "s")
            await tried(pilot, app, "OK to write")
            assert "hits 1 configs" in screen_text(app)
            assert "passing 0" in screen_text(app)
            await pilot.press("w")
            await until(pilot, lambda: title_of(app.snapshot).startswith("Host hangs after: frobnicator"))
            assert isinstance(app.screen, LogScreen)
            await until(pilot, lambda: "Host hangs after: frobnicator" in screen_text(app))
            await pilot.press("escape")
            assert f"mode {app.snapshot.state('stuck').mode}" in screen_text(app)
    finally:
        session.stop()
    written = load_library([user_dir()])
    assert [entry.id for entry in written.entries] == ["stuck-after-frobnicator-waiting-for-widget-hex"]
    assert not written.problems


def title_of(snapshot: Snapshot) -> str:
    failure = snapshot.state("stuck").failure
    return failure.title if failure is not None else ""


async def test_hits_in_passing_logs_are_an_alarm_and_asked_about(session: Session) -> None:
    app = TriageApp(session)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("n", "enter")
        app.push_screen(EditorScreen(draft(COMMON, layer="host", last=False)))
        await tried(pilot, app, "MATCHES 2 PASSING LOGS")
        await pilot.press("w")
        assert isinstance(app.screen, ConfirmScreen)
        await pilot.press("n")
        assert not user_dir().exists()
        assert isinstance(app.screen, EditorScreen)


async def test_a_bad_expression_while_typing_keeps_the_hits(session: Session) -> None:
    app = TriageApp(session)
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(EditorScreen(draft(ODD, layer="host", last=False)))
        await tried(pilot, app, "OK to write")
        await pilot.press("e", "end", "(")
        await tried(pilot, app, "pattern is wrong")
        text = screen_text(app)
        assert "stuck host:3" in text
        assert "hits 1 configs" in text
        assert lab(app).query_one("#pattern", Input).has_class("-wrong")
        await pilot.press("escape", "w")
        assert "Not written" in screen_text(app)
        await pilot.press("e", "end", "backspace")
        await tried(pilot, app, "OK to write")
        assert not lab(app).query_one("#pattern", Input).has_class("-wrong")


async def test_an_edit_is_tried_after_a_while_and_cancels_what_runs(session: Session) -> None:
    app = TriageApp(session)
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(EditorScreen(draft(ODD, layer="host", last=False)))
        await tried(pilot, app, "OK to write")
        first = lab(app)._trial
        await pilot.press("e", *"zz")
        assert lab(app)._trial is first
        assert lab(app)._work._worker is None
        await tried(pilot, app, "hits 0 configs")
        assert lab(app)._trial is not first
        assert "sample 1 does not match" in screen_text(app)


async def test_another_kind_says_the_same_line_in_another_way(session: Session) -> None:
    app = TriageApp(session)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("n", "enter", "s")
        await tried(pilot, app, "OK to write")
        screen = lab(app)
        screen.query_one("#kind", Choice).select("literal")
        await tried(pilot, app, "frobnicator 3: waiting for widget 0x1f to settle")
        await pilot.pause()
        assert screen.query_one("#pattern", Input).value == pattern_for(ODD, "literal")
        assert screen.query_one("#score", Input).disabled
        await tried(pilot, app, "OK to write")
        screen.query_one("#pattern", Input).value = "by hand"
        await pilot.pause()
        screen.query_one("#kind", Choice).select("regex")
        await pilot.pause()
        assert screen.query_one("#pattern", Input).value == "by hand"


async def test_escape_leaves_the_field_then_asks_then_goes(session: Session) -> None:
    app = TriageApp(session)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("n", "enter", "s", "e", "w")
        assert lab(app).query_one("#pattern", Input).has_focus
        assert "leave the field" in screen_text(app)
        await pilot.press("escape")
        assert isinstance(app.screen, EditorScreen)
        await pilot.press("escape")
        assert isinstance(app.screen, ConfirmScreen)
        await pilot.press("escape", "1")
        assert isinstance(app.screen, ConfirmScreen)
        await pilot.press("y")
        await pilot.pause()
        assert not any(isinstance(screen, EditorScreen) for screen in app.screen_stack)
    assert not user_dir().exists()


async def test_a_hit_becomes_a_sample_and_opens_its_line(session: Session) -> None:
    app = TriageApp(session)
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(EditorScreen(base(samples=[])))
        await until(pilot, lambda: (trial := lab(app)._trial) is not None and trial.over)
        await tried(pilot, app, "no samples")
        await pilot.press("a")
        await tried(pilot, app, "OK to write")
        assert lab(app)._base.samples == (ODD.decode().strip(),)
        await pilot.press("enter")
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, LogScreen)
        assert screen.config_id == "stuck"
        assert screen.pane.cursor_row == 2


@pytest.mark.parametrize("size", [(80, 24), (160, 48)])
async def test_the_library_lists_what_the_run_shows_first(size: tuple[int, int], library: Library) -> None:
    feed = StagedFeed(finished())
    feed.use_library(library)
    app = TriageApp(feed)
    async with app.run_test(size=size) as pilot:
        await pilot.press("5")
        rows = screen_text(app).split("\n")
        assert rows[1].split() == ["hits", "id", "class", "layer", "title"]
        assert rows[2].split()[:2] == ["42", "guest-silent"]
        await pilot.press("slash", *"panic", "enter")
        text = screen_text(app)
        assert "guest-silent" not in text
        assert "panic" in text.split("\n")[2]
        assert "fatal, cause" in text
        await pilot.press("escape", "g", "enter")
        await until(pilot, lambda: "100 %" in screen_text(app))
        text = screen_text(app)
        assert "your library; the built-in one stays as it is" in text
        assert "goes by how far a boot came" in text
        assert app.screen.query_one("#id", Input).value == "guest-silent"
        await pilot.press("5")
        await pilot.pause()
        assert isinstance(app.screen, LibraryScreen)


async def test_bad_signature_files_are_listed_with_line_and_reason(tmp_path: Path) -> None:
    bad = tmp_path / "kvm.toml"
    bad.write_text('schema = 1\n[[signature]]\nid = "x1"\ntitle = "t"\nclass = "pnic"\n')
    feed = StagedFeed(finished())
    feed.use_library(load_library([bad]))
    app = TriageApp(feed)
    async with app.run_test(size=(160, 24)) as pilot:
        await pilot.press("5")
        assert f"{bad}:2: x1: Invalid enum value 'pnic'" in screen_text(app)
        assert "No signature has these words." in screen_text(app)


@pytest.mark.parametrize("size", [(40, 12), (80, 24), (160, 48)])
async def test_hostile_lines_ids_and_patterns_are_shown_harmlessly(
    size: tuple[int, int], tmp_path: Path
) -> None:
    line = b"boot " + HOSTILE.encode() + b" widget 17"
    feed = log_feed(tmp_path, KERNEL + line + b"\n", line=2)
    app = TriageApp(feed)
    async with app.run_test(size=size) as pilot:
        await pilot.press("enter", "s")
        await until(pilot, lambda: (trial := lab(app)._trial) is not None and trial.over)
        lab(app).query_one("#id", Input).value = HOSTILE
        lab(app).query_one("#title", Input).value = HOSTILE
        await pilot.pause()
        drawn = screen_text(app)
        assert not {char for char in drawn if ord(char) < 32 and char != "\n"}
        if size[0] >= 80:
            assert "2 to 64 small letters" in drawn


async def test_a_line_of_merged_or_filtered_consoles_keeps_its_console_and_number(
    run: Path, library: Library
) -> None:
    (run / "stuck" / "guest.log").write_bytes(b"kvmtool: starting\r\nkvmtool: a guest line\r\n")
    session = Session(run, library)
    session.load()
    app = TriageApp(session)
    async with app.run_test(size=(120, 40)) as pilot:
        app.open_log("stuck")
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, LogScreen)
        await until(pilot, lambda: merged_line(screen, pilot))
        await pilot.press("s")
        origin = lab(app)._origin
        assert origin is not None
        assert (origin.console, origin.number, origin.last) == ("guest", 2, True)
        assert origin.line == b"kvmtool: a guest line"
        assert lab(app)._base.layer == "guest"
    session.stop()


def merged_line(screen: LogScreen, pilot: Pilot[None]) -> bool:
    """Go to the merged view, and there to the guest's last line."""
    if screen.pane is not screen.merged:
        pilot.app.simulate_key("v")
        return False
    for row in range(screen.pane.line_count):
        line = screen.pane.store.line(row) if screen.pane.store is not None else None
        if line is not None and "a guest line" in line.text:
            screen.pane.jump(row)
            return True
    return False


async def test_an_empty_line_makes_no_signature(tmp_path: Path) -> None:
    app = TriageApp(log_feed(tmp_path, b"\n\n", line=1))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "s")
        await pilot.pause()
        assert isinstance(app.screen, LogScreen)
        assert "no line to make a signature from" in screen_text(app)


def test_classes_are_those_of_the_schema() -> None:
    assert {"hang", "panic", "other"} <= set(CLASSES)


def test_nothing_tried_spreads_nowhere() -> None:
    snapshot = finished()
    spread = spread_of(RunTrial(), snapshot, "A")
    assert spread.total == 0
    assert snapshot.counts()[Status.PASS] == 122

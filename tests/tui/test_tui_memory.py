import json
import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.cli.inputs import open_library
from logtriage.console.safe import safe_text
from logtriage.demo.recordings import recordings_for
from logtriage.matrix.file import load_matrix
from logtriage.report.formats import NOTED, render
from logtriage.session.letters import Letters
from logtriage.session.session import Session
from logtriage.session.whole_run import read_run
from logtriage.sources.replay import Player
from logtriage.triage.modes import label_of
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.app.app import TriageApp
from logtriage.tui.grid.matrix_grid import MatrixGrid
from logtriage.tui.state.events import Event, Kind
from logtriage.tui.state.memory import LONGEST_TITLE, Memory
from logtriage.tui.state.overlay import Overlay, as_seen
from tests.tui.staged import StagedFeed, finished, screen_text

HOSTILE = "\x1b]0;T\a\u202e[/]\udcff"


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state" / "logtriage" / "runs"


def keyed(snapshot: Snapshot) -> Snapshot:
    """With the keys that the engine gives."""
    states = tuple(
        replace(one, failure=replace(one.failure, key=f"host/x/{one.failure.signature}"))
        if one.failure is not None
        else one
        for one in snapshot.states
    )
    return replace(snapshot, states=states)


def overlay_of(memory: Memory) -> Overlay:
    return Overlay(memory, (), lambda: 0.0)


@given(st.sets(st.integers(min_value=0, max_value=20_000)))
def test_labels_are_unlike_and_in_the_order_of_their_numbers(numbers: set[int]) -> None:
    labels = [label_of(number) for number in sorted(numbers)]
    assert labels == sorted(set(labels), key=lambda label: (len(label), label))


@pytest.mark.usefixtures("state")
def test_everything_lasts_over_a_restart(tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir()
    memory = Memory.of_run(run)
    memory.toggle_mark("a")
    memory.toggle_mark("b")
    memory.toggle_mark("a")
    memory.rename("A", "  mine \n two ")
    memory.merge("B", "C")
    memory.learn([("host/x/k", "A"), ("host/x/l", "B"), ("host/x/k", "Z")])
    memory.save()
    (tmp_path / "link").symlink_to(run)
    again = Memory.of_run(tmp_path / "link")
    assert again.marks == {"b"}
    assert again.titles == {"A": "mine two"}
    assert again.merges == {"B": "C"}
    assert list(again.labels.items()) == [("host/x/k", "A"), ("host/x/l", "B")]
    assert (again.note, again.trouble) == ("", "")
    assert Memory.of_run(tmp_path).marks == frozenset()


def test_nothing_is_written_where_nothing_changed(tmp_path: Path, state: Path) -> None:
    memory = Memory.of_run(tmp_path)
    memory.learn([])
    memory.save()
    assert not state.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"{",
        b"[" * 100_000,
        b'{"type":"logtriage-memory-1","labels":{"k":"../x"}}',
        b'{"type":"logtriage-memory-1","marks":[1]}',
        b'{"type":"another"}',
        json.dumps({"type": "logtriage-memory-1", "titles": {"A": "x" * (LONGEST_TITLE + 1)}}).encode(),
    ],
)
def test_a_damaged_file_is_put_aside_and_said(content: bytes, tmp_path: Path, state: Path) -> None:
    Memory.of_run(tmp_path).save()
    state.mkdir(parents=True)
    first = Memory.of_run(tmp_path)
    first.toggle_mark("a")
    first.save()
    (path,) = state.iterdir()
    path.write_bytes(content)
    memory = Memory.of_run(tmp_path)
    assert memory.marks == frozenset()
    assert "damaged" in memory.note
    assert [one.suffix for one in state.iterdir()] == [".broken"]
    assert next(state.iterdir()).read_bytes() == content
    memory.toggle_mark("b")
    memory.save()
    assert Memory.of_run(tmp_path).marks == {"b"}


def test_a_file_that_is_too_large_or_none_is_left_alone(tmp_path: Path, state: Path) -> None:
    state.mkdir(parents=True)
    memory = Memory.of_run(tmp_path)
    memory.toggle_mark("a")
    memory.save()
    (path,) = state.iterdir()
    path.write_bytes(b" " * (5 << 20))
    assert "larger than" in Memory.of_run(tmp_path).note
    path.unlink()
    os.mkfifo(path)
    assert "not a regular file" in Memory.of_run(tmp_path).note
    memory.toggle_mark("b")
    memory.save()
    assert "not a regular file" in memory.trouble


def test_merges_that_go_in_a_circle_are_dropped(tmp_path: Path, state: Path) -> None:
    state.mkdir(parents=True)
    memory = Memory.of_run(tmp_path)
    memory.merge("A", "B")
    memory.merge("B", "A")
    assert memory.merges == {"A": "B"}
    memory.save()
    (path,) = state.iterdir()
    path.write_text('{"type":"logtriage-memory-1","merges":{"A":"B","B":"A"}}')
    assert Memory.of_run(tmp_path).merges == {}


def test_hostile_ids_and_names_do_no_harm(tmp_path: Path, state: Path) -> None:
    state.mkdir(parents=True)
    memory = Memory.of_run(tmp_path)
    memory.toggle_mark(HOSTILE)
    memory.toggle_mark("\x1b[2J")
    memory.rename("A", HOSTILE * 100)
    memory.learn([(HOSTILE, "A")])
    memory.save()
    assert memory.trouble == ""
    again = Memory.of_run(tmp_path)
    assert again.marks == {"\x1b[2J"}  # what JSON cannot say is left out
    assert again.titles["A"] == safe_text(again.titles["A"])
    assert len(again.titles["A"]) <= LONGEST_TITLE


@pytest.mark.parametrize("over", [True, False])
def test_whoever_looks_at_the_same_logs_has_the_same_letters(tmp_path: Path, *, over: bool) -> None:
    matrix = load_matrix("lpa2")
    played = tuple(one for one in matrix.configs if one.id in {"27", "112", "119", "3"})
    missing = () if over else tuple(one for one in matrix.configs if one.id == "0")
    run = tmp_path / "run"
    Player(recordings_for(replace(matrix, configs=played)), run, None, jobs=4).run(threading.Event())
    matrix = replace(matrix, configs=(*played, *missing))
    late = run / "27"
    late.rename(tmp_path / "late")
    watched = Session(run, open_library(), matrix)
    early = watched.load()
    assert {mode.label for mode in early.modes} == {"A", "B"}
    (tmp_path / "late").rename(late)
    opened = Session(run, open_library(), matrix).load()
    once = read_run(run, open_library(), matrix).snapshot
    for snapshot in (watched.load(), opened, once):
        assert snapshot.complete is over
        assert [one.mode for one in snapshot.states[:4]] == [one.mode for one in opened.states[:4]]
        assert [mode.members for mode in snapshot.modes] == [mode.members for mode in opened.modes]
        assert [mode.explanation for mode in snapshot.modes] == [mode.explanation for mode in once.modes]
    assert [mode.label for mode in opened.modes] == ["A", "B", "C"]
    assert next(one.mode for one in opened.states if one.mode) == "A"


def test_letters_do_not_tell_what_came_first() -> None:
    states = Letters().of(keyed(finished()).states)
    swapped = {"A": "C", "B": "A", "C": "B"}
    came = [one if one.mode is None else replace(one, mode=swapped[one.mode]) for one in states]
    letters = Letters()
    told = letters.of(came)
    assert [one.mode for one in told] == [one.mode for one in states]
    assert all(one is other for one, other in zip(told, letters.of(came), strict=True))


def test_names_and_merges_follow_their_modes_to_other_letters() -> None:
    memory = Memory()
    memory.learn([("k", "A"), ("l", "B"), ("m", "C"), ("gone", "D")])
    memory.rename("A", "mine")
    memory.rename("D", "lost")
    memory.merge("B", "C")
    assert memory.reletter({"k": "C", "l": "A", "m": "B"}) == {"A": "C", "B": "A", "C": "B"}
    assert memory.titles == {"C": "mine"}
    assert memory.kept_titles == {"gone": "lost"}
    assert memory.merges == {"A": "B"}
    assert dict(memory.labels) == {"k": "C", "l": "A", "m": "B"}
    memory.learn([("gone", "D")])
    assert memory.titles == {"C": "mine", "D": "lost"}
    assert memory.kept_titles == {}


def test_merges_of_modes_that_became_one_are_dropped() -> None:
    memory = Memory()
    memory.learn([("k", "A"), ("l", "B"), ("m", "C"), ("n", "D")])
    memory.merge("A", "B")
    memory.merge("C", "D")
    memory.reletter({"k": "A", "l": "B", "m": "B", "n": "A"})
    assert memory.merges == {}


async def test_letters_that_change_take_everything_along() -> None:
    before = keyed(finished())
    swapped = {"A": "C", "B": "A", "C": "B"}
    states = tuple(one if one.mode is None else replace(one, mode=swapped[one.mode]) for one in before.states)
    modes = tuple(
        sorted((replace(one, label=swapped[one.label]) for one in before.modes), key=lambda one: one.label)
    )
    feed = StagedFeed(before)
    app = TriageApp(feed)
    async with app.run_test(size=(100, 30)) as pilot:
        app.memory.rename("A", "firmware went away")
        app.events.events.append(Event(at=0.0, kind=Kind.NEW_MODE, config_id="112", mode="A"))
        await pilot.press("2")
        feed.publish(replace(before, states=states, modes=modes, revision=9))
        await pilot.pause(0.2)
        await pilot.pause()
        assert "letters moved: A is C now" in screen_text(app)
        assert app.memory.titles == {"C": "firmware went away"}
        assert [event.mode for event in app.events.events] == ["C"]
        assert [mode.title for mode in app.snapshot.modes][2] == "firmware went away"


def test_a_report_has_names_and_merges_and_says_whose_they_are() -> None:
    memory = Memory()
    memory.rename("C", "guest dies")
    memory.merge("B", "A")
    seen = as_seen(keyed(finished()), memory, lambda _config, _console: None)
    assert [(mode.label, len(mode.members)) for mode in seen.modes] == [("A", 22), ("C", 42)]
    assert seen.modes[0].explanation is not None
    for fmt in sorted(NOTED):
        text = " ".join(render(seen, fmt).split())
        assert "guest dies" in text
        assert "C has another name; B is shown as part of A" in text
    plain = as_seen(keyed(finished()), Memory(), lambda _config, _console: None)
    assert "another name" not in render(plain, "mail")


def test_labels_come_from_what_was_seen(tmp_path: Path, state: Path) -> None:
    state.mkdir(parents=True)
    memory = Memory.of_run(tmp_path)
    overlay_of(memory).of(keyed(finished()))
    assert dict(memory.labels) == {
        "host/x/host-silent-after-firmware": "A",
        "host/x/kvm-vgic-irq-last": "B",
        "host/x/guest-silent": "C",
    }


def test_a_merge_adds_up_and_says_what_the_members_share() -> None:
    memory = Memory()
    snapshot = finished()
    overlay = overlay_of(memory)
    assert overlay.of(snapshot) is snapshot
    memory.merge("B", "A")
    memory.rename("A", "host dies")
    shown = overlay.of(snapshot)
    assert [(mode.label, len(mode.members)) for mode in shown.modes] == [("A", 22), ("C", 42)]
    merged = shown.modes[0]
    assert merged.title == "host dies"
    assert merged.explanation is not None
    assert merged.explanation.members == 22
    order = [state.config.id for state in snapshot.states]
    assert list(merged.members) == sorted(merged.members, key=order.index)
    assert {state.mode for state in shown.states} == {None, "A", "C"}
    memory.separate("A")
    memory.rename("A", "")
    assert overlay.of(snapshot) is snapshot


def test_a_mode_whose_target_is_not_there_takes_its_letter() -> None:
    memory = Memory()
    memory.merge("B", "K")
    shown = overlay_of(memory).of(finished())
    assert [(mode.label, len(mode.members)) for mode in shown.modes] == [("A", 18), ("C", 42), ("K", 4)]


def test_states_that_did_not_change_stay_the_same_objects() -> None:
    memory = Memory()
    memory.merge("B", "A")
    overlay = overlay_of(memory)
    snapshot = finished()
    first = overlay.of(snapshot)
    second = overlay.of(replace(snapshot, revision=2))
    assert all(one is other for one, other in zip(first.states, second.states, strict=True))


@pytest.mark.usefixtures("state")
async def test_marks_are_kept_and_shown(tmp_path: Path) -> None:
    app = TriageApp(StagedFeed(finished()), memory=Memory.of_run(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("space", "l", "l", "space")
        assert "2 marked" in screen_text(app)
        await pilot.press("l")
        assert "*. .*" in screen_text(app)
        await app.workers.wait_for_complete()
    assert Memory.of_run(tmp_path).marks == app.memory.marks
    app = TriageApp(StagedFeed(finished()), memory=Memory.of_run(tmp_path))
    async with app.run_test(size=(160, 48)) as pilot:
        await pilot.press("j")
        assert "*. .*." in screen_text(app)
        assert len(app.memory.marks) == 2
        assert isinstance(app.screen.focused, MatrixGrid)


async def test_what_cannot_be_kept_is_said_on_every_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    app = TriageApp(StagedFeed(keyed(finished())), memory=Memory.of_run(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()
        assert "last until you quit" not in screen_text(app)
        await pilot.press("space")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "Marks and names last until you quit" in screen_text(app)
        await pilot.press("2")
        await pilot.pause()
        assert "Marks and names last until you quit" in screen_text(app)


def damage(run: Path, state: Path) -> None:
    memory = Memory.of_run(run)
    memory.toggle_mark("0")
    memory.save()
    next(iter(state.iterdir())).write_text("{")


async def test_a_damaged_file_is_said_in_the_grid(tmp_path: Path, state: Path) -> None:
    damage(tmp_path, state)
    app = TriageApp(StagedFeed(finished()), memory=Memory.of_run(tmp_path))
    async with app.run_test(size=(160, 48)) as pilot:
        await pilot.pause()
        assert "Marks and names of this run were damaged" in screen_text(app)


async def test_the_grid_stays_whole_at_80x24_with_marks_everywhere() -> None:
    memory = Memory()
    snapshot = finished()
    for one in snapshot.states:
        memory.toggle_mark(one.config.id)
    plain = TriageApp(StagedFeed(snapshot))
    marked = TriageApp(StagedFeed(snapshot), memory=memory)
    async with plain.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        before = screen_text(plain)
    async with marked.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        after = screen_text(marked)
    assert after.count("*") == 184  # the brackets of the cursor hide two
    assert after.replace("*", " ") == before

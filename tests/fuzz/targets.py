"""Every small file that is read, with valid ones to begin with, and what must hold whatever it says."""

import json
import os
import tempfile
import time
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from functools import partial
from pathlib import Path
from typing import Any, Final

import textual.binding

import logtriage.tui.app.app
from logtriage.analysis.baseline import Outcome, annotate, compare
from logtriage.analysis.regression import regressions
from logtriage.boot.diagnosis import diagnose
from logtriage.cli.baselines import outcomes
from logtriage.cli.inputs import Readings
from logtriage.console.safe import safe_text
from logtriage.errors import InputError, LogtriageError
from logtriage.expressions.lists import Lists, check_lists, file_of, parse_list
from logtriage.layouts.explain import explained
from logtriage.layouts.load import Layouts, bundled_layouts, load_layout
from logtriage.library.library import Library, Problem
from logtriage.library.load import builtin_dir, builtin_lists, read_file
from logtriage.library.schema import Match, Signature
from logtriage.matrix.file import load_declaration, load_matrix
from logtriage.matrix.filter import FilterFault, Subject, parse_filter
from logtriage.report.comparison import COMPARISON_FORMATS, Compared, render_comparison
from logtriage.report.formats import render
from logtriage.runner.compile import compile_recipe
from logtriage.runner.config_files import JOBS
from logtriage.runner.ledger import Ledger
from logtriage.runner.planner import plan_run
from logtriage.runner.recipe_file import load_written, read_source
from logtriage.runner.shown import command_line
from logtriage.runner.trust import Trust, digest
from logtriage.scan.check import check_library
from logtriage.session.session import Session
from logtriage.sources.manifest import read_manifest
from logtriage.sources.replay import load_recording, plan
from logtriage.sources.result import read_params, read_result, read_timing
from logtriage.triage.snapshot import Snapshot
from logtriage.tui.app.keymap import own_bindings, read_keymap, taken
from logtriage.tui.signatures import editor_store as lab_store
from logtriage.tui.signatures.editor_store import write_signature
from logtriage.tui.state.memory import Memory
from logtriage.tui.state.pivot_book import PivotBook
from logtriage.vocabulary import Status
from tests.fuzz import documents
from tests.fuzz.console_case import load_run
from tests.fuzz.fault import promise, same
from tests.fuzz.outputs import check_formats, check_json, check_text
from tests.fuzz.seeds import MADE_UP
from tests.fuzz.values import Encode, to_json, to_json_lines, to_toml

_BOOT: Final = MADE_UP[4]
_AGE: Final = 7200.0
_MOST: Final = 300
"""Configurations of a matrix that are looked at closely."""
_LIST: Final = 3000
"""Bytes of a list: all of it would take a second."""


@dataclass(frozen=True, slots=True)
class Target:
    """A kind of file.

    Attributes:
        name: What it is called here.
        file: Its name in a folder.
        seeds: What valid ones say, or their text.
        encode: Writes what one says; nothing where it is only text.
        check: Reads the file of a folder, and raises where a promise is broken.
        share: In how many of the rounds it has its turn.
    """

    name: str
    file: str
    seeds: Sequence[Any]
    encode: Encode | None
    check: Callable[[Path], None]
    share: float = 1.0


def _clear(error: LogtriageError, path: Path) -> None:
    """An error says which file is meant."""
    promise("an error names the file", holds=path.name in str(error), detail=error)


# -- beside the logs ------------------------------------------------------------------------------


def _run_beside(path: Path, library: Library, *, note: bool, result: object = documents.RESULT) -> Snapshot:
    """A run of a good boot and of an odd one, beside whose log the file lies."""
    run = path.parent.parent
    for name in ("good", path.parent.name):
        folder = run / name
        folder.mkdir(exist_ok=True)
        (folder / "host.log").write_bytes(_BOOT)
        if not (folder / "result.json").exists():
            (folder / "result.json").write_text(json.dumps(documents.RESULT if name == "good" else result))
        written = time.time() - _AGE
        os.utime(folder / "host.log", (written, written))
    snapshot = load_run(run, library)
    states = {state.config.id: state for state in snapshot.states}
    same("the good boot passes", states["good"].status, Status.PASS)
    promise("the odd boot is there", holds=path.parent.name in states)
    noted = any(path.name in one for one in snapshot.notes)
    promise("a bad small file is noted", holds=noted or not note, detail=snapshot.notes)
    check_formats(snapshot)
    return snapshot


def _refused(read: Callable[[Path], object], path: Path) -> bool:
    try:
        read(path)
    except InputError as error:
        _clear(error, path)
        return True
    return False


def _check_result(library: Library, path: Path) -> None:
    _run_beside(path, library, note=_refused(read_result, path))


def _check_meta(library: Library, path: Path) -> None:
    _run_beside(path, library, note=_refused(read_params, path))


def _check_timing(library: Library, path: Path) -> None:
    refused = _refused(read_timing, path)
    _run_beside(path, library, note=False, result=documents.TIMED)
    try:
        recording = load_recording(path.parent)
    except InputError as error:
        _clear(error, path)
        promise("a recording is refused with its timing", holds=refused, detail=error)
        return
    before = 0.0
    for due, _ in plan([recording], jobs=1, speed=50.0):
        promise("a replay never goes back", holds=due >= before, detail=(due, before))
        before = due


def _check_layout(library: Library, path: Path) -> None:
    """A user's layout reads a run of files that it may name, or is refused."""
    try:
        layout = load_layout(path)
    except InputError as error:
        _clear(error, path)
        return
    for line in explained(layout):
        check_text("explanation", safe_text(line))
    run = path.parent / "run"
    for name in ("tests/1/logs.yaml", "tests/1/results.json", "tests/1/a-b.log", "x/uart0.txt"):
        (run / name).parent.mkdir(parents=True, exist_ok=True)
        (run / name).write_bytes(b'{"lava": {"job": {"result": "fail"}}}' if "json" in name else _BOOT)
    session = Session(run, library, layouts=Layouts(ordered=(layout,)))
    try:
        check_formats(session.load())
    finally:
        session.stop()


def _check_harness(library: Library, path: Path) -> None:
    """A harness' result beside a console: whatever it says, the run is read."""
    (path.parent / "logs.yaml").write_bytes(_BOOT)
    snapshot = load_run(path.parents[2], library)
    same("the job is there", [state.config.id for state in snapshot.states], ["tests/1"])
    check_formats(snapshot)


def _check_manifest(library: Library, path: Path) -> None:
    _, notes = read_manifest(path.parent)
    for note in notes:
        check_text("manifest note", note)
        promise("a note names the file", holds=path.name in note, detail=note)
    folder = path.parent / "a"
    folder.mkdir()
    (folder / "host.log").write_bytes(_BOOT)
    (folder / "result.json").write_text(json.dumps(documents.RESULT))
    snapshot = load_run(path.parent, library)
    same("the boot of a run with a manifest passes", snapshot.states[0].status, Status.PASS)
    same("what is wrong with a manifest is noted", [one for one in notes if one not in snapshot.notes], [])
    check_formats(snapshot)


# -- reports --------------------------------------------------------------------------------------


def small_run(library: Library) -> Snapshot:
    """A finished run with some failures."""
    with tempfile.TemporaryDirectory(prefix="fuzz-report-") as folder:
        run = Path(folder) / "run"
        for index, text in enumerate(MADE_UP[3:9]):
            place = run / str(index)
            place.mkdir(parents=True)
            (place / "host.log").write_bytes(text)
            result = documents.TIMED if index % 2 else documents.RESULT
            (place / "result.json").write_text(json.dumps(result))
            (place / "meta.json").write_text(json.dumps({"params": {"page": "4k" if index % 2 else "64k"}}))
        return load_run(run, library)


def _check_report(readings: Readings, snapshot: Snapshot, path: Path) -> None:
    try:
        before, matrix = outcomes(path, readings)
    except InputError as error:
        _clear(error, path)
        return
    now = [Outcome.of(state) for state in snapshot.states]
    check_formats(annotate(snapshot, compare([before], now)))
    for base, new in ((before, now), (now, before), (before, before)):
        comparison = compare([base], new)
        explained = regressions(comparison, matrix if new is before else snapshot.matrix)
        compared = Compared(base=(str(path),), new="new", comparison=comparison, regressions=explained)
        for fmt in COMPARISON_FORMATS:
            text = render_comparison(compared, fmt)
            check_text(f"comparison {fmt}", text)
            if fmt == "json":
                check_json("comparison json", text)


# -- matrices and recipes ---------------------------------------------------------------------------


def _check_matrix(library: Library, path: Path) -> None:
    text = ""
    try:
        matrix = load_matrix(str(path))
        load_declaration(str(path))
        text = read_source(path)
    except InputError as error:
        _clear(error, path)
        return
    for words in ("stage<host-kvm", "kvm_mode=vhe", "!fail x", "mode:A status:pass"):
        wanted = parse_filter(words, matrix)
        if isinstance(wanted, FilterFault):
            check_text("filter fault", wanted.message)
        else:
            [wanted.matches(Subject(id=one.id, params=one.params)) for one in matrix.configs[:_MOST]]
    try:
        layers = load_written(path, text, None)
        recipe = compile_recipe(layers, matrix, lenient={layer.path for layer in layers} - {str(path)})
        some = replace(matrix, configs=matrix.configs[:_MOST])
        for one in plan_run(recipe, some, path.parent / "run", path.parent):
            check_text("command line", command_line(one.argv))
    except LogtriageError as error:
        text = str(error)
    if len(matrix.configs) > _MOST:
        return
    run = path.parent / "watched"
    folder = run / (matrix.configs[0].id if matrix.configs else "none")
    try:
        folder.mkdir(parents=True)
    except OSError:  # no name for a folder
        return
    (folder / "host.log").write_bytes(_BOOT)
    session = Session(run, library, matrix)
    try:
        check_formats(session.load())
    finally:
        session.stop()


# -- signatures -----------------------------------------------------------------------------------


def _check_signatures(path: Path) -> None:
    entries, problems = read_file(path)
    _named(problems, path)
    library = Library(entries, problems, lists=builtin_lists())
    library.use_packed(None)
    _named(library.problems, path)
    _named(check_library(library), path)
    _use(library)


def _check_own_library(path: Path) -> None:
    """A signature that is written into a file changes nothing else there."""
    entries, _ = read_file(path)
    before = {entry.id: entry for entry, _ in entries}
    text = path.read_bytes()
    ids = [entry.id for entry in before.values() if isinstance(entry, Signature)]
    for known in (*ids, ""):
        path.write_bytes(text)
        fresh = Signature(id=known or "quite-new", title="new", cls="bug", match=(Match(literal="new"),))
        try:
            write_signature(fresh, lab_store.Target(path=path, what="yours", instead_of=known))
        except LogtriageError:
            same("a file that is not written stays", path.read_bytes(), text)
            continue
        after = {entry.id: entry for entry, _ in read_file(path)[0]}
        same("writing a signature changes that alone", after, before | {fresh.id: fresh})


def _named(problems: Sequence[Problem], path: Path) -> None:
    for problem in problems:
        promise("a problem names the file", holds=path.name in str(problem), detail=problem)
        check_text("problem", str(problem))


def _use(library: Library) -> None:
    for console in (_BOOT, MADE_UP[5], MADE_UP[10]):
        whole = diagnose(library, [console], file="host.log")
        chunks = (console[at : at + 50] for at in range(0, len(console), 50))
        same("pieces change nothing", diagnose(library, chunks, file="host.log"), whole)
        if whole.finding is not None:
            check_text("title", whole.finding.title)


def _check_list(path: Path) -> None:
    name = path.stem.replace("-", "_")
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:
        return
    lists = replace(builtin_lists(), **{name: parse_list(text)})
    try:
        check_lists(lists)
    except InputError as error:
        _clear(error, path)
        return
    entries, problems = read_file(builtin_dir() / "xen.toml")
    library = Library(entries, problems, lists=lists)
    library.use_packed(None)
    _use(library)


# -- what the user keeps ----------------------------------------------------------------------------


def _check_keymap(path: Path) -> None:
    keys, problems = read_keymap(path, own_bindings())
    for line in (*problems, *taken(keys)):
        check_text("keymap problem", line)
    for problem in problems:
        promise("a keymap problem names the file", holds=path.name in problem, detail=problem)
    bindings = textual.binding.BindingsMap(logtriage.tui.app.app.TriageApp.BINDINGS)
    bindings.apply_keymap(keys)


def _check_memory(path: Path) -> None:
    memory = Memory(path)
    check_text("memory note", memory.note)
    for label in (*memory.titles, *memory.merges, "A", "B"):
        memory.shown_as(label)
    memory.rename("A", "x")
    memory.merge("A", "B")
    memory.toggle_mark("1")
    memory.mark_lines("1", "host", (0, 5))
    memory.learn([("key", "A")])
    memory.save()
    same("memory is written", memory.trouble, "")
    again = Memory(path)
    same(
        "memory is read back",
        (again.note, again.titles, again.merges, again.lines),
        ("", memory.titles, memory.merges, memory.lines),
    )


def _check_pivots(path: Path) -> None:
    book = PivotBook(path)
    matrix = load_matrix("qemu")
    for name in ("qemu", "lpa2", ""):
        found = book.find(name)
        if found is not None and found.fits(matrix):
            promise("a pivot that fits has rows", holds=bool(found.pivot.rows))
    book.save("qemu", None)


def _check_ledger(path: Path) -> None:
    ledger = Ledger(path.parent.parent)
    ledger.orphans()
    for entry in (*ledger.entries(), *ledger.elsewhere()):
        ledger.holds(entry)


def _check_trust(path: Path) -> None:
    trust = Trust(path)
    trust.knows(["a recipe"])
    trust.add(["a recipe"])
    promise("a recipe that was agreed to is known", holds=trust.knows(["a recipe"]))


def targets(library: Library) -> dict[str, Target]:
    """Every kind of file by its name.

    Args:
        library: The signatures by which runs are judged.
    """
    run = small_run(library)
    report = json.loads(render(run, "json"))
    key = (digest(["x"]) + "\n").encode()
    found = [
        Target(
            "result",
            "run/odd/result.json",
            [documents.RESULT, documents.TIMED],
            to_json,
            partial(_check_result, library),
        ),
        Target("meta", "run/odd/meta.json", [documents.META], to_json, partial(_check_meta, library)),
        Target(
            "timing", "run/odd/host.timing", documents.TIMINGS, to_json_lines, partial(_check_timing, library)
        ),
        Target(
            "layout",
            "own.toml",
            [tomllib.loads(Path(one.source).read_text("utf-8")) for one in bundled_layouts().ordered],
            to_toml,
            partial(_check_layout, library),
        ),
        Target(
            "harness",
            "run/tests/1/results.json",
            [{"lava": {"job": {"result": "fail", "error_type": "Job", "error_msg": "timed out"}}}],
            to_json,
            partial(_check_harness, library),
        ),
        Target("manifest", "run.json", documents.MANIFESTS, to_json, partial(_check_manifest, library)),
        Target("report", "report.json", [report], to_json, partial(_check_report, Readings(None, ()), run)),
        Target("matrix", "matrix.toml", documents.matrices(), to_toml, partial(_check_matrix, library)),
        Target("signatures", "own.toml", documents.signatures(), to_toml, _check_signatures, 0.5),
        Target("own-library", "own.toml", documents.signatures()[:4], to_toml, _check_own_library),
        Target("keymap", "keymap.toml", [tomllib.loads(documents.KEYS)], to_toml, _check_keymap),
        Target("memory", "memory.json", [documents.MEMORY], to_json, _check_memory),
        Target("pivots", "pivots.json", [documents.PIVOTS], to_json, _check_pivots),
        Target("ledger", f"run/{JOBS}/x.job", [documents.JOB], to_json, _check_ledger),
        Target("trust", "trusted-recipes", [key * 3], None, _check_trust),
    ]
    for name in (file_of(field.name) for field in fields(Lists)):
        text = (builtin_dir() / name).read_bytes()[:_LIST]
        found.append(Target(Path(name).stem, name, [text], None, _check_list, 0.1))
    return {target.name: target for target in found}

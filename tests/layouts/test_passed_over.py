from pathlib import Path

import pytest
from click.testing import CliRunner

from logtriage.cli.main import cli
from logtriage.console.safe import safe_text
from logtriage.layouts.load import bundled_layouts
from logtriage.matrix.model import Axis, Config, Matrix
from logtriage.sources.discover import Discovery
from tests.layouts.trees import put


def notes(run: Path, **more: object) -> tuple[str, ...]:
    return Discovery(run, **more).scan().passed_over  # type: ignore[arg-type]


def test_files_that_no_layout_takes_are_named_with_the_nearest_one(tmp_path: Path) -> None:
    put(tmp_path / "1" / "host.log", b"")
    put(tmp_path / "2" / "console.txt", b"")
    put(tmp_path / "3" / "core", b"")
    nearest = "{scenario}/console.log with qemu-cmd beside it"
    [note] = notes(tmp_path)
    first = f"2/console.txt (nearest is the layout rcutorture, which takes {nearest})"
    assert note == f"2 files were not taken: {first}, 3/core (no layout takes such a name)"


def test_of_many_files_the_first_few_are_named(tmp_path: Path) -> None:
    put(tmp_path / "1" / "host.log", b"")
    for number in range(500):
        put(tmp_path / f"{number:03}" / "dump.bin", b"")
    put(tmp_path / "x" / "results.jsn", b"")
    [note] = notes(tmp_path)
    assert note.startswith("501 files were not taken: 000/dump.bin (")
    assert note.endswith(" and 498 more")
    assert len(note) < 400


def test_what_belongs_to_a_layout_that_took_something_is_not_passed_over(tmp_path: Path) -> None:
    for name in ("host.log", "host.log.1", "host.timing", "result.json", "meta.json", "launch.json"):
        put(tmp_path / "1" / name, b"{}" if name.endswith("json") else b"")
    put(tmp_path / "run.json", b"")
    put(tmp_path / "matrix.toml", b"")
    assert notes(tmp_path) == ()


def test_an_empty_result_says_what_was_looked_for(tmp_path: Path) -> None:
    put(tmp_path / "boots" / "uart.bin", b"")
    over, looked = notes(tmp_path)
    assert over.startswith("1 file was not taken: boots/uart.bin")
    assert looked.startswith("no console was found: looked for ID/host.log")
    assert "logtriage layouts" in looked


def test_an_empty_result_says_what_the_named_layout_or_the_matrix_wants(tmp_path: Path) -> None:
    [looked] = notes(tmp_path, layouts=bundled_layouts().only("tuxrun"))
    assert looked == "no console was found: the layout tuxrun looks for logs.yaml, logs, logs.txt"
    axes = (Axis(name="a", values=("1",)),)
    configs = (Config(id="0", params={"a": "1"}),)
    matrix = Matrix(name="m", axes=axes, configs=configs, logs={"host": "{a}/x.log"})
    assert notes(tmp_path, matrix=matrix) == ("no console was found: the matrix says {a}/x.log",)


def test_hostile_names_are_shown_safely(tmp_path: Path) -> None:
    name = "\x1b[2J\u202e\nx"
    put(tmp_path / name, b"")
    assert safe_text(name) in notes(tmp_path)[0]
    assert "\x1b" not in "".join(notes(tmp_path))


@pytest.mark.parametrize("fmt", ["mail", "json", "csv", "junit"])
def test_a_report_says_what_was_passed_over(tmp_path: Path, fmt: str) -> None:
    put(tmp_path / "run" / "uart.bin", b"")
    done = CliRunner().invoke(cli, ["report", str(tmp_path / "run"), "-f", fmt])
    assert "uart.bin" in (done.stderr if fmt in {"csv", "junit"} else done.stdout)
    assert "no console was" in " ".join((done.stderr + done.stdout).split())


def test_watch_says_what_was_passed_over(tmp_path: Path) -> None:
    put(tmp_path / "run" / "uart.bin", b"")
    for fmt in ("text", "json"):
        done = CliRunner().invoke(cli, ["watch", str(tmp_path / "run"), "--plain", "-f", fmt, "--for", "1"])
        told = done.stdout if fmt == "text" else done.stderr
        assert "1 file was not taken: uart.bin" in told
        assert "no console was found" in told

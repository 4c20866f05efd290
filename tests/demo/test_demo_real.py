import json
import threading
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest
from click.testing import CliRunner

from logtriage.cli.demo import command
from logtriage.cli.inputs import open_library
from logtriage.demo import real_run
from logtriage.demo.pack_run import ARCHIVE, main, pack_run
from logtriage.errors import InputError
from logtriage.session.whole_run import read_run
from logtriage.sources.manifest import read_manifest
from logtriage.sources.recording import Recording
from logtriage.sources.replay import Player
from logtriage.triage.snapshot import Snapshot

LABELS = tomllib.loads((files("logtriage.demo") / "real" / "labels.toml").read_text("utf-8"))["label"]


@pytest.fixture(scope="module")
def boots() -> list[Recording]:
    return real_run.recordings()


@pytest.fixture(scope="module")
def played(boots: list[Recording], tmp_path_factory: pytest.TempPathFactory) -> Path:
    run = tmp_path_factory.mktemp("real") / "run"
    Player(boots, run, None, told=real_run.TOLD).run(threading.Event())
    return run


@pytest.fixture(scope="module")
def snapshot(boots: list[Recording], played: Path) -> Snapshot:
    return read_run(played, open_library(), real_run.matrix_of(boots)).snapshot


def test_it_is_a_whole_run_of_nested_guests_and_small(boots: list[Recording]) -> None:
    assert len(boots) >= 24
    assert ARCHIVE.stat().st_size < 1_500_000
    for boot in boots:
        assert {path.partition("/")[2] for path in boot.consoles} == {"host.log", "guest.log"}
        assert boot.result.took
        assert boot.duration >= boot.result.took
    assert [boot.result.started for boot in boots] == sorted(str(boot.result.started) for boot in boots)


def test_every_boot_has_a_label_and_the_report_agrees(snapshot: Snapshot) -> None:
    labelled = {
        config: (label["status"], label.get("class"), label.get("layer"))
        for label in LABELS
        for config in label["configs"]
    }
    told = {
        state.config.id: (
            str(state.status),
            state.failure and state.failure.cls,
            state.failure and str(state.failure.layer),
        )
        for state in snapshot.states
    }
    assert told == labelled
    assert snapshot.complete


def test_the_modes_are_explained_as_their_labels_say(snapshot: Snapshot) -> None:
    """The guests' failure is masked where the host hangs before it starts one."""
    explained = {}
    for mode in snapshot.modes:
        explanation = mode.explanation
        assert explanation is not None
        explained[str(mode.layer), mode.cls] = (
            {term.axis: term.values for term in explanation.terms},
            explanation.exact,
            explanation.masked,
        )
    assert explained == {
        ("guest", "oops"): ({"kvm_mode": ("protected",), "hw_va": ("52",)}, True, 2),
        ("host", "hang"): (
            {"kvm_mode": ("protected",), "hw_pa": ("lpa2",), "host_page_size": ("16k",)},
            True,
            0,
        ),
    }


def test_it_is_said_to_be_a_recording(boots: list[Recording], played: Path) -> None:
    done = CliRunner().invoke(command, ["--real", "--headless", "--speed", "max", "-f", "json"])
    assert done.exit_code == 0
    assert f"a real run, recorded on 2026-11-30 and unedited: {len(boots)} boots" in done.stderr
    assert json.loads(done.stdout)["run"]["configs"] == len(boots)
    assert read_manifest(played)[0].replay == "replay of a real run"


def test_what_is_packed_is_what_was_recorded(boots: list[Recording], played: Path, tmp_path: Path) -> None:
    """Packed from a run directory and played again, every byte and result is the same."""
    for boot in boots:
        for path, console in boot.consoles.items():
            assert (played / path).read_bytes() == console.data
            rows = "".join(f"[{at}, {offset}]\n" for at, offset in console.chunks)
            (played / path).with_suffix(".timing").write_text(rows)
    size = pack_run(played, tmp_path / "run.tar.xz")
    assert size == (tmp_path / "run.tar.xz").stat().st_size
    assert abs(size - ARCHIVE.stat().st_size) < ARCHIVE.stat().st_size / 10


def test_a_run_without_a_boot_that_ended_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(InputError, match="holds no boot that ended"):
        pack_run(tmp_path, tmp_path / "run.tar.xz")
    assert main([]) == 2
    assert "usage" in capsys.readouterr().err
    assert main([str(tmp_path)]) == 2
    assert "holds no boot" in capsys.readouterr().err

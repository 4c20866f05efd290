import os
import time
from pathlib import Path

import pytest

from logtriage.boot.observation import ABANDONED
from logtriage.layouts.load import bundled_layouts
from logtriage.library.library import Library
from logtriage.session.session import Session
from logtriage.sources.discover import Discovery
from logtriage.triage.snapshot import Snapshot
from tests.corpus.boot_file import Boot
from tests.layouts.trees import TREES, Consoles

OWN = {"boots", "pairs", "singles", "directories"}


@pytest.fixture(scope="module")
def consoles(qemu_boots: dict[str, Boot]) -> Consoles:
    def console(name: str) -> bytes:
        return qemu_boots[name].files["host.log"]

    return Consoles(
        well=console("103-d61-pass-nvhe"),
        hangs=console("546-stuck-kvm-vgic-hyp-init"),
        panics=console("500-lk-panic"),
    )


def load(run: Path, library: Library) -> Snapshot:
    session = Session(run, library)
    try:
        return session.load()
    finally:
        session.stop()


def test_every_layout_of_a_harness_has_a_tree() -> None:
    assert set(TREES) == {layout.name for layout in bundled_layouts().ordered} - OWN


@pytest.mark.parametrize("layout", TREES)
def test_consoles_options_and_results_of_a_harness_are_found(
    layout: str, tmp_path: Path, library: Library, consoles: Consoles
) -> None:
    run = tmp_path / "run"
    expected = TREES[layout](run, consoles)
    then = time.time() - 2 * ABANDONED
    for path in run.rglob("*"):
        os.utime(path, (then, then))
    snapshot = load(run, library)
    states = {state.config.id: state for state in snapshot.states}
    assert sorted(states) == sorted(expected)
    for config, wanted in expected.items():
        state = states[config]
        told = f"{config}: {state.status} {state.failure and state.failure.title}, {state.notes}"
        assert tuple(console.name for console in state.consoles) == wanted.consoles, told
        assert dict(state.config.params) == wanted.params, told
        assert wanted.status in {state.status, "*"}, told
        for note in wanted.notes:
            assert any(note in one for one in state.notes), told
        assert not any(wanted.silent in note for note in state.notes), told
    assert [note for note in snapshot.notes if "not taken" in note] == []


@pytest.mark.parametrize("layout", TREES)
def test_a_layout_that_is_named_takes_the_same_files(layout: str, tmp_path: Path, consoles: Consoles) -> None:
    run = tmp_path / "run"
    expected = TREES[layout](run, consoles)
    found = Discovery(run, layouts=bundled_layouts().only(layout)).scan()
    assert {ref.config for ref in found.logs} == set(expected)

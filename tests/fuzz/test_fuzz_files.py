import random
from collections.abc import Mapping
from pathlib import Path

import pytest

from logtriage.library.library import Library
from tests.fuzz.files import FileCase, check_file, hunt, random_cases, read_case
from tests.fuzz.targets import Target, targets

CASES = sorted((Path(__file__).parent / "cases" / "files").iterdir())
MOST = 200


@pytest.fixture(scope="module")
def known(library: Library) -> Mapping[str, Target]:
    return targets(library)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_what_failed_once_holds(known: Mapping[str, Target], tmp_path: Path, path: Path) -> None:
    check_file(read_case(path), known, tmp_path / "case")


def test_what_is_right_is_read(known: Mapping[str, Target], tmp_path: Path) -> None:
    chance = random.Random(1)
    for target in known.values():
        for index, seed in enumerate(target.seeds):
            raw = seed if target.encode is None else target.encode(seed, chance)
            check_file(FileCase(target.name, raw), known, tmp_path / f"{target.name}-{index}")


@pytest.mark.slow
def test_changed_files_are_read_or_refused(known: Mapping[str, Target], tmp_path: Path) -> None:
    found = hunt(known, tmp_path)
    for _, case in zip(range(MOST), random_cases(known, random.Random(1)), strict=False):
        fault = found.fault(case)
        assert fault is None, fault.detail


def test_the_fuzzer_sees_an_error_that_is_none_of_ours(
    known: Mapping[str, Target], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise KeyError

    monkeypatch.setattr("logtriage.sources.result._check_time", broken)
    case = FileCase("result", b'{"exit": 0, "started": "2026-11-22T10:00:00Z"}')
    fault = hunt(known, tmp_path).fault(case)
    assert fault is not None
    assert fault.kind.startswith("KeyError in sources/result.py")

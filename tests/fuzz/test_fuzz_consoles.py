import random
import re
from pathlib import Path

import pytest

from logtriage.boot.reading import ConsoleReading
from logtriage.library.library import Library
from tests.fuzz.console_case import ConsoleCase, check_console
from tests.fuzz.consoles import hunt, random_cases, read_case
from tests.fuzz.fault import BrokenError
from tests.fuzz.seeds import MADE_UP, demo_consoles, known_lines

CASES = sorted((Path(__file__).parent / "cases" / "consoles").iterdir())
MOST = 80


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.name)
def test_what_failed_once_holds(library: Library, tmp_path: Path, path: Path) -> None:
    check_console(read_case(path), library, tmp_path)


@pytest.mark.slow
def test_changed_consoles_keep_every_promise(library: Library, tmp_path: Path) -> None:
    found = hunt(library, tmp_path)
    cases = random_cases([*MADE_UP, *demo_consoles()], known_lines(library), random.Random(1))
    for _, case in zip(range(MOST), cases, strict=False):
        fault = found.fault(case)
        assert fault is None, fault.detail


def test_the_fuzzer_sees_text_that_is_not_made_safe(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = ConsoleCase("host.log", b"[    1.0] Kernel panic - not syncing: a\x9b31m\xe2\x80\xae\n", 1)
    check_console(case, library, tmp_path)
    monkeypatch.setattr("logtriage.console.safe._UNSAFE", re.compile("(?!)"))
    with pytest.raises(BrokenError, match="harmless"):
        check_console(case, library, tmp_path)


def test_the_fuzzer_sees_a_reader_that_loses_a_piece(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forgetful(reading: ConsoleReading, data: bytes) -> bool:
        return feed(reading, data) if len(data) > 1 else False

    feed = ConsoleReading.feed
    monkeypatch.setattr(ConsoleReading, "feed", forgetful)
    with pytest.raises(BrokenError, match="pieces do not change"):
        check_console(ConsoleCase("host.log", MADE_UP[5], 1), library, tmp_path)

from typing import TYPE_CHECKING

import pytest

from logtriage.library.library import Library
from logtriage.library.schema import Quoted, Speaker

if TYPE_CHECKING:
    import hyperscan

BEFORE = b"a line that says nothing\n" * 5 + b"[    9.100000] "
LONGEST = 400


def hits(database: "hyperscan.Database", pieces: list[bytes]) -> set[tuple[int, int]]:
    found: set[tuple[int, int]] = set()

    def take(number: int, _start: int, end: int, _flags: int, _context: object) -> None:
        found.add((number, end))

    stream = database.stream(match_event_handler=take)
    stream.__enter__()
    for piece in filter(None, pieces):
        stream.scan(piece)
    return found


def lines(library: Library) -> list[bytes]:
    samples: list[str] = []
    for entry, _ in library.given:
        samples += entry.samples.voice if isinstance(entry, Speaker) else entry.samples
        samples += () if isinstance(entry, Quoted) else entry.counter_samples
    frames = ["[<ffffffff81057a00>] ? made_up+0x8/0x9", "  made_up+0x8/0x9", "Call trace:"]
    return sorted({line.encode()[:LONGEST] for line in [*samples, *frames]})


@pytest.mark.parametrize("name", ["main", "fine"])
def test_hits_are_the_same_wherever_a_read_ends(library: Library, name: str) -> None:
    database = getattr(library.automata, name)
    missed = {}
    for line in lines(library):
        text = BEFORE + line + b"\n"
        whole = hits(database, [text])
        for at in range(len(BEFORE) - 1, len(text)):
            parts = hits(database, [text[:at], text[at:]])
            if parts != whole:
                missed[line, at] = parts ^ whole
    assert missed == {}

"""Numbers, sizes, times and option names as short words."""

from collections.abc import Iterable, Mapping, Sequence

from rich.cells import cell_len, set_cell_size

from logtriage.console.safe import safe_text
from logtriage.triage.snapshot import Ingest
from logtriage.tui.widgets.roles import Role, Run

_KIB = 1024
"""Bytes of a kilobyte, as `ls -h` and the kernel count them."""

_MIDDLE = 12
"""Cells below which a text has no middle to be cut in."""

_MINUTE = 60
"""Seconds of a minute, and minutes of an hour."""

_HOUR = 60 * _MINUTE
"""Seconds of an hour."""

SCANNING = "Nothing is decided before all logs were read once."
"""What is said of failures during the first reading."""


def size_text(size: float) -> str:
    """Write bytes as `0 B`, `214 KB`, `1.2 MB` (in steps of 1024)."""
    for unit in ("B", "KB", "MB"):
        if size < _KIB:
            return f"{size:.1f} {unit}" if unit != "B" and size < 10 else f"{size:.0f} {unit}"  # noqa: PLR2004
        size /= _KIB
    return f"{size:.1f} GB"


def time_text(seconds: float) -> str:
    """Write seconds as `12.4 s`, `74 s`, `38:12 min`, `2:05:09 h`."""
    if seconds < 20:  # noqa: PLR2004 - tenths tell apart short boots only
        return f"{seconds:.1f} s"
    if seconds < 2 * _MINUTE:
        return f"{seconds:.0f} s"
    minutes, rest = divmod(int(seconds), _MINUTE)
    if seconds < _HOUR:
        return f"{minutes}:{rest:02d} min"
    hours, minutes = divmod(minutes, _MINUTE)
    return f"{hours}:{minutes:02d}:{rest:02d} h"


def scanning_text(ingest: Ingest) -> str:
    """Say how far the first reading of the logs got: `scanning 412/3000, 180 MB/s, 12 s left`."""
    if not ingest.files:
        return "looking for logs"
    parts = [f"scanning {ingest.files - ingest.unread}/{ingest.files}"]
    if ingest.left is not None:
        # Tenths of a second are no use in an estimate.
        left = f"{ingest.left:.0f} s" if ingest.left < _MINUTE else time_text(ingest.left)
        parts += [f"{size_text(ingest.rate)}/s", f"{left} left"]
    return ", ".join(parts)


def short_names(names: Sequence[str]) -> dict[str, str]:
    """Shorten each option's name to the fewest words that no other name has.

    `host_page_size` becomes `page`. Words are what underscores, dots and dashes separate; single words are
    preferred to prefixes.
    """
    words = {name: name.replace(".", "_").replace("-", "_").split("_") for name in names}
    shortened: dict[str, str] = {}
    for name in names:
        others = [words[other] for other in names if other != name]
        candidates = [[word] for word in words[name] if word]
        candidates += [words[name][:count] for count in range(2, len(words[name]))]
        fitting = (
            candidate for candidate in candidates if not any(_contains(other, candidate) for other in others)
        )
        shortened[name] = "_".join(next(fitting, words[name])) if len(names) > 1 else name
    return shortened


def _contains(words: Sequence[str], part: Sequence[str]) -> bool:
    width = len(part)
    return any(list(words[start : start + width]) == list(part) for start in range(len(words)))


def params_runs(params: Mapping[str, str], names: Iterable[str]) -> list[Run]:
    """Write `name=value` for each of the named options that has a value."""
    runs: list[Run] = []
    for name in names:
        if name in params:
            runs.append((f"{safe_text(name)}=", Role.DIM))
            runs.append((safe_text(params[name]), Role.TEXT))
            runs.append((" ", Role.TEXT))
    return runs[:-1]


def fitted(text: str, width: int) -> str:
    """Cut or fill a text to exactly this many cells; a `…` stands for what was cut."""
    if cell_len(text) <= width:
        return set_cell_size(text, width)
    return set_cell_size(text, max(0, width - 1)) + "…"[:width]


def middle_fitted(text: str, width: int) -> str:
    """Cut a text in its middle to at most this many cells, so that both its ends stay.

    The end has the larger share: titles begin alike, and end with the function or the thing that failed.
    """
    if cell_len(text) <= width:
        return text
    if width < _MIDDLE:
        return fitted(text, max(0, width))
    end = (width - 1) * 3 // 5
    tail = text[::-1]
    tail = set_cell_size(tail, end)[::-1]
    return f"{set_cell_size(text, width - 1 - end)}…{tail}"


def wrapped(runs: Iterable[Run], width: int) -> list[list[Run]]:
    """Break runs into lines of a width in cells, where a run is one blank; a longer run stays whole."""
    lines: list[list[Run]] = [[]]
    used = 0
    group: list[Run] = []
    for run in [*runs, (" ", Role.TEXT)]:
        if run[0] != " ":
            group.append(run)
            continue
        need = sum(cell_len(text) for text, _ in group)
        if lines[-1] and used + 1 + need > width:
            lines.append([])
            used = 0
        if lines[-1]:
            lines[-1].append((" ", Role.TEXT))
            used += 1
        lines[-1] += group
        used += need
        group = []
    return lines


def runs_width(runs: Iterable[Run]) -> int:
    """Width of runs in cells."""
    return sum(cell_len(text) for text, _ in runs)


def cut(runs: Iterable[Run], width: int) -> list[Run]:
    """Cut runs at a width in cells; a `…` stands for what was cut."""
    kept: list[Run] = []
    for text, role in runs:
        if runs_width([(text, role)]) > width:
            kept.append((fitted(text, width), role))
            break
        kept.append((text, role))
        width -= runs_width([(text, role)])
    return kept

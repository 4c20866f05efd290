"""What is said of files that no layout took, and of a run directory in which there is no console."""

from collections.abc import Collection, Iterable
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.layouts.load import Layouts
from logtriage.matrix.model import Matrix
from logtriage.sources.packed import unpacked_name

_SHOWN: Final = 3
"""Files that are named: the others are most often of the same kind."""

_ALWAYS: Final = ("boots", "pairs")
"""Layouts whose small files are known whatever else is found: `logtriage run` writes them."""


def passed_over(
    left: Iterable[tuple[str, str]], used: Collection[object], layouts: Layouts
) -> tuple[str, ...]:
    """Which files were not taken, and why: one line, or none.

    Args:
        left: Paths relative to the run directory, and names, of files that are no consoles.
        used: The layouts that took something, whose other files are known.
        layouts: All layouts.
    """
    known = [layout for layout in layouts.ordered if layout in used or layout.name in _ALWAYS]
    unknown: dict[str, bool] = {}
    count = 0
    shown: list[tuple[bool, str, str]] = []
    for path, name in left:
        if name not in unknown:
            unknown[name] = not any(layout.knows(name) for layout in known)
        if unknown[name]:
            count += 1
            near = layouts.nearest(unpacked_name(name)) if len(shown) < _LOOKED_AT else ""
            if len(shown) < _LOOKED_AT:
                shown.append((not near, path, near))
    if not count:
        return ()
    named = [
        f"{safe_text(path)} ({near or 'no layout takes such a name'})"
        for _, path, near in sorted(shown)[:_SHOWN]
    ]
    more = f" and {count - _SHOWN} more" if count > _SHOWN else ""
    files = "1 file was" if count == 1 else f"{count} files were"
    return (f"{files} not taken: {', '.join(named)}{more}",)


_LOOKED_AT: Final = 100
"""Files whose nearest layout is looked for, so that those with one are named first."""


def looked_for(layouts: Layouts, matrix: Matrix | None) -> str:
    """What was looked for where no console was found."""
    if matrix is not None:
        templates = ", ".join(safe_text(template) for template in matrix.logs.values())
        return f"no console was found: the matrix says {templates}"
    if len(layouts.ordered) == 1:
        [layout] = layouts.ordered
        paths = ", ".join(safe_text(rule.path.text) for rule in layout.consoles)
        return f"no console was found: the layout {layout.name} looks for {paths}"
    return (
        "no console was found: looked for ID/host.log and ID/guest.log, NAME-host.log and NAME-guest.log, "
        f"NAME.log, and what {len(layouts.ordered) - _OWN} harnesses leave (logtriage layouts lists them)"
    )


_OWN: Final = 4
"""Layouts that are no harness': boots, pairs, singles, directories."""

"""What today's code says of the boots of the corpus, and where that is not what their labels say."""

import os
import re
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from logtriage.boot.diagnosis import diagnose
from logtriage.boot.failure import Finding
from logtriage.boot.observation import ABANDONED
from logtriage.library.library import Library
from logtriage.session.whole_run import read_run
from logtriage.vocabulary import Status
from tests.corpus.boot_file import Boot

_AGE: Final = re.compile(r"\bquiet \d+ s")
"""What a note says of the time since the last byte, which differs from one reading to the next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What is said of one boot.

    Attributes:
        status: In the words of a report; empty for a console that is classified.
        finding: What went wrong.
        notes: What a boot that did not fail survived.
    """

    status: str
    finding: Finding | None
    notes: tuple[str, ...]

    def headers(self) -> dict[str, str]:
        """The header lines that record it; those that would be empty are left out."""
        finding = self.finding
        said = {"status": self.status, "class": "none", "notes": " | ".join(self.notes)}
        if finding is not None:
            said |= {"class": finding.cls, "layer": finding.layer, "stage": finding.stage}
            said |= {"signature": finding.signature, "title": finding.title}
        return {f"verdict-{key}": value for key, value in said.items() if value}

    def faults(self, boot: Boot) -> list[str]:
        """Where it is not what the boot's label says."""
        found = []
        cls, layer, title = "none", "", ""
        if self.finding is not None:
            cls, layer, title = self.finding.cls, self.finding.layer, self.finding.title
        if boot.statuses and self.status not in boot.statuses:
            found.append(f"status {self.status}, not {' or '.join(sorted(boot.statuses))}")
        if boot.noted and not self.notes:
            found.append("nothing is noted")
        if boot.passes:
            return found
        if boot.classes and cls not in boot.classes:
            found.append(f"class {cls}, not {' or '.join(sorted(boot.classes))}")
        if boot.layers and layer and layer not in boot.layers:
            found.append(f"layer {layer}, not {' or '.join(sorted(boot.layers))}")
        if boot.headers.get("title", "") not in title:
            found.append(f"title {title!r} without {boot.headers['title']!r}")
        return found


def verdicts(library: Library, boots: Sequence[Boot], run: Path) -> dict[str, Verdict]:
    """What is said of each boot, by its name: by `report`, as of a run that is over, or by `classify`.

    Args:
        library: The signatures.
        boots: The boots.
        run: A directory, empty or not there, for those that `report` reads.
    """
    reported = [boot for boot in boots if boot.reported]
    found = dict(_reported(library, reported, run)) if reported else {}
    return found | {boot.name: _classified(library, boot) for boot in boots if not boot.reported}


def _reported(library: Library, boots: Iterable[Boot], run: Path) -> Iterable[tuple[str, Verdict]]:
    for boot in boots:
        boot.unpack(run)
    _age(run)
    for state in read_run(run, library).snapshot.states:
        notes = state.notes if state.status is Status.PASS else ()
        yield state.config.id, Verdict(status=state.status, finding=state.failure, notes=_ageless(notes))


def _classified(library: Library, boot: Boot) -> Verdict:
    found = diagnose(library, [boot.files["host.log"]], file="host.log")
    notes = found.notes if found.finding is None else ()
    return Verdict(status="", finding=found.finding, notes=_ageless(notes))


def _ageless(notes: Iterable[str]) -> tuple[str, ...]:
    return tuple(_AGE.sub("quiet", note) for note in notes)


def _age(run: Path) -> None:
    """Date a run back, so that what has no result is over as well."""
    then = time.time() - 2 * ABANDONED
    for path in (run, *run.rglob("*")):
        os.utime(path, (then, then))


def expected(boot: Boot, verdict: Verdict) -> Mapping[str, str]:
    """The headers of a boot as today's code would have them.

    A known failure that is right today is one no longer; a boot that is wrong never becomes one by itself.
    """
    kept = {key: value for key, value in boot.headers.items() if not key.startswith("verdict-")}
    if not verdict.faults(boot):
        kept.pop("known-failure", None)
    return kept | verdict.headers()

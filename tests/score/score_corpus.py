"""Measures `classify` on the labelled corpora beside the checkout: accuracy, and how it falls with damage.

Usage: python tests/score/score_corpus.py [--corpus DIR] [--damage] [--wrong N]
"""

import argparse
import csv
import importlib
import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from logtriage.boot.diagnosis import diagnose
from logtriage.matching.library import Library
from logtriage.matching.load import builtin_dir, load_library
from logtriage.matrix.model import Layer

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
STRUCTURAL = frozenset(
    ["hang", "silent", "truncated", "unclean-shutdown", "reset-loop", "launch-failed", "mismatch", "stalled"]
)
CHUNK = 1 << 16
damages = importlib.import_module("damage")  # the module beside this file is no installed one
DAMAGE: dict[str, Callable[[bytes, float, random.Random], bytes]] = damages.DAMAGE


@dataclass(frozen=True, slots=True)
class Case:
    """A labelled log.

    Attributes:
        id: Its name in the corpus.
        path: The log.
        cls: The class to find, or `none`.
        accept: Other classes that count as nearly right.
        layer: Whose console it is.
    """

    id: str
    path: Path
    cls: str
    accept: frozenset[str]
    layer: Layer = Layer.HOST


def third_party(corpus: Path) -> list[Case]:
    """The cases of other projects' logs that are decided."""
    labels = corpus / "third-party" / "labels.jsonl"
    if not labels.is_file():
        return []
    rows = [json.loads(line) for line in labels.read_text().splitlines()]
    return [
        Case(row["case_id"], labels.parent / row["file"], row["class"], frozenset(row["accept"]))
        for row in rows
        if row["has_failure"] is not None
    ]


def own(corpus: Path) -> list[Case]:
    """The boots of the qemu corpus that crashed, and both consoles of those that came to their end.

    What a boot survived is a note and no failure.
    """
    index = corpus / "qemu" / "index.csv"
    if not index.is_file():
        return []
    cases = []
    for row in csv.DictReader(index.read_text().splitlines()):
        folder = index.parent / row["id"]
        consoles = [name for name in ("host", "guest") if (folder / f"{name}.log").is_file()]
        if row["class"] == "none" or row["status"] == "pass-noted":
            survived = frozenset({row["class"]})  # damage may hide that it was survived
            cases += [
                Case(f"{row['id']}/{name}", folder / f"{name}.log", "none", survived, Layer(name))
                for name in consoles
            ]
        elif row["class"] not in STRUCTURAL:
            name = row["layer"] if row["layer"] in consoles else "host"
            if "shared" in row["id"]:
                name = "host"
            accept = frozenset(row["accept"].split())
            cases.append(
                Case(f"{row['id']}/{name}", folder / f"{name}.log", row["class"], accept, Layer(name))
            )
    return cases


def classify(library: Library, data: bytes, case: Case) -> tuple[str, str]:
    """Class and title of one log's bytes."""
    chunks = (data[start : start + CHUNK] for start in range(0, len(data), CHUNK))
    finding = diagnose(library, chunks, file=str(case.path), layer=case.layer).finding
    return (finding.cls, finding.title) if finding else ("none", "")


@dataclass(slots=True)
class Tally:
    """Counts over cases; `wrong` lists what was not the label's class."""

    counts: Counter[str]
    wrong: list[str]

    def line(self, name: str) -> str:
        """One row of the table: percentages, and the two kinds of mistake that must not be."""
        counts = self.counts
        failing, healthy = counts["failing"], counts["healthy"]
        precision = counts["found"] / max(1, counts["found"] + counts["alarms"])
        recall = counts["found"] / max(1, failing)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        share = [100 * counts[key] / max(1, failing) for key in ("strict", "lenient")]
        return (
            f"{name:28s} {failing:5d} {healthy:5d} {100 * f1:6.1f} {share[0]:7.1f} {share[1]:7.1f}"
            f" {failing - counts['found']:7d} {counts['alarms']:7d}"
        )


HEADER = f"{'':28s} fails  fine     F1  strict lenient  missed  alarms"


def tally(
    library: Library, cases: Sequence[Case], damage: Callable[[bytes], bytes] = lambda data: data
) -> Tally:
    """Classify all cases."""
    counts: Counter[str] = Counter()
    wrong = []
    for case in cases:
        got, title = classify(library, damage(case.path.read_bytes()), case)
        if case.cls == "none":
            counts["healthy"] += 1
            counts["survived"] += bool(case.accept - {"none"})
            counts["alarms"] += got != "none" and got not in case.accept
        else:
            counts["failing"] += 1
            counts["found"] += got != "none"
            counts["strict"] += got == case.cls
            counts["lenient"] += got == case.cls or got in case.accept
        if got != case.cls:
            wrong.append(f"{case.id}: {got} ({title}) instead of {case.cls}")
    return Tally(counts, wrong)


def _official(corpus: Path, library: Library, cases: Sequence[Case]) -> str:
    labels = corpus / "third-party" / "labels.jsonl"
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as predictions:
        for case in cases:
            cls, title = classify(library, case.path.read_bytes(), case)
            predictions.write(json.dumps({"file": str(case.path), "class": cls, "title": title}) + "\n")
        predictions.flush()
        command = [sys.executable, str(corpus / "score.py"), str(labels), predictions.name]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--damage", action="store_true")
    parser.add_argument("--wrong", type=int, default=0)
    options = parser.parse_args()
    library = load_library([builtin_dir()])
    groups = {"third-party": third_party(options.corpus), "qemu": own(options.corpus)}
    out = sys.stdout.write
    if groups["third-party"]:
        out(_official(options.corpus, library, groups["third-party"]) + "\n")
    out(HEADER + "\n")
    for name, cases in groups.items():
        found = tally(library, cases)
        out(found.line(name) + "\n")
        for text in found.wrong[: options.wrong]:
            out(f"  {text}\n")
        for kind, damage in DAMAGE.items() if options.damage else ():
            for rate in damages.RATES:
                rng = random.Random(f"{kind} {rate}")
                found = tally(library, cases, lambda data, d=damage, r=rate, g=rng: d(data, r, g))  # type: ignore[misc]
                out(found.line(f"{name} {kind} {rate:.1%}") + "\n")
                for text in found.wrong[: options.wrong]:
                    out(f"  {text}\n")


if __name__ == "__main__":
    main()

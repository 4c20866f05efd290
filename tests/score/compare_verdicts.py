"""Compares what two installed versions of logtriage say of the same consoles, and prints every difference.

Usage: python tests/score/compare_verdicts.py BEFORE_PYTHON AFTER_PYTHON [--corpus DIR] [--damage RATE ...]
       [--only PART]... [--list] [--score]

The two are the interpreters of two virtual environments; this command itself needs neither. Our own boots
are those of tests/corpus; other projects' logs are compared where the corpus DIR has them. Exit status:
0 nothing differs, 1 something does (an added key, too), 2 wrong usage.
"""

import argparse
import importlib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT))  # the interpreter that runs this need not have the checkout installed
boot_file = importlib.import_module("tests.corpus.boot_file")
damages = importlib.import_module("tests.score.damage")

Json = dict[str, Any]
Damage = Callable[[bytes, float, random.Random], bytes]
Facts = dict[str, Json]
"""For each id, what was said of it: a value for each kind of difference."""

CORPUS = ROOT.parent / "shared" / "corpus"
AGE = 2 * 3600
"""Seconds since the last byte of copied consoles: a run without results is taken as over after an hour."""
FREE = frozenset(["params", "logs"])
"""Objects whose keys are names from the run, not of the format."""
PLACE = ("file", "line", "offset", "length")
PUBLIC = frozenset(
    ["set", "exit", "class", "layer", "stage", "signature", "title", "score", "evidence", "also"]
)
"""What may be printed of other projects' logs: nothing that quotes their lines."""
WIDTH = 150
JUDGED = (0, 1, 2, 3)
"""Exit statuses of a tool that did its job; 2 only where it complains of nothing: a log had no known form."""


# What both versions are asked.


@dataclass(frozen=True, slots=True)
class Job:
    """One invocation of the tool.

    Attributes:
        argv: Its arguments.
        names: The ids of the files, where it classifies files.
        label: Stands in front of its ids.
        private: The logs are other projects': their lines must not be printed.
        unsteady: Keys of a configuration that no two invocations agree on.
    """

    argv: tuple[str, ...]
    names: Mapping[str, str] = field(default_factory=dict)
    label: str = ""
    private: bool = False
    unsteady: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Place:
    """Where consoles come from, and where copies of them may go."""

    corpus: Path
    scratch: Path
    rates: tuple[float, ...]

    @property
    def qemu(self) -> Path:
        """The run directory of our own boots, unpacked when it is first asked for."""
        run = self.scratch / "qemu"
        if not run.exists():
            for boot in boot_file.read_boots(boot_file.BOOTS):
                boot.unpack(run)
        return run

    @property
    def labels(self) -> Path:
        """The labels of other projects' logs."""
        return self.corpus / "third-party" / "labels.jsonl"

    def cases(self) -> list[Path]:
        """The directories of our own boots."""
        return sorted(path.parent for path in self.qemu.glob("*/host.log"))

    def single(self) -> list[Path]:
        """Those that have one console only."""
        return [case for case in self.cases() if not (case / "guest.log").exists()]

    def third_party(self) -> list[Json]:
        """The labels of other projects' logs."""
        return [json.loads(line) for line in self.labels.read_text().splitlines()]


def report(run: Path, label: str = "") -> Job:
    """A report on a run directory."""
    return Job(("report", "-f", "json", str(run)), label=label)


def classify(names: Mapping[str, str], label: str = "", *, private: bool = False) -> Job:
    """Single consoles, by file."""
    return Job(("classify", "-f", "json", *names), names, label, private)


def run(place: Place) -> Iterator[Job]:
    """Our boots as they are."""
    yield report(place.qemu)


def run_without_results(place: Place) -> Iterator[Job]:
    """Our boots, where nothing but their age says that they are over."""
    yield report(_copied(place.cases(), place.scratch / "run-without-results"))


def consoles(place: Place) -> Iterator[Job]:
    """Each of our consoles alone."""
    yield classify(_console_names(place.cases()))


def consoles_as_runs(place: Place) -> Iterator[Job]:
    """Our boots that have one console only: what `report` says where `classify` has as much to go by."""
    yield report(_copied(place.single(), place.scratch / "consoles-as-runs"))


def third_party(place: Place) -> Iterator[Job]:
    """Other projects' logs."""
    folder = place.labels.parent
    names = {str(folder / row["file"]): row["case_id"] for row in place.third_party()}
    yield classify(names, private=True)


def demo(_place: Place) -> Iterator[Job]:
    """The bundled replay. How long its boots took is this machine's pace."""
    argv = ("demo", "--headless", "--speed", "max", "-f", "json")
    yield Job(argv, unsteady=frozenset(["duration"]))


def probes(place: Place) -> Iterator[Job]:
    """The small consoles that were made up, each by the command that its file names."""
    by_report, by_classify = place.scratch / "probes", place.scratch / "probes-alone"
    names = {}
    for probe in boot_file.read_boots(boot_file.PROBES):
        folder = probe.unpack(by_report if probe.reported else by_classify)
        if not probe.reported:
            names[str(folder / "host.log")] = probe.name
    _age(by_report)
    yield report(by_report)
    yield classify(names)


def damaged(place: Place) -> Iterator[Job]:
    """Our boots and all consoles, with bytes lost or changed; the same bytes each time."""
    for kind, damage in damages.DAMAGE.items():
        for rate in place.rates:
            with tempfile.TemporaryDirectory(dir=place.scratch) as folder:
                yield from _damaged(place, Path(folder), f"{kind} {rate:g} ", rate, damage)


def _damaged(place: Place, folder: Path, label: str, rate: float, damage: Damage) -> Iterator[Job]:
    def hurt(source: Path, target: Path, name: str) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(damage(source.read_bytes(), rate, random.Random(f"{label}{name}")))

    cases = []
    for case in place.cases():
        copy = folder / "qemu" / case.name
        for log in case.glob("*.log"):
            hurt(log, copy / log.name, f"{case.name}/{log.name}")
        for beside in case.glob("*.json"):
            shutil.copyfile(beside, copy / beside.name)
        cases.append(copy)
    _age(folder / "qemu")
    yield report(folder / "qemu", f"{label}run ")
    yield classify(_console_names(cases), f"{label}console ")
    if place.labels.is_file():
        names = {}
        for row in place.third_party():
            copy = folder / "third-party" / row["file"]
            hurt(place.labels.parent / row["file"], copy, row["case_id"])
            names[str(copy)] = row["case_id"]
        yield classify(names, label, private=True)


def _console_names(cases: Iterable[Path]) -> dict[str, str]:
    return {str(log): f"{case.name}/{log.stem}" for case in cases for log in sorted(case.glob("*.log"))}


def _copied(cases: Iterable[Path], target: Path) -> Path:
    for case in cases:
        shutil.copytree(case, target / case.name, ignore=shutil.ignore_patterns("result.json"))
    _age(target)
    return target


def _age(folder: Path) -> None:
    then = time.time() - AGE
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (then, then))


PARTS: dict[str, Callable[[Place], Iterator[Job]]] = {
    "run": run,
    "run-without-results": run_without_results,
    "consoles": consoles,
    "consoles-as-runs": consoles_as_runs,
    "third-party": third_party,
    "demo": demo,
    "probes": probes,
    "damaged": damaged,
}


# What a version said.


@dataclass(frozen=True, slots=True)
class Said:
    """What one invocation printed: a report, or a row for each file, and how it ended.

    Attributes:
        documents: What was printed.
        exit: The exit status.
        failed: Its complaint, where it did not do its job: the last line that is not indented.
    """

    documents: list[Json]
    exit: int
    failed: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """An installed logtriage, with folders of its own for what it keeps."""

    python: str
    home: Path

    def say(self, job: Job) -> Said:
        """Run a job."""
        done = self._start("-m", "logtriage", *job.argv)
        failed = ""
        complained = done.returncode == 2 and bool(done.stderr.strip())
        if done.returncode not in JUDGED or complained or "Traceback" in done.stderr:
            said = [line for line in done.stderr.splitlines() if line.strip() and not line.startswith(" ")]
            failed = [f"exit status {done.returncode}", *said][-1]
        return Said(list(_documents(done.stdout, lines=bool(job.names))), done.returncode, failed)

    def introduction(self) -> str:
        """Which version it is, and where it is; empty where there is none."""
        text = "import logtriage; print(logtriage.__version__, 'in', *logtriage.__path__)"
        try:
            done = self._start("-c", text)
        except OSError:
            return ""
        return done.stdout.strip() if done.returncode == 0 else ""

    def _start(self, *argv: str) -> subprocess.CompletedProcess[str]:
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "XDG_"))}
        own = {f"XDG_{name}_HOME": str(self.home / name) for name in ("CACHE", "CONFIG", "STATE", "DATA")}
        command = [self.python, "-P", *argv]  # neither this folder nor PYTHONPATH may offer another version
        return subprocess.run(
            command,
            check=False,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            cwd=self.home,
            env=kept | own,
        )


def _documents(text: str, *, lines: bool) -> Iterator[Json]:
    for document in text.splitlines() if lines else [text]:
        try:
            yield json.loads(document)
        except ValueError:  # the tool died on the way; its exit status and what is missing show it
            return


@dataclass(slots=True)
class Told:
    """What a version said in one part.

    Attributes:
        facts: By id.
        failed: Why it did not do its job.
        modes: The failure modes, by their members.
    """

    facts: Facts
    failed: str = ""
    modes: dict[frozenset[str], Json] = field(default_factory=dict)


def told(job: Job, said: Said) -> Told:
    """What was said, in kinds that can be compared."""
    label = job.label
    found = Told({f"{label}(tool)": {"exit": said.exit}}, said.failed)
    for document in said.documents:
        if job.names:
            found.facts[label + job.names[document["file"]]] = _row_facts(document, job.names)
        else:
            found.facts[f"{label}(run)"] = _run_facts(document)
            found.facts |= {
                label + config["id"]: _config_facts(config, job) for config in document["configs"]
            }
            found.modes |= _modes(document, label)
    return found


def _ageless(text: str) -> str:
    """A note without the seconds that went by since the copies were made."""
    return re.sub(r"\bquiet (\d+) s", lambda found: "quiet" if int(found[1]) >= AGE else found[0], text)


def _without(value: Json, *keys: str) -> Json:
    return {key: inner for key, inner in value.items() if key not in keys}


def _evidence_facts(failure: Json, names: Mapping[str, str]) -> Json:
    evidence = failure["evidence"]
    files = [names.get(entry["file"], entry["file"]) for entry in evidence]
    places = [
        [file, *(entry.get(key) for key in PLACE[1:])] for file, entry in zip(files, evidence, strict=True)
    ]
    return {"evidence": places, "evidence.text": [_without(entry, *PLACE) for entry in evidence]}


def _row_facts(row: Json, names: Mapping[str, str]) -> Json:
    if row["class"] == "none":
        return _without(row, "file", "signature", "title", "score", "evidence", "also")
    return _without(row, "file", "evidence") | _evidence_facts(row, names)


def _config_facts(config: Json, job: Job) -> Json:
    facts = _without(config, "id", "mode", "failure", *FREE, *job.unsteady)
    facts |= {key: sorted(config[key].items()) for key in FREE if key in config}
    facts["notes"] = [_ageless(note) for note in config["notes"]]
    failure = config["failure"]
    if failure is None:
        return facts | {"class": "none"}
    facts |= _without(failure, "stage", "layer", "evidence") | _evidence_facts(failure, {})
    return facts | {"failure.stage": failure.get("stage"), "failure.layer": failure.get("layer")}


def _run_facts(document: Json) -> Json:
    facts = {f"run.{key}": value for key, value in _without(document["run"], "path").items()}
    return facts | {f"counts.{key}": value for key, value in document["counts"].items()}


def _modes(document: Json, label: str) -> dict[frozenset[str], Json]:
    members: dict[str, set[str]] = {}
    for config in document["configs"]:
        if config["mode"] is not None:
            members.setdefault(config["mode"], set()).add(label + config["id"])
    stated = {mode["label"]: mode for mode in document["modes"]}
    return {frozenset(ids): _mode_facts(mode, stated.get(mode, {})) for mode, ids in members.items()}


def _mode_facts(letter: str, mode: Json) -> Json:
    explanation = mode.get("explanation")
    facts = {f"mode.{key}": value for key, value in _without(mode, "label", "explanation").items()}
    facts |= {"label": letter, "terms": explanation and explanation["terms"]}
    return facts | {"explanation": explanation and _without(explanation, "terms")}


@dataclass(slots=True)
class Keys:
    """The keys of the objects on each level of the format: those that any has, and those that all have."""

    some: dict[str, set[str]] = field(default_factory=dict)
    every: dict[str, set[str]] = field(default_factory=dict)

    def see(self, value: object, level: str) -> None:
        """Take in a document, or a part of one."""
        if isinstance(value, list):
            for inner in value:
                self.see(inner, f"{level}[]")
        elif isinstance(value, dict) and level.rpartition(".")[2] not in FREE:
            self.some.setdefault(level, set()).update(value)
            self.every.setdefault(level, set(value)).intersection_update(value)
            for key, inner in value.items():
                self.see(inner, f"{level}.{key}")


# What differs.


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that the two versions do not agree on."""

    id: str
    kind: str
    before: object
    after: object
    private: bool = False

    def line(self, part: str) -> str:
        """The difference as text."""
        if self.private and self.kind not in PUBLIC:
            return f"{part}  {self.id}  {self.kind}: (other projects' text is not shown)"
        before, after = _shown(self.before, self.after)
        return f"{part}  {self.id}  {self.kind}: {before} -> {after}"


def _shown(*pair: object) -> tuple[str, ...]:
    before, after = pair
    if isinstance(before, list) and isinstance(after, list):
        only = ([one for one in before if one not in after], [one for one in after if one not in before])
        pair = only if any(only) else pair
    texts = (json.dumps(value) for value in pair)
    return tuple(text if len(text) <= WIDTH else f"{text[:WIDTH]}..." for text in texts)


def compare(before: Told, after: Told, *, private: bool = False) -> list[Difference]:
    """All differences in what was said in one job; a version that did not do it differs in any case."""
    found = []
    if before.failed or after.failed:
        found.append(Difference("(tool)", "failed", before.failed, after.failed, private))
    if min(len(before.facts), len(after.facts)) <= 1:
        return found  # one of them judged nothing
    for name in [*before.facts, *(name for name in after.facts if name not in before.facts)]:
        old, new = before.facts.get(name), after.facts.get(name)
        if old is None or new is None:
            found.append(Difference(name, "set", _presence(old), _presence(new)))
        else:
            found += _differing(name, old, new, private=private)
    found += _regrouped(before.modes, after.modes)
    for members in before.modes:
        if members in after.modes:
            name = _group(members)
            found += _differing(name, before.modes[members], after.modes[members])
    return found


def _presence(facts: Json | None) -> str:
    return "missing" if facts is None else "there"


def _differing(name: str, old: Json, new: Json, *, private: bool = False) -> list[Difference]:
    return [
        Difference(name, kind, old[kind], new[kind], private)
        for kind in old
        if kind in new and not _same(old[kind], new[kind])
    ]


def _same(old: object, new: object) -> bool:
    """Whether two values agree in all keys that both have: keys themselves are compared by level."""
    if isinstance(old, dict) and isinstance(new, dict):
        return all(_same(old[key], new[key]) for key in old.keys() & new.keys())
    if isinstance(old, list) and isinstance(new, list):
        return len(old) == len(new) and all(map(_same, old, new))
    return old == new


def _group(members: frozenset[str]) -> str:
    return f"mode of {len(members)} with {min(members)}"


def _regrouped(
    before: Mapping[frozenset[str], Json], after: Mapping[frozenset[str], Json]
) -> list[Difference]:
    """Where configurations share a mode with others than before: each old mode, and each that is all new."""
    found = []
    for members, mode in before.items():
        if members not in after:
            shares = [
                f"{other['label']}: {len(members & others)} of its {len(others)}"
                for others, other in after.items()
                if members & others
            ]
            name = _group(members)
            found.append(Difference(name, "mode", mode["label"], ", ".join(shares) or "no mode"))
    known = frozenset[str]().union(*before)
    for members, mode in after.items():
        if not members & known:
            name = _group(members)
            found.append(Difference(name, "mode", "no mode", mode["label"]))
    return found


def compare_keys(before: Keys, after: Keys) -> tuple[list[str], list[str]]:
    """Keys that were added, and keys that are missing or no longer always there; on levels that both have."""
    added, removed = [], []
    for level in sorted(before.some.keys() & after.some.keys()):
        more = after.some[level] - before.some[level]
        less = before.some[level] - after.some[level] | before.every[level] - after.every[level]
        added += [f"{level}.{key}" for key in sorted(more)]
        removed += [f"{level}.{key}" for key in sorted(less)]
    return added, removed


# Whether the two commands of one version agree.


def relation(alone: Json, in_run: Json) -> str:
    """How what `classify` says of a console stands to what `report` says of it.

    Returns:
        `agree`: the same class and layer. `noted`: one names a failure and the other only notes it.
        The others contradict each other: `open`, where the report's verdict is not final; `aside`, where
        both name failures and one notes the other's as well; `plain`, where nothing softens it.
    """
    if (alone["class"], alone["layer"]) == (in_run["class"], in_run["layer"]):
        return "agree"
    mentioned = _mentions(alone["notes"], in_run) or _mentions(in_run["notes"], alone)
    if mentioned and "none" in (alone["class"], in_run["class"]):
        return "noted"
    if not in_run["final"]:
        return "open"
    return "aside" if mentioned else "plain"


def _mentions(notes: Sequence[str], failure: Json) -> bool:
    cls = failure["class"]
    return cls != "none" and any(
        failure["title"] in note or re.search(rf"\b{re.escape(cls)}\b", note) is not None for note in notes
    )


RELATIONS = {
    "consoles that both judged": ("agree", "noted", "open", "aside", "plain"),
    "differ in class or layer": ("noted", "open", "aside", "plain"),
    "contradict each other": ("open", "aside", "plain"),
    "... the report is not final": ("open",),
    "... one notes what the other names": ("aside",),
    "... nothing softens it": ("plain",),
}


def relations(alone: Facts, in_runs: Facts) -> dict[str, str]:
    """The relation of each single console's two verdicts."""
    return {
        name: relation(alone[f"{name}/host"], facts)
        for name, facts in in_runs.items()
        if f"{name}/host" in alone
    }


# How often a version is right.


@dataclass(frozen=True, slots=True)
class Want:
    """A fact that must be one of some values. A title must hold one; of notes there must be any."""

    aspect: str
    fact: str
    values: frozenset[str] = frozenset()

    def met(self, facts: Json) -> bool:
        """Whether it is so."""
        value = facts.get(self.fact)
        if self.fact == "notes":
            return bool(value)
        if self.fact == "title":
            return any(text in (value or "") for text in self.values)
        return value in self.values


def run_wants(_place: Place) -> dict[str, list[Want]]:
    """What the labels of our boots say."""
    return _boot_wants(boot_file.BOOTS)


def _boot_wants(folder: Path) -> dict[str, list[Want]]:
    wants: dict[str, list[Want]] = {}
    for boot in boot_file.read_boots(folder):
        asked = {"status": boot.statuses, "class": boot.classes, "layer": boot.layers}
        if "title" in boot.headers:
            asked["title"] = frozenset([boot.headers["title"]])
        if boot.noted:
            asked = {"status": boot.statuses}
        wants[boot.name] = [Want(name, name, values) for name, values in asked.items() if values]
        if boot.noted:
            wants[boot.name].append(Want("noted", "notes"))
    return wants


def third_party_wants(place: Place) -> dict[str, list[Want]]:
    """What the labels of other projects' logs say, where they are decided."""
    return {
        row["case_id"]: [
            Want("class", "class", frozenset([row["class"]])),
            Want("class or accepted", "class", frozenset([row["class"], *row["accept"]])),
        ]
        for row in place.third_party()
        if row["has_failure"] is not None
    }


def probe_wants(_place: Place) -> dict[str, list[Want]]:
    """What the made-up consoles must be taken for."""
    return _boot_wants(boot_file.PROBES)


LABELLED = {"run": run_wants, "third-party": third_party_wants, "probes": probe_wants}


def score(wants: Mapping[str, Sequence[Want]], facts: Facts) -> dict[str, str]:
    """Right of all, for each aspect and for all of them together."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for name, wanted in wants.items():
        met = {want.aspect: name in facts and want.met(facts[name]) for want in wanted}
        for aspect, is_met in {"all": all(met.values()), **met}.items():
            right[aspect] += is_met
            total[aspect] += 1
    return {aspect: f"{right[aspect]}/{total[aspect]}" for aspect in total}


# The command.


@dataclass(slots=True)
class Comparison:
    """Both versions, and what they have said so far: of each, by part."""

    versions: tuple[Version, Version]
    keys: tuple[Keys, Keys] = field(default_factory=lambda: (Keys(), Keys()))
    facts: dict[str, tuple[Facts, Facts]] = field(default_factory=dict)

    def part(self, name: str, place: Place) -> list[Difference]:
        """Ask both versions, and compare."""
        self.facts[name] = ({}, {})
        differences = []
        for job in PARTS[name](place):
            before, after = (self._told(index, name, job) for index in range(2))
            differences += compare(before, after, private=job.private)
        return differences

    def _told(self, index: int, part: str, job: Job) -> Told:
        said = self.versions[index].say(job)
        for document in said.documents:
            self.keys[index].see(document, "classify" if job.names else "report")
        found = told(job, said)
        self.facts[part][index].update(found.facts)
        return found


def print_part(part: str, differences: Sequence[Difference], judged: int, *, listed: bool) -> None:
    """One row of the table, and what it counts."""
    kinds = Counter(difference.kind for difference in differences)
    ids = {difference.id for difference in differences}
    counts = ", ".join(f"{kind} {count}" for kind, count in kinds.most_common())
    print(f"{part:20s} {judged:8d} {len(ids):9d}  {counts or '-'}", flush=True)
    for difference in differences if listed else ():
        print(f"    {difference.line(part)}")


def print_keys(added: Sequence[str], removed: Sequence[str]) -> None:
    """What has changed in the format."""
    if added:
        print("\nadded keys: " + ", ".join(added))
    if removed:
        print("\nERROR, removed keys, or keys that are no longer always there: " + ", ".join(removed))


def print_relations(facts: Mapping[str, tuple[Facts, Facts]], *, listed: bool) -> None:
    """Where `classify` and `report` do not say the same."""
    pairs = list(zip(facts["consoles"], facts["consoles-as-runs"], strict=True))
    found = [relations(*pair) for pair in pairs]
    counts = [Counter(each.values()) for each in found]
    print(f"\n{'classify against report':40s} {'before':>8s} {'after':>8s}")
    for title, kinds in RELATIONS.items():
        before, after = (sum(count[kind] for kind in kinds) for count in counts)
        print(f"{title:40s} {before:8d} {after:8d}")
    if listed:
        old, new = (_relation_lines(each, *pair) for each, pair in zip(found, pairs, strict=True))
        for line in dict.fromkeys([*old, *new]):
            who = "both" if line in old and line in new else "before" if line in old else "after"
            print(f"    {who:6s}  {line}")


def _relation_lines(found: Mapping[str, str], alone: Facts, in_runs: Facts) -> list[str]:
    return [
        f"{name}  {kind}: {_said(alone[f'{name}/host'])} / {_said(in_runs[name])}"
        for name, kind in found.items()
        if kind != "agree"
    ]


def _said(facts: Json) -> str:
    if facts["class"] == "none":
        return "none"
    return f"{facts['class']} ({facts['layer']}) {json.dumps(facts['title'])}"


def print_scores(facts: Mapping[str, tuple[Facts, Facts]], place: Place) -> None:
    """How often each version is right."""
    print(f"\n{'right of all':40s} {'before':>8s} {'after':>8s}")
    for part, wants_of in LABELLED.items():
        if part in facts:
            before, after = (score(wants_of(place), each) for each in facts[part])
            for aspect, text in before.items():
                print(f"{f'{part}: {aspect}':40s} {text:>8s} {after[aspect]:>8s}")


def _rate(text: str) -> float:
    rate = float(text)
    if not 0 < rate < 1:
        raise argparse.ArgumentTypeError(f"not between 0 and 1: {text}")
    return rate


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("before", metavar="BEFORE_PYTHON")
    parser.add_argument("after", metavar="AFTER_PYTHON")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--damage", type=_rate, nargs="+", default=damages.RATES, metavar="RATE")
    parser.add_argument("--only", action="append", choices=PARTS, help="again for a further part")
    parser.add_argument("--list", action="store_true", help="print each difference")
    parser.add_argument("--score", action="store_true", help="print how often each version is right")
    return parser


def _version(parser: argparse.ArgumentParser, python: str, home: Path, name: str) -> Version:
    home.mkdir()
    path = shutil.which(python)
    version = Version(str(Path(path).absolute()) if path else python, home)
    introduction = version.introduction()
    if not introduction:
        parser.error(f"{python} has no logtriage")
    print(f"{name + ':':8s}logtriage {introduction}")
    return version


def main() -> int:
    """Compare, and print."""
    parser = _parser()
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="compare-verdicts-") as scratch:
        place = Place(options.corpus, Path(scratch), tuple(options.damage))
        before = _version(parser, options.before, place.scratch / "before", "before")
        after = _version(parser, options.after, place.scratch / "after", "after")
        comparison = Comparison((before, after))
        print(f"\n{'':20s} {'verdicts':>8s} {'differing':>9s}  differences by kind")
        differs = False
        for part in (part for part in PARTS if not options.only or part in options.only):
            if part == "third-party" and not place.labels.exists():
                print(f"{part:20s} skipped: {place.labels} is not at hand")
                continue
            found = comparison.part(part, place)
            judged = sum("class" in facts for facts in comparison.facts[part][0].values())
            print_part(part, found, judged, listed=options.list)
            differs = differs or bool(found)
        added, removed = compare_keys(*comparison.keys)
        print_keys(added, removed)
        if {"consoles", "consoles-as-runs"} <= comparison.facts.keys():
            print_relations(comparison.facts, listed=options.list)
        if options.score:
            print_scores(comparison.facts, place)
    return int(differs or bool(added) or bool(removed))


if __name__ == "__main__":
    sys.exit(main())

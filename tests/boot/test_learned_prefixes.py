"""Verdicts behind the prefixes of any recorder are those of the bare logs."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import logtriage.demo
from logtriage.boot.diagnosis import Diagnosis, diagnose
from logtriage.library.library import Library
from logtriage.scan.console_scan import ConsoleScan
from logtriage.vocabulary import Layer
from tests.boot.recorders import USED, Recorder, made_up
from tests.corpus.boot_file import BOOTS, PROBES, Boot, read_boots

_DEMO = Path(logtriage.demo.__file__).parent / "recorded"
_SHARE = 32
_MADE_UP = 200
_SAMPLE = (
    "302-m-hwlpa2-64k-52-52-nvhe-low",
    "520-lk-softlockup",
    "107-d61-no-kernel",
    "546-stuck-kvm-vgic-hyp-init",
    "100-d61-pass-notfa",
)


def _logs(boots: dict[str, Boot]) -> Iterator[tuple[str, Layer, bytes]]:
    for boot in boots.values():
        for name, data in boot.files.items():
            if name.endswith(".log"):
                layer = Layer.GUEST if name.startswith("guest") else Layer.HOST
                yield f"{boot.name}/{name}", layer, data


def _said(found: Diagnosis) -> tuple[object, ...]:
    finding = found.finding
    if finding is None:
        return ("none",)
    lines = [(one.line, _plain(one.text)) for one in finding.evidence]
    return (finding.cls, finding.layer, finding.signature, _plain(finding.title), lines)


def _plain(text: str) -> str:
    """A text without the level that printk itself writes in front of a line."""
    return re.sub(r"^<\d>", "", text).strip()


def _differing(
    library: Library, logs: list[tuple[str, Layer, bytes]], recorders: list[Recorder]
) -> tuple[list[str], int]:
    wrong, count = [], 0
    for name, layer, data in logs:
        wanted = _said(diagnose(library, [data], file="x", layer=layer))
        for recorder in recorders:
            found = diagnose(library, [recorder.record(data, count)], file="x", layer=layer)
            count += 1
            if _said(found) != wanted:
                wrong.append(f"{name} by {recorder.name}: {wanted} became {_said(found)}, {found.prefix!r}")
    return wrong, count


@pytest.mark.parametrize("recorder", [*USED, *map(made_up, range(0, _MADE_UP, 20))], ids=lambda one: one.name)
def test_a_verdict_is_the_same_behind_a_prefix(
    library: Library, qemu_boots: dict[str, Boot], recorder: Recorder
) -> None:
    logs = [one for one in _logs(qemu_boots) if one[0].removesuffix("/host.log") in _SAMPLE]
    assert len(logs) == len(_SAMPLE)
    wrong, _ = _differing(library, logs, [recorder])
    assert wrong == []


@pytest.mark.slow
def test_verdicts_behind_all_prefixes(library: Library, qemu_boots: dict[str, Boot]) -> None:
    """Each prefix meets one log of thirty-two, and each log a thirty-second part of the prefixes."""
    logs = list(_logs(qemu_boots))
    wrong: list[str] = []
    count = 0
    for place, recorder in enumerate([*USED, *map(made_up, range(_MADE_UP))]):
        more, tried = _differing(library, logs[place % _SHARE :: _SHARE], [recorder])
        wrong += more
        count += tried
    assert count > 30_000 // _SHARE
    assert len(wrong) <= 0.01 * count, "\n".join(wrong[:20])


@pytest.mark.parametrize("given", [lambda: _logs({one.name: one for one in read_boots(BOOTS)}), None])
def test_bare_logs_have_no_prefix(
    library: Library, given: Callable[[], Iterator[tuple[str, Layer, bytes]]] | None
) -> None:
    logs = (
        list(given())
        if given
        else [(str(log), Layer.HOST, log.read_bytes()) for log in sorted(_DEMO.glob("*/*.log"))]
    )
    assert len(logs) > 5
    assert [
        name for name, layer, data in logs if diagnose(library, [data], file="x", layer=layer).prefix
    ] == []


def test_of_the_probes_only_that_of_a_recorder_has_a_prefix(library: Library) -> None:
    found = {
        boot.name: prefix
        for boot in read_boots(PROBES)
        if (prefix := diagnose(library, [boot.files["host.log"]], file="x").prefix)
    }
    assert found == {"guest-prefix": "[guest0/uart0] "}


@pytest.mark.parametrize(
    ("prefix", "layer"),
    [
        (b"[guest0/uart0] ", Layer.GUEST),
        (b"2026-03-01 10:00:00 (d1) ", Layer.GUEST),
        (b"guest0 | ", Layer.GUEST),
        (b"[host/uart0] ", Layer.HOST),
        (b"my-guest-lab: ", Layer.HOST),
    ],
)
def test_a_tag_that_names_a_guest_changes_the_layer_and_nothing_else(
    library: Library, qemu_boots: dict[str, Boot], prefix: bytes, layer: Layer
) -> None:
    log = qemu_boots["520-lk-softlockup"].files["host.log"]
    wanted = diagnose(library, [log], file="x").finding
    tagged = b"".join(prefix + line for line in log.splitlines(keepends=True))
    found = diagnose(library, [tagged], file="x").finding
    assert wanted is not None
    assert found is not None
    assert (found.cls, found.title, found.evidence[0].line) == (
        wanted.cls,
        wanted.title,
        wanted.evidence[0].line,
    )
    assert found.layer is layer


def test_what_is_seen_through_is_told_and_evidence_is_where_it_is_in_the_file(
    library: Library, qemu_boots: dict[str, Boot]
) -> None:
    bare = qemu_boots["520-lk-softlockup"].files["host.log"]
    raw = USED[0].record(bare)
    found = diagnose(library, [raw], file="x")
    assert found.prefix == "[ tfa+linux ] "
    assert [note for note in found.notes if "[ tfa+linux ] " in note]
    assert found.finding is not None
    for one in found.finding.evidence:
        text = raw[one.offset : one.offset + one.length]
        assert text.startswith(b"[ tfa+linux ]\x1b[0m ")
        assert text.rstrip(b"\r").endswith(one.text.encode())
        assert not one.text.startswith("[ tfa")


def test_the_time_of_a_line_is_the_recorders(library: Library) -> None:
    scan = ConsoleScan(library, lambda: None, lambda _: None)
    text = b"[   12.500000] kvm [1]: VHE mode initialized successfully\r\n"
    for _ in scan.feed(b"18:05:13 " + text + b"18:05:14.5 " + text + b"18:06:00 on"):
        pass
    first, second, last = scan.tail()
    assert (first.uptime, first.time) == (12.5, 65113.0)
    assert (second.time, last.time) == (65114.5, 65160.0)
    assert (last.content, last.complete) == (b"on", False)

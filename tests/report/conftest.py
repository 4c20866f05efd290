"""Snapshots to report on: the founding report's run, and small ones made to measure."""

from collections.abc import Callable
from dataclasses import replace
from itertools import product
from typing import Any

import pytest

from logtriage.analysis.explain import explain
from logtriage.boot.failure import Evidence, Finding
from logtriage.matrix.file import load_matrix
from logtriage.matrix.model import Axis, Config, Matrix, Rung
from logtriage.triage.snapshot import ConfigState, ConsoleState, Explanation, Ingest, Mode, Snapshot, Term
from logtriage.vocabulary import Layer, Status

FIRMWARE = (
    "INFO:    BL31: Preparing for EL3 exit to normal world",
    "INFO:    Entry point address = 0x880000000000",
)

HOST_SILENT = Finding(
    cls="silent",
    layer=Layer.HOST,
    stage="host-kernel",
    signature="host-silent-after-firmware",
    title="Host kernel never outputs anything to console",
    explain="The firmware runs, says that it jumps to the kernel, then nothing further is seen.",
    advice="boot with earlycon, and compare the load address with the kernel's PA bits.",
    key="host-silent-after-firmware",
)
KVM_HANG = Finding(
    cls="hang",
    layer=Layer.HOST,
    stage="host-kvm",
    signature="host-hang-kvm-vgic-irq",
    title="Host kernel gets stuck initializing KVM",
    score=93,
    explain="The last line comes from the vgic; the next step is to bring the hypervisor up on each CPU.",
    key="host-hang-kvm-vgic-irq",
)
GUEST_SILENT = Finding(
    cls="silent",
    layer=Layer.GUEST,
    stage="guest-kernel",
    signature="guest-silent-after-launch",
    title="Guest kernel never outputs anything to console",
    explain="The host boots and launches the guest without an error, but the guest never prints a line.",
    key="guest-silent-after-launch",
)


def _lines(config_id: str, first: int, *texts: str) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(
            file=f"{config_id}/host.log",
            line=first + index,
            offset=60 * (first + index - 1),
            length=len(text),
            text=text,
        )
        for index, text in enumerate(texts)
    )


def _verdict(config: Config) -> ConfigState:
    p, cid = config.params, config.id
    consoles = tuple(
        ConsoleState(name=name, file=f"{cid}/{name}.log", size=4096, lines=60) for name in ("host", "guest")
    )
    base = ConfigState(config=config, final=True, duration=12.5, consoles=consoles)
    lpa2_build = p["host_page_size"] != "64k" and p["host_pa"] == "52"
    if lpa2_build and p["host_load_addr"] == "high":
        lines = _lines(cid, 8, *FIRMWARE)
        return replace(
            base,
            status=Status.FAIL,
            stage="firmware",
            rung=0,
            mode="A",
            failure=replace(HOST_SILENT, evidence=lines),
        )
    if lpa2_build and p["host_page_size"] == "4k" and p["kvm_mode"] == "protected" and p["hw_pa"] != "lpa2":
        lines = _lines(cid, 57, "[    0.061213] kvm [1]: vgic interrupt IRQ9")
        return replace(
            base,
            status=Status.FAIL,
            stage="host-kernel",
            rung=1,
            mode="B",
            failure=replace(KVM_HANG, evidence=tuple(replace(line, score=93) for line in lines)),
        )
    if p["guest_load_addr"] == "high":
        lines = _lines(cid, 88, "  Info: # lkvm run -k /vm/Image -m 512@2048T -c 2 --name guest-171")
        return replace(
            base,
            status=Status.FAIL,
            stage="guest-launch",
            rung=4,
            mode="C",
            failure=replace(GUEST_SILENT, evidence=lines),
        )
    return replace(base, status=Status.PASS, stage="host-poweroff", rung=9)


def _mode(label: str, finding: Finding, states: tuple[ConfigState, ...], matrix: Matrix) -> Mode:
    ladder = [rung.name for rung in matrix.ladder]
    members = tuple(state.config.id for state in states if state.mode == label)
    masked = tuple(
        state.config.id
        for state in states
        if state.failure and ladder.index(state.failure.stage) < ladder.index(finding.stage)
    )
    return Mode(
        label=label,
        cls=finding.cls,
        layer=finding.layer,
        stage=finding.stage,
        signature=finding.signature,
        title=finding.title,
        members=members,
        exemplar=members[0],
        explanation=explain(
            matrix.axes,
            matrix.configs,
            members=members,
            eligible=[state.config.id for state in states if state.config.id not in masked],
            masked=masked,
        ),
    )


@pytest.fixture(scope="session")
def founding() -> Snapshot:
    """The run of the founding report: 186 configurations, 64 failures, three modes."""
    matrix = load_matrix("lpa2")
    states = tuple(_verdict(config) for config in matrix.configs)
    findings = {"A": HOST_SILENT, "B": KVM_HANG, "C": GUEST_SILENT}
    return Snapshot(
        revision=7,
        at=1669736827.0,
        path="runs/lpa2",
        matrix=matrix,
        states=states,
        modes=tuple(_mode(label, finding, states, matrix) for label, finding in findings.items()),
        complete=True,
        started="2022-11-29T12:00:00Z",
        ingest=Ingest(files=372, size=1_500_000, read=1_500_000),
    )


@pytest.fixture(scope="session")
def mixed() -> Snapshot:
    """Twelve configurations in every state that there is, while the run goes on, against a baseline."""
    axes = (Axis(name="page", values=("4k", "64k")), Axis(name="slot", values=tuple("abcdef")))
    configs = tuple(
        Config(id=str(number), params={"page": page, "slot": slot, "arch": "arm64"})
        for number, (page, slot) in enumerate(product(axes[0].values, axes[1].values))
    )
    hang = replace(
        KVM_HANG,
        score=88,
        nearest=("kvm-vgic-irq", 71),
        evidence=_lines("2", 5, "[    0.1] kvm [7]: vgic"),
        also=("rcu: stall",),
    )
    changes: dict[int, dict[str, Any]] = {
        0: {"status": Status.PASS, "stage": "host-poweroff", "notes": ("WARNING: at foo", "hung task")},
        1: {"status": Status.PASS, "stage": "host-poweroff", "notes": ("WARNING: at foo",)},
        2: {"status": Status.FAIL, "stage": "host-kernel", "mode": "A", "failure": hang, "baseline": "fixed"},
        3: {
            "status": Status.FAIL,
            "stage": "firmware",
            "mode": "A",
            "failure": hang,
            "baseline": "regression",
        },
        4: {"status": Status.FAIL, "stage": None, "failure": HOST_SILENT, "notes": ("3 NUL bytes",)},
        5: {"status": Status.RUNNING, "stage": "firmware", "suspicion": "quiet 74 s", "failure": hang},
        6: {"status": Status.RUNNING, "stage": "host-kvm"},
        7: {"status": Status.INFRA, "failure": replace(HOST_SILENT, layer=Layer.HARNESS, title="no qemu")},
        8: {"status": Status.UNKNOWN, "failure": replace(hang, title="stops at an unknown line")},
        9: {"status": Status.SKIPPED},
    }
    states = tuple(
        replace(ConfigState(config=config), **changes.get(number, {}))
        for number, config in enumerate(configs)
    )
    mode = Mode(
        label="A",
        cls="hang",
        layer=Layer.HOST,
        stage="host-kvm",
        signature="host-hang-kvm-vgic-irq",
        title="Host kernel gets stuck initializing KVM",
        members=("2", "3"),
        exemplar="2",
        explanation=Explanation(
            terms=(Term(axis="slot", values=("c", "d", "f")),),
            hits=2,
            eligible=3,
            members=2,
            counterexamples=("5",),
            pending=2,
        ),
    )
    return Snapshot(
        revision=3,
        at=0.0,
        path="runs/mixed",
        matrix=Matrix(name="mixed", axes=axes, configs=configs),
        states=states,
        modes=(mode,),
        replay="replay of recorded consoles, 20x",
        notes=("the harness was restarted",),
    )


@pytest.fixture(scope="session")
def planted() -> Callable[[str], Snapshot]:
    """Makes a small snapshot with a text in every place where text can stand."""
    return _planted


def _planted(text: str) -> Snapshot:
    texts = (text, text)
    other = "b" if text != "b" else "d"  # no matrix has two options of one name
    finding = Finding(
        cls=text,
        layer=Layer.GUEST,
        stage=text,
        signature=text,
        title=text,
        score=91,
        evidence=(
            Evidence(file=text, line=1, offset=0, length=1, text=text),
            Evidence(file=text, line=2, offset=1, length=1, text=text, score=90),
        ),
        also=texts,
        explain=text,
        advice=text,
        nearest=(text, 71),
        key=text,
    )
    ids = tuple(f"{text}{suffix}" for suffix in ("", "~1", "~2", "~3", "~4", "~5", "~6", "~7"))
    configs = tuple(
        Config(id=config_id, params={text: value, other: text, "c": ""})
        for config_id, value in zip(ids, (text, f"{text}!") * 4, strict=True)
    )
    plain = ConfigState(
        config=configs[0],
        stage=text,
        baseline=text,
        notes=texts,
        history=texts,
        suspicion=text,
        consoles=(ConsoleState(name=text, file=text, error=text),),
    )
    roles: tuple[dict[str, Any], ...] = (
        {"status": Status.FAIL, "failure": finding, "mode": text},
        {"status": Status.FAIL, "failure": finding, "mode": text},
        {"status": Status.FAIL, "failure": finding},
        {"status": Status.RUNNING, "failure": finding},
        {"status": Status.UNKNOWN, "failure": finding},
        {"status": Status.INFRA, "failure": finding},
        {"status": Status.NOT_RUN},
        {"status": Status.PASS},
    )
    reading = Explanation(
        terms=(Term(axis=text, values=texts), Term(axis=other, values=(text,))),
        hits=2,
        eligible=2,
        members=2,
        masked=1,
        exact=True,
        counterexamples=texts,
        inseparable=(texts,),
        no_influence=texts,
    )
    mode = Mode(
        label=text,
        cls=text,
        layer=Layer.GUEST,
        stage=text,
        signature=text,
        title=text,
        members=ids[:2],
        exemplar=ids[0],
        explanation=replace(reading, alternatives=(reading,)),
    )
    matrix = Matrix(
        name=text,
        axes=(Axis(name=text, values=(text, f"{text}!")), Axis(name=other, values=texts)),
        configs=configs,
        ladder=(Rung(name="first", layer=Layer.FIRMWARE), Rung(name=text, layer=Layer.GUEST)),
        logs={text: text},
    )
    return Snapshot(
        revision=1,
        at=0.0,
        path=text,
        matrix=matrix,
        states=tuple(
            replace(plain, config=config, **role) for config, role in zip(configs, roles, strict=True)
        ),
        modes=(mode,),
        started=text,
        replay=text,
        notes=texts,
        error=text,
    )

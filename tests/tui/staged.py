"""The founding report's run as a fixed snapshot, and consoles to go with it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from textual._context import visible_screen_stack
from textual.app import App
from textual.pilot import Pilot
from textual.widgets import Input

from logtriage.boot.failure import Evidence, Finding
from logtriage.console.safe import safe_line
from logtriage.library.library import Library
from logtriage.library.load import builtin_lists
from logtriage.matrix.file import load_matrix
from logtriage.matrix.model import Config, Matrix
from logtriage.triage.snapshot import ConfigState, ConsoleState, Explanation, Ingest, Mode, Snapshot, Term
from logtriage.vocabulary import Layer, Status

AT = 1_795_000_000.0
REPLAY = "replay of recorded consoles, 20x"

_FIRMWARE = """\
NOTICE:  BL31: v2.10.0(release):v2.10.0
NOTICE:  BL31: Built : 11:42:07, Nov 21 2022
INFO:    GICv3 with legacy support detected.
INFO:    ARM GICv3 driver initialized in EL3
INFO:    Maximum SPI INTID supported: 287
INFO:    BL31: Initializing runtime services
INFO:    BL31: Preparing for EL3 exit to normal world
INFO:    Entry point address = 0x88000000
INFO:    SPSR = 0x3c9
"""
_HOST = """\
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x410fd0f0]
[    0.000000] Linux version 6.1.0-rc4 (build@matrix) (aarch64-linux-gnu-gcc 12.2.0) #1 SMP PREEMPT
[    0.000000] Machine model: FVP Base RevC
[    0.000000] earlycon: pl11 at MMIO 0x000000001c090000 (options '')
[    0.000000] Zone ranges:
[    0.000000]   DMA      [mem 0x0000000080000000-0x00000000ffffffff]
[    0.000000]   Normal   [mem 0x0000000880000000-0x00000008ffffffff]
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] Kernel command line: console=ttyAMA0 earlycon kvm-arm.mode={kvm_mode}
[    0.000000] GICv3: 224 SPIs implemented
[    0.000012] sched_clock: 64 bits at 100MHz, resolution 10ns, wraps every 4398046511100ns
[    0.010208] Calibrating delay loop (skipped), value calculated using timer frequency.. 200.00 BogoMIPS
[    0.041020] rcu: Hierarchical SRCU implementation.
[    0.088214] smp: Brought up 1 node, 4 CPUs
[    0.090110] CPU: All CPU(s) started at EL2
[    0.090342] CPU features: detected: Virtualization Host Extensions
[    0.110420] devtmpfs: initialized
[    0.164002] thermal_sys: Registered thermal governor 'step_wise'
[    0.201877] kvm [1]: IPA Size Limit: 48 bits
[    0.202113] kvm [1]: GICv3: no GICV resource entry
[    0.202130] kvm [1]: disabling GICv2 emulation
[    0.202154] kvm [1]: GIC system register CPU interface enabled
[    0.211340] kvm [1]: vgic interrupt IRQ9
"""
_HOST_UP = """\
[    0.231401] kvm [1]: Protected nVHE mode initialized successfully
[    0.250001] hugetlb: registered 1.00 GiB page size, pre-allocated 0 pages
[    1.104420] Run /init as init process
[    1.840113] init: launching the guest: lkvm run -k Image -m 1024 -c 4
  # lkvm run -k /boot/Image -m 1024 -c 4 --name guest-117
  Info: Placing fdt at 0x8fe00000 - 0x8fffffff
"""
_GUEST = """\
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x410fd0f0]
[    0.000000] Linux version 6.1.0-rc4 (build@matrix) (aarch64-linux-gnu-gcc 12.2.0) #1 SMP PREEMPT
[    0.774110] VFS: Disk quotas dquot_6.6.0
[    1.488102] Run /init as init process
guest: # poweroff
[    2.104211] reboot: Power down
"""

_A = Mode(
    label="A",
    cls="silent",
    layer=Layer.HOST,
    stage="host-kernel",
    signature="host-silent-after-firmware",
    title="host kernel silent after the firmware hands over",
    members=(),
    exemplar="",
    explanation=Explanation(
        terms=(
            Term(axis="host_page_size", values=("4k", "16k")),
            Term(axis="host_load_addr", values=("high",)),
        ),
        hits=18,
        eligible=18,
        members=18,
        exact=True,
    ),
)
_B = Mode(
    label="B",
    cls="hang",
    layer=Layer.HOST,
    stage="host-kvm",
    signature="kvm-vgic-irq-last",
    title="host hangs while KVM is set up",
    members=(),
    exemplar="",
    explanation=Explanation(
        terms=(
            Term(axis="hw_pa", values=("48", "lpa")),
            Term(axis="kvm_mode", values=("protected",)),
            Term(axis="host_page_size", values=("4k",)),
            Term(axis="host_pa", values=("52",)),
        ),
        hits=4,
        eligible=4,
        members=4,
        masked=1,
        exact=True,
    ),
)
_C = Mode(
    label="C",
    cls="silent",
    layer=Layer.GUEST,
    stage="guest-kernel",
    signature="guest-silent",
    title="guest never prints anything",
    members=(),
    exemplar="",
    explanation=Explanation(
        terms=(Term(axis="guest_load_addr", values=("high",)),),
        hits=42,
        eligible=42,
        members=42,
        masked=6,
        exact=True,
    ),
)


async def type_in(pilot: Pilot[None], text: str) -> None:
    """Open the prompt and have a text in it."""
    await pilot.press("slash")
    prompt = pilot.app.screen.query_one("#prompt", Input)
    prompt.value = text
    await pilot.pause()


def mode_of(config: Config) -> Mode | None:
    """The failure mode that the founding report has for a configuration."""
    params = config.params
    lpa2_build = params["host_page_size"] in ("4k", "16k") and params["host_pa"] == "52"
    if lpa2_build and params["host_load_addr"] == "high":
        return _A
    if (
        lpa2_build
        and params["kvm_mode"] == "protected"
        and params["host_page_size"] == "4k"
        and params["hw_pa"] != "lpa2"
    ):
        return _B
    return _C if params["guest_load_addr"] == "high" else None


def host_text(config: Config) -> str:
    """What its host console says."""
    mode = mode_of(config)
    if mode is _A:
        return _FIRMWARE
    host = _FIRMWARE + _HOST.replace("{kvm_mode}", config.params["kvm_mode"])
    if mode is _B:
        return host
    return host + _HOST_UP + ("" if mode is _C else "[    9.104211] reboot: Power down\n")


def guest_text(config: Config) -> str:
    """What its guest console says."""
    return _GUEST if mode_of(config) is None else ""


def _evidence(config: Config) -> tuple[Evidence, ...]:
    data = host_text(config).encode()
    lines = data.splitlines(keepends=True)
    return (
        Evidence(
            file=f"{config.id}/host.log",
            line=len(lines),
            offset=len(data) - len(lines[-1]),
            length=len(lines[-1]) - 1,
            text=lines[-1].decode().rstrip("\n"),
        ),
    )


def _finding(config: Config, mode: Mode) -> Finding:
    silent = mode is not _B
    return Finding(
        cls=mode.cls,
        layer=mode.layer,
        stage=mode.stage,
        signature=mode.signature,
        title=mode.title,
        evidence=_evidence(config),
        also=() if silent else ("GICv2 emulation is off",),
        explain="Nothing came after this line although the machine kept running."
        if silent
        else "The last line comes from KVM's interrupt set-up; the next would say which mode was chosen.",
        advice="Boot with earlycon and compare with a low load address."
        if mode is _A
        else "Try kvm-arm.mode=nvhe, and a kernel without LPA2.",
    )


def state_of(config: Config) -> ConfigState:
    """The final state of a configuration."""
    mode = mode_of(config)
    host, guest = host_text(config).encode(), guest_text(config).encode()
    rung = {None: 9, "A": 0, "B": 1, "C": 4}[mode.label if mode else None]
    names = [
        "firmware",
        "host-kernel",
        "host-kvm",
        "host-userspace",
        "guest-launch",
        *[f"guest-{name}" for name in ("kernel", "userspace", "shell", "poweroff")],
        "host-poweroff",
    ]
    return ConfigState(
        config=config,
        status=Status.FAIL if mode else Status.PASS,
        final=True,
        stage=names[rung],
        rung=rung,
        mode=mode.label if mode else None,
        failure=_finding(config, mode) if mode else None,
        quiet=312.0,
        duration=12.4 if mode else 9.1,
        consoles=(
            ConsoleState(name="host", file=f"{config.id}/host.log", size=len(host), lines=host.count(b"\n")),
            ConsoleState(
                name="guest", file=f"{config.id}/guest.log", size=len(guest), lines=guest.count(b"\n")
            ),
        ),
    )


def running(state: ConfigState, *, rung: int, stage: str, suspicion: str = "") -> ConfigState:
    """The same configuration while it boots."""
    return replace(
        state,
        status=Status.RUNNING,
        final=False,
        rung=rung,
        stage=stage,
        mode=None,
        failure=None,
        suspicion=suspicion,
        quiet=74.0 if suspicion else 0.4,
        duration=None,
    )


def snapshot_of(
    matrix: Matrix, states: Sequence[ConfigState], *, revision: int = 1, replay: str = REPLAY
) -> Snapshot:
    """A snapshot of some states, with the modes that they have."""
    modes = []
    for mode in (_A, _B, _C):
        members = tuple(state.config.id for state in states if state.mode == mode.label)
        if members:
            modes.append(replace(mode, members=members, exemplar=members[0]))
    complete = all(state.final for state in states)
    files = sum(len(state.consoles) for state in states)
    return Snapshot(
        revision=revision,
        at=AT,
        path="/runs/lpa2",
        matrix=matrix,
        states=tuple(states),
        modes=tuple(modes),
        complete=complete,
        replay=replay,
        ingest=Ingest(files=files, size=4_200_000, read=4_200_000, rate=0.0 if complete else 1_240_000.0),
    )


def finished() -> Snapshot:
    """All 186 decided."""
    matrix = load_matrix("lpa2")
    return snapshot_of(matrix, [state_of(config) for config in matrix.configs])


def live(decided: int = 180) -> Snapshot:
    """The first ones decided, three running, the rest queued."""
    matrix = load_matrix("lpa2")
    states = [state_of(config) for config in matrix.configs]
    states[decided] = running(states[decided], rung=6, stage="guest-userspace")
    states[decided + 1] = running(states[decided + 1], rung=1, stage="host-kernel", suspicion="quiet 74 s")
    states[decided + 2] = running(states[decided + 2], rung=-1, stage="")
    for place in range(decided + 3, len(states)):
        states[place] = ConfigState(config=states[place].config)
    return snapshot_of(matrix, states)


class StagedFeed:
    """A feed whose news come from the test."""

    def __init__(self, snapshot: Snapshot, root: Path | None = None) -> None:
        self.snapshot = snapshot
        self.root = root
        self.paces: list[float] = []
        self.signatures = Library([], lists=builtin_lists())
        self._deliver: Callable[[Snapshot], None] | None = None

    def subscribe(self, deliver: Callable[[Snapshot], None]) -> None:
        """Remember who listens."""
        self._deliver = deliver

    def path_of(self, config_id: str, console: str) -> Path | None:
        """The log below the root, where it exists."""
        if self.root is None:
            return None
        path = self.root / config_id / f"{console}.log"
        return path if path.exists() else None

    def set_rate(self, hz: float) -> None:
        """Remember what was asked for."""
        self.paces.append(hz)

    @property
    def library(self) -> Library:
        """The signatures, none unless the test has some."""
        return self.signatures

    def use_library(self, library: Library) -> None:
        """Take other signatures; the states stay."""
        self.signatures = library

    def publish(self, snapshot: Snapshot) -> None:
        """Make news."""
        self.snapshot = snapshot
        if self._deliver is not None:
            self._deliver(snapshot)


def write_logs(root: Path, configs: Sequence[Config]) -> None:
    """Write the consoles of some configurations."""
    for config in configs:
        folder = root / config.id
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "host.log").write_text(host_text(config))
        (folder / "guest.log").write_text(guest_text(config))


def screen_text(app: App[None]) -> str:
    """What the terminal shows, line by line, without trailing blanks."""
    # A dialog keeps what it draws of the screens below it, also where only a test looked.
    visible_screen_stack.set(app._background_screens)
    lines = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in line).rstrip() for line in lines)


def log_feed(root: Path, data: bytes, *, status: Status = Status.FAIL, line: int | None = None) -> StagedFeed:
    """A run of one configuration whose host console says `data`; its evidence is a line of it."""
    matrix = load_matrix("lpa2")
    config = matrix.configs[0]
    (root / config.id).mkdir(parents=True, exist_ok=True)
    (root / config.id / "host.log").write_bytes(data)
    evidence: tuple[Evidence, ...] = ()
    if line is not None:
        lines = data.split(b"\n")
        offset = sum(len(before) + 1 for before in lines[: line - 1])
        evidence = (
            Evidence(
                file=f"{config.id}/host.log",
                line=line,
                offset=offset,
                length=len(lines[line - 1]),
                text=safe_line(lines[line - 1]),
            ),
        )
    finding = Finding(
        cls="panic", layer=Layer.HOST, stage="host-kvm", signature="test", title="a panic", evidence=evidence
    )
    state = ConfigState(
        config=config,
        status=status,
        final=status is not Status.RUNNING,
        stage="host-kernel",
        rung=1,
        failure=finding if status is Status.FAIL else None,
        consoles=(
            ConsoleState(name="host", file=f"{config.id}/host.log", size=len(data), lines=data.count(b"\n")),
            ConsoleState(name="guest", file=f"{config.id}/guest.log"),
        ),
    )
    one = replace(matrix, configs=(config,))
    return StagedFeed(snapshot_of(one, [state], replay=""), root)

"""One configuration's boot, composed from recordings of other boots.

No boot of this configuration happened: its consoles are recorded ones whose lines that state an option
were adapted (`logtriage.demo.adapt`), cut where the founding report says that it failed
(`Options.planted`). Which recording: the one with the nearest hardware and page size. 16k kernels were
never recorded: a 4k one stands in for them. Protected mode never passed on the recorded 6.12 kernels:
an nvhe boot stands in for it, with the lines of a recorded protected one. The firmware lines are
everywhere those of one TF-A, as in the report, which had one firmware for all.
"""

from collections.abc import Iterable, Mapping
from functools import cache

from logtriage.boot.result import Result
from logtriage.demo.adapt import GUEST_RULES, HOST_RULES, Ruled, adapt, ruled
from logtriage.demo.base import Boot, Line, load
from logtriage.demo.draw import draw
from logtriage.demo.options import Options, Planted
from logtriage.matrix.model import Config
from logtriage.sources.recording import RecordedConsole, Recording
from logtriage.vocabulary import JobEnd

TEMPO = (0.8, 1.3)
"""How fast a machine may be, as a factor on every recorded time: no two boots run in lockstep."""
STALL = (45.0, 60.0)
"""Seconds of silence before a stuck boot is killed; the recorder's own limit was 20 to 60 s."""
EXIT = 0.15
"""Seconds from the last byte of a boot that powers off to the end of its job."""

_KERNEL = "] Booting Linux on physical CPU"
_LAST_WORDS = {
    Planted.KVM_INIT: "kvm [1]: vgic interrupt IRQ",
    Planted.GUEST_SILENT: "HOST-INIT: launching guest:",
}
_GUEST_LAST_WORDS = "Info: # lkvm run"
_POWERED_OFF = "] reboot: Power down"


def _index(lines: Iterable[Line], mark: str) -> int:
    return next(number for number, line in enumerate(lines) if mark in line.text)


def _shifted(lines: Iterable[Line], seconds: float) -> tuple[Line, ...]:
    return tuple(Line(line.at + seconds, line.text) for line in lines)


@cache
def _whole(name: str) -> tuple[Ruled, Ruled]:
    """A recorded boot between the first and the last words of the recorded firmware: host, guest."""
    boot, firmware = load(name), load("firmware").host
    start, hand_over = _index(boot.host, _KERNEL), _index(firmware, _KERNEL)
    end, handed_back = _index(boot.host, _POWERED_OFF), _index(firmware, _POWERED_OFF)
    later = firmware[hand_over].at - boot.host[start].at
    kernel = _shifted(boot.host[start : end + 1], later)
    tail = _shifted(firmware[handed_back + 1 :], kernel[-1].at - firmware[handed_back].at)
    host = (*firmware[:hand_over], *kernel, *tail)
    return ruled(host, HOST_RULES), ruled(_shifted(boot.guest, later), GUEST_RULES)


def _base_name(options: Options) -> str:
    cpu = "hw48" if (options.hw_pa, options.hw_va) == ("48", "48") else "max"
    page = "64k" if options.page == "64k" else "4k"
    return f"{cpu}-{page}-{'vhe' if options.kvm_mode == 'vhe' else 'nvhe'}"


def _consoles(options: Options) -> Boot:
    """What the two consoles say, up to the planted failure."""
    host_lines, guest_lines = _whole(_base_name(options))
    host, guest = adapt(host_lines, options), adapt(guest_lines, options)
    planted = options.planted
    if planted is None:
        return Boot(host=tuple(host), guest=tuple(guest))
    if planted is Planted.HOST_SILENT:
        return Boot(host=tuple(host[: _index(host, _KERNEL)]), guest=())
    host = host[: _index(host, _LAST_WORDS[planted]) + 1]
    guest = guest[: _index(guest, _GUEST_LAST_WORDS) + 1] if planted is Planted.GUEST_SILENT else []
    return Boot(host=tuple(host), guest=tuple(guest))


def _between(limits: tuple[float, float], config_id: str, what: str) -> float:
    low, high = limits
    return low + (high - low) * draw(config_id, what)


def _recorded(lines: Iterable[Line], tempo: float) -> RecordedConsole:
    chunks: list[tuple[float, int]] = []
    parts: list[str] = []
    offset = 0
    for line in lines:
        chunks.append((round(line.at * tempo, 3), offset))
        parts.append(line.text)
        offset += len(line.text)
    return RecordedConsole(data="".join(parts).encode("latin-1"), chunks=tuple(chunks))


def compose(config: Config, paths: Mapping[str, str] | None = None) -> Recording:
    """The boot of a configuration of `lpa2`; the same each time.

    Args:
        config: Its id sets the pace, its options what the consoles say.
        paths: Log path of each of the consoles `host` and `guest`, relative to the run directory;
            without it the default layout. A console that never said anything has no track.

    Raises:
        LogtriageError: Where the configuration is not one of `lpa2`.
    """
    options = Options.of(config)
    boot = _consoles(options)
    tempo = _between(TEMPO, config.id, "pace")
    spoken = {"host": boot.host, "guest": boot.guest}
    where = paths or {name: f"{config.id}/{name}.log" for name in spoken}
    consoles = {where[name]: _recorded(lines, tempo) for name, lines in spoken.items() if lines}
    last = max(console.chunks[-1][0] for console in consoles.values())
    if options.planted is None:
        result, after = Result(exit=0, reason=JobEnd.EXITED), EXIT
    else:
        result, after = Result(signal="KILL", reason=JobEnd.TIMEOUT), _between(STALL, config.id, "stall")
    duration = round(last + after, 3)
    return Recording(id=config.id, params=config.params, consoles=consoles, result=result, duration=duration)

"""The class and the layer of a failure that follow from the shape of a boot alone."""

import re
from collections.abc import Sequence
from typing import Final

from logtriage.boot.patience import SHORTEST
from logtriage.boot.result import Reason
from logtriage.matching.hangpoint import meaningful
from logtriage.matching.mask import mask, message
from logtriage.matching.scanner import Line
from logtriage.matrix.model import Layer
from logtriage.triage.case import Case, Console

LOOP: Final = 3
"""Boots on one console from which on it is a loop."""
SPEAKING: Final = 3.0
"""Seconds: a console that spoke so shortly before its job was ended had not stopped.

Who ends silent jobs waits longer than that.
"""
_MONITOR: Final = re.compile(
    rb"\s*(?:# )?(?:lkvm|vm) run |\s{1,4}(?:Info|Warning|Error|Fatal|Debug): "
    rb"|(?:qemu-system-\w+|qemu-kvm|kvm|qemu|QEMU)\b.{0,40}: |.{0,80}\bKilled\b"
    rb"|\t(?:virtio-\w+ device was not detected|While you have requested a |Please make sure that the guest )"
    rb"|char device redirected to |WARNING: Image format was not specified|Trying [0-9a-f.:]+|Connected to "
    rb"|Escape character is "
)
"""Lines of a guest's monitor (kvmtool, QEMU), or of what ran or recorded it, on the guest's console."""
_REPEATING: Final = 5
_REPEATED_LINES: Final = 24
_LATEST: Final = 8


def shape_of(case: Case) -> tuple[str, Layer]:
    """Class and layer that follow from the shape alone.

    `clean-exit` is not a class: the job ended well, but the last rung was not seen.
    """
    result = case.facts.result
    if result is not None and result.reason is Reason.LOST:
        return "truncated", Layer.HARNESS
    if case.guest_alone() and not case.guest_done():
        hung = result is None or result.reason is Reason.TIMEOUT
        return _hang_shape(case, Layer.GUEST) if hung else _guest_shape(case), Layer.GUEST
    if case.host_done():
        if case.guest_done():
            return "unclean-shutdown", Layer.HOST
        return _guest_shape(case), Layer.GUEST
    if sum(console.size for console in case.facts.consoles) == 0:
        failed = result is not None and result.reason is Reason.EXITED and result.exit not in {0, None}
        return "silent", Layer.HARNESS if failed else case.facts.ladder.bottom
    if case.boots.get(Layer.HOST, 0) >= LOOP:
        return "reset-loop", Layer.HOST
    layer = _stopped_layer(case)
    if result is None or result.reason is Reason.TIMEOUT:
        return _hang_shape(case, layer), layer
    if result.reason is Reason.KILLED:
        return "truncated", layer
    return _exit_shape(case, layer, result.exit)


def _exit_shape(case: Case, layer: Layer, status: int | None) -> tuple[str, Layer]:
    """The job ended by itself before its last rung."""
    if (Layer.HOST, "restart") in case.flags or (Layer.HOST, "halt") in case.flags:
        return "unclean-shutdown", Layer.HOST
    told = (Layer.HOST, "vmm-quit") in case.flags
    if status == 0 and {"host-userspace", "host-shell"} & case.reached and not (told or case.guest_open()):
        return "clean-exit", layer
    return "truncated", layer


def _stopped_layer(case: Case) -> Layer:
    if case.guest_open():
        return Layer.GUEST
    return Layer.HOST if _host_spoke(case) or "firmware" in case.reached else case.facts.ladder.bottom


def _guest_shape(case: Case) -> str:
    if (Layer.GUEST, "restart") in case.flags or (Layer.GUEST, "halt") in case.flags:
        return "unclean-shutdown"
    if case.session == "killed":
        return "truncated"
    if not _guest_spoke(case):
        return "silent"
    return "truncated"


def _guest_spoke(case: Case) -> bool:
    """Whether a guest said anything: a rung, or a line on its own console that is not its monitor's."""
    if not case.reached.isdisjoint(case.facts.ladder.of(Layer.GUEST)):
        return True
    console = case.console_of(Layer.GUEST)
    if console is None or console.track.layer is not Layer.GUEST:
        return False
    said = (console.tail[index] for index, _ in meaningful(line.said for line in console.tail))
    return any(_MONITOR.match(line.said) is None for line in said)


def _hang_shape(case: Case, layer: Layer) -> str:
    if any((layer, word) in case.flags for word in ("shutdown", "poweroff", "halt", "restart")):
        return "unclean-shutdown"
    if case.boots.get(layer, 0) >= LOOP:
        return "reset-loop"
    if layer is Layer.GUEST:
        if not _guest_spoke(case):
            return "silent"
    elif layer is Layer.HOST and not _host_spoke(case):
        return "silent"
    console = case.console_of(layer)
    going = _still_spoke(case, console, layer)
    if console is not None and _repeats(console.tail, going=going):
        return "stalled"
    return "truncated" if going else "hang"


def _still_spoke(case: Case, console: Console | None, layer: Layer) -> bool:
    """Whether the job was ended while the boot went on, as far as its console tells.

    A detector's reports are no progress.
    """
    silence = console.silence if console is not None else None
    reported = any(
        one.layer is layer and case.applies(one) and not one.advanced for one, _ in case.candidates
    )
    return silence is not None and silence < SPEAKING and not reported


def _host_spoke(case: Case) -> bool:
    return any(name.startswith("host-") for name in case.reached) or case.has_kernel_lines()


def _repeats(tail: Sequence[Line], *, going: bool) -> bool:
    """Whether the last lines are the same few over and over.

    Lines that differ in their numbers only are the same if they took long: tables and processors that
    come up are printed at once.

    Args:
        tail: A console's last lines.
        going: Whether the last of them came when the job was ended, so that fewer equal ones tell as much.
    """
    said = [tail[index] for index, _ in meaningful(line.said for line in tail)]
    latest = said[-_LATEST:]
    if going and len(latest) == _LATEST and len({message(line.said) for line in latest}) <= _LATEST // 4:
        return True
    if len(said) < _REPEATED_LINES:
        return False
    if len({message(line.said) for line in said}) <= _REPEATING:
        return True
    times = [line.uptime for line in said if line.uptime is not None]
    took = max(times) - min(times) if times else 0.0
    return took >= SHORTEST and len({mask(line.said) for line in said}) <= _REPEATING

"""The function to blame in a kernel report: the first frame that is not of the reporting machinery."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple

from logtriage.console.late_pattern import LatePattern
from logtriage.console.printk import DAMAGED_HEADER
from logtriage.expressions.regex import Regex
from logtriage.library.mangled_name import unmangled

_NAME: Final = rb"[A-Za-z_][\w.$]{0,80}"
_SOURCE: Final = rb"\([\w./-]{1,120}\.(?:[chS]|rs):\d"
"""Where a function stands in the source, as `scripts/decode_stacktrace.sh` of the kernel writes it."""

_HEX: Final = rb"(?:0x)?(?:[0-9a-f]{6,16}|\(_{0,4}ptrval_{0,4}\))"
"""An address; the kernel may hide it (lib/vsprintf.c, ptr_to_id)."""
_ADDRESS: Final = rb"(?:\[?<?" + _HEX + rb"(?:[>\]]+:?\s*|:?\s+))"
"""An address before the name of its function, in whatever brackets."""

_SCOPE: Final = rb"(?:\w{1,60}(?:<[^>\r\n]{0,80}>)?::){0,6}"
"""The namespaces and classes of a C++ or Rust function."""

# What each architecture calls the program counter where it shows the registers: show_regs() and what that
# calls in arch/*/kernel/{process,traps,dumpstack,ptrace,troubleshoot}*.c
_REGISTER: Final = (
    rb"(?:\b(?:pc|epc|PC|EPC|ERA|era|NIP|IP|TPC|ERET|elr|ELR)|\bIAOQ\[[01]\]|\bip(?= is at))"
    rb"\s*\]?\s?(?:is at|[:=])\s*"
)
_COUNTER = LatePattern(
    rb"(?:\b(?:RIP|EIP): (?:0010|0060|e030|e033|0008|0018):?\s?"
    rb"|\b[RE]IP:? (?:is at )?|\bEIP: |\bNIP |\bTPC(?=\[)|>>[A-Z]{2,3}; |" + _REGISTER + rb"|\bKrnl PSW ?: "
    rb"|\bby insn @ )"  # arch/arc/kernel/troubleshoot.c show_ecr_verbose
    + _ADDRESS
    + rb"{0,3}[<(]?\.?(?:[\w:*&]{1,40} (?=\w+<))?"
    + _SCOPE
    + rb"(?P<func>"
    + _NAME
    + rb")(?:<[^>\r\n]{0,80}>)?(?:\([^\r\n]{0,120}\))?(?:\+0x|\+\d{1,6}>|\+[0-9a-f]+/[0-9a-f]+>| "
    + _SOURCE
    + rb")"
)
_LINK = re.compile(
    rb"(?:\bLR is at |\blr : |\bra {1,4}: (?:[0-9a-f]{8,16} )?|\bLR \[[0-9a-f]{8,16}\] )(?P<func>"
    + _NAME
    + rb")\+0x"
)
"""The return address in the link register: arm, arm64, MIPS and RISC-V, PowerPC."""
_HEADER: Final = rb"^" + DAMAGED_HEADER.encode("ascii") + rb"(?:\d{3}: |kvm \[\d{1,7}\]: )?\s*"
"""What stands before a frame; PREEMPT_RT's kernels put the processor there, KVM its name."""
_NAMES: Final = ("func", "armfunc", "osv", "sun", "haiku")
"""The groups of a frame's forms that hold a function's name."""

_OTHERS: Final = (
    rb"0x[0-9a-f]{8,16} <(?:[\w:*&]{1,40} )?" + _SCOPE + rb"(?P<osv>" + _NAME + rb")[^\r\n]{0,120}\+\d+>"
    rb"|[0-9a-f]{16} \w{1,32}:(?P<sun>" + _NAME + rb")\+[0-9a-f]{1,6} \("
    rb"|(?:Kernel \+ 0x[0-9a-f]{8,16} +|(?:[0-9a-f]{8,16} \(\+ *\d{1,6}\) [0-9a-f]{8,16} +)?<[\w./-]{1,40}> )"
    + _SCOPE
    + rb"(?P<haiku>"
    + _NAME
    + rb")(?:[( ][^\r\n]{0,160})? ?\+ ?0x[0-9a-f]{1,6}$"
)
"""Frames of other kernels: OSv's core/elf.cc, illumos' traceback(), Haiku's and SerenityOS's."""

_FRAME = LatePattern(
    _HEADER + rb"\(?(?:\[<?" + _HEX + rb">?\]:? ?)?(?:0x[0-9a-f]{6,16}: )?\(?"
    rb"(?:(?P<doubt>\? )?\.?(?P<func>" + _NAME + rb")"
    rb"(?:\+0x(?P<offset>[0-9a-f]+)/0x| " + _SOURCE + rb"| \+ 0x[0-9a-f]{1,6}(?: |$))"
    rb"|(?P<armfunc>" + _NAME + rb")\)? from (?:\[<[0-9a-f]+>\]|" + _NAME + rb"\+0x)"
    rb"|" + _OTHERS + rb")"
)
_NAMELESS = LatePattern(
    rb"(?:\b(?:RIP|EIP): 0010:|"
    + _REGISTER
    + rb"|\bNIP \["
    + _HEX
    + rb"\] )\[?<?(?:0x)?[0-9a-f]{8,16}>?\]?(?:$|[\s,])"
    rb"|" + _HEADER + rb"\(?\[<" + _HEX + rb">\] ?\(?(?:\? )?(?:" + _HEX + rb")?\)?\s*$"
)
"""A program counter, or a frame, that only its address tells."""

_TRACE = re.compile(_HEADER + rb"(?:\S{1,20}, )?(?:Call [Tt]race|Backtrace|Trace):")
"""The heading of a call trace."""

_ASIDE = re.compile(rb"(?:Preemption disabled at|Last Breaking-Event-Address):\s*$")
"""Headings of a line that is no frame: kernel/sched/core.c, arch/s390/kernel/dumpstack.c."""

_PANICS: Final = frozenset({b"panic", b"nmi_panic"})
"""kernel/panic.c"""

_STRAY: Final = 2
"""Lines at the most that look like frames above the heading of a trace and are none of it."""

_JUMPED: Final = b"supervisor instruction fetch"
"""x86's word for a jump to where no code is (arch/x86/mm/fault.c): the program counter names no function."""
_SUFFIX = re.compile(rb"\.(?:isra|part|constprop|cold|llvm|lto_priv|cfi_jt)\b(?:\.\d+)*|(?<=\w)\.\d+$")


_HYP: Final = b"__kvm_nvhe_"
"""What the build puts before the name of a function of KVM's that runs at EL2 (arch/arm64/kvm/hyp/nvhe)."""


def plain_name(name: bytes) -> bytes:
    """A function's name without what the compiler and the build added to it."""
    return unmangled(_SUFFIX.sub(b"", name.removeprefix(_HYP)))


class SkippedFunctions:
    """Functions that only report, wait or copy for others, so that a report is never about them.

    Args:
        entries: Names, or RE2 expressions for whole names (`Lists.skipped_functions`).
    """

    def __init__(self, entries: Iterable[str]) -> None:
        self._regex = Regex(rf"\A(?:{'|'.join(entries)})\z")

    def __contains__(self, name: bytes) -> bool:
        """Whether a function is one of them, whatever the compiler added to its name."""
        return self._regex.search(plain_name(name)) is not None


@dataclass(slots=True)
class _Found:
    """What was found of a report so far.

    Attributes:
        frame: The first telling frame.
        doubtful: The first one that the unwinder doubts.
        sure: Whether there are named frames that it does not doubt.
        counter: The program counter's function, though it is one that is skipped.
        frames: How many frames of any kind.
        torn: Whether the first telling frame begins its line, as what a mailer wrapped does.
        headed: Whether the heading of a trace was met.
        passed: The last function that is skipped, while no frame was without a name.
        beyond: The skipped function nearest to the first frame without a name.
        caller: The function that the link register names: what jumped to where no code is.
        panicker: What called `panic` itself, as a handler of an NMI may: what it interrupted stands below.
    """

    frame: bytes | None = None
    doubtful: bytes | None = None
    sure: bool = False
    counter: bytes | None = None
    frames: int = 0
    torn: bool = False
    headed: bool = False
    passed: bytes | None = None
    beyond: bytes | None = None
    panicker: bytes | None = None
    caller: bytes | None = None


def blamed_function(report: Iterable[bytes], skipped: SkippedFunctions) -> bytes | None:
    """The function that a report is about: that of the program counter, else the first telling frame.

    Frames that the unwinder marks as doubtful (`? name`) count only where there are no others: behind a jump
    to where no code is it cannot unwind, and kernels without frame pointers mark all of them. What a mailer
    wrapped to the start of a line or two above a trace's heading is no frame. Where every frame is skipped,
    it is the program counter's function all the same, or else the one that code without a name called.

    Args:
        report: Its lines, the headline's first.
        skipped: The functions that are never to blame.
    """
    found = _Found()
    jumped = aside = False
    for line in map(_without_level, report):
        if aside:
            aside = False
            continue
        aside = _ASIDE.search(line) is not None
        jumped = jumped or _JUMPED in line
        match = _COUNTER.search(line)
        if match is not None and not jumped:
            if found.panicker is not None:
                return found.panicker
            if match["func"] not in skipped:
                return plain_name(match["func"])
            found.counter = found.counter or plain_name(match["func"])
            continue
        _take_frame(line, skipped, found)
    doubtful = found.doubtful if jumped or not found.sure else None
    return found.frame or doubtful or found.counter or found.caller or found.beyond


def _without_level(line: bytes) -> bytes:
    """A line of a kernel's log without the level that dmesg -r, and old kernels, put before it."""
    return line[3:] if line[:1] == b"<" and line[2:3] == b">" else line


def _take_frame(line: bytes, skipped: SkippedFunctions, found: _Found) -> None:
    if not found.headed and _TRACE.match(line) is not None:
        found.headed = True
        if found.torn and found.frames <= _STRAY:
            found.frame = None
    named = _FRAME.match(line)
    told = None if named is None else _telling(named, skipped)
    if named is not None:
        found.frames += 1
        if found.passed and plain_name(found.passed) in _PANICS and told is not None and not told.doubted:
            found.panicker = found.panicker or told.name
        found.passed = _name(named) or found.passed
        found.sure = found.sure or not named["doubt"]
    elif found.caller is None and (link := _LINK.search(line)) is not None and link["func"] not in skipped:
        found.caller = plain_name(link["func"])
    elif found.beyond is None and _NAMELESS.search(line) is not None:
        found.beyond = plain_name(found.passed) if found.passed else None
    if told is None or found.frame is not None:
        return
    if not told.doubted:
        found.frame = told.name
        found.torn = line.startswith(told.name)
    elif found.doubtful is None:
        found.doubtful = told.name


def is_nameless(report: Iterable[bytes]) -> bool:
    """Whether a report shows where the processor was, but not in which function: only by addresses."""
    return any(_NAMELESS.search(line) is not None for line in report)


def _name(frame: re.Match[bytes]) -> bytes:
    return next(filter(None, map(frame.__getitem__, _NAMES)), b"")


class _Frame(NamedTuple):
    """A function in a call trace, and whether the unwinder doubts that it belongs there."""

    name: bytes
    doubted: bool


def _telling(match: re.Match[bytes], skipped: SkippedFunctions) -> _Frame | None:
    """A frame, if it can be to blame."""
    if _is_next(match["offset"]):
        return None
    name = _name(match)
    return None if name in skipped else _Frame(plain_name(name), bool(match["doubt"]))


def is_frame(line: bytes) -> bool:
    """Whether a line is one of a call trace."""
    return _FRAME.match(line) is not None


def _is_next(offset: bytes | None) -> bool:
    """Whether a frame is where a call that never returns would come back to: in the next function."""
    return offset is not None and not offset.strip(b"0")

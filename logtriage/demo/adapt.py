"""Lines that state an option, rewritten so that they state the configuration's own.

Every other byte of a recording stays as it was, time stamps included. The table `HOST_RULES` names
each kind of line that says something about an option; wording that the base recordings lack is that of
the other recordings (protected mode: Debian's 6.1 in protected mode, `Protected nVHE mode …`).
"""

import re
from collections.abc import Callable, Iterable

from logtriage.demo.base import Line
from logtriage.demo.options import Options

Edit = Callable[[Options, str], tuple[str, ...]]
Rules = tuple[tuple[str, Edit], ...]

LOW = (0x4000_0000, 0x8000_0000)
"""RAM of the recordings: first byte and the one after the last."""
HIGH_IMAGE = (0x8800_0000_0000, 0x8800_0100_0000)
"""The report's region of 48 bits, "sized to hold the kernel image only": 16 MiB here."""
HIGH_MAIN = (0x8_8000_0000_0000, 0x8_8001_0000_0000)
"""The report's region of 52 bits, "sized at 4GB"."""
_HIGH_KIB = (HIGH_IMAGE[1] - HIGH_IMAGE[0] + HIGH_MAIN[1] - HIGH_MAIN[0]) // 1024
"""KiB of RAM of a machine whose RAM is above 48 bits: both regions together."""

_MORE_KIB = _HIGH_KIB - (LOW[1] - LOW[0]) // 1024
"""KiB of RAM that such a machine has more than those of the recordings."""

_LOW_SPAN = f"{LOW[0]:#018x}-{LOW[1] - 1:#018x}"


def _span(first: int, end: int) -> str:
    return f"{first:#018x}-{end - 1:#018x}"


def _number(text: str, pattern: str, change: Callable[[int], int]) -> str:
    """The text with the number in the pattern's one group changed."""
    found = re.search(pattern, text)
    if found is None:
        return text
    return f"{text[: found.start(1)]}{change(int(found[1]))}{text[found.end(1) :]}"


def _only(holds: Callable[[Options], bool]) -> Edit:
    return lambda options, text: (text,) if holds(options) else ()


def _replace(old: str, new: str) -> Edit:
    return lambda _options, text: (text.replace(old, new),)


def _entry_point(options: Options, text: str) -> tuple[str, ...]:
    return (text.replace("0x60000000", f"{HIGH_IMAGE[0]:#x}") if options.high else text,)


def _command_line(options: Options, text: str) -> tuple[str, ...]:
    return (text.replace("kvm-arm.mode=nvhe", f"kvm-arm.mode={options.kvm_mode}"),)


def _hyp_mode(options: Options, text: str) -> tuple[str, ...]:
    return (text.replace("Hyp nVHE", "Protected nVHE") if options.kvm_mode == "protected" else text,)


def _ipa_limit(options: Options, text: str) -> tuple[str, ...]:
    return (_number(text, r"(\d+) bits", lambda _: options.ipa_bits),)


def _protected_feature(options: Options, text: str) -> tuple[str, ...]:
    extra = text.replace("Privileged Access Never", "Protected KVM")
    return (text, extra) if options.kvm_mode == "protected" else (text,)


def _protected_memory(options: Options, text: str) -> tuple[str, ...]:
    """Sizes and places as in the recorded protected boots: 304 (64k) and 322 (4k)."""
    if options.kvm_mode != "protected":
        return (text,)
    mib, place = (2, 0x7FD0_0000) if options.page == "64k" else (10, 0x7F40_0000)
    place += HIGH_MAIN[1] - LOW[1] if options.high else 0
    stamp, end = text[: text.index("OF:")], text[len(text.rstrip("\r\n")) :]
    return (text, f"{stamp}kvm [0]: Reserved {mib} MiB at {place:#x}{end}")


def _node_ranges(options: Options, text: str) -> tuple[str, ...]:
    if not options.high:
        return (text,)
    return tuple(text.replace(_LOW_SPAN, _span(*region)) for region in (HIGH_IMAGE, HIGH_MAIN))


def _memory_span(options: Options, text: str) -> tuple[str, ...]:
    return (text.replace(_LOW_SPAN, _span(HIGH_IMAGE[0], HIGH_MAIN[1])) if options.high else text,)


def _memory_size(options: Options, text: str) -> tuple[str, ...]:
    if not options.high:
        return (text,)
    text = _number(text, r"Memory: (\d+)K/", lambda kib: kib + _MORE_KIB)
    return (_number(text, r"/(\d+)K available", lambda kib: kib + _MORE_KIB),)


def _bounce_size(options: Options, text: str) -> tuple[str, ...]:
    return (text.replace("adjusted to 1MB", "adjusted to 4MB") if options.high else text,)


def _bounce_place(options: Options, text: str) -> tuple[str, ...]:
    if not options.high:
        return (text,)

    def move(found: re.Match[str]) -> str:
        end = HIGH_MAIN[1] - (LOW[1] - int(found[1], 16))
        return f"{end - 0x40_0000:#018x}-{end:#018x}] (4MB)"

    return (re.sub(r"0x[0-9a-f]{16}-(0x[0-9a-f]{16})\] \(1MB\)", move, text),)


def _gic_tables(options: Options, text: str) -> tuple[str, ...]:
    if not options.high:
        return (text,)

    def move(found: re.Match[str]) -> str:
        place = HIGH_MAIN[0] + int(found[2], 16) - LOW[0]
        return f" @{place:#018x}" if found[1] else f" @{place:x}"

    return (re.sub(r" @(0x)?([0-9a-f]{8,16})\b", move, text),)


def _hash_table(options: Options, text: str) -> tuple[str, ...]:
    if options.page == "16k":
        return (_number(text, r"order: (\d+)", lambda order: max(order - 2, 0)),)
    if options.high and ("Dentry cache" in text or "Inode-cache" in text):
        text = _number(text, r"entries: (\d+)", lambda entries: entries * 4)
        text = _number(text, r"order: (\d+)", lambda order: order + 2)
        text = _number(text, r"(\d+) bytes", lambda size: size * 4)
    return (text,)


def _total_pages(options: Options, text: str) -> tuple[str, ...]:
    if options.high:
        return (_number(text, r"Total pages: (\d+)", lambda _: _HIGH_KIB // 64),)
    if options.page == "16k":
        return (_number(text, r"Total pages: (\d+)", lambda pages: pages // 4),)
    return (text,)


def _max_order(options: Options, text: str) -> tuple[str, ...]:
    step = 2 if options.high else -2 if options.page == "16k" else 0
    return (_number(text, r"max_order=(\d+)", lambda order: order + step),)


def _percpu(options: Options, text: str) -> tuple[str, ...]:
    """The 4k kernel's static and dynamic parts, rounded up to whole 16k pages."""
    parts = "5 pages/cpu s42112 r0 d39808 u81920"
    return (re.sub(r"\d+ pages/cpu .* u\d+", parts, text) if options.page == "16k" else text,)


def _launch(options: Options, text: str) -> tuple[str, ...]:
    return (text.replace("-m 256M ", "-m 256M@2048T ") if options.guest_high else text,)


HOST_RULES: Rules = (
    ("INFO:    Entry point address = 0x60000000", _entry_point),
    ("Capping linear region to 51 bits", _only(lambda options: options.capped)),
    ("detected: 52-bit Virtual Addressing (LVA)", _only(lambda options: options.lva)),
    ("detected: 52-bit Virtual Addressing (LPA2)", _only(lambda options: options.stage1_lpa2)),
    ("detected: 52-bit Virtual Addressing for KVM (LPA2)", _only(lambda options: options.stage2_lpa2)),
    ("Kernel command line:", _command_line),
    ("kvm [1]: Hyp nVHE mode initialized", _hyp_mode),
    ("kvm [1]: IPA Size Limit:", _ipa_limit),
    ("detected: Privileged Access Never", _protected_feature),
    ("OF: reserved mem: Reserved memory: No", _protected_memory),
    ("  node   0: [mem ", _node_ranges),
    (f"[mem {_LOW_SPAN}]", _memory_span),
    ("] Memory: ", _memory_size),
    ("software IO TLB: SWIOTLB bounce buffer size", _bounce_size),
    ("software IO TLB: mapped", _bounce_place),
    (": allocated 8192 ", _gic_tables),
    ("LPI property table @", _gic_tables),
    ("LPI pending table @", _gic_tables),
    ("hash table entries:", _hash_table),
    ("Total pages:", _total_pages),
    ("workingset:", _max_order),
    ("percpu: Embedded", _percpu),
    ("HOST-INIT: launching guest:", _launch),
    # The 48-bit machine was recorded without TF-A; these three are what a kernel says below one.
    (
        "psci: Trusted OS migration",
        _replace("Trusted OS migration not required", "MIGRATE_INFO_TYPE not supported."),
    ),
    ("psci: SMC Calling Convention v1.0", _replace("v1.0", "v1.2")),
    ("GICv3: GICD_CTRL.DS=1", _replace("DS=1", "DS=0")),
)
"""What marks a host line that states an option, and its edit: one line in, none to two out."""

GUEST_RULES: Rules = (
    ("detected: 52-bit Virtual Addressing (LVA)", _only(lambda options: options.hw_va == "52")),
)
"""The same for the guest, which is a 64k kernel of 52 bits in every configuration."""

Ruled = tuple[tuple[Line, Edit | None], ...]


def ruled(lines: Iterable[Line], rules: Rules) -> Ruled:
    """Each line with the edit that it needs, so that the search is done once a recording."""
    return tuple((line, next((edit for mark, edit in rules if mark in line.text), None)) for line in lines)


def adapt(lines: Ruled, options: Options) -> list[Line]:
    """The lines as a configuration with these options prints them."""
    out: list[Line] = []
    for line, edit in lines:
        if edit is None:
            out.append(line)
        else:
            out.extend(Line(line.at, text) for text in edit(options, line.text))
    return out

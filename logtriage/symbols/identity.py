"""Which kernels a log is of: build ids and banners that it prints, and how far they were moved."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from logtriage.console.safe import safe_text

_BANNER: Final = re.compile(rb"Linux version \S[^\r\n\0]{0,1000}")
_BUILD_ID: Final = re.compile(rb"PID: \d+ (?:UID: \d+ )?Comm: .{1,60} #\d{1,6} ([0-9a-f]{40})\b")
"""`dump_stack_print_info` of `lib/dump_stack.c` with CONFIG_STACKTRACE_BUILD_ID."""

_OFFSET: Final = re.compile(rb"Kernel Offset: (?:0x([0-9a-f]{1,16}) from 0x[0-9a-f]{1,16}|(disabled))")
"""What a panic prints: `arch/arm64/kernel/setup.c`, `arch/x86/kernel/setup.c`."""

_MOST: Final = 16
"""Different kernels of a log: host and guest, and what a kernel loads by kexec."""


@dataclass(slots=True)
class Identity:
    """What a log says of its kernels.

    Attributes:
        banners: Their `Linux version` lines, safe to show.
        build_ids: In hexadecimal.
        offset: Bytes by which a panic says that its kernel was moved; nothing where none does.
    """

    banners: list[str] = field(default_factory=list)
    build_ids: list[str] = field(default_factory=list)
    offset: int | None = None

    def take(self, line: bytes) -> None:
        """Take note of a line."""
        if (banner := _BANNER.search(line)) is not None and len(self.banners) < _MOST:
            text = safe_text(banner[0].strip())
            if text not in self.banners:
                self.banners.append(text)
        if (build := _BUILD_ID.search(line)) is not None and len(self.build_ids) < _MOST:
            text = build[1].decode("ascii")
            if text not in self.build_ids:
                self.build_ids.append(text)
        if (moved := _OFFSET.search(line)) is not None:
            self.offset = int(moved[1], 16) if moved[1] is not None else 0


def identity_of(lines: Iterable[bytes]) -> Identity:
    """What the lines of a log say of its kernels."""
    found = Identity()
    for line in lines:
        if b"inux version " in line or b"Comm: " in line or b"Kernel Offset" in line:
            found.take(line)
    return found

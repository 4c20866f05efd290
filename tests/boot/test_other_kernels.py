"""What other kernels than Linux say when they stop: class, layer, and what the title tells."""

from pathlib import Path

import pytest

from logtriage.boot.diagnosis import diagnose
from logtriage.boot.failure import Finding
from logtriage.library.library import Library

LINUX = (
    "[    0.000000] Linux version 6.12.1 (ci@host) (gcc 12.2.0) #1 SMP\n"
    "[    3.000000] Run /sbin/init as init process\n"
)


def reports(name: str) -> dict[str, str]:
    """The consoles of a text file, by the lines above them."""
    text = Path(__file__).with_name(name).read_text("utf-8")
    parts = (part.split("\n", 1) for part in text.split("\n=== ")[1:])
    return {part[0]: part[1] for part in parts}


KNOWN = reports("other-kernels.txt")
UNKNOWN = reports("unknown-kernels.txt")


def found(library: Library, console: str) -> Finding | None:
    return diagnose(library, [console.encode()], file="a.log").finding


def is_told(finding: Finding | None, head: str) -> bool:
    _, cls, layer, told = head.split(" | ")
    assert finding is not None
    assert (finding.cls, finding.layer.value) == (cls, layer), finding.title
    return told in finding.title


@pytest.mark.parametrize("head", KNOWN)
@pytest.mark.parametrize("quoted", ["", "  ", "> "], ids=["raw", "indented", "in a mail"])
def test_each_kernel_is_told_by_its_own_words(library: Library, head: str, quoted: str) -> None:
    text = "".join(f"{quoted}{line}\r\n" for line in KNOWN[head].splitlines())
    assert is_told(found(library, text), head)


@pytest.mark.parametrize("head", UNKNOWN)
def test_a_kernel_that_nobody_knows_shouts(library: Library, head: str) -> None:
    assert is_told(found(library, "ZedOS 1.0\nheap at 0x1000\n" + UNKNOWN[head]), head)


@pytest.mark.parametrize("head", UNKNOWN)
def test_the_same_of_a_program_under_linux_says_nothing_of_the_kernel(library: Library, head: str) -> None:
    assert found(library, LINUX + UNKNOWN[head]) is None


@pytest.mark.parametrize("head", UNKNOWN)
def test_the_same_before_a_kernel_starts_is_over(library: Library, head: str) -> None:
    assert found(library, UNKNOWN[head] + LINUX + "board login: ") is None


@pytest.mark.parametrize(
    "line",
    [
        "panic: runtime error: index out of range [3] with length 3",
        "thread 'main' panicked at src/main.rs:2:5:",
        "PANIC: unprotected error in call to Lua API (no memory)",
        "Double fault handler installed",
        "panic=1 oops=panic",
        "uvm: panic button is off",
        "assertions are on",
    ],
)
def test_what_only_looks_like_a_shout_is_none(library: Library, line: str) -> None:
    assert found(library, f"ZedOS 1.0\nheap at 0x1000\n{line}\nall is well\n") is None

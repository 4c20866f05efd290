import random
import shutil
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from logtriage.cli.decode import command
from logtriage.symbols import disassembly
from logtriage.symbols.code_line import CodeLine, code_of
from logtriage.symbols.code_object import Piece, code_object
from logtriage.symbols.decode import Decoder
from logtriage.symbols.disassembly import Disassembler
from logtriage.symbols.elf import ElfFile
from logtriage.symbols.kernel import Kernel
from tests.symbols.test_decode import DATA, VMLINUX

MACHINES = {"aarch64": 4, "x86-64": 1, "riscv64": 2}
OBJDUMPS = {
    "aarch64": "aarch64-linux-gnu-objdump",
    "x86-64": "x86_64-linux-gnu-objdump",
    "riscv64": "riscv64-linux-gnu-objdump",
}
RISCV = "Code: 0013 0000 8082 8533 0226 (a023) 0007"
ARM = "[    1.0] Code: d503201f (b9000020)"

Only = Callable[..., None]


def needs(machine: str) -> pytest.MarkDecorator:
    name = OBJDUMPS[machine]
    return pytest.mark.skipif(shutil.which(name) is None, reason=f"needs {name}")


needs_llvm = pytest.mark.skipif(shutil.which("llvm-objdump") is None, reason="needs llvm-objdump")


def code_in(line: str, machine: str) -> CodeLine:
    found = code_of(line, machine)
    assert found is not None
    return found


@pytest.fixture
def only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Only:
    """Hides all programs but some, given by name, or by name and a script of `sh`."""

    def hide(**scripts: str | None) -> None:
        folder = tmp_path / "bin"
        folder.mkdir()
        for name, script in scripts.items():
            place = folder / name.replace("_", "-")
            if script is None:
                place.symlink_to(shutil.which(place.name) or "")
            else:
                place.write_text(f"#!/bin/sh\n{script}\n")
                place.chmod(place.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("PATH", str(folder))

    return hide


@pytest.mark.parametrize("machine", [pytest.param(one, marks=needs(one)) for one in ("aarch64", "x86-64")])
def test_code_is_disassembled_as_by_the_kernels_own_script(machine: str) -> None:
    """`data/build.sh` made the goldens with the scripts of linux-source 6.1 and objdump 2.40."""
    line = (DATA / f"code/{machine}.log").read_text()
    found = Disassembler(machine).lines(code_in(line.strip(), machine))
    _, *golden = (DATA / f"code/{machine}.txt").read_text().splitlines()
    assert [row.rstrip() for row in found] == [row.rstrip() for row in golden]


@needs("aarch64")
def test_a_log_is_written_with_its_code() -> None:
    log = str(DATA / "code/aarch64.log")
    done = CliRunner().invoke(command, [log, "--vmlinux", str(VMLINUX)], catch_exceptions=False)
    assert (done.exit_code, done.stderr) == (0, "")
    golden = (DATA / "code/aarch64.txt").read_text().splitlines()
    assert [row.rstrip() for row in done.stdout.splitlines()] == [row.rstrip() for row in golden]


@needs("riscv64")
def test_code_of_riscv_is_disassembled_in_its_halfwords() -> None:
    """The scripts of linux-source 6.1 do not know its form."""
    assert list(Disassembler("riscv64").lines(code_in(RISCV, "riscv64"))) == [
        "All code",
        "========",
        "   0:\t00000013          \tnop",
        "   4:\t8082              \tret",
        "   6:\t02268533          \tmul\ta0,a3,sp",
        "   a:*\t0007a023          \tsw\tzero,0(a5)\t\t<-- trapping instruction",
        "",
        "Code starting with the faulting instruction",
        "===========================================",
        "   0:\t0007a023          \tsw\tzero,0(a5)",
    ]


@needs_llvm
@pytest.mark.parametrize(
    ("line", "machine", "row"),
    [
        (ARM, "aarch64", "   4:*\tb9000020 \tstr\tw0, [x1]\t\t<-- trapping instruction"),
        ("Code: d503201f (f8a04000)", "aarch64", "   4:*\tf8a04000 \tldsmaxa\tx0, x0, [x0]"),
        ("Code: 90 <0f> 0b 90", "x86-64", "   1:*\t0f 0b                \tud2\t\t<-- trapping instruction"),
        (RISCV, "riscv64", "   6:\t02268533          \tmul\ta0, a3, sp"),
    ],
)
def test_llvms_objdump_does_as_well(only: Only, line: str, machine: str, row: str) -> None:
    only(llvm_objdump=None)
    found = Disassembler(machine).lines(code_in(line, machine))
    assert any(shown.startswith(row) for shown in found)


@needs("x86-64")
def test_the_trapping_instruction_is_marked_where_the_code_begins_within_another() -> None:
    """Read from its first byte on, this one begins an instruction of ten bytes."""
    found = Disassembler("x86-64").lines(code_in("Code: 48 b8 <0f> 0b 90 90 90 90 90 90", "x86-64"))
    assert [row for row in found if ":*" in row] == [
        "   2:*\t0f 0b                \tud2\t\t<-- trapping instruction"
    ]


@pytest.mark.parametrize(
    ("line", "machine", "data", "trap"),
    [
        (ARM, "aarch64", "1f2003d5200000b9", 4),
        ("Code: ???????? ???????? d503201f (b9000020) ", "aarch64", "1f2003d5200000b9", 4),
        ("[  1.0][ T1] Code: 90 <0f> 0b", "x86-64", "900f0b", 1),
        ("Code: <cc>", "x86-64", "cc", 0),
        (RISCV, "riscv64", "13000000828033852602" + "23a00700", 10),
    ],
)
def test_code_is_read_as_it_is_in_memory(line: str, machine: str, data: str, trap: int) -> None:
    found = code_in(line.rstrip(), machine)
    assert (found.data.hex(), found.trap, found.unit) == (data, trap, MACHINES[machine])


@pytest.mark.parametrize(
    ("line", "machine"),
    [
        ("Code: bad PC value", "aarch64"),
        ("Code: d503201f b9000020", "aarch64"),
        ("Code: (d503201f) (b9000020)", "aarch64"),
        ("Code: d503201f (????????)", "aarch64"),
        ("Code: d503201f ???????? (b9000020)", "aarch64"),
        ("Code: d503201f (b900002)", "aarch64"),
        ("Code: d503201f <b9000020>", "aarch64"),
        ("Code: d503201f (b9000020) and more", "aarch64"),
        ("Code: Unable to access opcode bytes at 0x7f0.", "x86-64"),
        ("Code: 90 <0f 0b>", "x86-64"),
        ("Code: " + "90 " * 1024 + "<0f>", "x86-64"),
        ("Krnl Code: 00000000: 90 <0f>", "x86-64"),
        ("Code: e1a00000 (e5933000)", "machine 40"),
        ("Code: d503201f (b9000020)", ""),
        ("code: 90 <0f>", "x86-64"),
    ],
)
def test_what_is_no_code_is_left_alone(line: str, machine: str) -> None:
    assert code_of(line, machine) is None


def test_without_a_program_the_line_stays_and_that_is_said_once(only: Only, tmp_path: Path) -> None:
    only()
    log = tmp_path / "log"
    log.write_text(f"{ARM}\nnothing\n{ARM} \nCode: d503201f (b9000021)\n")
    done = CliRunner().invoke(command, [str(log), "--vmlinux", str(VMLINUX), "--base", "x"])
    assert done.exit_code == 0
    assert done.stdout.splitlines() == [ARM, "nothing", ARM, "Code: d503201f (b9000021)"]
    assert done.stderr == "logtriage: Code: lines need objdump of the architecture, or llvm-objdump\n"


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("exit 3", "failed"),
        (
            "while :; do echo 0123456789012345678901234567890123456789012345678901234567890123; done",
            "too much",
        ),
        ("exec 1>&-; while :; do :; done", "failed"),
        ("while :; do :; done", "did not answer"),
        ("echo", "does not know this architecture"),
        ("printf 'Disassembly of section .trap:\\n   0: nop\\n  99: nop\\n'", "does not know"),
    ],
)
def test_a_program_that_fails_leaves_the_line_as_it_is(
    only: Only, monkeypatch: pytest.MonkeyPatch, script: str, reason: str
) -> None:
    monkeypatch.setattr(disassembly, "_PATIENCE", 1.0)
    only(objdump=script)
    asked = Disassembler("aarch64")
    assert asked.lines(code_in("Code: (d503201f)", "aarch64")) == ()
    assert reason in asked.problem


@needs("aarch64")
def test_a_further_program_is_asked_where_one_fails(only: Only) -> None:
    real = shutil.which(OBJDUMPS["aarch64"])
    only(aarch64_linux_gnu_objdump="exit 1", llvm_objdump="exit 1", objdump=f'exec {real} "$@"')
    asked = Disassembler("aarch64")
    assert len(asked.lines(code_in(ARM, "aarch64"))) == len(("", "", "row", "row", "", "", "", "row"))
    assert asked.problem == ""


def test_what_a_program_says_cannot_steer_a_terminal(only: Only) -> None:
    rows = "printf 'Disassembly of section %s:\\n   0: \\033[2J\\a\\n' .trap .alone"
    only(objdump=rows)
    found = Disassembler("aarch64").lines(code_in("Code: (d503201f)", "aarch64"))
    assert len(found) == len(("All", "=", "row", "", "Code", "=", "row"))
    assert not {"\x1b", "\x07"} & set("".join(found))


def test_code_is_asked_for_once_and_not_without_end(only: Only, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disassembly, "_MOST", 1)
    only(objdump="printf 'Disassembly of section %s:\\n   0: nop\\n' .trap .alone")
    asked = Disassembler("aarch64")
    first, second = (code_in(f"Code: ({word})", "aarch64") for word in ("d503201f", "b9000020"))
    told = asked.lines(first)
    assert told
    assert asked.lines(second) == ()
    assert asked.lines(first) == told
    assert "only 1 different" in asked.problem


@pytest.mark.parametrize("machine", [pytest.param(one, marks=needs(one)) for one in MACHINES])
def test_any_bytes_are_disassembled_whole(machine: str) -> None:
    chance = random.Random(21)
    unit = MACHINES[machine]
    asked = Disassembler(machine)
    for words in range(1, 25):
        data = chance.randbytes(words * unit)
        code = CodeLine(data, chance.randrange(words) * unit, unit)
        assert asked.lines(code), asked.problem
        assert asked.problem == ""


def test_the_object_holds_the_code_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "code"
    path.write_bytes(
        code_object("riscv64", [Piece(".front", 0, b"\x13\0\0\0"), Piece(".trap", 4, b"\x82\x80")])
    )
    with ElfFile(path) as elf:
        assert elf.machine == "riscv64"
        assert [(one.name, one.address, one.size, one.executable) for one in elf.sections[1:-1]] == [
            (".front", 0, 4, True),
            (".trap", 4, 2, True),
        ]
        assert list(elf.addresses_of(b"\x82\x80")) == [4]


def test_the_code_lies_where_nobody_else_reads_it(only: Only, tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    stat_ = shutil.which("stat")
    only(objdump=f'for last; do :; done; {stat_} -c %a "${{last%/*}}" >{seen}; exit 1')
    Disassembler("aarch64").lines(code_in(ARM, "aarch64"))
    assert seen.read_text().strip() == "700"


@needs("aarch64")
def test_a_frame_on_the_line_wins_over_code() -> None:
    with closing(Kernel(VMLINUX)) as kernel, closing(Decoder(kernel, base="x")) as decoder:
        line = b"setup_arch+0x3c/0x64 Code: d503201f (b9000020)"
        assert len(list(decoder.lines([line]))) == 1

import platform
import random
import re
import shutil
import stat
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from logtriage.cli.decode import command
from logtriage.errors import InputError, LogtriageError
from logtriage.symbols.decode import Decoder
from logtriage.symbols.elf import ElfFile
from logtriage.symbols.identity import Identity, identity_of
from logtriage.symbols.kernel import Kernel, open_kernel
from logtriage.symbols.listing import read_listing

DATA = Path(__file__).parent / "data"
VMLINUX, MODULE, OOPS = DATA / "vmlinux", DATA / "planted.ko", DATA / "oops.log"
STRIP = shutil.which("llvm-strip") or shutil.which("aarch64-linux-gnu-strip")
BUILD_ID = "dd9460c02d737476e45da64612193f885cf10246"
SETUP_ARCH = 0xFFFF800080010800

_DISCRIMINATOR = re.compile(r" \(discriminator \d+\)")

needs_gnu = pytest.mark.skipif(
    shutil.which("aarch64-linux-gnu-addr2line" if platform.machine() != "aarch64" else "addr2line") is None,
    reason="needs binutils for arm64, whose words the script prints",
)


@pytest.fixture
def kernel() -> Iterator[Kernel]:
    with closing(Kernel(VMLINUX)) as found:
        yield found


def decode(log: Path, *more: str) -> list[str]:
    done = CliRunner().invoke(command, [str(log), *more], catch_exceptions=False)
    assert done.exit_code == 0
    return done.stdout.splitlines()


def log_of(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "log"
    path.write_text("".join(f"{line}\n" for line in lines))
    return path


@needs_gnu
def test_a_log_is_decoded_as_by_the_kernels_own_script() -> None:
    """`data/build.sh` made the golden with the script of linux-source 6.1."""
    assert decode(OOPS, "--vmlinux", str(VMLINUX)) == (DATA / "golden.txt").read_text().splitlines()


@pytest.mark.parametrize(
    ("tool", "knows_module"),
    [
        ("aarch64-linux-gnu-addr2line", True),
        ("llvm-addr2line", True),
        ("llvm-symbolizer", True),
        ("addr2line", platform.machine() == "aarch64"),
        ("eu-addr2line", False),
    ],
)
def test_each_program_tells_the_same_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tool: str, *, knows_module: bool
) -> None:
    """Discriminators apart, which LLVM tells of the innermost frame only and elfutils not at all.

    A frame of a module that a program does not know stays as it is.
    """
    found = shutil.which(tool)
    if found is None:
        pytest.skip(f"needs {tool}")
    (tmp_path / tool).symlink_to(found)
    monkeypatch.setenv("PATH", str(tmp_path))
    told = [_DISCRIMINATOR.sub("", line) for line in decode(OOPS, "--vmlinux", str(VMLINUX))]
    golden = [_DISCRIMINATOR.sub("", line) for line in (DATA / "golden.txt").read_text().splitlines()]
    assert len(told) == len(golden)
    for line, wanted in zip(told, golden, strict=True):
        stays = wanted.endswith(" planted") and not knows_module
        assert line == wanted or (stays and re.search(r"planted_\w+\+0x18/0x2c planted$", line)), line


@needs_gnu
def test_addresses_without_names_are_named_where_the_kernel_says_how_far_it_was_moved(tmp_path: Path) -> None:
    moved = SETUP_ARCH + 0x3C + 0x30C0000000
    log = log_of(
        tmp_path, f"[    1.0] pc : [<{moved:016x}>]", "Kernel Offset: 0x30c0000000 from 0xffff800080010000"
    )
    first, _ = decode(log, "--vmlinux", str(VMLINUX), "--base", "/build/linux")
    assert first.startswith(f"[    1.0] pc : [<{moved:016x}>] setup_arch+0x3c (init/shout.h:8")
    assert first.endswith("init/main.c:20 (discriminator 3))")
    log = log_of(tmp_path, f"[    1.0] pc : [<{moved:016x}>]")
    assert decode(log, "--vmlinux", str(VMLINUX)) == [f"[    1.0] pc : [<{moved:016x}>]"]


def test_what_a_log_says_of_its_kernels_is_read() -> None:
    found = identity_of(OOPS.read_bytes().split(b"\n"))
    assert found.build_ids == [BUILD_ID]
    assert found.banners == [Kernel(VMLINUX).banner]
    assert found.offset == 0x30C0000000
    assert identity_of([b"Kernel Offset: disabled"]).offset == 0


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (f"CPU: 0 PID: 1 Comm: a b Tainted: G W 6.1.0 #1 {'0' * 40}", "build id"),
        ("[    0.000000] Linux version 6.1.0 (a@b) (gcc) #1 SMP", "banner"),
    ],
)
def test_another_build_is_refused_and_both_are_named(tmp_path: Path, line: str, kind: str) -> None:
    log = log_of(tmp_path, line, "setup_arch+0x3c/0x64")
    done = CliRunner().invoke(command, [str(log), "--vmlinux", str(VMLINUX)])
    assert isinstance(done.exception, InputError)
    text = str(done.exception)
    own = BUILD_ID if kind == "build id" else "6.99.0-planted"
    assert kind in text
    assert own in text
    assert ("0" * 40 if kind == "build id" else "6.1.0") in text


def test_the_build_id_counts_where_a_log_has_one(kernel: Kernel) -> None:
    kernel.check(Identity(banners=["Linux version 1"], build_ids=[BUILD_ID]))
    kernel.check(Identity(banners=["Linux version 1", kernel.banner]))
    kernel.check(Identity())
    with pytest.raises(InputError):
        kernel.check(Identity(banners=[kernel.banner], build_ids=["0" * 40]))


def test_of_a_directory_the_right_kernel_is_taken(tmp_path: Path) -> None:
    other = VMLINUX.read_bytes().replace(b"6.99.0-planted", b"6.98.0-planted")
    other = other.replace(bytes.fromhex(BUILD_ID), bytes(20))
    (tmp_path / "vmlinux-a").write_bytes(other)
    (tmp_path / "build").mkdir()
    shutil.copy(VMLINUX, tmp_path / "build/vmlinux")
    (tmp_path / "vmlinux.gz").write_bytes(b"\x1f\x8b")
    found = open_kernel(tmp_path, Identity(build_ids=[BUILD_ID]))
    assert found.path == tmp_path / "build/vmlinux"
    with pytest.raises(InputError, match="none of 2 kernels"):
        open_kernel(tmp_path, Identity(build_ids=["1" * 40]))
    with pytest.raises(InputError, match="holds no vmlinux"):
        open_kernel(DATA / "init")


@pytest.mark.skipif(
    shutil.which("llvm-strip") is None and shutil.which("strip") is None, reason="needs strip"
)
def test_a_stripped_kernel_is_told(tmp_path: Path) -> None:
    tool = STRIP or "strip"
    lean, bare = tmp_path / "lean", tmp_path / "bare"
    subprocess.run([tool, "--strip-debug", "-o", lean, VMLINUX], check=True)
    subprocess.run([tool, "--strip-all", "-o", bare, VMLINUX], check=True)
    assert "no debug information" in Kernel(lean).without_lines()
    assert Kernel(lean).name(SETUP_ARCH + 4) is not None
    with pytest.raises(InputError, match="is stripped"):
        Kernel(bare).name(SETUP_ARCH)


@needs_gnu
def test_without_debug_information_a_log_stays_as_it_is(tmp_path: Path) -> None:
    listing = log_of(tmp_path, f"{SETUP_ARCH:016x} t setup_arch")
    done = CliRunner().invoke(command, [str(OOPS), "--vmlinux", str(listing)])
    assert "no debug information" in done.stderr
    assert "pc : setup_arch+0x3c/0x64" in done.stdout


def test_listings_of_symbols_are_read(tmp_path: Path) -> None:
    text = log_of(
        tmp_path,
        "ffff800080010000 T _text",
        "ffff800080010000 t vectors",
        "ffff800080010800 t setup_arch",
        "ffff800080010804 d no_code",
        "ffff800080010808 t $x",
        "ffff7fffc0001000 t planted_probe\t[planted]",
    )
    table = read_listing(text)
    assert len(table) == 4
    found = table.at(0xFFFF800080010810)
    assert found is not None
    assert (found[0].name, found[1]) == ("setup_arch", 0x10)
    named = table.at(0xFFFF7FFFC0001004)
    assert named is not None
    assert named[0].name == "planted_probe"
    assert table.at(0) is None
    kernel = Kernel(text)
    assert kernel.moved_by_vectors(0xFFFF900080010000) == 0x100000000000
    assert kernel.moved_by_vectors(0xFFFF900080010004) is None


@pytest.mark.parametrize(
    ("lines", "reason"),
    [([], "neither"), (["hello"], "neither"), (["0000000000000000 T _text"], "hidden when it was read")],
)
def test_what_is_no_listing_is_told(tmp_path: Path, lines: list[str], reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        Kernel(log_of(tmp_path, *lines))


def test_where_a_kernel_was_moved_to_is_found_by_its_code(kernel: Kernel) -> None:
    data = VMLINUX.read_bytes()
    with ElfFile(VMLINUX) as elf:
        text = next(section for section in elf.sections if section.name == ".text")
    code = data[text.offset + 0x820 : text.offset + 0x860]
    assert kernel.moved_by_code(0x40210820, code) == 0x40210000 - 0xFFFF800080010000
    assert kernel.moved_by_code(0x40210824, code) is None
    assert kernel.moved_by_code(0x40210820, b"\xff" * 16) is None


def test_a_damaged_file_is_refused_or_read_and_nothing_else(tmp_path: Path) -> None:
    chance = random.Random(21)
    whole = VMLINUX.read_bytes()
    path = tmp_path / "vmlinux"
    for number in range(400):
        data = bytearray(whole[: chance.randrange(len(whole))] if number % 2 else whole)
        for _ in range(chance.randrange(1, 40)):
            if data:
                data[chance.randrange(min(len(data), 200)) if number % 3 else chance.randrange(len(data))] = (
                    chance.randrange(256)
                )
        path.write_bytes(data)
        try:
            damaged = Kernel(path)
            damaged.name(SETUP_ARCH)
            damaged.moved_by_code(0, b"\0\0\0\0")
        except InputError:
            continue


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("exit 1", "ended|does not answer"),
        ("cat >/dev/null & while :; do echo 0x1; done", "said too much"),
        ("printf 'x\\n'; exec 1>&-; sleep 5", "ended"),
    ],
)
def test_a_program_that_does_not_tell_lines_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kernel: Kernel, script: str, reason: str
) -> None:
    for name in ("addr2line", "aarch64-linux-gnu-addr2line"):
        path = tmp_path / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    with pytest.raises(LogtriageError, match=reason):
        kernel.lines_at(SETUP_ARCH)


@needs_gnu
def test_names_and_places_are_harmless(tmp_path: Path) -> None:
    data = VMLINUX.read_bytes().replace(b"main.c", b"m\x1b[2Jc").replace(b"setup_arch", b"set\x1b_ar\x07ch")
    path = tmp_path / "vmlinux"
    path.write_bytes(data)
    log = log_of(
        tmp_path, "set\x1b_ar\x07ch+0x3c/0x64 kernel_init+0x18/0x30", "\x1b]0;x\x07 kernel_init+0x18/0x30"
    )
    text = "".join(decode(log, "--vmlinux", str(path)))
    assert not {"\x1b", "\x07"} & set(text)


@needs_gnu
def test_the_lines_of_one_frame_are_told(kernel: Kernel) -> None:
    with closing(Decoder(kernel, DATA)) as decoder:
        assert decoder.places("[    1.0]  setup_arch+0x3c/0x64")[-1].startswith("init/main.c:20")
        assert decoder.places("[    1.0]  planted_probe+0x18/0x2c [planted]") == (
            "drivers/planted/probe.c:8",
        )
        assert decoder.places("[    1.0]  planted_probe+0x18/0x2c [planted 12ab]") == (
            "drivers/planted/probe.c:8",
        )
        assert decoder.places("nothing at all") == ()

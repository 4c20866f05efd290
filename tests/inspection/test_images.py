import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from itertools import zip_longest
from pathlib import Path

import pytest

from logtriage.inspection.meaning import Doing, Meaning, meaning
from logtriage.inspection.qemu import inspect
from logtriage.inspection.record import Inspection
from logtriage.unix_socket import connect_at
from tests.inspection.images import IMAGES

ASSEMBLER = shutil.which("aarch64-linux-gnu-as")
LOOP = "CPU 0: exception loop at vector 0x200 (synchronous, current EL) of VBAR 0x40080800 in EL1"
ARM = "qemu-system-aarch64"
VIRT = ("-M", "virt", "-cpu", "max", "-smp", "2")
EL2 = ("-M", "virt,virtualization=on", "-cpu", "max")
EL3 = ("-M", "virt,secure=on", "-cpu", "max")

Boot = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture
def boot(tmp_path: Path) -> Iterator[Boot]:
    """Starts QEMU as the runner does: its monitor is a socket in its working directory."""
    started: list[subprocess.Popen[bytes]] = []

    def begin(*arguments: str, program: str = ARM) -> subprocess.Popen[bytes]:
        if shutil.which(program) is None:
            pytest.skip(f"needs {program}")
        monitor = ("-qmp", "unix:.qmp.sock,server=on,wait=off")
        common = ("-nodefaults", "-display", "none", "-accel", "tcg", "-m", "64M", *monitor)
        process = subprocess.Popen([program, *common, *arguments], cwd=tmp_path)
        started.append(process)
        while not (tmp_path / ".qmp.sock").exists() and process.poll() is None:
            time.sleep(0.02)
        return process

    yield begin
    for process in started:
        process.kill()
        process.wait()


def settled(directory: Path, wanted: Callable[[Meaning], bool]) -> tuple[Inspection, Meaning]:
    """Looks until an image has come to where it stops: a busy machine takes its time to load it."""
    for _ in range(20):
        found = inspect(directory, "end")
        if wanted(meaning(found)):
            break
        time.sleep(0.2)
    return found, meaning(found)


def monitor(directory: Path, command: str) -> None:
    """Has QEMU do something."""
    with socket.socket(socket.AF_UNIX) as peer:
        connect_at(peer, directory / ".qmp.sock")
        with peer.makefile("rw") as lines:
            lines.readline()
            for word in ("qmp_capabilities", command):
                lines.write(f'{{"execute": "{word}"}}\n')
                lines.flush()
                lines.readline()


@pytest.mark.skipif(ASSEMBLER is None, reason="needs aarch64-linux-gnu-as")
@pytest.mark.parametrize("name", IMAGES)
def test_images_are_what_their_sources_say(name: str, tmp_path: Path) -> None:
    source, made, raw = (tmp_path / f"image.{suffix}" for suffix in ("s", "o", "bin"))
    source.write_text(IMAGES[name].source)
    subprocess.run(["aarch64-linux-gnu-as", "-march=armv8-a", "-o", made, source], check=True)
    subprocess.run(["aarch64-linux-gnu-objcopy", "-O", "binary", made, raw], check=True)
    assert raw.read_bytes() == IMAGES[name].data


@pytest.mark.parametrize(
    ("name", "machine", "doing", "words", "key"),
    [
        (
            "self",
            VIRT,
            Doing.SPINNING,
            ["CPU 0: spins in a branch to itself at 0x40080004 (EL1, MMU off)", "CPU 1: never started"],
            "spinning",
        ),
        (
            "wait",
            VIRT,
            Doing.WAITING,
            ["CPU 0: waits (WFI) at 0x40080008", "CPU 1: never started"],
            "waiting",
        ),
        (
            "exceptions",
            VIRT,
            Doing.EXCEPTIONS,
            [
                (f"{LOOP}, MMU off: undefined instruction, from 0x40080a00"),
                "CPU 1: never started",
            ],
            "exception-loop undefined instruction",
        ),
        (
            "translation",
            VIRT,
            Doing.EXCEPTIONS,
            [
                (f"{LOOP}: prefetch abort, translation fault level 0, at 0x40080a00, from 0x40080a00"),
                "CPU 1: never started",
            ],
            "exception-loop prefetch abort, translation fault level 0",
        ),
        (
            "jump",
            VIRT,
            Doing.SPINNING,
            [
                (
                    "CPU 0: spins in a branch to itself at 0x40080a00 (EL1, MMU off), in vector 0x200 "
                    "(synchronous, current EL): undefined instruction, from 0x30000000"
                ),
                "CPU 1: never started",
            ],
            "spinning undefined instruction",
        ),
        (
            "secondary",
            VIRT,
            Doing.SPINNING,
            ["CPU 0: spins at 0x4008000", "CPU 1: never started"],
            "spinning",
        ),
        (
            "off",
            VIRT,
            Doing.SPINNING,
            [
                "CPU 0: spins in a branch to itself at 0x40080014 (EL1, MMU off)",
                "CPU 1: powered off by HVC at 0x40080020",
            ],
            "spinning",
        ),
        (
            "guest",
            EL2,
            Doing.SPINNING,
            ["CPU 0: spins in a branch to itself at 0x40080040 (EL1, MMU off), in a guest"],
            "spinning guest",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_a_planted_image_does_is_told(
    boot: Boot,
    tmp_path: Path,
    name: str,
    machine: tuple[str, ...],
    doing: Doing,
    words: list[str],
    key: str,
) -> None:
    (tmp_path / "image.bin").write_bytes(IMAGES[name].data)
    boot(*machine, "-kernel", "image.bin")

    def beginnings(told: Meaning) -> list[str]:
        return [line[: len(wanted)] for line, wanted in zip_longest(told.lines(), words, fillvalue="")]

    found, told = settled(tmp_path, lambda told: told.key == key and beginnings(told) == words)
    assert beginnings(told) == words
    assert told.telling is not None
    assert (told.telling.doing, told.key, found.problem) == (doing, key, "")
    assert found.by.startswith("QEMU ")
    assert (found.machine, found.state, found.architecture) == ("virt", "running", "aarch64")


def test_firmware_is_told_by_its_exception_level(boot: Boot, tmp_path: Path) -> None:
    (tmp_path / "image.bin").write_bytes(IMAGES["self"].data)
    boot(*EL3, "-bios", "image.bin")
    _, told = settled(tmp_path, lambda told: told.key == "spinning firmware")
    assert told.lines() == ["CPU 0: spins in a branch to itself at 0x4 (EL3, MMU off), in firmware"]


def test_the_stack_is_followed_by_frame_pointers(boot: Boot, tmp_path: Path) -> None:
    (tmp_path / "image.bin").write_bytes(IMAGES["frames"].data)
    boot(*VIRT, "-kernel", "image.bin")
    found, _ = settled(tmp_path, lambda told: told.key == "spinning")
    assert [hex(frame.address) for frame in found.cpus[0].frames] == [
        "0x4008002c",
        "0x40080020",
        "0x40080010",
    ]


def test_a_machine_goes_on_after_it_was_asked(boot: Boot, tmp_path: Path) -> None:
    (tmp_path / "image.bin").write_bytes(IMAGES["secondary"].data)
    boot(*VIRT, "-kernel", "image.bin")
    settled(tmp_path, lambda told: told.key == "spinning")
    again = inspect(tmp_path, "user")
    assert (again.state, again.asked, again.problem) == ("running", "user", "")


def test_a_machine_that_is_stopped_is_looked_at_once_and_left_so(boot: Boot, tmp_path: Path) -> None:
    (tmp_path / "image.bin").write_bytes(IMAGES["self"].data)
    boot(*VIRT, "-kernel", "image.bin")
    settled(tmp_path, lambda told: told.key == "spinning")
    monitor(tmp_path, "stop")
    found, told = inspect(tmp_path, "end"), meaning(inspect(tmp_path, "end"))
    assert (found.state, len(found.cpus[0].samples), told.key) == ("paused", 1, "machine paused")
    assert told.lines()[0] == "the machine does not run: paused"


def test_a_machine_that_has_not_begun_is_left_alone(boot: Boot, tmp_path: Path) -> None:
    (tmp_path / "image.bin").write_bytes(IMAGES["self"].data)
    boot(*VIRT, "-kernel", "image.bin", "-S")
    found = inspect(tmp_path, "user")
    assert (found.state, found.cpus, found.problem) == ("prelaunch", (), "")
    monitor(tmp_path, "cont")
    settled(tmp_path, lambda told: told.key == "spinning")
    assert inspect(tmp_path, "user").state == "running"


@pytest.mark.parametrize(
    ("program", "machine", "image", "words"),
    [
        (
            "qemu-system-x86_64",
            ("-smp", "2", "-drive", "file=image.bin,format=raw"),
            b"\xeb\xfe".ljust(510, b"\0") + b"\x55\xaa",
            "CPU 0: spins in a branch to itself at 0x7c00, in firmware",
        ),
        (
            "qemu-system-x86_64",
            ("-smp", "1", "-drive", "file=image.bin,format=raw"),
            b"\xfa\xf4\xeb\xfc".ljust(510, b"\0") + b"\x55\xaa",  # cli; hlt; jmp
            "CPU 0: waits (HLT) at 0x7c02, in firmware",
        ),
        (
            "qemu-system-riscv64",
            ("-M", "virt", "-smp", "2", "-bios", "none", "-kernel", "image.bin"),
            bytes.fromhex("130000006f000000"),  # nop; j .
            "CPUs 0-1: spins in a branch to itself at 0x80000004, in firmware",
        ),
        (
            "qemu-system-riscv64",
            ("-M", "virt", "-bios", "none", "-kernel", "image.bin"),
            bytes.fromhex("13000000730050106ff0dfff"),  # nop; wfi; j -4
            "CPU 0: waits (WFI) at 0x80000008, in firmware",
        ),
        (
            "qemu-system-riscv64",
            ("-M", "virt", "-bios", "none", "-kernel", "image.bin"),
            bytes(4),
            "CPU 0: exception loop at its trap vector 0x0: instruction access fault, at 0x0",
        ),
    ],
    ids=["x86-64 spins", "x86-64 waits", "riscv64 spins", "riscv64 waits", "riscv64 traps"],
)
def test_other_architectures_as_far_as_the_stub_goes(
    boot: Boot, tmp_path: Path, program: str, machine: tuple[str, ...], image: bytes, words: str
) -> None:
    (tmp_path / "image.bin").write_bytes(image)
    boot(*machine, program=program)
    found, told = settled(tmp_path, lambda told: told.summary() == words)
    assert (told.summary(), found.problem) == (words, "")

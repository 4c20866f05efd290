"""A distribution's kernel with a branch to itself over one instruction: the inspection names the function.

Real boots, as in `test_qemu_boot.py`: they take some minutes, so they are asked for by `LOGTRIAGE_BOOT`.
"""

import base64
import gzip
import os
import re
import struct
import subprocess
from pathlib import Path

import pytest

from logtriage.library.load import load_library, search_path
from logtriage.matrix.file import parse_matrix
from logtriage.runner.compile import compile_recipe
from logtriage.runner.control import Switch
from logtriage.runner.job import Job
from logtriage.runner.planner import plan_run
from logtriage.runner.recipe_file import load_written
from logtriage.session.session import Session
from logtriage.symbols.listing import read_listing
from tests.runner_recipes.test_qemu_boot import WANTED

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        WANTED in {"", "1"}, reason="takes minutes: asked for by LOGTRIAGE_BOOT=DIR, a prepared kernel"
    ),
]

BRANCH_TO_SELF = struct.pack("<I", 0x14000000)
ENTRY = 8
"""Bytes at a function's beginning that ftrace owns: two instructions."""

QEMU = (
    *("qemu-system-aarch64", "-nodefaults", "-no-reboot", "-display", "none", "-accel", "tcg", "-m", "1G"),
    *("-M", "virt,virtualization=on,gic-version=3", "-cpu", "max,pauth-impdef=on", "-serial", "stdio"),
    *("-append", "console=ttyAMA0 nokaslr"),
)
TYPED = b"echo BEGIN''X; grep ' [tT] ' /proc/kallsyms | gzip | base64; echo END''X; poweroff -f\n"

MATRIX = """
schema = 1
[axes]
function = ["parse_early_param", "kvm_arm_init"]
[logs]
host = "{id}/host.log"
[recipe]
use = "qemu"
[recipe.vars]
consoles = "earlycon console=ttyAMA0 nokaslr"
[recipe.files]
kernel = "Image-{function}"
[recipe.limits]
total = 240
silence = 30
[recipe.inspect]
emulator = "qemu"
vmlinux = "kallsyms"
"""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The kernel, its functions as it tells them itself, and copies of it that stop in two of them."""
    target = tmp_path_factory.mktemp("stuck")
    for name in ("Image", "initrd.cpio.gz"):
        (target / name).symlink_to(Path(WANTED).absolute() / name)
    kernel = ("-kernel", str(target / "Image"), "-initrd", str(target / "initrd.cpio.gz"))
    with subprocess.Popen([*QEMU, *kernel], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as booted:
        assert booted.stdin is not None
        assert booted.stdout is not None
        said = b""
        console = booted.stdout.fileno()
        while b"host# " not in said and (data := os.read(console, 1 << 16)):
            said += data
        booted.stdin.write(TYPED)
        booted.stdin.flush()
        while b"ENDX" not in said and (data := os.read(console, 1 << 16)):
            said += data
        booted.kill()
    packed = re.search(rb"BEGINX\r?\n(.*)ENDX", said, re.DOTALL)
    assert packed is not None, said[-2000:]
    (target / "kallsyms").write_bytes(gzip.decompress(base64.b64decode(packed[1])))
    table = read_listing(target / "kallsyms")
    text = table.named("_text")
    assert text is not None
    for function in ("parse_early_param", "kvm_arm_init"):
        symbol = table.named(function)
        assert symbol is not None
        image = bytearray((target / "Image").read_bytes())
        place = symbol.address - text.address + ENTRY
        image[place : place + len(BRANCH_TO_SELF)] = BRANCH_TO_SELF
        (target / f"Image-{function}").write_bytes(image)
    return target


def test_the_function_that_was_patched_is_named(files: Path, tmp_path: Path) -> None:
    matrix = parse_matrix(MATRIX, "m.toml")
    layers = load_written(Path("m.toml"), MATRIX, None)
    compiled = compile_recipe(layers, matrix, lenient={layer.path for layer in layers})
    run = tmp_path / "run"
    run.mkdir()
    for plan in plan_run(compiled, matrix, run, files):
        Job(plan, Switch()).run()
    snapshot = Session(run, load_library(search_path()), matrix).load()
    silent, stuck = (state.failure for state in snapshot.states)
    assert silent is not None
    assert stuck is not None
    assert silent.title == "No output at all; the machine spins in parse_early_param"
    assert silent.key == "firmware/firmware/silent/registers=spinning in parse_early_param/"
    assert stuck.title.endswith("; the machine spins in kvm_arm_init")
    assert stuck.inspected is not None
    assert stuck.inspected.meaning.summary().startswith(
        "CPU 0: spins in a branch to itself at kvm_arm_init+0x8"
    )
    assert len(snapshot.modes) == 2

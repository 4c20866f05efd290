"""A guest that never prints, in a real host with KVM under QEMU: the founding report's third mode.

A real boot, as in `test_qemu_boot.py`: it takes a minute, so it is asked for by `LOGTRIAGE_BOOT`. What
`tests/inspection` plants has the same registers without a host's kernel.
"""

import json
import struct
from pathlib import Path

import pytest

from tests.runner_recipes.test_qemu_boot import REASON, WANTED, logtriage

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not WANTED, reason=REASON)]

IMAGE = struct.pack("<IIQQQQQQ4sI", 0x14000000, 0, 0, 0x10000, 0xA, 0, 0, 0, b"ARM\x64", 0).ljust(4096, b"\0")
"""A kernel as arm64's boot protocol has it, whose first instruction is a branch to itself."""

MATRIX = """
schema = 1
[axes]
kvm_mode = ["vhe", "nvhe"]
[logs]
host = "{id}/host.log"
guest = "{id}/guest.log"
[recipe]
use = "qemu-guest"
[recipe.vars]
cpu = "cortex-a76"
guest_memory = "128M"
[recipe.limits]
total = 600
silence = 45
"""


def test_a_guest_that_never_prints_is_told_to_spin(tmp_path: Path) -> None:
    matrix, kernel, run = tmp_path / "m.toml", tmp_path / "stuck", tmp_path / "run"
    matrix.write_text(MATRIX)
    kernel.write_bytes(IMAGE)
    booted = logtriage(
        *("run", str(matrix), "--prepare", str(tmp_path / "files"), "--guest-kernel", str(kernel)),
        *("-o", str(run), "-j", "2", "--trust"),
    )
    assert booted.returncode == 1, booted.stderr
    report = json.loads(logtriage("report", str(run), "-f", "json").stdout)
    failures = [config["failure"] for config in report["configs"]]
    assert [(one["class"], one["layer"]) for one in failures] == [("silent", "guest")] * 2
    for one in failures:
        assert one["title"].endswith("; the machine spins in a guest")
        assert one["registers"][0].endswith(
            ": spins in a branch to itself at 0x40200000 (EL1, MMU off), in a guest"
        )
    assert len(report["modes"]) == 1

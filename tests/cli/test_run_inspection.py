"""What `logtriage run` and `logtriage inspect` ask an emulator for, through their command lines."""

import json
import shutil
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner

from logtriage.cli.inspect import command as inspect_command
from logtriage.cli.report import command as report_command
from logtriage.cli.run import command
from tests.cli.test_run import start, wait_for
from tests.inspection.images import IMAGES, recipe
from tests.symbols.test_decode import SETUP_ARCH, VMLINUX

MATRIX = """
schema = 1
[axes]
page = ["4k", "16k"]
[recipe]
argv = ["./emu"]
[recipe.inspect]
argv = ["./ask"]
[recipe.limits]
total = 20
silence = 0.3
"""
QEMU = """
schema = 1
[axes]
image = ["self"]
""" + recipe("{image}.bin")

needs_qemu = pytest.mark.skipif(shutil.which("qemu-system-aarch64") is None, reason="needs qemu-system-arm")


@pytest.fixture(autouse=True)
def _own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.chdir(tmp_path)


def script(name: str, text: str) -> None:
    path = Path(name)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o700)


def run(*arguments: str) -> int:
    status = command.main(["m.toml", "-o", "out", "--trust", *arguments], standalone_mode=False)
    assert isinstance(status, int)
    return status


def configs() -> dict[str, Any]:
    done = CliRunner().invoke(
        report_command, ["out", "-f", "json", "-j", "1", "--fail-on", "none"], standalone_mode=False
    )
    assert done.exception is None, done.exception
    return {config["id"]: config for config in json.loads(done.stdout)["configs"]}


def hang_at(address: int) -> str:
    """A program that says that a processor stands at an address."""
    told = {
        "schema": "logtriage-inspection/1",
        "architecture": "aarch64",
        "cpus": [
            {
                "cpu": 0,
                "halted": False,
                "samples": [hex(address)] * 2,
                "registers": {"CPSR": "0x3c5", "SCTLR_EL1": "0x1"},
            }
        ],
    }
    return f"cat <<'X'\n{json.dumps(told)}\nX"


def test_run_names_where_silent_boots_hang_by_the_kernel_of_each(tmp_path: Path) -> None:
    (tmp_path / "m.toml").write_text(MATRIX)
    script("emu", "exec sleep 60")
    script("ask", hang_at(SETUP_ARCH + 0x3C))
    shutil.copy(VMLINUX, "vmlinux-4k")
    Path("vmlinux-16k").write_text(f"{SETUP_ARCH:016x} t elsewhere\n")
    assert run("-j", "2", "--vmlinux", "vmlinux-{page}") == 1
    found = configs()
    assert [found[name]["failure"]["key"].partition("registers=")[2] for name in ("0", "1")] == [
        "spinning in setup_arch/",
        "spinning in elsewhere/",
    ]
    assert len({config["mode"] for config in found.values()}) == 2
    frames = json.loads((tmp_path / "out/0/inspection.json").read_text())["cpus"][0]["frames"]
    assert frames == [{"address": hex(SETUP_ARCH + 0x3C), "function": "setup_arch", "offset": 0x3C}]


def test_a_kernel_that_cannot_be_read_loses_nothing(tmp_path: Path) -> None:
    (tmp_path / "m.toml").write_text(MATRIX)
    script("emu", "exec sleep 60")
    script("ask", hang_at(SETUP_ARCH))
    assert run("--only", "page=4k", "--vmlinux", "missing") == 1
    told = json.loads((tmp_path / "out/0/inspection.json").read_text())
    assert "No such file" in told["problem"]
    assert told["cpus"][0]["samples"] == [hex(SETUP_ARCH)] * 2


def test_a_kernel_of_an_option_that_is_not_there_is_told_before_anything_boots(tmp_path: Path) -> None:
    (tmp_path / "m.toml").write_text(MATRIX)
    script("emu", "exec sleep 60")
    script("ask", hang_at(SETUP_ARCH))
    with pytest.raises(Exception, match="there is no option"):
        run("--vmlinux", "vmlinux-{none}")
    assert not (tmp_path / "out").exists()


def test_only_qemu_dumps_memory(tmp_path: Path) -> None:
    (tmp_path / "m.toml").write_text(MATRIX)
    with pytest.raises(click.UsageError, match="--dump-memory needs a recipe"):
        run("--dump-memory")


@needs_qemu
def test_run_has_the_memory_of_a_boot_that_hangs_dumped(tmp_path: Path) -> None:
    (tmp_path / "m.toml").write_text(QEMU)
    (tmp_path / "self.bin").write_bytes(IMAGES["self"].data)
    assert run("--dump-memory") == 1
    told = json.loads((tmp_path / "out/0/inspection.json").read_text())
    dump = (tmp_path / "out/0/memory.elf").read_bytes()
    assert told["memory"] == {"file": "memory.elf", "size": len(dump)}
    assert told["cpus"][0]["samples"]
    assert dump.startswith(b"\x7fELF")
    assert len(dump) > 64 << 20
    assert IMAGES["self"].data in dump
    (config,) = configs().values()
    assert (config["status"], config["failure"]["class"]) == ("fail", "silent")


@needs_qemu
def test_without_being_asked_no_memory_is_dumped(tmp_path: Path) -> None:
    (tmp_path / "m.toml").write_text(QEMU)
    (tmp_path / "self.bin").write_bytes(IMAGES["self"].data)
    run()
    assert "memory" not in json.loads((tmp_path / "out/0/inspection.json").read_text())
    assert not list((tmp_path / "out/0").glob("*memory*"))


@needs_qemu
def test_inspect_has_the_memory_of_a_running_boot_dumped(tmp_path: Path) -> None:
    (tmp_path / "m.toml").write_text(QEMU.replace("silence = 3", "silence = 20"))
    (tmp_path / "self.bin").write_bytes(IMAGES["self"].data)
    boots = start("m.toml", "-o", "out", "--trust")
    wait_for((tmp_path / "out/0/.qmp.sock").exists)
    done = CliRunner().invoke(inspect_command, ["out", "0", "--dump-memory"], catch_exceptions=False)
    assert "memory: memory.elf (64 MiB)" in done.stdout
    assert (tmp_path / "out/0/memory.elf").stat().st_size > 64 << 20
    again = CliRunner().invoke(inspect_command, ["out", "0"], catch_exceptions=False)
    assert "memory" not in again.stdout
    assert "running" in again.stdout
    boots.terminate()
    boots.communicate()
    over = CliRunner().invoke(inspect_command, ["out", "0", "--dump-memory"], catch_exceptions=False)
    assert over.stderr == "logtriage: no memory was dumped: the boot is over\n"

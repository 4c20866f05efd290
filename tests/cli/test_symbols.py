import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from logtriage.cli.inspect import command as inspect_command
from logtriage.cli.report import command as report_command
from tests.symbols.test_decode import BUILD_ID, DATA, SETUP_ARCH, needs_gnu

INSPECTION = {
    "schema": "logtriage-inspection/1",
    "by": "QEMU 9.2.0",
    "architecture": "aarch64",
    "cpus": [
        {
            "cpu": 0,
            "halted": False,
            "samples": [hex(SETUP_ARCH + 0x3C)] * 2,
            "registers": {"CPSR": "0x3c5", "SCTLR_EL1": "0x1"},
            "frames": [{"address": hex(SETUP_ARCH + 0x3C)}],
        }
    ],
}
TIMEOUT = '{"signal": "TERM", "reason": "timeout", "limit": "silent for 60 s"}'


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """A run with a boot that was silent, one that oopsed, and their kernel by its option."""
    for name in ("silent", "oops"):
        (tmp_path / "run" / name).mkdir(parents=True)
        (tmp_path / "run" / name / "meta.json").write_text('{"params": {"page": "4k"}}')
        (tmp_path / "run" / name / "result.json").write_text(TIMEOUT)
    (tmp_path / "run/silent/host.log").write_text("")
    (tmp_path / "run/silent/inspection.json").write_text(json.dumps(INSPECTION))
    shutil.copy(DATA / "oops.log", tmp_path / "run/oops/host.log")
    shutil.copy(DATA / "vmlinux", tmp_path / "vmlinux-4k")
    return tmp_path / "run"


def report(run: Path, *more: str) -> str:
    done = CliRunner().invoke(report_command, [str(run), "-j", "1", *more], standalone_mode=False)
    assert done.exception is None, done.exception
    return done.stdout


@needs_gnu
def test_a_report_names_functions_and_lines_by_the_kernel_of_each_configuration(run: Path) -> None:
    template = str(run.parent / "vmlinux-{page}")
    text = " ".join(report(run, "--symbolize", "--vmlinux", template).split())
    assert "CPU 0: spins at setup_arch+0x3c" in text
    assert "setup_arch+0x3c/0x64 (init/shout.h:8" in text
    assert "CPU 0: spins at 0xffff80008001083c" in " ".join(report(run).split())


def test_a_kernel_of_another_build_is_noted_and_the_report_stands(run: Path) -> None:
    path = run.parent / "vmlinux-4k"
    path.write_bytes(path.read_bytes().replace(bytes.fromhex(BUILD_ID), bytes(20)))
    text = " ".join(report(run, "--symbolize", "--vmlinux", str(path)).split())
    assert "is another build than the log's" in text
    assert BUILD_ID in text


@pytest.mark.parametrize(
    ("vmlinux", "note"), [("x-{none}", "there is no option"), ("missing", "No such file")]
)
def test_a_kernel_that_is_not_there_is_noted(run: Path, vmlinux: str, note: str) -> None:
    assert note in " ".join(report(run, "--vmlinux", vmlinux).split())


def test_symbolize_needs_a_kernel(run: Path) -> None:
    done = CliRunner().invoke(report_command, [str(run), "--symbolize"])
    assert "needs --vmlinux" in done.output


@needs_gnu
def test_names_that_are_kept_tell_boots_apart(run: Path) -> None:
    template = str(run.parent / "vmlinux-{page}")
    arguments = [str(run), "silent", "--vmlinux", template, "--save"]
    done = CliRunner().invoke(inspect_command, arguments, catch_exceptions=False)
    assert "CPU 0: spins at setup_arch+0x3c (0xffff80008001083c)" in done.stdout
    assert "      /build/linux/init/main.c:20 (discriminator 3) setup_arch" in done.stdout
    configs = json.loads(report(run, "-f", "json"))["configs"]
    keys = {config["id"]: config["failure"]["key"] for config in configs}
    assert "registers=spinning in setup_arch" in keys["silent"]


def test_an_inspection_is_told_as_text_and_as_json(run: Path) -> None:
    done = CliRunner().invoke(inspect_command, [str(run), "silent"], catch_exceptions=False)
    assert done.stdout.startswith("CPU 0: spins at 0xffff80008001083c\n\nCPU 0 came from:\n  #0  0x")
    done = CliRunner().invoke(inspect_command, [str(run), "silent", "-f", "json"], catch_exceptions=False)
    assert json.loads(done.stdout)["cpus"][0]["samples"] == INSPECTION["cpus"][0]["samples"]  # type: ignore[index]

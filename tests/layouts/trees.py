"""Run directories as harnesses leave them, each after the format's own source, around consoles of ours."""
# ruff: noqa: E501 - lines as harnesses write them

import gzip
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.wrapped.recorders import cast2, lava


@dataclass(frozen=True, slots=True, kw_only=True)
class Consoles:
    """Consoles of three boots: one that comes to its end, one that hangs, one that panics."""

    well: bytes
    hangs: bytes
    panics: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What a report must say of one configuration.

    Attributes:
        status: Its status.
        params: Its options.
        notes: Words that its notes must hold.
        silent: Words that they must not hold.
        consoles: The names of its consoles.
    """

    status: str
    params: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    silent: str = "contradiction"
    consoles: tuple[str, ...] = ("host",)


Tree = Mapping[str, Expected]
Writer = Callable[[Path, Consoles], Tree]


def put(path: Path, content: bytes | str | object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")


def lava_result(result: str, **more: str) -> bytes:
    """The record of a job's result, its keys in the order in which PyYAML writes a sorted map."""
    message = {"case": "job", "definition": "lava", **more, "result": result}
    return (
        f'- {{"dt": "2026-03-01T11:00:00.000001", "lvl": "results", "msg": {json.dumps(message)}}}\n'.encode()
    )


def tuxrun(run: Path, consoles: Consoles) -> Tree:
    """tuxrun/__main__.py names the files; tuxrun/results.py writes the JSON files."""
    jobs = {
        "1": (consoles.well, {"result": "pass"}),
        "2": (
            consoles.hangs,
            {"result": "fail", "error_type": "Job", "error_msg": "login-action timed out after 120 seconds"},
        ),
        "3": (consoles.well, {"result": "fail", "error_type": "Infrastructure"}),
        "4": (consoles.panics, {"result": "pass"}),
    }
    for number, (console, job) in jobs.items():
        home = run / "tests" / number
        put(home / "logs.yaml", lava(console))
        put(home / "logs.txt", console)
        put(home / "logs", "control characters for a terminal")
        put(home / "results.json", {"lava": {"job": job, "validate": {"result": "pass"}}, "boot": {}})
        put(
            home / "metadata.json",
            {"arch": "arm64", "host_arch": "amd64", "qemu_version": "10.0.2", "artefacts": {}},
        )
        device = "qemu-arm64" if number in "13" else "fvp-aemva"
        put(
            home / "reproducer.sh",
            f"#!/bin/sh\ntuxrun --device {device} --kernel Image \\\n  --tests ltp-smoke\n",
        )
    common = {"arch": "arm64", "qemu_version": "10.0.2", "tests": "ltp-smoke"}
    qemu, fvp = {**common, "device": "qemu-arm64"}, {**common, "device": "fvp-aemva"}
    return {
        "tests/1": Expected(status="pass", params=qemu, silent="tuxrun says"),
        "tests/2": Expected(
            status="fail",
            params=fvp,
            notes=("tuxrun says timed out (tests/2/results.json: lava.job.error_msg)",),
        ),
        "tests/3": Expected(
            status="pass",
            params=qemu,
            notes=("contradiction: tuxrun says Infrastructure (tests/3/results.json: lava.job.error_type)",),
            silent="?",
        ),
        "tests/4": Expected(
            status="fail", params=fvp, notes=("contradiction: tuxrun says pass",), silent="?"
        ),
    }


def lava_jobs(run: Path, consoles: Consoles) -> Tree:
    """LAVA's output.yaml: the record of the job is the last one of its results."""
    put(run / "1001" / "output.yaml", lava(consoles.well) + lava_result("pass"))
    put(run / "1001" / "definition.yaml", "job_name: boot\ndevice_type: juno-r2\n")
    put(run / "1002" / "lava-logs.yaml", lava(consoles.hangs) + lava_result("fail", error_type="LAVATimeout"))
    put(run / "1002" / "definition.yaml", "device_type: 'rk3399-rock-pi-4b'\n")
    put(run / "1003" / "output.yaml", lava_result("fail", error_type="Infrastructure"))
    return {
        "1001": Expected(status="pass", params={"device_type": "juno-r2"}, silent="lava says"),
        "1002": Expected(
            status="fail",
            params={"device_type": "rk3399-rock-pi-4b"},
            notes=("lava says LAVATimeout (1002/lava-logs.yaml)",),
        ),
        "1003": Expected(status="infra", notes=("lava says Infrastructure",)),
    }


KCIDB_VERSION = {"major": 5, "minor": 3}


def kcidb_document(logs: Mapping[str, tuple[str, str, str]]) -> dict[str, object]:
    """A document of KCIDB's schema v5: log to platform, status and architecture."""
    return {
        "version": KCIDB_VERSION,
        "checkouts": [],
        "builds": [
            {
                "id": f"maestro:build-{arch}",
                "checkout_id": "maestro:1",
                "origin": "maestro",
                "architecture": arch,
                "compiler": "gcc-12",
                "config_name": "defconfig",
            }
            for arch in sorted({arch for _, _, arch in logs.values()})
        ],
        "tests": [
            {
                "id": f"maestro:{number}",
                "build_id": f"maestro:build-{arch}",
                "origin": "maestro",
                "path": "boot",
                "status": status,
                "log_url": f"https://files.kernelci.org/{log}",
                "environment": {"misc": {"platform": platform}},
            }
            for number, (log, (platform, status, arch)) in enumerate(logs.items())
        ],
    }


def kernelci(run: Path, consoles: Consoles) -> Tree:
    """kcidb-io's schema, with the logs beside it."""
    put(
        run / "kcidb.json",
        kcidb_document({"a.log": ("juno-r2", "PASS", "arm64"), "b.log.gz": ("qemu", "FAIL", "riscv")}),
    )
    put(run / "a.log", consoles.well)
    put(run / "b.log.gz", gzip.compress(consoles.panics))
    same = {"test": "boot", "compiler": "gcc-12", "config": "defconfig"}
    return {
        "a": Expected(status="pass", params={**same, "hardware": "juno-r2", "arch": "arm64"}),
        "b": Expected(
            status="fail",
            params={**same, "hardware": "qemu", "arch": "riscv"},
            notes=("kernelci says FAIL (kcidb.json: status)",),
        ),
    }


def kernelci_storage(run: Path, consoles: Consoles) -> Tree:
    """KernelCI's storage: a directory for each job; a job that the lab lost left an empty log."""
    put(
        run / "nodes.json",
        kcidb_document(
            {"n1/log.txt.gz": ("juno-r2", "PASS", "arm64"), "n2/log.txt.gz": ("juno-r2", "MISS", "arm64")}
        ),
    )
    put(run / "n1" / "log.txt.gz", gzip.compress(consoles.well))
    put(run / "n2" / "log.txt.gz", gzip.compress(b""))
    params = {
        "test": "boot",
        "compiler": "gcc-12",
        "config": "defconfig",
        "hardware": "juno-r2",
        "arch": "arm64",
    }
    return {
        "n1": Expected(status="pass", params=params),
        "n2": Expected(
            status="infra", params=params, notes=("kernelci-storage says MISS (nodes.json: status)",)
        ),
    }


def kci_dev(run: Path, consoles: Consoles) -> Tree:
    """kcidev/subcommands/results/parser.py: names of logs, and what `--json` prints."""
    name = "juno-r2__boot__defconfig+lab-setup+kselftest-arm64-gcc-12-maestro67ab{}"
    rows = []
    for number, (console, status) in enumerate(
        ((consoles.well, "PASS"), (consoles.hangs, "FAIL"), (b"", "INCONCLUSIVE (status: MISS)"))
    ):
        put(run / f"{name.format(number)}.log", console)
        log = f"file:///somewhere/{name.format(number)}.log"
        rows.append(
            {
                "test_path": "boot",
                "hardware": "juno-r2",
                "status": status,
                "log": log,
                "id": f"maestro:67ab{number}",
                "runtime": "lava-lab",
            }
        )
    put(run / "boots.json", rows)
    params = {
        "hardware": "juno-r2",
        "test": "boot",
        "config": "defconfig+lab-setup+kselftest",
        "arch": "arm64",
        "compiler": "gcc-12",
        "runtime": "lava-lab",
    }
    return {
        name.format(0): Expected(status="pass", params=params),
        name.format(1): Expected(
            status="fail", params=params, notes=("kci-dev says FAIL (boots.json: status)",)
        ),
        name.format(2): Expected(status="infra", params=params, notes=("kci-dev says MISS",)),
    }


def kvm_unit_tests(run: Path, _: Consoles) -> Tree:
    """run_tests.sh and scripts/arch-run.bash: the command line first, what ends QEMU last."""
    line = "timeout -k 1s --foreground 90s /usr/bin/qemu-system-aarch64 -nodefaults -machine virt,gic-version=3,accel={} -cpu host -serial stdio -kernel arm/{}.flat -smp {} # -initrd /tmp/tmp.x\n"
    put(run / "logs" / "SUMMARY", "BUILD_HEAD=v2026-01-01\n")
    put(
        run / "logs" / "selftest-setup.log",
        line.format("kvm", "selftest", 2) + "PASS: selftest: setup: smp: found 2 CPUs\n\nEXIT: STATUS=1\n",
    )
    put(
        run / "logs" / "timer.log",
        line.format("tcg", "timer", 1)
        + "FAIL: vtimer: latency within 10 ms\nSUMMARY: 18 tests, 1 unexpected failures\n\nEXIT: STATUS=3\n",
    )
    put(
        run / "logs" / "psci.log",
        line.format("kvm", "psci", 4)
        + "INFO: psci: PSCI version 1.1\nqemu-system-aarch64: terminating on signal 15 from pid 4711 (timeout)\n",
    )
    common = {"machine": "virt", "gic_version": "3", "cpu": "host"}
    return {
        "logs/selftest-setup": Expected(
            status="*", silent="?", params={**common, "test": "selftest-setup", "accel": "kvm", "smp": "2"}
        ),
        "logs/timer": Expected(
            status="*",
            params={**common, "test": "timer", "accel": "tcg", "smp": "1"},
            notes=("kvm-unit-tests says 3 (logs/timer.log)",),
        ),
        "logs/psci": Expected(
            status="*",
            params={**common, "test": "psci", "accel": "kvm", "smp": "4"},
            notes=("kvm-unit-tests says timeout",),
        ),
    }


def qemu_functional(run: Path, consoles: Consoles) -> Tree:
    """tests/functional/qemu_test/testcase.py: ARCH/ID with console.log and base.log."""
    for arch, console in (("aarch64", consoles.well), ("riscv64", consoles.hangs)):
        home = run / "tests" / "functional" / arch / f"test_{arch}_virt.Test.test_boot"
        lines = console.split(b"\n")
        put(
            home / "console.log",
            b"".join(b"2026-03-01 10:00:00,%03d: %s\n" % (at % 1000, line) for at, line in enumerate(lines)),
        )
        put(
            home / "base.log",
            f"2026-03-01 10:00:00,000 - DEBUG: qemu-test.set_machine x\n2026-03-01 - DEBUG: qemu.machine.machine._launch VM launch command: 'qemu-system-{arch} -display none -machine virt -cpu max -smp 2'\n",
        )
    params = {"machine": "virt", "cpu": "max", "smp": "2"}
    return {
        "tests/functional/aarch64/test_aarch64_virt.Test.test_boot": Expected(
            status="pass", params={**params, "arch": "aarch64"}
        ),
        "tests/functional/riscv64/test_riscv64_virt.Test.test_boot": Expected(
            status="*", params={**params, "arch": "riscv64"}
        ),
    }


def rcutorture(run: Path, consoles: Consoles) -> Tree:
    """kvm-test-1-run.sh: qemu-cmd, qemu-retval, Warnings and ConfigFragment beside the console."""
    home = run / "res" / "2026.03.01-10.00.00"
    command = 'qemu-system-aarch64 -enable-kvm -nographic -smp {} -net none -machine virt,gic-version=host -cpu host -serial file:console.log -m 512 -kernel Image -append "debug_boot_weak_hash rcutorture.shutdown_secs=600"\n'
    for scenario, smp, console, rest in (
        ("TREE03", 4, consoles.well, b"[  600.000000] rcu-torture:--- End of test: SUCCESS: nreaders=7\n"),
        ("TREE05", 8, consoles.hangs, b""),
    ):
        put(home / scenario / "console.log", console + rest)
        put(home / scenario / "qemu-cmd", command.format(smp))
        put(
            home / scenario / "ConfigFragment",
            f"CONFIG_SMP=y\nCONFIG_NR_CPUS={smp}\n#CHECK#CONFIG_RCU_EXPERT=y\n",
        )
    put(home / "TREE03" / "qemu-retval", "0\n")
    put(home / "TREE05" / "qemu-retval", "137\n")
    put(home / "TREE05" / "Warnings", "!!! PID 4711 hung at 2100 vs. 600 seconds\n")
    common = {"cpu": "host", "machine": "virt", "memory": "512", "CONFIG_SMP": "y"}
    at = "res/2026.03.01-10.00.00"
    return {
        f"{at}/TREE03": Expected(status="pass", params={**common, "smp": "4", "CONFIG_NR_CPUS": "4"}),
        f"{at}/TREE05": Expected(
            status="fail",
            params={**common, "smp": "8", "CONFIG_NR_CPUS": "8"},
            notes=(f"rcutorture says hung ({at}/TREE05/Warnings)",),
        ),
    }


def avocado_vt(run: Path, consoles: Consoles) -> Tree:
    """avocado/plugins/jsonresult.py and virttest/qemu_vm.py."""
    tests = {
        "1-type_specific.boot.q35": (consoles.well, "PASS"),
        "2-type_specific.boot.pc": (consoles.hangs, "INTERRUPTED"),
    }
    rows = []
    job = run / "job-2026-03-01T10.00-0a1b2c3"
    for name, (console, status) in tests.items():
        home = job / "test-results" / name
        put(
            home / "serial-serial0-avocado-vt-vm1.log",
            b"".join(b"2026-03-01 10:00:00: " + line + b"\n" for line in console.split(b"\n")),
        )
        machine = name.rpartition(".")[2]
        put(
            home / "debug.log",
            f"2026-03-01 10:00:00 INFO | Running qemu command (reformatted):\n/usr/libexec/qemu-kvm \\\n    -machine {machine} \\\n    -smp 2,maxcpus=2 \\\n    -cpu 'host',kvm_pv=on \\\n    -m 2048\n",
        )
        put(home / "session-10.log", "root@vm")
        rows.append(
            {
                "id": name,
                "name": name,
                "status": status,
                "logdir": f"/root/avocado/job-results/x/test-results/{name}",
            }
        )
    put(job / "results.json", {"tests": rows, "total": 2, "pass": 1})
    common = {"smp": "2", "cpu": "host", "memory": "2048"}
    at = "job-2026-03-01T10.00-0a1b2c3"
    return {
        f"{at}/test-results/1-type_specific.boot.q35/avocado-vt-vm1": Expected(
            status="pass", params={**common, "machine": "q35"}
        ),
        f"{at}/test-results/2-type_specific.boot.pc/avocado-vt-vm1": Expected(
            status="fail",
            params={**common, "machine": "pc"},
            notes=(f"avocado-vt says INTERRUPTED ({at}/results.json: status)",),
        ),
    }


def openqa(run: Path, consoles: Consoles) -> Tree:
    """openQA's names of files, os-autoinst's words."""
    for number, (console, words) in enumerate(
        ((consoles.well, ("ok", "softfail")), (consoles.hangs, ("ok", "fail")))
    ):
        home = run / f"0000012{number}-opensuse-Tumbleweed-DVD-aarch64-Build2026-textmode@aarch64"
        put(home / "serial0.txt", console)
        put(home / "serial_terminal.txt", "# ls\n")
        put(home / "autoinst-log.txt", "[2026-03-01T10:00:00.000000Z] [debug] [pid:1] x\n")
        put(
            home / "vars.json",
            {
                "ARCH": "aarch64",
                "MACHINE": "aarch64",
                "DISTRI": "opensuse",
                "FLAVOR": "DVD",
                "QEMUCPUS": 2,
                "NEEDLES_DIR": "/x",
                "UEFI": 1 - number,
            },
        )
        for at, word in enumerate(words):
            put(home / f"result-module{at}.json", {"result": word, "details": [], "dents": 0})
    common = {"arch": "aarch64", "machine": "aarch64", "distri": "opensuse", "flavor": "DVD", "smp": "2"}
    both = ("host", "serial_terminal")
    rest = "opensuse-Tumbleweed-DVD-aarch64-Build2026-textmode@aarch64"
    return {
        f"00000120-{rest}": Expected(status="pass", params={**common, "uefi": "1"}, consoles=both),
        f"00000121-{rest}": Expected(
            status="fail",
            params={**common, "uefi": "0"},
            consoles=both,
            notes=(f"openqa says fail (00000121-{rest}/result-module1.json: result)",),
        ),
    }


def labgrid_header(target: str) -> bytes:
    return f"Labgrid Console Logfile for {target}\nLogfile started at 2026-03-01 10:00:00.000000\n=== Log starts here ===\n".encode()


def labgrid(run: Path, consoles: Consoles) -> Tree:
    """labgrid/consoleloggingreporter.py."""
    put(run / "console_main", labgrid_header("main") + consoles.well)
    put(run / "console_board_serial0", labgrid_header("board serial0") + consoles.panics)
    return {
        "main": Expected(status="pass", params={"target": "main"}),
        "board_serial0": Expected(status="fail", params={"target": "board"}),
    }


def yocto(run: Path, consoles: Consoles) -> Tree:
    """testimage.bbclass and oeqa/core/runner.py."""
    entries = {}
    for date, machine, console, status in (
        ("20260301100000", "qemuarm64", consoles.well, "PASSED"),
        ("20260301110000", "qemux86-64", consoles.panics, "FAILED"),
    ):
        put(run / "testimage" / f"qemu_boot_log.{date}", console)
        entries[f"runtime_core-image-minimal_{machine}_{date}"] = {
            "configuration": {
                "TEST_TYPE": "runtime",
                "MACHINE": machine,
                "DISTRO": "poky",
                "IMAGE_BASENAME": "core-image-minimal",
                "IMAGE_PKGTYPE": "rpm",
                "STARTTIME": date,
            },
            "result": {
                "ping.PingTest.test_ping": {"status": status},
                "ssh.SSHTest.test_ssh": {"status": "SKIPPED"},
            },
        }
    put(run / "testresults.json", entries)
    common = {"distro": "poky", "image": "core-image-minimal", "pkgtype": "rpm"}
    return {
        "testimage/20260301100000": Expected(status="pass", params={**common, "machine": "qemuarm64"}),
        "testimage/20260301110000": Expected(
            status="fail",
            params={**common, "machine": "qemux86-64"},
            notes=("yocto says FAILED (testresults.json: result.*.status)",),
        ),
    }


def buildroot(run: Path, consoles: Consoles) -> Tree:
    """support/testing/infra/emulator.py."""
    line = b"> starting qemu with 'qemu-system-aarch64 -serial stdio -display none -m 256 -M virt -cpu cortex-a57 -smp 2 -kernel Image -append console=ttyAMA0'\n"
    put(run / "TestPython-run.log", line + consoles.well)
    put(run / "TestPython-build.log", "make: done\n")
    put(run / "TestInit-run.log", line + consoles.hangs + b"==> System does not boot")
    params = {"arch": "aarch64", "machine": "virt", "cpu": "cortex-a57", "smp": "2", "memory": "256"}
    return {
        "TestPython": Expected(status="pass", params=params),
        "TestInit": Expected(
            status="fail", params=params, notes=("buildroot says System does not boot (TestInit-run.log)",)
        ),
    }


def syzkaller(run: Path, consoles: Consoles) -> Tree:
    """pkg/manager/crash.go."""
    home = run / "crashes" / "0123456789abcdef0123456789abcdef01234567"
    put(home / "description", "kernel panic: made up\n")
    put(home / "log0", consoles.panics)
    put(home / "report0", "panic\n")
    put(home / "tag0", "v6.18\n")
    put(home / "log1", consoles.panics)
    at = "crashes/0123456789abcdef0123456789abcdef01234567"
    return {
        f"{at}/log0": Expected(
            status="fail",
            params={"description": "kernel panic: made up", "tag": "v6.18"},
            notes=(f"syzkaller says kernel panic: made up ({at}/description)",),
        ),
        f"{at}/log1": Expected(status="fail", params={"description": "kernel panic: made up"}),
    }


def libvirt(run: Path, consoles: Consoles) -> Tree:
    """A serial port with <log file=...>, which virtlogd has rotated; kdevops' directories."""
    half = len(consoles.well) // 2
    put(run / "qemu" / "vm1-serial0.log.0", consoles.well[:half])
    put(run / "qemu" / "vm1-serial0.log", consoles.well[half:])
    put(
        run / "qemu" / "vm1.xml",
        "<domain><vcpu placement='static'>4</vcpu><os><type arch='aarch64' machine='virt-9.0'>hvm</type></os><cpu mode='host-passthrough'/></domain>",
    )
    put(run / "guestfs" / "base-xfs" / "console.log", consoles.panics)
    return {
        "qemu/vm1": Expected(
            status="pass",
            params={"vcpus": "4", "arch": "aarch64", "machine": "virt-9.0", "cpu_mode": "host-passthrough"},
            notes=("begins in vm1-serial0.log.0",),
        ),
        "guestfs/base-xfs": Expected(status="fail"),
    }


def virtme_ng(run: Path, consoles: Consoles) -> Tree:
    """virtme/commands/run.py: the kernel's console is standard error."""
    put(run / "4k.stderr", consoles.well)
    put(run / "4k.stdout", "hello from the script\n")
    put(run / "4k.exit", "0\n")
    put(run / "16k.stderr", consoles.panics)
    put(run / "16k.stdout", "")
    put(run / "16k.exit", "255\n")
    both = ("host", "stdout")
    return {
        "4k": Expected(status="pass", params={"page": "4k"}, consoles=both, silent="virtme-ng says"),
        "16k": Expected(
            status="fail", params={"page": "16k"}, consoles=both, notes=("virtme-ng says 255 (16k.exit)",)
        ),
    }


def shrinkwrap(run: Path, consoles: Consoles) -> Tree:
    """shrinkwrap/commands/run.py and utils/logger.py."""
    head = "+ shrinkwrap run cca-3world.yaml --rtvar=ROOTFS=rootfs.ext4 --rtvar=KERNEL=Image\n\nPress '^]' to quit shrinkwrap.\nAll other keys are passed through.\nEnvironment ip address: 127.0.0.1.\n\n"
    for name, console, end in (
        ("a", consoles.well, ""),
        ("b", consoles.hangs, "Exception: FVP failed with 1\n"),
    ):
        tagged = "".join(
            f"[ tfa+linux ] {line}\n" for line in console.decode("utf-8", "replace").splitlines()
        )
        put(run / f"{name}.log", head + tagged + end)
    params = {"ROOTFS": "rootfs.ext4", "KERNEL": "Image"}
    return {
        "a": Expected(status="*", params=params),
        "b": Expected(status="*", params=params, notes=("shrinkwrap says 1 (b.log)",)),
    }


def _timed(console: bytes) -> bytes:
    return b"".join(b"2026-03-01T10:00:00.1234567Z " + line + b"\n" for line in console.split(b"\n"))


def github(run: Path, consoles: Consoles) -> Tree:
    """A zip of a run's logs: N_JOB.txt."""
    put(run / "0_boot (arm64, 4k).txt", _timed(consoles.well))
    put(
        run / "1_boot (arm64, 64k).txt",
        _timed(consoles.panics + b"\n##[error]Process completed with exit code 2."),
    )
    put(
        run / "2_boot (riscv64, 4k).txt",
        _timed(
            consoles.hangs
            + b"\n##[error]The job running on runner GitHub Actions 5 has exceeded the maximum execution time of 360 minutes."
        ),
    )
    return {
        "boot (arm64, 4k)": Expected(status="pass", params={"arch": "arm64", "page": "4k"}),
        "boot (arm64, 64k)": Expected(
            status="fail",
            params={"arch": "arm64", "page": "64k"},
            notes=("github says 2 (1_boot (arm64, 64k).txt)",),
        ),
        "boot (riscv64, 4k)": Expected(
            status="fail",
            params={"arch": "riscv64", "page": "4k"},
            notes=("github says maximum execution time",),
        ),
    }


def gitlab(run: Path, consoles: Consoles) -> Tree:
    """A job's log as it is downloaded."""
    head = b"Running with gitlab-runner 18.7.0 (abc)\n  on runner x\nsection_start:1772359200:step_script\r\x1b[0K\n"
    put(
        run / "boot-arm64.log",
        head
        + consoles.well
        + b"\nsection_end:1772359300:step_script\r\x1b[0K\x1b[32;1mJob succeeded\x1b[0;m\n",
    )
    put(
        run / "boot-riscv64.log",
        head + consoles.panics + b"\n\x1b[31;1mERROR: Job failed: exit code 1\x1b[0;m\n",
    )
    put(run / "boot-s390x.log", head + b"\x1b[31;1mERROR: Job failed (system failure): no machine\x1b[0;m\n")
    return {
        "boot-arm64": Expected(status="pass", params={"arch": "arm64"}),
        "boot-riscv64": Expected(
            status="fail", params={"arch": "riscv64"}, notes=("gitlab says 1 (boot-riscv64.log)",)
        ),
        "boot-s390x": Expected(
            status="infra", params={"arch": "s390x"}, notes=("gitlab says (system failure)",)
        ),
    }


def screen(run: Path, consoles: Consoles) -> Tree:
    put(run / "screenlog.0", consoles.well)
    put(run / "screenlog.1", consoles.panics)
    return {"screenlog.0": Expected(status="pass"), "screenlog.1": Expected(status="fail")}


def minicom(run: Path, consoles: Consoles) -> Tree:
    put(run / "minicom.cap", consoles.well)
    put(run / "board" / "minicom.cap", consoles.panics)
    return {"minicom": Expected(status="pass"), "board/minicom": Expected(status="fail")}


def asciinema(run: Path, consoles: Consoles) -> Tree:
    put(run / "a.cast", cast2(consoles.well))
    put(run / "b.cast", cast2(consoles.panics))
    return {"a": Expected(status="pass"), "b": Expected(status="fail")}


TREES: Mapping[str, Writer] = {
    "tuxrun": tuxrun,
    "lava": lava_jobs,
    "kernelci": kernelci,
    "kernelci-storage": kernelci_storage,
    "kci-dev": kci_dev,
    "kvm-unit-tests": kvm_unit_tests,
    "qemu-functional": qemu_functional,
    "rcutorture": rcutorture,
    "avocado-vt": avocado_vt,
    "openqa": openqa,
    "labgrid": labgrid,
    "yocto": yocto,
    "buildroot": buildroot,
    "syzkaller": syzkaller,
    "libvirt": libvirt,
    "virtme-ng": virtme_ng,
    "shrinkwrap": shrinkwrap,
    "github": github,
    "gitlab": gitlab,
    "screen": screen,
    "minicom": minicom,
    "asciinema": asciinema,
}
"""Layout to what writes a tree of it."""

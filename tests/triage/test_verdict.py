import pytest

from logtriage.analysis.baseline import same_mode
from logtriage.boot.failure import Finding
from logtriage.boot.result import Result
from logtriage.library.library import Library
from logtriage.matrix.infer import infer_matrix
from logtriage.matrix.model import Matrix
from logtriage.triage.engine import TriageEngine
from logtriage.triage.snapshot import ConfigState
from logtriage.vocabulary import JobEnd, Status

TFA = b"NOTICE:  Booting Trusted Firmware\r\nNOTICE:  BL31: Built : 10:00:00, Nov 22 2026\r\n"
KERNEL = b"[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]\r\n"
KVM = b"[    1.524830] kvm [1]: VHE mode initialized successfully\r\n"
MEMORY = b"[    1.618724] devtmpfs: initialized\r\n"
INIT = b"[    3.134364] Run /init as init process\r\n"
LAUNCH = b"HOST-INIT: launching guest: lkvm run -k /vm/Image -c 1\r\n"
UP = TFA + KERNEL + KVM + INIT
OFF = b"host# \x1b[6npoweroff -f\r\n[   65.128671] reboot: Power down\r\n"
LKVM = b"  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest\r\n"
GUEST = LKVM + KERNEL.replace(b"\r", b"\r\r")
GUEST_UP = GUEST + b"[   30.000000] Run /init as init process\r\r\nguest# \x1b[6n"
GUEST_OFF = b"poweroff -f\r\r\n[   31.461616] reboot: Power down\r\r\n"
ENDED = b"  Info: KVM session ended normally.\r\n"
PANIC = b"[   40.000000] Kernel panic - not syncing: dumptest\r\n"
HOST_WITH_GUEST = UP + LAUNCH + OFF

AGAIN = b"[    7.000000] reboot: Restarting system\r\n"
HALTED = b"[   12.252119] reboot: System halted\r\n"
VGIC = TFA + KERNEL + b"[    1.000000] kvm [1]: "

TIMEOUT = Result(reason=JobEnd.TIMEOUT, signal="KILL")
KILLED = Result(reason=JobEnd.KILLED, signal="KILL")
LOST = Result(reason=JobEnd.LOST)
CLEAN = Result(exit=0)
BROKEN = Result(exit=11)


def decide(
    library: Library,
    consoles: dict[str, bytes],
    result: Result | None,
    matrix: Matrix | None = None,
    silence: dict[str, float | None] | None = None,
) -> ConfigState:
    engine = TriageEngine(library, matrix or infer_matrix("run", {"c": {}}))
    for name in consoles:
        engine.attach("c", name, f"c/{name}.log")
    for name, data in consoles.items():
        if data:
            engine.feed("c", name, data, now=0.0)
    engine.result("c", result, silence)
    engine.tick(0.0)
    return engine.states(0.0)[0]


@pytest.mark.parametrize(
    ("host", "guest", "result", "expected"),
    [
        (HOST_WITH_GUEST, GUEST_UP + GUEST_OFF + ENDED, CLEAN, "pass"),
        (UP + OFF, None, CLEAN, "pass"),
        (TFA + b"host# \x1b[6npoweroff -f\r\n[    6.6] reboot: Power down\r\n", None, CLEAN, "pass"),
        (HOST_WITH_GUEST, GUEST_UP + b"poweroff -f\r\r\n" + ENDED, CLEAN, "pass"),
        (UP, None, None, "running"),
        (b"", None, TIMEOUT, "fail silent firmware firmware"),
        (b"", None, BROKEN, "infra silent harness firmware"),
        (b"", None, CLEAN, "fail silent firmware firmware"),
        (b"NOTICE:  Booting Trusted Firmware\r\n", None, TIMEOUT, "fail hang firmware firmware"),
        (TFA, None, TIMEOUT, "fail silent host host-kernel"),
        (TFA + KERNEL, None, TIMEOUT, "fail hang host host-kvm"),
        (UP, None, TIMEOUT, "fail hang host host-poweroff"),
        (UP, None, KILLED, "fail truncated host host-poweroff"),
        (UP, None, LOST, "infra truncated harness host-poweroff"),
        (UP + LAUNCH, LKVM, TIMEOUT, "fail silent guest guest-kernel"),
        (UP + LAUNCH, None, TIMEOUT, "fail silent guest guest-kernel"),
        (UP + LAUNCH, GUEST, TIMEOUT, "fail hang guest guest-userspace"),
        (UP + LAUNCH, GUEST_UP + GUEST_OFF, TIMEOUT, "fail unclean-shutdown guest guest-poweroff"),
        (HOST_WITH_GUEST, GUEST + b"Killed\r\n", CLEAN, "fail truncated guest guest-userspace"),
        (
            HOST_WITH_GUEST,
            GUEST_UP + b"\r\r\n[   43.0] reboot: Restarting system\r\r\n" + ENDED,
            CLEAN,
            "fail unclean-shutdown guest guest-poweroff",
        ),
        (
            HOST_WITH_GUEST,
            LKVM + b"  Fatal: Memory too large for this system\r\n",
            CLEAN,
            "fail launch-failed guest guest-kernel",
        ),
        (
            UP + b"[   12.2] reboot: System halted\r\n",
            None,
            TIMEOUT,
            "fail unclean-shutdown host host-poweroff",
        ),
        (UP + OFF, None, TIMEOUT, "fail unclean-shutdown host host-poweroff"),
        (
            (UP + b"[    7.0] reboot: Restarting system\r\n") * 4,
            None,
            TIMEOUT,
            "fail reset-loop host host-poweroff",
        ),
        (UP + PANIC, None, TIMEOUT, "fail panic host host-poweroff"),
        (UP + PANIC, None, None, "fail panic host host-poweroff"),
        (HOST_WITH_GUEST, GUEST_UP + b"\r\r\n" + PANIC, CLEAN, "fail panic guest guest-poweroff"),
        (UP + LAUNCH + PANIC, GUEST, TIMEOUT, "fail panic host host-poweroff"),
        (UP + b"a clean end nobody saw\r\n", None, CLEAN, "unknown"),
    ],
)
def test_verdicts(
    library: Library, host: bytes, guest: bytes | None, result: Result | None, expected: str
) -> None:
    consoles = {"host": host} if guest is None else {"host": host, "guest": guest}
    state = decide(library, consoles, result)
    failure = state.failure
    said = [state.status.value]
    if failure is not None:
        said += [failure.cls, failure.layer.value, failure.stage]
    assert " ".join(said) == expected
    assert state.final is (result is not None)


def test_a_guest_on_the_hosts_console_is_told_apart(library: Library) -> None:
    shared = UP + LAUNCH + GUEST_UP + GUEST_OFF + ENDED + OFF
    assert decide(library, {"host": shared}, CLEAN).status is Status.PASS
    crashed = decide(library, {"host": UP + LAUNCH + GUEST + PANIC.replace(b"\r", b"\r\r")}, TIMEOUT)
    assert crashed.failure is not None
    assert (crashed.failure.cls, crashed.failure.layer) == ("panic", "guest")
    host = decide(library, {"host": UP + LAUNCH + GUEST + PANIC}, TIMEOUT)
    assert host.failure is not None
    assert (host.failure.cls, host.failure.layer) == ("panic", "host")


def test_a_warning_that_a_boot_survives_is_a_note(library: Library) -> None:
    warning = (
        b"[    4.000000] ------------[ cut here ]------------\r\n"
        b"[    4.000000] WARNING: CPU: 0 PID: 1 at drivers/misc/lkdtm/bugs.c:112 lkdtm_WARNING+0x28/0x30\r\n"
    )
    state = decide(library, {"host": TFA + KERNEL + KVM + warning + INIT + OFF}, CLEAN)
    assert state.status is Status.PASS
    assert any("lkdtm_WARNING" in note for note in state.notes)
    strict = Matrix(
        name="strict",
        axes=(),
        configs=infer_matrix("run", {"c": {}}).configs,
        fail_on=frozenset({"warning"}),
        declared=False,
    )
    failed = decide(library, {"host": TFA + KERNEL + KVM + warning + INIT + OFF}, CLEAN, strict)
    assert failed.failure is not None
    assert failed.failure.cls == "warning"


def test_a_lockup_in_early_boot_is_a_hang_that_names_the_lockup(library: Library) -> None:
    lockup = b"[   25.800000] watchdog: BUG: soft lockup - CPU#1 stuck for 26s! [swapper/0:1]\r\n"
    state = decide(library, {"host": TFA + KERNEL + lockup}, TIMEOUT)
    assert state.failure is not None
    assert state.failure.cls == "hang"
    assert any("soft lockup" in title for title in state.failure.also)


@pytest.mark.parametrize("place", ["free_initmem", "prepare_namespace"])
def test_a_hang_that_ends_in_a_detectors_trace_is_named_after_the_line_before_it(
    library: Library, place: str
) -> None:
    lockup = f"""[   25.8] watchdog: BUG: soft lockup - CPU#1 stuck for 26s! [swapper/0:1]
[   25.8] pc : {place}+0x10/0x50
[   25.8] Call trace:
[   25.8]  {place}+0x10/0x50
[   25.8]  ret_from_fork+0x10/0x20
""".encode()
    state = decide(library, {"host": TFA + KERNEL + MEMORY + lockup}, TIMEOUT)
    assert state.failure is not None
    assert (state.failure.cls, state.failure.title) == (
        "hang",
        f"Host kernel hangs after: devtmpfs: initialized (then 5 lines of lockup reports in {place})",
    )
    assert place in state.failure.key
    assert [line.text for line in state.failure.evidence] == [
        MEMORY.decode().rstrip(),
        lockup.decode().splitlines()[0],
    ]


def test_a_known_hang_point_is_told_with_its_score_and_an_unknown_one_with_its_nearest(
    library: Library,
) -> None:
    known = decide(library, {"host": VGIC + b"vgic intXrrupt IRQ9\r\n"}, TIMEOUT)
    assert known.failure is not None
    assert known.failure.signature == "host-stuck-in-kvm-init"
    assert 90 <= known.failure.score < 100
    unknown = decide(library, {"host": VGIC + b"quite another matter\r\n"}, TIMEOUT)
    assert unknown.failure is not None
    assert unknown.failure.nearest is not None
    assert unknown.failure.nearest[1] < 90


def test_a_failure_of_the_founding_reports_kind_names_its_place(library: Library) -> None:
    state = decide(library, {"host": VGIC + b"vgic interrupt IRQ9\r\n"}, TIMEOUT)
    assert state.failure is not None
    assert state.failure.evidence[0].text.endswith("kvm [1]: vgic interrupt IRQ9")


X86 = (
    b"SeaBIOS (version 1.16.2-debian-1.16.2-1)\r\nBooting from ROM..\r\n"
    b"[    0.000000] Linux version 6.1.0 (gcc) #1 SMP\r\n[    3.000000] Run /init as init process\r\n"
)
QEMU = b"host# qemu-system-aarch64 -M virt -enable-kvm -kernel Image\r\n"
PLAIN_GUEST = KERNEL + b"[    3.000000] Run /init as init process\r\n[    9.000000] reboot: Power down\r\n"
NOISE = b"".join(
    b"[    5.000000] WARNING: CPU: 0 PID: %d at drivers/a%d.c:1 odd_%d+0x1/0x2\r\n" % (number, number, number)
    + b"[    5.000000] watchdog: BUG: soft lockup - CPU#%d stuck for 22s! [a:%d]\r\n" % (number, number)
    + b"[    5.000000] INFO: task b%d:%d blocked for more than 120 seconds.\r\n" % (number, number)
    for number in range(40)
)
KASAN = b"[    6.000000] BUG: KASAN: slab-use-after-free in foo_bar+0x1/0x2\r\n"


@pytest.mark.parametrize(
    ("consoles", "result", "expected"),
    [
        ({"host": X86 + NOISE + KASAN + OFF}, CLEAN, "fail kasan host"),
        ({"host": UP + QEMU + PLAIN_GUEST + OFF}, CLEAN, "pass"),
        ({"host": UP + QEMU + PLAIN_GUEST + b"host# ls\r\n" + PANIC}, TIMEOUT, "fail panic host"),
        ({"host": b"+ qemu-system-x86_64 -m 512 -kernel bzImage\r\n" + X86 + OFF}, CLEAN, "pass"),
        ({"host": HOST_WITH_GUEST, "guest": b""}, CLEAN, "fail silent guest"),
        ({"guest": GUEST}, TIMEOUT, "fail hang guest"),
        ({"guest": GUEST_UP + GUEST_OFF + ENDED}, CLEAN, "pass"),
        (
            {"host": X86 + b"Linux version 6.1.0 (gcc) #1 SMP\r\nstarting tests\r\n"},
            TIMEOUT,
            "fail hang host",
        ),
        ({"host": X86 + X86 + OFF}, CLEAN, "pass"),
        ({"host": X86 + b"[    9.000000] kexec_core: Starting new kernel\r\n" + X86 + OFF}, CLEAN, "pass"),
        ({"host": X86 + b"# Testing: Kernel panic - not syncing must be caught\r\n" + OFF}, CLEAN, "pass"),
        ({"host": X86 + b"echo 'Kernel panic - not syncing: test'\r\n" + OFF}, CLEAN, "pass"),
    ],
)
def test_boots_of_other_kinds(
    library: Library, consoles: dict[str, bytes], result: Result, expected: str
) -> None:
    state = decide(library, consoles, result)
    said = [state.status.value]
    if state.failure is not None:
        said += [state.failure.cls, state.failure.layer.value]
    assert " ".join(said) == expected


def test_processors_that_come_up_are_no_stall(library: Library) -> None:
    lines = b"".join(
        b"[    0.5%05d] CPU%d: Booted secondary processor 0x%010x [0x000f0510]\r\n" % (n, n, n)
        for n in range(1, 31)
    )
    state = decide(library, {"host": TFA + KERNEL + lines}, TIMEOUT)
    assert state.failure is not None
    assert state.failure.cls == "hang"
    again = decide(library, {"host": TFA + KERNEL + b"[    1.000000] retrying\r\n" * 40}, TIMEOUT)
    assert again.failure is not None
    assert again.failure.cls == "stalled"


def test_a_boot_at_a_prompt_is_never_called_hung(library: Library) -> None:
    engine = TriageEngine(library, infer_matrix("run", {"c": {}}))
    engine.attach("c", "host", "c/host.log")
    engine.feed("c", "host", X86 + b"debian login: ", now=0.0)
    engine.tick(400.0)
    waiting = engine.states(400.0)[0]
    assert (waiting.status, "at a prompt" in waiting.suspicion) == (Status.RUNNING, True)
    engine.tick(4000.0)
    assert engine.states(4000.0)[0].status is Status.UNKNOWN


COARSE = b"[    1.520000] kvm [1]: VHE mode initialized successfully\r\n"
VERSION = b"[    0.000000] Linux version 6.12.1 (ci@host) (gcc 12.2.0) #1 SMP\r\n"
UPTIME = b"[    0.100000] rcu: Hierarchical SRCU implementation.\r\n"


@pytest.mark.parametrize(
    "shown",
    [
        KERNEL + KVM + INIT,
        (KERNEL + VERSION + KVM + INIT) * 3,
        KERNEL + UPTIME,
        KERNEL + UPTIME + b"/ # \r\n",
    ],
)
def test_a_kernel_log_shown_by_a_program_is_no_boot(library: Library, shown: bytes) -> None:
    boot = TFA + KERNEL + VERSION + KVM + INIT
    state = decide(library, {"host": boot + shown + OFF}, CLEAN)
    assert (state.status, state.notes) == (Status.PASS, ())


def test_a_boot_that_hangs_after_its_log_was_shown_hangs_where_it_was(library: Library) -> None:
    stuck = decide(library, {"host": UP + (KERNEL + KVM + INIT) * 3}, TIMEOUT)
    assert stuck.failure is not None
    assert (stuck.failure.cls, stuck.stage) == ("hang", "host-userspace")


def test_what_a_shown_kernel_log_reports_is_of_the_boot_that_shows_it(library: Library) -> None:
    warned = b"[    2.000000] WARNING: CPU: 0 PID: 1 at lib/a.c:28 foo+0xf4/0x150\r\n"
    state = decide(library, {"host": UP + KERNEL + warned + KVM + INIT + OFF}, CLEAN)
    assert (state.status, state.notes) == (Status.PASS, ("host: WARNING in foo (host:7)",))


@pytest.mark.parametrize(
    "second",
    [
        KERNEL + KVM.replace(b"1.524830", b"1.524831") + INIT,
        KERNEL + b"[    1.600000] random: crng init done\r\n" + KVM.replace(b"1.52", b"1.61") + INIT,
        TFA + KERNEL + KVM + INIT,
        KERNEL + INIT.replace(b"3.134", b"3.934"),
    ],
)
def test_a_boot_that_begins_without_a_word_is_told_from_a_shown_log(library: Library, second: bytes) -> None:
    state = decide(library, {"host": UP + second + OFF}, CLEAN)
    assert state.status is Status.PASS
    assert "a boot began without a word of the one before" in state.notes
    assert [boot.status for boot in state.boots] == [Status.UNKNOWN, Status.PASS]


PROBED = UP + b"[   40.000000] usb 1-1: new device\r\n"
JOB = b"[%-6s] A start job is running for /dev/vda2 (1min %ds / no limit)\r\n"
LOCKED = UP + b"[   40.000000] watchdog: BUG: soft lockup - CPU#0 stuck for 22s! [swapper/0:1]\r\n"


@pytest.mark.parametrize(
    ("host", "guest", "silence", "cls"),
    [
        (PROBED, None, {"host": 2.0}, "truncated"),
        (PROBED, None, {"host": 30.0}, "hang"),
        (PROBED, None, {"host": None}, "hang"),
        (PROBED, None, None, "hang"),
        (LOCKED, None, {"host": 2.0}, "soft-lockup"),
        (PROBED + LAUNCH, GUEST, {"host": 2.0, "guest": 50.0}, "hang"),
        (PROBED + LAUNCH, GUEST, {"host": 50.0, "guest": 2.0}, "truncated"),
        (UP + b"INIT: version 3\r\nno config\r\n" * 5, None, {"host": 2.0}, "stalled"),
        (UP + b"INIT: version 3\r\nno config\r\n" * 5, None, {"host": 30.0}, "hang"),
        (UP + b"".join(b"ok %d - test\r\n" % n for n in range(30)), None, {"host": 0.2}, "truncated"),
        (UP + b"".join(JOB % (b"*" * (n % 3 + 1), n) for n in range(30)), None, {"host": 1.0}, "stalled"),
    ],
)
def test_a_boot_that_still_spoke_when_its_time_was_over_did_not_hang(
    library: Library, host: bytes, guest: bytes | None, silence: dict[str, float | None] | None, cls: str
) -> None:
    consoles = {"host": host} if guest is None else {"host": host, "guest": guest}
    failure = decide(library, consoles, TIMEOUT, silence=silence).failure
    assert failure is not None
    assert failure.cls == cls


NO_NET = (
    b"\tWhile you have requested a virtio-net device, the guest kernel did not initialize it.\r\n"
    b"\tPlease make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.\r\n"
)
UBOOT = b"U-Boot 2024.01 (Jan 08 2024 - 15:37:48 +0000)\r\n"
BARE_GUEST = KERNEL.replace(b"\r", b"\r\r") + b"[    3.134364] Run /init as init process\r\r\n"
QEMU = b"+ qemu-system-aarch64 -accel kvm -kernel Image\r\n"
STOPPED = b"qemu-system-aarch64: terminating on signal 15 from pid 98 (timeout)\r\n"


@pytest.mark.parametrize(
    ("host", "guest", "result", "expected"),
    [
        # A monitor that says nothing, on a host that says nothing of it.
        (UP, BARE_GUEST, TIMEOUT, "hang guest guest-shell"),
        (UP, b"", TIMEOUT, "hang host guest-launch"),
        (UP + b"Starting the guest\r\n", b"", TIMEOUT, "silent guest guest-kernel"),
        (TFA + KERNEL, b"# recorded by a harness\r\n", TIMEOUT, "hang host host-kvm"),
        # It ends with its guest.
        (UP + QEMU, BARE_GUEST + GUEST_OFF, TIMEOUT, "hang host host-poweroff"),
        (UP + QEMU + OFF, BARE_GUEST + GUEST_OFF, CLEAN, "pass"),
        # It was told to end.
        (UP + QEMU + OFF, b"step 1\r\nstep 2\r\n" + STOPPED, CLEAN, "truncated guest guest-kernel"),
        (UP + QEMU + OFF, STOPPED, CLEAN, "silent guest guest-kernel"),
        (UP + QEMU + OFF, BARE_GUEST + GUEST_OFF + STOPPED, CLEAN, "pass"),
        (UP + b"QEMU: Terminated\r\n", None, CLEAN, "truncated host host-poweroff"),
        # It is missing.
        (UP + b"/init: line 9: lkvm: not found\r\n" + OFF, b"", CLEAN, "launch-failed guest guest-kernel"),
        (
            UP + b"qemu-system-aarch64: -M vrit: unsupported machine type\r\n" + OFF,
            b"",
            CLEAN,
            "launch-failed guest guest-kernel",
        ),
        (b"qemu-system-aarch64: -M vrit: unsupported machine type\r\n", None, BROKEN, "launch-failed host"),
        # One firmware starts another, which stays where it is.
        (TFA + UBOOT + b"No ethernet found.\r\n", None, TIMEOUT, "hang firmware firmware"),
        (TFA + UBOOT + b"Starting kernel ...\r\n", None, TIMEOUT, "silent host host-kernel"),
        # A firmware built for debugging shows where it is when it turns the machine off.
        (UP + OFF + b"BACKTRACE: START: qemu_system_off\r\n", None, CLEAN, "pass"),
        (
            TFA + b"BACKTRACE: START: foo_setup\r\nPANIC in EL3.\r\n",
            None,
            TIMEOUT,
            "firmware firmware firmware",
        ),
    ],
)
def test_guests_of_monitors_that_say_little(
    library: Library, host: bytes, guest: bytes | None, result: Result, expected: str
) -> None:
    consoles = {"host": host} if guest is None else {"host": host, "guest": guest}
    state = decide(library, consoles, result)
    failure = state.failure
    said = f"{failure.cls} {failure.layer} {failure.stage}" if failure is not None else state.status.value
    assert said.startswith(expected)


def test_a_monitor_that_was_killed_and_a_job_that_was_ended_are_two_modes(library: Library) -> None:
    cut = UP + QEMU
    killed = decide(library, {"host": cut + OFF, "guest": BARE_GUEST + b"Killed\r\n"}, CLEAN).failure
    ended = decide(library, {"host": cut, "guest": BARE_GUEST}, KILLED).failure
    assert killed is not None
    assert ended is not None
    assert (killed.signature, ended.signature) == ("guest-ended-early", "log-truncated")
    assert not same_mode(killed, ended)


@pytest.mark.parametrize(
    ("one", "other", "same"), [("arm_init", "kvm_init", False), ("foo_init", "fo_init", True)]
)
def test_hangs_in_functions_of_like_names_are_two_modes(
    library: Library, one: str, other: str, *, same: bool
) -> None:
    def hang(function: str) -> Finding:
        trace = f"[   29.0] Call trace:\r\n[   29.0]  {function}+0x10/0x24\r\n".encode()
        head = b"[   29.0] watchdog: BUG: soft lockup - CPU#1 stuck for 26s! [swapper/0:1]\r\n"
        failure = decide(library, {"host": TFA + KERNEL + head + trace}, TIMEOUT).failure
        assert failure is not None
        assert failure.cls == "hang"
        return failure

    assert same_mode(hang(one), hang(other)) is same


@pytest.mark.parametrize(
    "banners",
    [
        b"Preparing to boot Linux version 6.12.1-powerpc64le (ci@host) (gcc 14) #1 SMP\r\n" + VERSION,
        VERSION.replace(b"0.000000", b"1.508484") * 2,
    ],
)
def test_one_kernel_may_show_its_banner_twice(library: Library, banners: bytes) -> None:
    state = decide(library, {"host": banners + INIT + OFF}, CLEAN)
    assert (state.status, state.notes) == (Status.PASS, ())


@pytest.mark.parametrize("last", [b"", b"SeaBIOS (version 1.16.2-1)\r\n", TFA + KERNEL])
def test_a_loop_is_told_by_the_boots_that_went_before(library: Library, last: bytes) -> None:
    boot = TFA + KERNEL + KVM + INIT
    killed = b"[    4.0] Kernel panic - not syncing: Attempted to kill init! exitcode=0x00000100\r\n"
    for again, cls in ((AGAIN, "reset-loop"), (killed, "init")):
        failure = decide(library, {"host": (boot + again) * 4 + last}, TIMEOUT).failure
        assert failure is not None
        assert (failure.cls, failure.stage) == (cls, "host-poweroff")


def test_a_known_handing_over_of_the_console_is_of_any_driver(library: Library) -> None:
    for name in (b"pl11", b"sbi0", b"earlyser0"):
        line = b"[    0.500000] printk: legacy bootconsole [" + name + b"] disabled\r\n"
        failure = decide(library, {"host": TFA + KERNEL + line}, TIMEOUT).failure
        assert failure is not None
        assert failure.signature == "stuck-after-bootconsole"


@pytest.mark.parametrize(
    "host",
    [
        (KERNEL + COARSE) * 5 + INIT,
        (KERNEL + COARSE + INIT) * 2,
        KERNEL + KVM + KERNEL + INIT,
        KERNEL + VERSION + KVM + KERNEL + VERSION + b"/ # \r\n",
    ],
)
def test_what_no_program_can_have_shown_is_a_boot(library: Library, host: bytes) -> None:
    assert len(decide(library, {"host": host + OFF}, CLEAN).boots) > 1


def test_a_crash_below_a_quoted_panic_still_fails(library: Library) -> None:
    quoted = b"[    4.000000] Kernel panic - not syncing: quoted by a test\r\n"
    died = b"[   10.000000] note: insmod[65] exited with preempt_count 1\r\n"
    assert decide(library, {"host": UP + quoted + OFF}, CLEAN).status is Status.PASS
    assert decide(library, {"host": UP + quoted + died + OFF}, CLEAN).status is Status.FAIL


@pytest.mark.parametrize(
    "said",
    [
        b"Trying 127.0.0.1...\r\nConnected to localhost.\r\n",
        b"char device redirected to /dev/pts/3 (label serial0)\r\n",
        LKVM + b"  Warning: KVM compatibility warning.\r\n\tvirtio-net device was not detected.\r\n" + NO_NET,
        b"bash: line 1: 123 Killed   lkvm run -k Image\r\n",
    ],
)
def test_a_recorders_words_are_not_the_guests(library: Library, said: bytes) -> None:
    failure = decide(library, {"host": UP + QEMU + OFF, "guest": said}, CLEAN).failure
    assert failure is not None
    assert failure.cls in {"silent", "truncated"}
    assert failure.signature != "guest-ended-early" or b"Killed" in said


def test_a_guest_at_its_prompt_whose_monitor_is_told_to_end_did_not_power_off(library: Library) -> None:
    failure = decide(
        library, {"host": UP + QEMU + OFF, "guest": BARE_GUEST + b"guest# \r\r\n" + STOPPED}, CLEAN
    ).failure
    assert failure is not None
    assert (failure.cls, failure.layer) == ("truncated", "guest")


def test_a_sentence_of_a_bug_tracker_is_no_bug(library: Library) -> None:
    line = b"kernel BUG tracker: http://bugzilla.example/\r\n"
    assert decide(library, {"host": UP + line + OFF}, CLEAN).status is Status.PASS


@pytest.mark.parametrize("shown", [KERNEL + VERSION, KERNEL + VERSION + KVM])
def test_a_launch_shows_that_programs_run(library: Library, shown: bytes) -> None:
    quiet = TFA + KERNEL + VERSION + KVM + LAUNCH
    consoles = {"host": quiet + shown + OFF, "guest": GUEST_UP + GUEST_OFF + ENDED}
    assert decide(library, consoles, CLEAN).status is Status.PASS
    refused = b"host# \r\nqemu-system-aarch64: could not read disk image: No such file or directory\r\n"
    failure = decide(library, {"host": TFA + KERNEL + KVM + refused + OFF}, CLEAN).failure
    assert failure is not None
    assert (failure.cls, failure.layer) == ("launch-failed", "guest")

"""User space is seen by whatever it prints, however quiet the kernel is; resting there is no hang."""

import pytest

from logtriage.boot.diagnosis import diagnose
from logtriage.library.library import Library
from logtriage.matrix.infer import infer_matrix
from logtriage.triage.engine import TriageEngine
from logtriage.triage.snapshot import ConfigState
from logtriage.vocabulary import Layer, Status

KERNEL = b"""[    0.000000] Linux version 4.9.1 (ci@host) (gcc 12) #1 SMP
[    0.000000] Kernel command line: console=ttyS0
[    1.250000] foo 1e00000.foo: probed
"""
FREED = b"[    2.500000] Freeing unused kernel memory: 1024K\n"
DAY = 86400.0

PROGRAMS = {
    "systemd": b"[  OK  ] Reached target Foo.\n[FAILED] Failed to start Bar.\n",
    "openrc": b" * Starting sshd ... [ ok ]\n",
    "buildroot": b"Starting network: OK\nWelcome to Buildroot\n",
    "android": b"[    6.100000] init: Starting service 'foo'...\n",
    "prompt of a shell": b"shell@board:/ $ \n",
    "prompt in a directory": b"root@board:/usr/bin# \n",
    "bare prompt": b"# \n",
    "login with text behind": b"board login: root\nPassword: \n\n7 updates are pending.\n",
    "login behind which the kernel speaks": b"board login: [   42.000000] random: crng init done\n",
    "a vendor's own words": FREED + b"acme: [main] service 7 is up\nacme: [net] link\n",
    "words without any header known": b"".join(b"daemon %d ready\n" % number for number in range(8)),
}


def rests(library: Library, data: bytes, *, passing: int = 0) -> ConfigState:
    """What is said of a console that fell quiet a day ago, in a run without results or a matrix."""
    complete = KERNEL + b"[    3.0] Run /init as init process\n[    9.0] reboot: Power down\n"
    names = ["c", *(f"p{number}" for number in range(passing))]
    engine = TriageEngine(library, infer_matrix("run", {name: {} for name in names}))
    for name in names:
        engine.attach(name, "host", f"{name}/host.log")
        engine.feed(name, "host", data if name == "c" else complete, 0.0)
    for now in (0.0, DAY, DAY + 1):
        engine.tick(now)
    return next(state for state in engine.states(DAY + 1) if state.config.id == "c")


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_board_that_rests_in_user_space_does_not_fail(library: Library, name: str) -> None:
    state = rests(library, KERNEL + PROGRAMS[name])
    assert state.status is Status.UNKNOWN, state.failure
    assert state.failure is None


@pytest.mark.parametrize("name", PROGRAMS)
def test_the_same_is_a_hang_where_the_other_boots_come_to_an_end(library: Library, name: str) -> None:
    state = rests(library, KERNEL + PROGRAMS[name], passing=3)
    at_prompt = "prompt" in name or "login" in name
    assert state.status in ({Status.FAIL, Status.UNKNOWN} if at_prompt else {Status.FAIL}), name


@pytest.mark.parametrize("end", [b"", FREED, b"EFI stub: Booting Linux Kernel...\n", b"QEMU: Terminated\n"])
def test_a_kernel_that_came_to_no_program_still_hangs(library: Library, end: bytes) -> None:
    state = rests(library, KERNEL + end)
    assert state.status is Status.FAIL
    assert state.failure is not None
    assert (state.failure.layer, state.failure.cls) != (Layer.GUEST, "none")


def test_a_kernel_that_starts_the_next_one_hands_over_to_it(library: Library) -> None:
    running = KERNEL + b"[    3.0] Run /init as init process\n"
    kexec = b"[  120.5] kexec_core: Starting new kernel\n[  120.6] foo: shut down\n[  120.7] Bye!\n"
    silent = rests(library, running + kexec)
    assert silent.failure is not None
    assert (silent.failure.cls, silent.failure.layer) == ("silent", Layer.HOST)
    again = rests(library, running + kexec + KERNEL + b"[    3.0] Run /init as init process\n# \n")
    assert (again.status, again.failure) == (Status.UNKNOWN, None)


WARNING = b"""[    1.500000] ------------[ cut here ]------------
[    1.500000] WARNING: CPU: 0 PID: 1 at drivers/foo/foo.c:12 foo_probe+0x10/0x20
[    1.500000] Call trace:
[    1.500000]  foo_probe+0x10/0x20
[    1.500000] ---[ end trace 0000000000000000 ]---
"""


def test_a_warning_is_no_failure_of_a_boot_that_went_on_to_its_login(library: Library) -> None:
    assert _class(library, KERNEL + WARNING + b"board login: ") == "none"
    assert _class(library, KERNEL + WARNING) == "warning"


def _class(library: Library, data: bytes) -> str:
    finding = diagnose(library, [data], file="host.log").finding
    return "none" if finding is None else finding.cls


def test_a_system_that_no_signature_knows_is_not_silent_behind_its_loader(library: Library) -> None:
    loader = b"SeaBIOS (version 1.16.2-debian-1.16.2-1)\nBooting from ROM..\n"
    stranger = b"".join(b"acmeos: device %d is up\n" % number for number in range(8))
    state = rests(library, loader + stranger)
    assert (state.status, state.failure) == (Status.UNKNOWN, None)
    silent = rests(library, loader)
    assert silent.failure is not None
    assert silent.failure.cls == "silent"


def test_a_recording_that_begins_with_a_shutdown_holds_one_boot(library: Library) -> None:
    end = b"root@board:~# reboot\r\n         Stopping Foo...\r\n[  200.000000] reboot: Restarting system\r\n"
    data = (
        end
        + KERNEL
        + b"[    3.0] Run /init as init process\r\nboard login: \r\n[   14.0] foo: link is up\r\n"
    )
    assert rests(library, data).status is not Status.FAIL


def test_a_system_that_nobody_knows_is_left_open(library: Library) -> None:
    data = b"".join(b"acme%d at main: ready\n" % number for number in range(30))
    state = rests(library, b"AcmeOS 3.3 (GENERIC)\n" + data)
    assert state.status is Status.UNKNOWN


def test_drivers_that_say_the_same_in_user_space_are_no_failure(library: Library) -> None:
    chatter = b"".join(b"[%5d.000000] foo 15210000.foo: blank\n" % (100 + number) for number in range(90))
    state = rests(library, KERNEL + FREED + chatter)
    assert state.status is Status.UNKNOWN


def test_a_device_that_died_long_ago_in_user_space_is_a_note(library: Library) -> None:
    up = KERNEL + b"[    3.0] Run /init as init process\n"
    died = b"[   90.000000] xhci_hcd 0000:07:00.0: HC died; cleaning up\n"
    goes_on = b"".join(b"[%5d.000000] foo: link %d\n" % (100 + number, number) for number in range(90))
    last = diagnose(library, [up + died], file="host.log").finding
    assert last is not None
    assert diagnose(library, [up + died + goes_on], file="host.log").finding is None


def test_firmware_that_starts_amid_a_recorded_boot_is_no_guests(library: Library) -> None:
    amid = b"reboot\r\nroot@board:~# [  500.000001] foo: Link is Down\r\n"
    loader = b"U-Boot 2024.01 (Jan 08 2024 - 15:37:48 +0000)\r\n\r\nDRAM:  1 GiB\r\nStarting kernel ...\r\n"
    died = (
        b"[    2.000000] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,7)\r\n"
    )
    found = diagnose(library, [amid + (loader + KERNEL + died) * 3], file="host.log").finding
    assert found is not None
    assert (found.cls, found.layer) == ("rootfs", Layer.HOST)

"""Who spoke last says that it failed, in words that no signature knows."""

import pytest

from logtriage.boot.diagnosis import Diagnosis, diagnose
from logtriage.boot.fatal_words import SCORE
from logtriage.boot.result import Result
from logtriage.library.library import Library
from logtriage.matrix.infer import infer_matrix
from logtriage.triage.engine import TriageEngine
from logtriage.vocabulary import Layer, Status

OWN_KERNEL = "acmeos: booting\nacmeos: 3 devices\n"
LOADER = "U-Boot 2024.01 (Jan 08 2024 - 15:37:48 +0000)\n\nDRAM:  1 GiB\n"
LINUX = "[    0.000000] Linux version 6.12.1 (ci@host) (gcc 14) #1 SMP\n[    1.000000] foo: probed\n"


def said(library: Library, text: str) -> Diagnosis:
    return diagnose(library, [text.encode()], file="host.log")


@pytest.mark.parametrize(
    ("line", "cls"),
    [
        ("PANIC: out of zones", "panic"),
        ("[core 0] kernel panic: no init task", "panic"),
        ("acmeos: panic: vmm_map failed", "panic"),
        ("*** AcmeOS kernel panic at foo.c:12", "panic"),
        ("system halted.", "panic"),
        ("FATAL: no memory map", "panic"),
        ("assertion 'list != NULL' failed, file foo.c, line 12", "bug"),
        ("ASSERT(count > 0) in foo.c:77", "bug"),
        ("Unhandled trap 14 at 0x1234", "oops"),
        ("(cpu1) Unexpected synchronous exception", "oops"),
        ("Data abort: far=0x10", "oops"),
        ("!!! page fault at 0xdead", "oops"),
    ],
)
def test_a_kernel_that_nobody_knows_is_believed(library: Library, line: str, cls: str) -> None:
    found = said(library, f"{OWN_KERNEL}{line}\n  r0: 00000000 r1: 00000001\n").finding
    assert found is not None
    assert (found.cls, found.layer, found.score) == (cls, Layer.HOST, SCORE)
    assert line.strip("!* ")[:20] in found.title
    assert found.evidence[0].text == line


def test_a_known_kernel_is_believed_before_it_starts_programs(library: Library) -> None:
    found = said(
        library, "OSv v0.57.0\nAssertion failed: pens < stables (zoo.cc: feed: 140)\nHalting.\n"
    ).finding
    assert found is not None
    assert (found.cls, found.layer, found.signature) == ("bug", Layer.HOST, "fatal-words")


@pytest.mark.parametrize(
    "line", ["acme_load: panic: no key", "FATAL: image is damaged", "ASSERT: foo.c:12: x > 0"]
)
def test_firmware_that_has_the_word_fails_as_firmware(library: Library, line: str) -> None:
    found = said(library, f"{LOADER}{line}\n").finding
    assert found is not None
    assert (found.cls, found.layer) == ("firmware", Layer.FIRMWARE)


@pytest.mark.parametrize(
    "text",
    [
        f"{LOADER}acme: cannot read the image\nresetting ...\n",
        f"{LOADER}acme: image is invalid\n\nPlease press a key\n",
        f"{LOADER}acme: cannot read the image\nAcme status: 0x0\n",
        f"{LOADER}acme: cannot read the image\nacme: zone empty, ignoring\nload() returned 0\nacme.c\n",
        "E: acme stage 2\nimage: bad\n  00000000 00000000\nError: acme_load has no image\n  code 12\n",
        "acme rom 1.2\nError: image check\nRetrying...\n",
        "acme rom 1.2\nno image here\nStart XMODEM transfer\n",
        "acme rom 1.2\nkey is lost\nEntering recovery mode\n",
        "acme soc at 50 MHz\nZebra timeout, giving up\n",
        f"{LOADER}Back to ROM, SDP\n",
        "acme rom 1.2\n[ZOO Err]stable init\nLoad image over UART1 baud=115200\n",
        f"{LOADER}## Starting application at 0x01000000 ...\nzoo\nERROR:   zebra 16.\n",
        (
            "qemu-system-x86_64: warning: no zebra\nacme bios\nRAM OK\nDISKS: 3\nKEYS\n"
            "DISK 0: NONE\nDISK 1: NONE\nDISK 2: NONE\nFAILED TO FIND BOOTABLE DISK!\nme@zoo:~/acme$ "
        ),
    ],
)
def test_a_loaders_last_complaint_is_its_failure(library: Library, text: str) -> None:
    found = said(library, text).finding
    assert found is not None
    assert (found.cls, found.layer, found.signature) == ("firmware", Layer.FIRMWARE, "fatal-words")


@pytest.mark.parametrize(
    "text",
    [
        "acme rom 1.2\nError: no SD card\nacme: booting from flash\nacme: 3 devices\n",
        "acme rom 1.2\nacme: this is not an error\n",
        "acme rom 1.2\nsummary: 3 passed, 0 failed\n",
        "acme rom 1.2\ntests failed: 0\n",
        "acme rom 1.2\nAll tests done, cpu halted.\n",
        "acme rom 1.2\nstack trace: disabled\n",
        "acme rom 1.2\nRESULTS: PASS 1 | ERROR 0 | FAIL 0\n",
        "[   10.0] zoo 0000:00:1c.0: Zebra Error: severity=Corrected\n",
        "Jan  2 03:04:05 zoo zebra[1118]: [12] Inactivity timeout, restarting\n",
        "acme rom 1.2\nFlash: entering download mode disabled\n",
        "acme rom 1.2\nmpu fault, handled as expected\n",
        "  [  OK  ] Reached target Multi-User System.\nmodprobe: can't change directory to '/lib'\n",
        f"{LOADER}In:    serial\nOut:   serial\nErr:   serial\n",
        f"{LOADER}Loading Environment from MMC... *** Warning - bad CRC, using default environment\n",
        f"{LOADER}Loading kernel 45%",
        "acme os\ncheck ram\nok\ncheck rom\nok ",
        "<6>acme: Error: no SD card\n[    1.0000] a\n[    1.000000] Error: acme has no card\n",
        f"{LOADER}Error: no SD card\nacme: 1\nacme: 2\nacme: 3\nacme: 4\nacme: 5\nacme: 6\nacme: 7\n",
    ],
)
def test_a_complaint_that_was_got_over_is_none(library: Library, text: str) -> None:
    found = said(library, text).finding
    assert found is None or found.signature != "fatal-words"


@pytest.mark.parametrize(
    "text",
    [
        f"{OWN_KERNEL}panic handler installed\nacmeos: ready\n",
        f"{OWN_KERNEL}options: panic=5 assert=off\n",
        f"{OWN_KERNEL}exception vectors set\nfault handler is up\n",
        f"{LINUX}[    3.000000] foo: FATAL: link lost, retrying\n",
        f"{LINUX}[    3.0] Run /init as init process\npanic: test of the message only\nboard login: ",
        f"{LOADER}FATAL: no splash screen\nStarting kernel ...\n\n{LINUX}",
    ],
)
def test_settings_programs_and_what_was_got_over_are_no_failure(library: Library, text: str) -> None:
    found = said(library, text).finding
    assert found is None or found.signature != "fatal-words"


@pytest.mark.parametrize(
    "text",
    [
        "zoo: starting bhyve (run 1)\nzoo: bhyve exited with status 71\nzoo: destroying network device\n",
        "Starting virtual machine\nzoo: the VM is off\nError: exec: zebra: not found in $PATH\n",
        "Failed to load VMMZ.r0 (VERR_ZEBRA_NOT_CLEAN).\nResult Code: E_FAIL (0x80004005)\n",
        "libxl: error: libxl_zoo.c:1: failed\nlibxl: error: no zebra\nERROR: Failed to load the config\n",
    ],
)
def test_a_monitor_that_nobody_knows_refuses_its_guest(library: Library, text: str) -> None:
    found = said(library, text).finding
    assert found is not None
    assert (found.cls, found.layer) == ("launch-failed", Layer.GUEST)


def test_fatal_words_before_a_monitors_prompt_are_a_loaders(library: Library) -> None:
    found = said(library, "zoo 3\nacme: exception caught!\nok\n0 >").finding
    assert found is not None
    assert (found.cls, found.layer) == ("firmware", Layer.FIRMWARE)


def test_a_job_that_ended_well_is_believed_before_words(library: Library) -> None:
    engine = TriageEngine(library, infer_matrix("run", {"c": {}}))
    engine.attach("c", "host", "c/host.log")
    engine.feed("c", "host", f"{OWN_KERNEL}PANIC: out of zones\n".encode(), now=0.0)
    engine.result("c", Result(exit=0))
    engine.tick(0.0)
    assert engine.states(0.0)[0].status is not Status.FAIL

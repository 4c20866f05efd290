import pytest

from logtriage.matching.load import builtin_dir, load_library
from logtriage.matrix.model import Layer
from logtriage.triage.single import Diagnosis, diagnose

LIBRARY = load_library([builtin_dir()])
BOOT = "[    0.000000] Linux version 6.12.1 (ci@host) (gcc 12.2.0) #1 SMP\n"
INIT = "[    3.708524] Run /init as init process\n"
DOWN = "[    7.375636] reboot: Power down\n"
SOFT = "[    2.0] watchdog: BUG: soft lockup - CPU#0 stuck for 22s! [swapper/0:1]\n"


def diagnosis(text: str, step: int = 1 << 16) -> Diagnosis:
    raw = text.encode()
    return diagnose(LIBRARY, (raw[at : at + step] for at in range(0, len(raw), step)), file="a.log")


@pytest.mark.parametrize(
    ("text", "cls", "title"),
    [
        (BOOT + INIT + DOWN, "none", ""),
        (
            BOOT
            + "[    4.0] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)\n",
            "rootfs",
            "kernel panic: VFS: Unable to mount root fs on unknown-block(0,0)",
        ),
        (
            (
                '[    0.0] Kernel command line: rdinit=/none\n[    3.9] VFS: Cannot open root device "vda" or'
                " unknown-block(0,0): error -6\n"
                "[    4.0] Kernel panic - not syncing: VFS: Unable to mount root fs\n"
            ),
            "init",
            "no init: rdinit=/none could not be used",
        ),
        (
            "[    0.5] Initramfs unpacking failed: junk within compressed archive\n"
            + INIT
            + "[    4.0] Kernel panic - not syncing: No working init found.\n",
            "rootfs",
            "initramfs unpacking failed: junk within compressed archive",
        ),
        ("[    0.5] Initramfs unpacking failed: Decoding failed\n" + INIT + DOWN, "none", ""),
        (
            (
                "[   10.0] BUG: KASAN: slab-use-after-free in lkdtm_WRITE_AFTER_FREE+0x68/0x98\n"
                "[   10.0] Write of size 4 at addr ffff0000036c0010 by task sh/65\n"
            ),
            "kasan",
            "KASAN: slab-use-after-free Write in lkdtm_WRITE_AFTER_FREE",
        ),
        (
            (
                "[   10.0] WARNING: CPU: 0 PID: 1 at lib/refcount.c:28 refcount_warn_saturate+0xf4/0x150\n"
                "[   10.0] Call trace:\n[   10.0]  refcount_warn_saturate+0x1/0x2\n"
                "[   10.0]  foo_put+0x1/0x2\n"
            ),
            "warning",
            "WARNING in foo_put",
        ),
        (
            (
                "[   10.0] list_del corruption. prev->next should be ffff, but was 0000\n"
                "[   10.0] kernel BUG at lib/list_debug.c:53!\n"
            ),
            "bug",
            "BUG: corrupted list",
        ),
        (
            (
                "[   10.0] INFO: task sh:65 blocked for more than 120 seconds.\n[   10.0] Call trace:\n"
                "[   10.0]  __schedule+0x1/0x2\n[   10.0]  schedule+0x1/0x2\n[   10.0]  foo_wait+0x1/0x2\n"
            ),
            "hung-task",
            "INFO: task hung in foo_wait",
        ),
        (
            "Unhandled Exception from lower EL.\nx0             = 0x0\n",
            "firmware",
            "TF-A: Unhandled Exception from lower EL",
        ),
        ("[    9.0] Kernel pnic - not sycing: dumptest\n", "panic", "kernel panic:"),
    ],
)
def test_class_and_title(text: str, cls: str, title: str) -> None:
    finding = diagnosis(text).finding
    assert (finding.cls if finding else "none") == cls
    if finding is not None:
        assert finding.title.startswith(title)


def test_a_lockup_that_the_boot_went_on_from_is_a_note() -> None:
    passed = diagnosis(BOOT + SOFT + "[    2.1] Call trace:\n" + INIT + DOWN)
    assert (passed.finding, passed.notes) == (None, ("BUG: soft lockup",))
    stuck = diagnosis(BOOT + INIT + SOFT)
    assert stuck.finding is not None
    assert (stuck.finding.cls, stuck.notes) == ("soft-lockup", ())


def test_an_oops_is_no_note_however_the_boot_goes_on() -> None:
    oops = "[    2.5] Unable to handle kernel NULL pointer dereference at virtual address 0000000000000000\n"
    finding = diagnosis(BOOT + SOFT + oops + INIT + DOWN).finding
    assert finding is not None
    assert (finding.cls, finding.also) == ("oops", ("BUG: soft lockup",))


def test_evidence_stage_and_layer() -> None:
    found = diagnosis(BOOT + INIT + "[    9.0] Kernel panic - not syncing: dumptest\n")
    assert found.finding is not None
    line = found.finding.evidence[0]
    assert (line.file, line.line, line.score, found.stage, found.lines) == (
        "a.log",
        3,
        100,
        "host-userspace",
        3,
    )
    assert found.finding.layer is Layer.HOST
    assert diagnosis("Synchronous Exception at 0x000000007C3B42BC\n").finding.layer is Layer.FIRMWARE  # type: ignore[union-attr]


def test_a_damaged_line_lowers_the_score() -> None:
    found = diagnosis("[    9.0] Kernel pnic - not sycing: dumptest\n").finding
    assert found is not None
    assert found.score < 100
    assert found.evidence[0].score == found.score


@pytest.mark.parametrize("step", [1, 7, 64])
def test_chunks_do_not_matter(step: int) -> None:
    text = BOOT + SOFT + INIT + "[    9.0] Kernel panic - not syncing: Fatal exception\n" + DOWN
    assert diagnosis(text, step) == diagnosis(text)

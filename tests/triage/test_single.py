import pytest

from logtriage.boot.diagnosis import Diagnosis, diagnose
from logtriage.library.load import builtin_dir, load_library
from logtriage.vocabulary import Layer

LIBRARY = load_library([builtin_dir()])
BOOT = "[    0.000000] Linux version 6.12.1 (ci@host) (gcc 12.2.0) #1 SMP\n"
INIT = "[    3.708524] Run /init as init process\n"
DOWN = "[    7.375636] reboot: Power down\n"
UBOOT = "U-Boot 2024.01 (Jan 08 2024 - 15:37:48 +0000)\r\n"
STARTING = "Starting kernel ...\r\n"
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
    assert (passed.finding, passed.notes) == (None, ("host: BUG: soft lockup (a.log:2)",))
    stuck = diagnosis(BOOT + INIT + SOFT)
    assert stuck.finding is not None
    assert (stuck.finding.cls, stuck.notes) == ("soft-lockup", ())


def test_an_oops_is_no_note_however_the_boot_goes_on() -> None:
    oops = "[    2.5] Unable to handle kernel NULL pointer dereference at virtual address 0000000000000000\n"
    found = diagnosis(BOOT + SOFT + oops + INIT + DOWN)
    assert found.finding is not None
    assert (found.finding.cls, found.notes) == ("oops", ("host: BUG: soft lockup (a.log:2)",))


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


@pytest.mark.parametrize(
    ("text", "cls", "layer", "stage", "signature"),
    [
        ("", "silent", Layer.FIRMWARE, "firmware", "no-output"),
        (UBOOT + STARTING, "silent", Layer.HOST, "host-kernel", "host-silent-after-firmware"),
        (UBOOT + STARTING + "\r\n", "silent", Layer.HOST, "host-kernel", "host-silent-after-firmware"),
        (
            BOOT + "[    3.2] Waiting for root device /dev/vda2...\n",
            "rootfs",
            Layer.HOST,
            "host-kvm",
            "waiting-for-root-device",
        ),
        (
            UBOOT + STARTING + "[    0.000000] Booting Linux on physical CPU 0x0",
            "hang",
            Layer.HOST,
            "host-kvm",
            "stuck-at-first-line",
        ),
        (
            (BOOT + INIT + "[    4.0] reboot: Restarting system\n") * 3,
            "reset-loop",
            Layer.HOST,
            "host-poweroff",
            "host-reboot-loop",
        ),
        (
            UBOOT
            + STARTING
            + BOOT
            + INIT
            + UBOOT
            + STARTING
            + BOOT
            + "[    3.2] clk: Disabling unused clocks\n",
            "reset-loop",
            Layer.HOST,
            "host-kvm",
            "machine-reset",
        ),
        (
            "6] usb 1-1: new device\n[   91.400000] usb 1-1: a disk\n" + UBOOT + STARTING + BOOT,
            "reset-loop",
            Layer.HOST,
            "host-kvm",
            "machine-reset",
        ),
    ],
)
def test_a_console_that_stops_where_nothing_stops_by_itself(
    text: str, cls: str, layer: Layer, stage: str, signature: str
) -> None:
    finding = diagnosis(text).finding
    assert finding is not None
    assert (finding.cls, finding.layer, finding.stage, finding.signature) == (cls, layer, stage, signature)


@pytest.mark.parametrize(
    "text",
    [
        UBOOT + STARTING + BOOT,
        BOOT + "[    3.2] Waiting for root device /dev/vda2...\n" + INIT + DOWN,
        BOOT + "[    3.2] clk: Disabling unused clocks\n",
        (BOOT + INIT + "[    4.0] reboot: Restarting system\n") * 3 + BOOT + INIT + DOWN,
        (BOOT + INIT) * 4 + "[    4.0] input: a keyboard\n",
        "\r\n",
        BOOT + INIT + "[    4.0] reboot: Restarting system\n" + UBOOT + STARTING + BOOT,
        BOOT + INIT + "/ # ",
        BOOT + INIT + "/ # \n" + UBOOT + STARTING + BOOT,
        BOOT + INIT + UBOOT + STARTING + BOOT + INIT + "/ # ",
        "[    0.312000] a loader\n[    0.412000] more of it\n" + UBOOT + STARTING + BOOT,
        "[    3.912000] the end of the boot before\n" + UBOOT + STARTING + BOOT,
        UBOOT
        + BOOT
        + INIT
        + ("SeaBIOS (version 1.16.2-1)\n" + BOOT + INIT) * 3
        + "[    4.000000] input: a keyboard\n",
        UBOOT + BOOT + INIT + "[   40.000000] Restarting system.\n" + UBOOT + STARTING + BOOT,
        BOOT + INIT + "virsh start --console web1\n" + UBOOT + STARTING + BOOT,
        UBOOT + "[    0.312000] a loader with a clock\n" + "SeaBIOS (version 1.16.2-1)\n" + BOOT,
        BOOT + INIT + "HOST-INIT: launching guest: lkvm run -k Image\n" + UBOOT + STARTING + BOOT,
    ],
)
def test_any_other_end_may_be_that_of_an_excerpt(text: str) -> None:
    assert diagnosis(text).finding is None


def test_who_handed_over_may_say_more_while_the_next_is_silent() -> None:
    found = diagnosis(UBOOT + STARTING + "   Load Address: 80008000\n").finding
    assert found is not None
    assert (found.cls, found.layer) == ("silent", Layer.HOST)


@pytest.mark.parametrize("text", [UBOOT, UBOOT + "zoo: 3 pens\nzoo: 4 stables\n"])
def test_firmware_that_is_the_last_to_speak_hangs(text: str) -> None:
    found = diagnosis(text).finding
    assert found is not None
    assert (found.cls, found.layer, found.signature) == ("hang", Layer.FIRMWARE, "firmware-hang")


def test_traces_of_tasks_at_rest_are_no_report() -> None:
    task = (
        "[   61.4] task:kworker/0:0     state:{}  stack:0     pid:7     ppid:2      flags:0x00000008\n"
        "[   61.4] Call trace:\n[   61.4]  __switch_to+0xe8/0x120\n[   61.4]  worker_thread+0x20c/0x4e0\n"
    )
    assert diagnosis(BOOT + INIT + task.format("I") * 40 + DOWN).finding is None
    stuck = diagnosis(BOOT + INIT + task.format("D")).finding
    assert stuck is not None
    assert stuck.signature == "report-lost"
    assert diagnosis(BOOT + INIT + task.format("D") + DOWN).notes


def test_a_sentence_about_traces_is_no_trace() -> None:
    assert diagnosis(BOOT + INIT + "Call trace: not available\n" + DOWN).finding is None


def test_an_empty_guest_console_is_a_silent_guest() -> None:
    finding = diagnose(LIBRARY, [], file="guest.log", layer=Layer.GUEST).finding
    assert finding is not None
    assert (finding.cls, finding.layer, finding.stage) == ("silent", Layer.GUEST, "guest-kernel")


@pytest.mark.parametrize(
    "line",
    ["Wrong Image Format for bootm command", "error: file `/boot/grub/unicode.pf2' not found."],
)
def test_what_a_boot_loader_got_over_is_a_note(line: str) -> None:
    assert diagnosis(UBOOT + line + "\n").finding is not None
    over = diagnosis(UBOOT + line + "\n" + BOOT + INIT + DOWN)
    assert over.finding is None
    assert over.notes


@pytest.mark.parametrize(
    "head",
    [
        "probe[97]: unhandled signal 11 code 0x1 at 0x0000000000000040 in libm.so.6[3fb0c00000+90000]",
        "unchecked MSR access error: RDMSR from 0x1b0 at rIP: 0xffffffff8b06a4f4 (native_read_msr+0x4/0x20)",
    ],
)
def test_registers_below_a_harmless_headline_are_no_report(head: str) -> None:
    dump = (
        "[   61.4] CPU: 0 PID: 97 Comm: probe Not tainted 6.12.1 #1\n"
        "[   61.4] Hardware name: riscv-virtio,qemu (DT)\n[   61.4] Call Trace:\n[   61.4]  foo+0x1/0x2\n"
    )
    assert diagnosis(BOOT + f"[   61.4] {head}\n" + dump + DOWN).finding is None
    lost = diagnosis(BOOT + dump).finding
    assert lost is not None
    assert lost.signature == "report-lost"


@pytest.mark.parametrize(
    "line",
    [
        "traps: app[123] general protection fault ip:4005f0 sp:7ffd1 error:0 in app[400000+1000]",
        "pcieport 0000:00:1c.0: PCIe Bus Error: severity=Corrected, type=Physical Layer, (Receiver ID)",
        "pcieport 0000:00:1c.0: PCIe Bus Error: severity=Correctable, type=Physical Layer, (Receiver ID)",
    ],
)
def test_an_excluded_line_is_no_damaged_form_of_a_report(line: str) -> None:
    assert diagnosis(f"[   10.0] {line}\n").finding is None


def test_a_damaged_line_lowers_the_score() -> None:
    found = diagnosis("[    9.0] Kernel pnic - not sycing: dumptest\n").finding
    assert found is not None
    assert found.score < 100
    assert found.evidence[0].score == found.score


@pytest.mark.parametrize("step", [1, 7, 64])
def test_chunks_do_not_matter(step: int) -> None:
    text = BOOT + SOFT + INIT + "[    9.0] Kernel panic - not syncing: Fatal exception\n" + DOWN
    assert diagnosis(text, step) == diagnosis(text)


def test_a_panic_that_is_followed_by_an_orderly_power_off_was_only_quoted() -> None:
    quoted = "Kernel panic - not syncing: test\n"
    again = "[    0.000000] Linux version 6.12.1 (ci@host) (gcc 12.2.0) #1 SMP\n"
    passed = diagnosis(BOOT + INIT + quoted + DOWN)
    assert (passed.finding, passed.notes) == (None, ("host: kernel panic: test (a.log:3)",))
    for text in (BOOT + INIT + quoted, BOOT + INIT + quoted + again + INIT):
        finding = diagnosis(text).finding
        assert finding is not None
        assert finding.cls == "panic"
    healthy = diagnosis(BOOT + INIT + quoted + again + INIT + DOWN)
    assert healthy.finding is None
    assert any("fail, panic: kernel panic: test" in note for note in healthy.notes)


def test_firmware_that_begins_again_and_again_is_a_loop() -> None:
    finding = diagnosis("SeaBIOS (version 1.16.2-1)\n" * 3).finding
    assert finding is not None
    assert (finding.cls, finding.layer) == ("reset-loop", Layer.FIRMWARE)
    twice = diagnosis("SeaBIOS (version 1.16.2-1)\n" * 2).finding
    assert twice is not None
    assert twice.cls == "hang"


def test_line_ends_may_be_the_wrong_way_round() -> None:
    finding = diagnosis(
        "Boot failed: not a bootable disk\nBooting from DVD/CD...\n\rerror: file `/vmlinuz-9' not found.\n\r"
    ).finding
    assert finding is not None
    assert finding.signature == "grub-error"


def test_a_refusal_on_a_running_host_is_of_its_guest() -> None:
    line = "qemu-system-aarch64: -M vrit: unsupported machine type\n"
    alone, inside = diagnosis(line).finding, diagnosis(BOOT + INIT + line).finding
    assert alone is not None
    assert inside is not None
    assert (alone.layer, inside.layer) == (Layer.HOST, Layer.GUEST)


def test_a_prompt_shows_that_a_boot_survived_but_not_everything_is_survived() -> None:
    prompt = "buildroot login: "
    passed = diagnosis(BOOT + INIT + SOFT + prompt)
    assert passed.finding is None
    assert "host: BUG: soft lockup (a.log:3)" in passed.notes
    finding = diagnosis(BOOT + INIT + "sh: lkvm: not found\n" + prompt).finding
    assert finding is not None
    assert finding.cls == "launch-failed"

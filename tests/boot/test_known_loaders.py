"""The loaders and firmware that the library knows, each held to what it says; and monitors that refuse."""

import re

import pytest

from logtriage.boot.diagnosis import diagnose
from logtriage.library.library import Library
from logtriage.library.schema import Speaker
from logtriage.vocabulary import Layer

KERNEL = b"[    0.000000] Linux version 6.12.1 (ci@host) (gcc 12.2.0) #1 SMP\r\n"
INIT = b"[    3.134364] Run /init as init process\r\n"
LOGIN = b"host login: "
RUNS = b"[    2.500000] clk: Disabling unused clocks\r\n"


def lines(*said: str) -> bytes:
    return "\r\n".join(said).encode()


def firmware(library: Library) -> list[Speaker]:
    return [one for one in library.speakers.values() if one.layer == "firmware"]


def test_whoever_begins_three_times_without_a_kernel_loops(library: Library) -> None:
    for speaker in firmware(library):
        for banner in speaker.samples.banner:
            finding = diagnose(library, [lines(banner, "") * 3], file="x.log").finding
            assert finding is not None, banner
            assert (finding.cls, finding.layer.value) == ("reset-loop", "firmware"), banner


def test_whoever_begins_behind_a_running_kernel_is_a_reset(library: Library) -> None:
    for speaker in firmware(library):
        for banner in speaker.samples.banner:
            finding = diagnose(library, [KERNEL + RUNS + lines(banner, "")], file="x.log").finding
            assert finding is not None, banner
            assert finding.signature == "machine-reset", banner
    torn = b"[    1.576918] foo-dFormat: Log Type - Time(microsec) - Message - Optional Info\r\n"
    finding = diagnose(library, [KERNEL + RUNS + torn], file="x.log").finding
    assert finding is not None
    assert finding.signature == "machine-reset"


def test_who_speaks_hands_over_or_waits_fails_no_boot_that_comes_to_its_login(library: Library) -> None:
    for speaker in firmware(library):
        said = speaker.samples
        stages = [next(one for one in said.banner if re.search(form, one)) for form in speaker.banner]
        shown = [*stages, *said.voice, *said.prompt, *said.hands_over]
        found = diagnose(library, [lines(*shown, "") + KERNEL + INIT + LOGIN], file="x.log")
        assert found.finding is None, (speaker.id, found.finding)
        assert len(found.boots) == 1, speaker.id


def test_what_a_speaker_dies_of_is_its_own_failure(library: Library) -> None:
    for speaker in firmware(library):
        for failure in speaker.samples.fails:
            finding = diagnose(
                library, [lines(*speaker.samples.banner[:1], failure, "")], file="x.log"
            ).finding
            assert finding is not None, failure
            assert (finding.cls, finding.layer.value) == ("firmware", "firmware"), failure


UBOOT_BEGINS = "U-Boot 2025.07 (Jul 07 2025 - 01:02:03 +0000)"
SPL_BEGINS = "U-Boot SPL 2025.07 (Jul 07 2025 - 01:02:03 +0000)"
OVMF = (
    'BdsDxe: failed to load Boot0002 "UEFI Example Disk" from PciRoot(0x0)/Pci(0x3,0x0): Security Violation'
)


@pytest.mark.parametrize(
    ("console", "cls", "title"),
    [
        (
            (UBOOT_BEGINS, "DRAM:  1 GiB", "** No partition table - mmc 1 **", "=> "),
            "firmware",
            "waits at its prompt",
        ),
        (
            ("U-Boot 1.1.4 (Jan  2 2014 - 01:02:03)", "", "ar7240> "),
            "firmware",
            "waits at its prompt: ar7240>",
        ),
        (("UEFI firmware (version 2 built at 01:02:03 on Jan  2 2025)", "Shell> "), "firmware", "UEFI waits"),
        (
            ("barebox 2025.09.0 #1 Thu Jan 2 01:02:03 UTC 2025", "barebox@Some Board:/ "),
            "firmware",
            "barebox waits",
        ),
        ((OVMF, ""), "firmware", "failed to load Boot0002"),
        (
            (UBOOT_BEGINS, "Foo failed! halting...### ERROR ### Please RESET the board ###", ""),
            "firmware",
            "Foo failed! halting",
        ),
        (
            (
                SPL_BEGINS,
                "Trying to boot from MMC1",
                "spl: mmc init failed with error: -110",
                "SPL: failed to boot from all boot devices",
                "",
            ),
            "firmware",
            "failed",
        ),
        (
            ("INFO: Supported bits in physical address: 44", "Panic: stack corruption", ""),
            "firmware",
            "Hafnium: stack corruption",
        ),
        (("[EMERG]  ERROR: Can't find the board's firmware", ""), "firmware", "coreboot: ERROR: Can't find"),
        (("[   12.123456789,0] Stack overflow detected!", ""), "firmware", "OPAL: Stack overflow"),
        ((" Exception [ -2a ] triggered by boot firmware.", ""), "firmware", "SLOF"),
        (
            ("../src/boot/boot.c:2500@call_image_start: Error preparing initrd: Out of resources", ""),
            "firmware",
            "systemd-boot",
        ),
        (
            ("NOTICE:  BL2: v2.10(release):x", "INFO:    BL2: Loading image id 5", ""),
            "hang",
            "Loading image id",
        ),
        ((SPL_BEGINS, "Trying to boot from NAND", ""), "hang", "Trying to boot from NAND"),
        (
            ("I/TC: OP-TEE version: 4.1.0 (gcc) #2 Thu Jan  2 aarch64", "I/TC: Primary CPU initializing", ""),
            "hang",
            "Primary CPU",
        ),
        (("Welcome to GRUB!", ""), "hang", "Welcome to GRUB!"),
    ],
)
def test_a_loader_that_fails_rests_or_hangs_between_stages_is_told(
    library: Library, console: tuple[str, ...], cls: str, title: str
) -> None:
    finding = diagnose(library, [lines(*console)], file="x.log").finding
    assert finding is not None
    assert (finding.cls, finding.layer.value) == (cls, "firmware")
    assert title in finding.title


@pytest.mark.parametrize(
    "refusal",
    [
        "KVM_CAP_RME(KVM_CAP_ARM_RME_CONFIG_REALM) RPV: Operation not permitted",
        "KVM_ARM_VCPU_FINALIZE(RMI): Invalid argument",
        "[2026-01-02T03:04:05.000000000+00:00 ERROR crosvm] arg parsing failed: no kernel",
        "Error: RunWithApi(FailedToBindSocket)",
        "cloud-hypervisor: 2.125004ms: <vmm> ERROR:vmm/src/lib.rs:77 -- VM boot failed: KernelLoad",
        "vmctl: could not open disk image(s)",
        "xc: error: panic: xc_dom_core.c:208: xc_dom_boot_image: not an image",
    ],
)
def test_a_monitor_that_refuses_did_not_start_its_guest(library: Library, refusal: str) -> None:
    finding = diagnose(library, [lines("# ./run-guest.sh", refusal, "")], file="x.log").finding
    assert finding is not None
    assert (finding.cls, finding.layer.value) == ("launch-failed", "guest")


def test_one_boot_option_that_fails_is_noted_where_the_next_one_starts(library: Library) -> None:
    start = lines(
        OVMF, 'BdsDxe: starting Boot0003 "UEFI Other Disk" from PciRoot(0x0)', "Welcome to GRUB!", ""
    )
    found = diagnose(library, [start + KERNEL + INIT + LOGIN], file="x.log")
    assert found.finding is None
    assert any("failed to load Boot0002" in note for note in found.notes)


@pytest.mark.parametrize("prompt", ["zebra_board# ", "Zebra (rev 2) > ", "zoo => "])
def test_a_prompt_of_any_name_is_the_loaders_where_it_has_the_word(library: Library, prompt: str) -> None:
    text = (
        f"U-Boot 2024.01 (Jan 08 2024 - 15:37:48 +0000)\n\nDRAM:  1 GiB\nNet:   No ethernet found.\n{prompt}"
    )
    found = diagnose(library, [text.encode()], file="host.log").finding
    assert found is not None
    assert (found.cls, found.layer) == ("firmware", Layer.FIRMWARE)


def test_a_loaders_complaint_is_got_over_by_the_system_that_it_starts(library: Library) -> None:
    parts = [
        "paging",
        "heap",
        "timers",
        "tasks",
        "disks",
        "keys",
        "mouse",
        "screen",
        "sound",
        "net",
        "usb",
        "files",
        "users",
        "shell",
    ]
    system = "".join(f"[ZOO] {part} is ready\n" for part in parts)
    text = f"Welcome to GRUB!\n\nerror: file `/boot/zoo.img' not found.\nZooOS\n{system}"
    assert diagnose(library, [text.encode()], file="host.log").finding is None


def test_a_program_that_starts_things_again_and_again_is_no_loop(library: Library) -> None:
    work = "".join(
        f"packet for 10.0.0.{number}\nStarting data length: 38\nlength is 36\nstatus: 60\n"
        for number in range(20)
    )
    loader = "U-Boot 2024.01 (Jan 08 2024 - 15:37:48 +0000)\n\nDRAM:  1 GiB\n"
    text = f"{loader}## Starting application at 0x1000\n{work}"
    found = diagnose(library, [text.encode()], file="host.log").finding
    assert found is None or found.cls != "reset-loop"


def test_who_stops_at_the_same_line_as_before_its_restart_loops(library: Library) -> None:
    start = (
        "U-Boot SPL 2024.01 (Jan 08 2024 - 15:37:48 +0000)\nDDR: 2 zones\nTrying to boot from ACME\nzone 3\n"
    )
    found = diagnose(library, [(2 * start).encode()], file="host.log").finding
    assert found is not None
    assert (found.cls, found.layer) == ("reset-loop", Layer.FIRMWARE)
    for further in (start, start + start.splitlines()[0] + "\n", 2 * start + "zone 4\n"):
        found = diagnose(library, [further.encode()], file="host.log").finding
        assert found is None or found.cls != "reset-loop"


def test_starts_before_a_further_stage_are_no_loop(library: Library) -> None:
    first = "coreboot-4.9 Mon Jan 2 03:04:05 UTC 2017 romstage starting...\nCBFS: Locating 'zoo'\n" * 4
    then = "coreboot-4.9 Mon Jan 2 03:04:05 UTC 2017 ramstage starting...\nSeaBIOS (version 1.16.2)\n"
    found = diagnose(library, [(first + then).encode()], file="host.log").finding
    assert found is None or found.cls != "reset-loop"
    again = diagnose(library, [(first + then).encode() * 3], file="host.log").finding
    assert again is not None
    assert again.cls == "reset-loop"

"""What a loader complains of, in its own words, and who gives up for what reason."""

import pytest

from logtriage.boot.complaint import OF_ANYBODY, OF_FIRMWARE, is_complaint, is_grave, is_loaders_prompt
from logtriage.boot.diagnosis import Diagnosis, diagnose
from logtriage.boot.fatal_words import SCORE
from logtriage.boot.result import Result
from logtriage.library.library import Library
from logtriage.matrix.infer import infer_matrix
from logtriage.triage.engine import TriageEngine
from logtriage.vocabulary import JobEnd, Layer, Status

LOADER = "U-Boot SPL 2024.01 (Jan 08 2024 - 15:37:48 +0000)\nTrying to boot from MMC1\n"
QUIET_LOADER = "U-Boot 2024.01 (Jan 08 2024 - 15:37:48 +0000)\n" + "".join(
    f"acme{number}: part {number} of the board\n" for number in range(9)
)


def said(library: Library, text: str) -> Diagnosis:
    return diagnose(library, [text.encode()], file="host.log")


@pytest.mark.parametrize(
    "text",
    [
        b"acme zebra 3 is not supported",
        b"Unsupported zebra!",
        b"zebra: out of memory",
        b"zebra too large for its stable",
        b"ERROR:   zebra can't be disabled",
        b"Unknown zebra 0x12",
        b"zoo.img is not a bootable image",
        b"Next stage returned!",
        b"E (110) boot: no bootable zebra",
        b"loadZebra(): checkZebra() failed",
        b"zebra err",
    ],
)
def test_words_of_firmware_complain(text: bytes) -> None:
    assert is_complaint(text, OF_FIRMWARE)


@pytest.mark.parametrize(
    "text",
    [
        b"INFO:    zebra is not supported",
        b"NOTICE:  zebra not found",
        b"[INFO ]  Failed to find a zebra.",
        b"I/TC: zebra not found",
        b"[    1.234567890,5] ZOO: zebra failed",
        b"Loading zebra ... done",
        b"DRAM:  1 GiB",
        b"I (35) boot: zebra not found",
        b"[I] zebra not found",
    ],
)
def test_what_is_said_at_a_mild_level_is_no_complaint(text: bytes) -> None:
    assert not is_complaint(text, OF_FIRMWARE)


def test_anybodys_complaint_begins_with_it() -> None:
    assert is_complaint(b"Error: no zebra", OF_ANYBODY)
    assert is_complaint(b"  ZOO-E42: zebra", OF_ANYBODY)
    assert not is_complaint(b"the zebra is not supported", OF_ANYBODY)


def test_a_speakers_own_level_tells_an_error() -> None:
    assert is_grave(b"ERROR:   zebra")
    assert is_grave(b"E (110) boot: zebra")
    assert is_grave(b"[E] zebra")
    assert not is_grave(b"[W] zebra")
    assert is_grave(b"[1234567890,3] ZOO: zebra")
    assert not is_grave(b"[1234567890,5] ZOO: zebra")


@pytest.mark.parametrize("text", [b"CFE>", b"rommon 1 >", b"0> ", b"=> ", b"3 ok "])
def test_prompts_of_loaders(text: bytes) -> None:
    assert is_loaders_prompt(text)


@pytest.mark.parametrize("text", [b"root@zebra:~# ", b"$ ", b"zebra login: ", b"a -> b"])
def test_shells_have_no_prompts_of_loaders(text: bytes) -> None:
    assert not is_loaders_prompt(text)


@pytest.mark.parametrize(
    "last",
    [
        "### ERROR ### Please RESET the board ###",
        "STAGE_1A: System halted!",
        "Aborted. Press any key to exit.",
        "HALT: spinning forever... (reason = 9)",
    ],
)
def test_who_gives_up_says_why_above(library: Library, last: str) -> None:
    found = said(library, f"{LOADER}Cannot set up the zebra\nresetting ...\n{last}\n").finding
    assert found is not None
    assert (found.cls, found.layer) == ("firmware", Layer.FIRMWARE)
    assert found.title == "firmware gives up: Cannot set up the zebra"
    assert [one.text for one in found.evidence] == ["Cannot set up the zebra", last]


def test_different_reasons_are_different_failures(library: Library) -> None:
    keys = set()
    for reason in ("Cannot set up the zebra", "No stable"):
        found = said(library, f"{LOADER}{reason}\n### ERROR ### Please RESET the board ###\n").finding
        assert found is not None
        keys.add(found.key)
    assert len(keys) == 2


def test_without_a_line_above_the_last_words_stand_alone(library: Library) -> None:
    found = said(library, "### ERROR ### Please RESET the board ###\n").finding
    assert found is not None
    assert found.title == "firmware gives up: ### ERROR ### Please RESET the board"


def test_a_loader_that_says_much_of_its_own_keeps_the_word(library: Library) -> None:
    voice = "Hit any key to stop autoboot:  0\n"
    found = said(library, f"{QUIET_LOADER}{voice}** zebra not found **\nresetting ...\n").finding
    assert found is not None
    assert (found.cls, found.layer) == ("firmware", Layer.FIRMWARE)


def test_a_complaint_before_a_loaders_prompt_is_its_failure(library: Library) -> None:
    more = "Main memory has ECC enabled\nzoo 12 of 13\n"
    text = f"boot: cannot open the zebra\n{more}"
    found = said(library, f"{text}rommon 1 >\n").finding
    assert found is not None
    assert found.cls == "firmware"
    assert said(library, text).finding is None


@pytest.mark.parametrize("remark", ["It just gets stuck there", "and hangs, for good."])
def test_who_pastes_a_console_is_believed_that_it_stopped(library: Library, remark: str) -> None:
    text = "U-Boot 2024.01 (Jan 08 2024 - 15:37:48 +0000)\n\nStarting kernel ...\n"
    found = said(library, f"{text}{remark}\n").finding
    assert found is not None
    assert found.cls == "silent"
    assert said(library, f"{text}zebra: 12\n").finding is None


@pytest.mark.parametrize("result", [Result(reason=JobEnd.TIMEOUT, signal="KILL"), None])
def test_what_a_monitor_started_is_not_its_silence(library: Library, result: Result | None) -> None:
    zoo = "".join(f"zoo: animal {name} is in\n" for name in ("ape", "bat", "cat", "dog", "eel", "fox", "gnu"))
    engine = TriageEngine(library, infer_matrix("run", {"c": {}}))
    engine.attach("c", "host", "c/host.log")
    engine.feed("c", "host", f"RedBoot> exec\n{zoo}".encode(), now=0.0)
    engine.result("c", result)
    engine.tick(8000.0)
    status = engine.states(8000.0)[0].status
    assert status is (Status.UNKNOWN if result is None else Status.FAIL)


@pytest.mark.parametrize("code", ["Error Code = 0****", "error status: 0x0000", "Error = 0"])
def test_an_error_of_number_nothing_is_none(library: Library, code: str) -> None:
    assert said(library, f"acmeos: booting\nacmeos: 3 devices\n{code}\n\nzoo://>\n").finding is None


def test_an_unknown_loader_complains_in_any_words(library: Library) -> None:
    found = said(
        library, "zoo: loading image 3\nzoo: checking the image\nzoo: the stable is not supported\n"
    ).finding
    assert found is not None
    assert (found.cls, found.layer, found.score) == ("firmware", Layer.FIRMWARE, SCORE)


def test_a_kernels_devices_are_no_loader(library: Library) -> None:
    devices = "".join(f"zoo{number}: <Zebra flash device> on pci0\n" for number in range(4))
    text = f"{devices}zoo4: loading the image of its firmware\nzoo5: the stable is not supported\n"
    assert said(library, text).finding is None

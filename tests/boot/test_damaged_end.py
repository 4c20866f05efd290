"""Damage at the end of a console hides what is missed there: no failure is sure that rests on it."""

import random
from collections.abc import Callable

import pytest

from logtriage.boot.diagnosis import diagnose
from logtriage.boot.judge import judge
from logtriage.boot.ladder import Ladder
from logtriage.boot.observation import Observation
from logtriage.boot.reading import ConsoleReading
from logtriage.boot.result import Result
from logtriage.boot.silence import SilenceLimits
from logtriage.boot.verdict import Verdict
from logtriage.library.library import Library
from logtriage.matrix.model import DEFAULT_LADDER, BootPlan
from logtriage.vocabulary import JobEnd, Layer, Status

Damage = Callable[[bytes, random.Random], bytes]

FIRMWARE = (
    b"NOTICE:  Booting Trusted Firmware\r\n"
    b"NOTICE:  BL31: v2.10.0(release):\r\n"
    b"NOTICE:  BL31: Built : 10:00:00, Nov 22 2026\r\n"
)
KERNEL = b"[    0.000000] Linux version 6.12.1 (ci@host) (gcc 12.2.0) #1 SMP\r\n"
DRIVERS = b"".join(
    b"[%5d.%06d] virtio_blk virtio%d: [vd%c] 2048 512-byte logical blocks\r\n"
    % (1, 7919 * disk, disk, 97 + disk)
    for disk in range(20)
)
INIT = b"[    3.134364] Run /init as init process\r\n"
SERVICES = b"".join(b"[  \x1b[32mOK\x1b[0m  ] Started Service %d.\r\n" % number for number in range(6))
OFF = b"[   65.128671] reboot: Power down\r\n"
STRANGER = b"[   64.000000] usb 1-1: new device\r\n"
KVM = b"[    1.524830] kvm [1]: VHE mode initialized successfully\r\n"
KASAN = b"[    6.000000] BUG: KASAN: slab-use-after-free in foo_bar+0x1/0x2\r\n"

GUEST = KERNEL + DRIVERS + INIT + SERVICES
HOST = FIRMWARE + KERNEL + DRIVERS + KVM + INIT + SERVICES + b"Starting the guest\r\n"

CLEAN = Result(exit=0)
KILLED = Result(reason=JobEnd.KILLED, signal="KILL")
TIMEOUT = Result(reason=JobEnd.TIMEOUT, signal="KILL")
LOST = Result(reason=JobEnd.LOST)
STRINGS = (b"\x1b]", b"\x1bP", b"\x1bX", b"\x1b^", b"\x1b_")
STRUCTURAL = {"silent", "hang", "truncated", "unclean-shutdown", "reset-loop", "stalled", "firmware"}


def judged(
    library: Library,
    host: bytes,
    guest: bytes,
    result: Result = CLEAN,
    *,
    piece: int = 0,
    boot_plan: BootPlan | None = None,
) -> Verdict:
    full = Ladder(DEFAULT_LADDER, guest=True)
    consoles = []
    for layer, data in ((Layer.HOST, host), (Layer.GUEST, guest)):
        reading = ConsoleReading(library, layer, full)
        reading.progress.shared = False
        for start in range(0, len(data), piece or len(data)):
            reading.feed(data[start : start + (piece or len(data))])
        consoles.append(reading.console(layer.value, f"{layer}.log", len(data)))
    return judge(
        Observation(
            library=library,
            ladder=full,
            guest=True,
            consoles=consoles,
            result=result,
            quiet=7200.0,
            waiting=7200.0,
            limits=SilenceLimits().limits(-1, None),
            boot_plan=boot_plan or BootPlan(),
        )
    )


def test_the_boot_passes_while_it_is_whole(library: Library) -> None:
    assert judged(library, HOST + OFF, GUEST + OFF).status is Status.PASS


@pytest.mark.parametrize("string", STRINGS)
def test_escapes_that_hide_a_guests_last_words_make_a_good_job_unknown(
    library: Library, string: bytes
) -> None:
    verdict = judged(library, HOST + OFF, GUEST + string + OFF)
    assert (verdict.status, verdict.failure, verdict.final) == (Status.UNKNOWN, None, True)
    assert "guest: the end of its console is damaged (1 of its last 29 lines)" in verdict.notes


@pytest.mark.parametrize("result", [KILLED, TIMEOUT])
def test_a_job_that_did_not_end_well_fails_with_less_certainty_the_more_is_damaged(
    library: Library, result: Result
) -> None:
    scores = []
    for damaged in (0, 1, 5, 20):
        guest = GUEST + STRANGER + b"\xff\xfe\x81 #\r\n" * damaged
        verdict = judged(library, HOST + OFF, guest, result)
        assert verdict.status is Status.FAIL
        assert verdict.failure is not None
        assert any("is damaged" in note for note in verdict.notes) == (damaged > 0)
        scores.append(verdict.failure.score)
    assert scores[0] == 100
    assert scores[1] <= 90
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)


def test_a_console_that_is_whole_is_not_excused_by_the_damage_of_another(library: Library) -> None:
    verdict = judged(library, HOST + b"\x1b]" + OFF, GUEST)
    assert verdict.status is Status.FAIL
    assert verdict.failure is not None
    assert verdict.failure.score < 100


def test_an_excerpt_says_that_its_end_is_damaged_beside_what_it_would_be(library: Library) -> None:
    told = diagnose(library, [HOST + b"\x1b]" + OFF], file="host.log")
    assert told.finding is None
    assert [note for note in told.notes if "damaged" in note] == [
        "host.log: the end of its console is damaged (1 of its last 30 lines)"
    ]
    assert len(told.notes) > 1


def test_each_failure_by_the_number_or_order_of_boots_is_less_sure(library: Library) -> None:
    twice = FIRMWARE + KERNEL + INIT + FIRMWARE + KERNEL + INIT + OFF
    for boot_plan in (BootPlan(boots=3), BootPlan(boots=1), BootPlan(every_boot_passes=True)):
        for damage, most in ((b"", 100), (b"\xff\xff", 90)):
            verdict = judged(library, twice + damage, GUEST + OFF, boot_plan=boot_plan)
            assert verdict.failure is not None
            assert verdict.failure.score <= most
            assert any("is damaged" in note for note in verdict.notes) == (damage != b"")


def test_a_console_of_one_line_is_damaged_in_its_only_line(library: Library) -> None:
    verdict = judged(library, HOST + OFF, b"\xff Linux version 6.12.1\r\n")
    assert "guest: the end of its console is damaged (its only line)" in verdict.notes


def test_a_lost_job_is_lost_whatever_its_console_looks_like(library: Library) -> None:
    verdict = judged(library, HOST + b"\x1b]" + OFF, GUEST, LOST)
    assert verdict.failure is not None
    assert (verdict.failure.layer, verdict.failure.score, verdict.notes) == (Layer.HARNESS, 100, ())


def test_a_report_keeps_its_class_and_score_whatever_follows(library: Library) -> None:
    whole = judged(library, HOST + KASAN + OFF, GUEST + OFF).failure
    hurt = judged(library, HOST + KASAN + b"\x1b]" + OFF, GUEST + OFF).failure
    assert whole is not None
    assert hurt is not None
    assert (hurt.cls, hurt.score) == (whole.cls, whole.score) == ("kasan", 100)


def _each(data: bytes, rate: float, chance: random.Random, hurt: Callable[[int], bytes]) -> bytes:
    return b"".join(hurt(byte) if chance.random() < rate else bytes((byte,)) for byte in data)


def _drop(rate: float) -> Damage:
    return lambda data, chance: _each(data, rate, chance, lambda _byte: b"")


def _double(rate: float) -> Damage:
    return lambda data, chance: _each(data, rate, chance, lambda byte: bytes((byte, byte)))


def _flip(rate: float) -> Damage:
    def flip(data: bytes, chance: random.Random) -> bytes:
        return _each(data, rate, chance, lambda byte: bytes((byte ^ chance.randrange(1, 256),)))

    return flip


def _escape(rate: float) -> Damage:
    def escape(data: bytes, chance: random.Random) -> bytes:
        return _each(data, rate, chance, lambda byte: chance.choice(STRINGS) + bytes((byte,)))

    return escape


def _burst(length: int) -> Damage:
    return lambda data, chance: data[:-length] + chance.randbytes(length)


KINDS: dict[str, Damage] = {
    f"{kind.__name__[1:]} {rate:g}": kind(rate)
    for kind in (_drop, _double, _flip, _escape)
    for rate in (0.001, 0.01, 0.05)
} | {f"burst {length}": _burst(length) for length in (8, 40, 200, 1000)}


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_no_damage_makes_a_passing_boot_a_sure_failure(library: Library, kind: str) -> None:
    chance = random.Random(kind)
    hurt = KINDS[kind]
    for _ in range(40):
        host, guest = hurt(HOST + OFF, chance), hurt(GUEST + OFF, chance)
        failure = judged(library, host, guest).failure
        if failure is not None and failure.cls in STRUCTURAL:
            assert failure.score < 100, (failure.title, host[-200:], guest[-200:])


def test_pieces_of_any_size_give_the_same(library: Library) -> None:
    host, guest = HOST + b"\x1b" + OFF, GUEST + b"\xff\x1bP" + OFF
    whole = judged(library, host, guest)
    assert whole.status is Status.UNKNOWN
    for piece in (1, 2, 3, 7, 100, 4096):
        assert judged(library, host, guest, piece=piece) == whole

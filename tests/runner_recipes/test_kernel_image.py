import gzip
import struct
from collections.abc import Callable

import pytest
import zstandard

from logtriage.runner import kernel_image
from logtriage.runner.elf_file import check_static
from logtriage.runner.kernel_image import image_size, unwrap

IMAGE = (
    b"MZ" + b"\0" * 14 + (0x2100000).to_bytes(8, "little") + b"\0" * 32 + b"ARM\x64" + b"\0" * 4 + b"code" * 9
)


def zboot(payload: bytes, method: bytes) -> bytes:
    head = b"MZ\0\0zimg" + struct.pack("<II", 128, len(payload)) + b"\0" * 8 + method.ljust(32, b"\0")
    return head.ljust(128, b"\0") + payload + b"tail"


def elf(machine: int, *kinds: int) -> bytes:
    head = bytearray(64)
    head[:6] = b"\x7fELF\x02\x01"
    head[18:20] = machine.to_bytes(2, "little")
    head[32:40] = (64).to_bytes(8, "little")
    head[54:58] = struct.pack("<HH", 56, len(kinds))
    return bytes(head) + b"".join(kind.to_bytes(4, "little").ljust(56, b"\0") for kind in kinds)


@pytest.mark.parametrize(
    "packed",
    [
        IMAGE,
        gzip.compress(IMAGE),
        zboot(gzip.compress(IMAGE), b"gzip"),
        zboot(zstandard.ZstdCompressor().compress(IMAGE), b"zstd"),
    ],
    ids=["bare", "gzip", "zboot-gzip", "zboot-zstd"],
)
def test_every_packing_gives_the_image(packed: bytes) -> None:
    assert unwrap(packed) == IMAGE


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no arm64 kernel"),
        (b"\x7fELF" + b"\0" * 100, "no arm64 kernel"),
        (gzip.compress(b"something else"), "no arm64 kernel"),
        (gzip.compress(IMAGE)[:40], "damaged"),
        (zboot(b"junk", b"zstd"), "damaged"),
        (zboot(IMAGE, b"lzma"), "packed with 'lzma'"),
    ],
    ids=["empty", "x86", "other", "cut", "junk", "lzma"],
)
def test_anything_else_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        unwrap(data)


def test_a_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kernel_image, "MAX_IMAGE", 1 << 20)
    with pytest.raises(ValueError, match="larger than 1 MiB"):
        unwrap(gzip.compress(IMAGE + b"\0" * (1 << 20)))


def test_the_image_says_how_much_memory_it_needs() -> None:
    assert image_size(IMAGE[:64]) == 0x2100000


@pytest.mark.parametrize("head", [b"", IMAGE[:60], b"\0" * 64])
def test_no_image_has_no_size(head: bytes) -> None:
    with pytest.raises(ValueError, match="no arm64 kernel"):
        image_size(head)


def test_an_image_of_old_does_not_say() -> None:
    with pytest.raises(ValueError, match="does not say"):
        image_size(IMAGE[:16] + b"\0" * 8 + IMAGE[24:])


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (elf(183, 1, 3), "shared libraries"),
        (elf(62, 1), "no arm64 program"),
        (b"#!/bin/sh\n", "no arm64 program"),
        (b"", "no arm64 program"),
    ],
    ids=["dynamic", "x86-64", "script", "empty"],
)
def test_a_program_must_be_static_and_for_arm64(data: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        check_static(data)


@pytest.mark.parametrize("check", [unwrap, check_static])
@pytest.mark.parametrize("size", range(0, 140, 7))
def test_a_file_cut_short_is_an_error_with_a_reason(check: Callable[[bytes], object], size: int) -> None:
    whole = zboot(gzip.compress(IMAGE), b"gzip") if check is unwrap else elf(183, 1, 3)
    with pytest.raises(ValueError, match=" "):
        check(whole[:size])


def test_a_static_program_is_taken() -> None:
    check_static(elf(183, 1, 1))

"""Programs and kernels for arm64, as distributions pack them: recognised, unwrapped, measured."""

import gzip
import io
import struct
import zlib
from collections.abc import Callable, Mapping
from typing import Final

import zstandard

MAX_IMAGE: Final = 512 << 20
"""Bytes that a kernel may have or unpack to: some ten times as many as those of distributions, so that a
crafted file cannot fill the memory."""

_MAGIC: Final = b"ARM\x64"
_MAGIC_AT: Final = 56  # bytes before the magic number (`booting.rst`)
_SIZE_AT: Final = 16  # bytes before `image_size` (`booting.rst`)
HEADER: Final = 64
"""Bytes: the headers of a bare kernel, of an EFI zboot image and of a 64-bit ELF file are of one size."""

_GZIP: Final = b"\x1f\x8b"
_ZBOOT: Final = b"zimg"
_ELF: Final = b"\x7fELF\x02\x01"
_AARCH64: Final = 183  # EM_AARCH64 (ELF for the Arm 64-bit Architecture)
_INTERPRETER: Final = 3  # PT_INTERP (System V ABI): the program asks for a dynamic linker

_Stream = gzip.GzipFile | zstandard.ZstdDecompressionReader


def unwrap(data: bytes) -> bytes:
    """The bare `Image` in a kernel file: as it is, compressed with gzip, or an EFI zboot image.

    Sources: `Documentation/arch/arm64/booting.rst` and `drivers/firmware/efi/libstub/zboot-header.S`
    of Linux.

    Raises:
        ValueError: It is no kernel for arm64, or is packed in a way that is not known here.
    """
    if data[4:8] == _ZBOOT and len(data) >= HEADER:
        start, size = struct.unpack_from("<II", data, 8)
        method = data[24:56].split(b"\0")[0].decode("ascii", "replace")
        if method not in _METHODS:
            raise ValueError(f"is an EFI zboot image packed with {method!r}")
        data = _inflated(data[start : start + size], method)
    elif data.startswith(_GZIP):
        data = _inflated(data, "gzip")
    if data[_MAGIC_AT : _MAGIC_AT + 4] != _MAGIC:
        raise ValueError("is no arm64 kernel")
    return data


def image_size(head: bytes) -> int:
    """How many bytes of memory a bare `Image` needs, its uninitialised data included.

    Args:
        head: Its first 64 bytes or more.

    Raises:
        ValueError: It is no kernel for arm64, or so old that it does not say.
    """
    if len(head) < HEADER or head[_MAGIC_AT : _MAGIC_AT + 4] != _MAGIC:
        raise ValueError("is no arm64 kernel")
    size = int.from_bytes(head[_SIZE_AT : _SIZE_AT + 8], "little")
    if not size:
        raise ValueError("does not say how much memory it needs")
    return size


def check_static(data: bytes) -> None:
    """Make sure that a file is a program for arm64 that needs no other file.

    Raises:
        ValueError: The file is none; says why.
    """
    if not data.startswith(_ELF) or int.from_bytes(data[18:20], "little") != _AARCH64:
        raise ValueError("is no arm64 program")
    if len(data) < HEADER:
        raise ValueError("is cut short")
    table = int.from_bytes(data[32:40], "little")
    entry, count = struct.unpack_from("<HH", data, 54)
    if not entry or table + entry * count > len(data):
        raise ValueError("is cut short")
    kinds = {data[at : at + 4] for at in range(table, table + entry * count, entry)}
    if _INTERPRETER.to_bytes(4, "little") in kinds:
        raise ValueError("needs shared libraries, where a static program is wanted")


def _gzipped(data: bytes) -> _Stream:
    return gzip.GzipFile(fileobj=io.BytesIO(data))


def _zstandard(data: bytes) -> _Stream:
    return zstandard.ZstdDecompressor().stream_reader(data)


_METHODS: Final[Mapping[str, Callable[[bytes], _Stream]]] = {"gzip": _gzipped, "zstd": _zstandard}


def _inflated(data: bytes, method: str) -> bytes:
    try:
        with _METHODS[method](data) as stream:
            inflated = stream.read(MAX_IMAGE + 1)
    except (OSError, EOFError, zlib.error, zstandard.ZstdError) as error:
        raise ValueError("is damaged") from error
    if len(inflated) > MAX_IMAGE:
        raise ValueError(f"is larger than {MAX_IMAGE >> 20} MiB")
    return inflated

"""Kernels for arm64, as distributions pack them: recognised, unwrapped, measured."""

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
"""Bytes: the headers of a bare kernel and of an EFI zboot image are of one size."""

_GZIP: Final = b"\x1f\x8b"
_ZBOOT: Final = b"zimg"
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

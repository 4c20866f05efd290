"""Logs that were packed when they were finished, streamed in small pieces."""

import bz2
import io
import lzma
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import BinaryIO

import zstandard

PIECE = 64 << 10
"""Most bytes that unpack at once; zstd unpacks by blocks of at most 128 KiB."""

_READ = 64 << 10
"""Packed bytes read at once, as few as are unpacked at once: neither side needs much memory."""

_XZ_MEMORY = 96 << 20  # `xz -9` needs 65 MiB to unpack
_ZSTD_WINDOW = 128 << 20  # what `zstd -d` accepts without being asked
_ZSTD_MAGIC = 0xFD2FB528  # first four bytes of a frame (RFC 8878, 3.1.1)
_ZSTD_SKIPPABLE = range(0x184D2A50, 0x184D2A60)  # those of a skippable frame (3.1.2)
_ZSTD_BLOCK = 128 << 10  # most bytes of a block (3.1.1.2.4)
_ZSTD_RLE, _ZSTD_RESERVED = 1, 3  # types of blocks (3.1.1.2.2)


class PackedError(Exception):
    """A packed log that ends too early or is damaged; its text says which."""


def packing(name: str) -> str | None:
    """How a file is packed, by its name: `gzip`, `xz`, `zstd`, `bzip2`, `lzma`, or `None`."""
    for suffix, kind in _SUFFIXES.items():
        if name.endswith(suffix):
            return kind
    return None


def unpacked_name(name: str) -> str:
    """The name without the suffix of its packing."""
    for suffix in _SUFFIXES:
        if name.endswith(suffix):
            return name.removesuffix(suffix)
    return name


def unpack(fd: int, kind: str) -> Iterator[bytes]:
    """Unpacks a file with bounded memory, however much it unpacks to.

    Args:
        fd: The packed file at its start; it stays open and its position tells how far reading got.
        kind: As `packing` names it.

    Yields:
        The content, in pieces of 1 byte to 128 KiB.

    Raises:
        PackedError: It ends too early, or is damaged.
        OSError: It cannot be read.
    """
    with io.BufferedReader(io.FileIO(fd, closefd=False), _READ) as file:
        if not file.peek(1):
            raise PackedError(f"incomplete {kind} file")
        try:
            yield from _KINDS[kind](file)
        except EOFError as error:
            raise PackedError(f"incomplete {kind} file") from error
        except (zlib.error, lzma.LZMAError, zstandard.ZstdError) as error:
            raise PackedError(f"damaged {kind} file: {error}") from error
        except OSError as error:
            if error.errno is not None:
                raise
            raise PackedError(f"damaged {kind} file: {error}") from error  # as the module bz2 says it


def _gunzip(file: BinaryIO) -> Iterator[bytes]:
    raw = b""
    while raw := _next_stream(file, raw):
        stream = zlib.decompressobj(wbits=31)
        while not stream.eof:
            raw = raw or file.read(_READ)
            piece = stream.decompress(raw, PIECE)
            if piece:
                yield piece
            elif not raw and not stream.eof:
                raise EOFError
            raw = stream.unconsumed_tail
        raw = stream.unused_data


def _unxz(file: BinaryIO) -> Iterator[bytes]:
    return _unblock(file, lambda: lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_XZ_MEMORY))


def _unlzma(file: BinaryIO) -> Iterator[bytes]:
    return _unblock(file, lambda: lzma.LZMADecompressor(lzma.FORMAT_ALONE, memlimit=_XZ_MEMORY))


def _unbzip2(file: BinaryIO) -> Iterator[bytes]:
    return _unblock(file, bz2.BZ2Decompressor)


def _unblock(
    file: BinaryIO, begin: Callable[[], lzma.LZMADecompressor | bz2.BZ2Decompressor]
) -> Iterator[bytes]:
    """Unpacks streams, one after the other, of a kind that says when it needs more."""
    raw = b""
    while raw := _next_stream(file, raw):
        stream = begin()
        while not stream.eof:
            if stream.needs_input:
                raw = raw or file.read(_READ)
                if not raw:
                    raise EOFError
                piece, raw = stream.decompress(raw, PIECE), b""
            else:
                piece = stream.decompress(b"", PIECE)
            if piece:
                yield piece
        raw = stream.unused_data


def _next_stream(file: BinaryIO, rest: bytes) -> bytes:
    """The start of the next stream of a file, without the NULs that may pad the one before."""
    while True:
        rest = rest or file.read(_READ)
        if not rest:
            return b""
        rest = rest.lstrip(b"\0")
        if rest:
            return rest


def _unzstd(file: BinaryIO) -> Iterator[bytes]:
    """Feeds block by block (RFC 8878, 3.1.1): a few packed bytes may hold gigabytes."""
    while magic := file.read(4):
        number = int.from_bytes(magic, "little")
        if len(magic) == 4 and number in _ZSTD_SKIPPABLE:  # noqa: PLR2004 - bytes of a magic number
            _discard(file, int.from_bytes(_take(file, 4), "little"))
        elif len(magic) == 4 and number != _ZSTD_MAGIC:  # noqa: PLR2004 - as above
            raise zstandard.ZstdError("unknown frame")
        else:
            yield from _zstd_frame(file, magic)


def _zstd_frame(file: BinaryIO, magic: bytes) -> Iterator[bytes]:
    stream = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW).decompressobj()
    descriptor = _take(file, 1)
    single, checksum = descriptor[0] >> 5 & 1, descriptor[0] >> 2 & 1
    size_field = (single, 2, 4, 8)[descriptor[0] >> 6]
    stream.decompress(
        magic + descriptor + _take(file, 1 - single + (0, 1, 2, 4)[descriptor[0] & 3] + size_field)
    )
    last = 0
    while not last:
        header = _take(file, 3)
        number = int.from_bytes(header, "little")
        last, kind, size = number & 1, number >> 1 & 3, number >> 3
        if kind == _ZSTD_RESERVED or size > _ZSTD_BLOCK:
            raise zstandard.ZstdError("impossible block")
        piece = stream.decompress(header + _take(file, 1 if kind == _ZSTD_RLE else size))
        if piece:
            yield piece
    if checksum:
        piece = stream.decompress(_take(file, 4))
        if piece:
            yield piece
    if not stream.eof:
        raise zstandard.ZstdError("frame without an end")


def _take(file: BinaryIO, size: int) -> bytes:
    data = file.read(size)
    if len(data) < size:
        raise EOFError
    return data


def _discard(file: BinaryIO, size: int) -> None:
    while size:
        size -= len(_take(file, min(size, _READ)))


_SUFFIXES: Mapping[str, str] = {
    ".gz": "gzip",
    ".xz": "xz",
    ".zst": "zstd",
    ".bz2": "bzip2",
    ".lzma": "lzma",
}
_KINDS: Mapping[str, Callable[[BinaryIO], Iterator[bytes]]] = {
    "gzip": _gunzip,
    "xz": _unxz,
    "zstd": _unzstd,
    "bzip2": _unbzip2,
    "lzma": _unlzma,
}
PACKED_SUFFIXES: tuple[str, ...] = tuple(_SUFFIXES)
"""What packed logs' names end with."""

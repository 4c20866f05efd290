"""The entries of signature files in a form that is read forty times as fast as TOML, kept between starts."""

import hashlib
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from logtriage import __version__
from logtriage.library.schema import Event, Fact, Quoted, Signature, Speaker

FORMAT: Final = "entries by kind, with lines; before them a digest"
"""Changes with the packed form, and with how a file is read."""

_SCHEMA: Final = (Path(__file__).with_name("schema.py"), Path(__file__).parent.with_name("vocabulary.py"))
"""What says how a file is to be read: in a checkout it changes while the version stays."""

_DIGEST: Final = hashlib.sha256().digest_size


class FileEntries(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The entries of one signature file, each with the line where it begins, where that is known."""

    signature: tuple[tuple[Signature, int | None], ...] = ()
    event: tuple[tuple[Event, int | None], ...] = ()
    speaker: tuple[tuple[Speaker, int | None], ...] = ()
    quoted: tuple[tuple[Quoted, int | None], ...] = ()
    fact: tuple[tuple[Fact, int | None], ...] = ()

    def all(self) -> Iterable[tuple[Signature | Event | Speaker | Quoted | Fact, int | None]]:
        """The entries in the order of their kinds."""
        return (*self.signature, *self.event, *self.speaker, *self.quoted, *self.fact)


def name_of(texts: Iterable[str]) -> str:
    """A name for what these texts of files hold, for this program and its schema."""
    known = hashlib.sha256(f"{__version__}\0{msgspec.__version__}\0{FORMAT}".encode())
    for path in _SCHEMA:
        with suppress(OSError):  # a program may be installed without its source
            known.update(path.read_bytes())
    for text in texts:
        known.update(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest())
    return f"{known.hexdigest()[:32]}.entries"


def pack(files: Sequence[FileEntries], name: str) -> bytes:
    """The entries of some files as bytes, from which `unpack` makes them again.

    Args:
        files: In their order.
        name: What `name_of` gives for their texts.
    """
    packed = msgspec.msgpack.encode(files)
    return _digest(packed, name) + packed


def unpack(packed: bytes, name: str) -> Sequence[FileEntries]:
    """The entries that `pack` made these bytes from.

    Args:
        packed: The bytes.
        name: As for `pack`.

    Raises:
        ValueError: The bytes are damaged, of other files, or of another form.
    """
    content = packed[_DIGEST:]
    if _digest(content, name) != packed[:_DIGEST]:
        raise ValueError("damaged")
    return msgspec.msgpack.decode(content, type=tuple[FileEntries, ...])


def _digest(packed: bytes, name: str) -> bytes:
    return hashlib.sha256(name.encode("ascii") + packed).digest()

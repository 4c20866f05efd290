"""The parts of an ELF file that name its functions and say which build it is.

The format is that of the System V ABI, chapters 4 and 5 (`elf(5)`). A file is not trusted: each offset and
each count in it is held to the file's size, and to bounds of its own.
"""

import os
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from logtriage.console.safe import safe_text
from logtriage.errors import InputError
from logtriage.regular import open_regular
from logtriage.symbols.table import Symbol, SymbolTable

_MAGIC: Final = b"\x7fELF"
_IDENT: Final = 16
_MOST_SECTIONS: Final = 1 << 16
_MOST_SYMBOLS: Final = 4 << 20
"""Symbols of a file: a kernel of a distribution has some 200,000."""
_LARGEST_NAMES: Final = 256 << 20
_LARGEST_TEXT: Final = 256 << 20
"""Bytes of code or of constants that are searched: a kernel with a sanitizer has some 100 MiB."""
_LARGEST_NOTES: Final = 1 << 16
_LONGEST_ID: Final = 64

_RELOCATABLE: Final = 1
"""ET_REL, a type of files."""

_SYMTAB: Final = 2
_NOTE: Final = 7
_NOBITS: Final = 8
_EXECUTABLE: Final = 4
"""Types and a flag of sections: SHT_SYMTAB, SHT_NOTE, SHT_NOBITS, SHF_EXECINSTR."""

_BUILD_ID: Final = 3
"""NT_GNU_BUILD_ID."""

_FUNCTIONS: Final = frozenset({0, 2})
"""Types of symbols that name code: STT_NOTYPE, which assembly has, and STT_FUNC."""

_MARKS: Final = ("$", ".L")
"""What symbols begin with that only tell code from data."""

_BANNER: Final = re.compile(rb"Linux version [^\n\0]{1,1000}\n")

_MACHINES: Final = {183: "aarch64", 62: "x86-64", 243: "riscv64"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section of a file.

    Attributes:
        name: Its name.
        kind: Its type, `SHT_*`.
        executable: Whether it holds code.
        address: Where it is loaded, as linked.
        offset: Its first byte in the file.
        size: Bytes.
        link: The number of the section that belongs to it.
    """

    name: str
    kind: int
    executable: bool
    address: int
    offset: int
    size: int
    link: int


class ElfFile:
    """An ELF file that is open.

    Args:
        path: The file.

    Attributes:
        machine: The architecture: `aarch64`, `x86-64`, `riscv64`, or the number of another one.
        relocatable: Whether it is not linked to addresses, as a module is.

    Raises:
        InputError: It cannot be read, or is none of 64 bits in little-endian order.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._fd, status = open_regular(str(path), None)
        except OSError as error:
            raise InputError(error.strerror or str(error), path=path) from error
        self._size = status.st_size
        try:
            self._read_header()
        except BaseException:
            os.close(self._fd)
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._fd)

    @property
    def has_lines(self) -> bool:
        """Whether it says which lines of source its code is from."""
        return any(section.name in {".debug_line", ".zdebug_line"} for section in self.sections)

    @cached_property
    def build_id(self) -> str:
        """Its build id in hexadecimal; empty where it has none."""
        for section in self.sections:
            if section.kind == _NOTE:
                found = _build_id(self._content(section, _LARGEST_NOTES))
                if found:
                    return found
        return ""

    @cached_property
    def banner(self) -> str:
        """The `Linux version` line that its kernel prints; empty where it has none."""
        for section in self.sections:
            if section.name.startswith(".rodata") or section.name in {".init.data", ".data"}:
                found = _BANNER.search(self._content(section, _LARGEST_TEXT))
                if found is not None:
                    return safe_text(found[0].strip())
        return ""

    def table(self) -> SymbolTable:
        """Its functions; none where it is stripped."""
        return SymbolTable(self._symbols())

    def addresses_of(self, code: bytes) -> Iterator[int]:
        """Where some code is, as linked."""
        for section in self.sections:
            if section.executable and section.kind != _NOBITS:
                content = self._content(section, _LARGEST_TEXT)
                place = content.find(code)
                while place >= 0:
                    yield section.address + place
                    place = content.find(code, place + 1)

    def _symbols(self) -> Iterator[Symbol]:
        for section in self.sections:
            if section.kind != _SYMTAB or not 0 < section.link < len(self.sections):
                continue
            names = self._content(self.sections[section.link], _LARGEST_NAMES)
            content = self._content(section, _MOST_SYMBOLS * _SYMBOL.size)
            whole = len(content) - len(content) % _SYMBOL.size
            code = {number for number, one in enumerate(self.sections) if one.executable}
            for name, info, _, place, value, size in _SYMBOL.iter_unpack(content[:whole]):
                if info & 0xF in _FUNCTIONS and place in code and name < len(names):
                    end = names.find(b"\0", name)
                    text = names[name:end].decode("utf-8", "replace") if end > name else ""
                    if text and not text.startswith(_MARKS):
                        yield Symbol(value, size, text)

    def _read_header(self) -> None:
        head = self._at(0, _HEADER.size)
        if len(head) < _HEADER.size or not head.startswith(_MAGIC):
            raise InputError("is no ELF file", path=self.path)
        ident, kind, machine, _, _, _, start, _, _, _, _, size, count, names = _HEADER.unpack(head)
        if ident[4:6] != b"\x02\x01":
            raise InputError("is no ELF file of 64 bits in little-endian order", path=self.path)
        self.relocatable = kind == _RELOCATABLE
        self.machine = _MACHINES.get(machine, f"machine {machine}")
        if size != _SECTION.size or count > _MOST_SECTIONS:
            raise InputError("has no table of sections", path=self.path)
        table = self._at(start, size * count)
        rows = list(_SECTION.iter_unpack(table[: len(table) - len(table) % size]))
        texts = b""
        if names < len(rows):
            texts = self._at(rows[names][4], min(rows[names][5], _LARGEST_NOTES))
        self.sections = tuple(
            Section(
                name=_name(texts, row[0]),
                kind=row[1],
                executable=bool(row[2] & _EXECUTABLE),
                address=row[3],
                offset=row[4],
                size=row[5],
                link=row[6],
            )
            for row in rows
        )

    def _content(self, section: Section, most: int) -> bytes:
        return b"" if section.kind == _NOBITS else self._at(section.offset, min(section.size, most))

    def _at(self, offset: int, size: int) -> bytes:
        size = max(0, min(size, self._size - offset))
        try:
            return os.pread(self._fd, size, offset) if size else b""
        except OSError as error:
            raise InputError(error.strerror or str(error), path=self.path) from error


_HEADER: Final = struct.Struct("<16sHHIQQQIHHHHHH")
_SECTION: Final = struct.Struct("<IIQQQQIIQQ")
_SYMBOL: Final = struct.Struct("<IBBHQQ")
_NOTE_HEAD: Final = struct.Struct("<III")


def _name(texts: bytes, place: int) -> str:
    end = texts.find(b"\0", place)
    return texts[place:end].decode("ascii", "replace") if end > place else ""


def _build_id(notes: bytes) -> str:
    place = 0
    while place + _NOTE_HEAD.size <= len(notes):
        name, size, kind = _NOTE_HEAD.unpack_from(notes, place)
        start = place + _NOTE_HEAD.size
        content = start + (name + 3) // 4 * 4
        if kind == _BUILD_ID and notes[start : start + name] == b"GNU\0" and 0 < size <= _LONGEST_ID:
            return notes[content : content + size].hex()
        place = content + (size + 3) // 4 * 4
    return ""

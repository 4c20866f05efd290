"""A kernel's symbols, opened by whatever a user names, and refused where the log is of another build."""

import os
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Final

from logtriage.errors import InputError, LogtriageError
from logtriage.regular import open_regular
from logtriage.symbols.elf import ElfFile
from logtriage.symbols.identity import Identity
from logtriage.symbols.listing import read_listing
from logtriage.symbols.source_lines import SourceLine, SourceLines, can_be_asked
from logtriage.symbols.table import Symbol, SymbolTable

_MOST_FILES: Final = 10_000
"""Files of a directory that are looked at: one of modules has some 6,000."""

_PAGE: Final = 4096
"""Bytes by whose multiples a kernel may be moved: the smallest page of all."""

_VECTORS: Final = "vectors"
"""Where VBAR_EL1 points to in a kernel of arm64 (`arch/arm64/kernel/entry.S`)."""


class Kernel:
    """The functions of a kernel, or of a module, and their lines of source.

    Args:
        path: A `vmlinux`, an object of a module, `/proc/kallsyms` or a `System.map`.

    Attributes:
        path: That file.
        build_id: In hexadecimal, or empty.
        banner: Its `Linux version` line, or empty.
        machine: Its architecture, as `ElfFile` names it, or empty.

    Raises:
        InputError: It cannot be read, or is neither.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.build_id = self.banner = self.machine = ""
        self._listed: SymbolTable | None = None
        self._has_lines = self._relocatable = False
        if _begins_with(path, b"\x7fELF"):
            with ElfFile(path) as elf:
                self.build_id, self.banner, self.machine = elf.build_id, elf.banner, elf.machine
                self._has_lines, self._relocatable = elf.has_lines, elf.relocatable
        else:
            self._listed = read_listing(path)
        self._lines: SourceLines | None = None

    def close(self) -> None:
        """End whatever was started for it."""
        if self._lines is not None:
            self._lines.close()

    def check(self, identity: Identity) -> None:
        """Refuse it where a log is of another build.

        Raises:
            InputError: None of the log's kernels is this one; both are named.
        """
        for kind, own, theirs in (
            ("build id", self.build_id, identity.build_ids),
            ("banner", self.banner, identity.banners),
        ):
            if own and theirs:
                if own not in theirs:
                    raise InputError(
                        f"is another build than the log's: its {kind} is {own!r}, the log has "
                        + ", ".join(map(repr, theirs)),
                        path=self.path,
                    )
                return

    @cached_property
    def table(self) -> SymbolTable:
        """Its functions.

        Raises:
            InputError: It is stripped of them.
        """
        if self._listed is not None:
            return self._listed
        with ElfFile(self.path) as elf:
            table = elf.table()
        if not len(table):
            raise InputError("is stripped: it names no functions", path=self.path)
        return table

    def name(self, address: int) -> tuple[Symbol, int] | None:
        """The function that holds an address, as linked, and the offset in it."""
        return self.table.at(address)

    def lines_at(self, address: int) -> tuple[SourceLine, ...]:
        """The lines of source of an address, as linked; those of inlined functions first.

        Raises:
            LogtriageError: The program that tells them is missing, or does not answer.
        """
        if not self._has_lines:
            return ()
        if self._lines is None:
            self._lines = SourceLines(self.path, self.machine, relocatable=self._relocatable)
        return self._lines.at(address)

    def without_lines(self) -> str:
        """Why no lines of source are known of it, in words; empty where they are."""
        if not self._has_lines:
            return "it has no debug information, so that no lines of source are known"
        if self._relocatable and not can_be_asked(self.machine, relocatable=True):
            return "lines of source of a module need addr2line or llvm-symbolizer"
        return ""

    def moved_by_vectors(self, base: int) -> int | None:
        """Bytes by which it was moved where its vectors are at an address; nothing where that cannot be."""
        vectors = self.table.named(_VECTORS)
        moved = None if vectors is None else base - vectors.address
        return moved if moved is not None and moved % _PAGE == 0 else None

    def moved_by_code(self, address: int, code: bytes) -> int | None:
        """Bytes by which it was moved where some code is at an address; nothing where it is not its own."""
        if self._listed is not None or not code:
            return None
        with ElfFile(self.path) as elf:
            found = {address - place for place in elf.addresses_of(code) if (address - place) % _PAGE == 0}
        return found.pop() if len(found) == 1 else None


def open_kernel(path: Path, identity: Identity | None = None) -> Kernel:
    """The kernel at a path; of a directory, the one that a log is of.

    Args:
        path: A file, or a directory that is looked through, but not the ones below those in it.
        identity: What the log says; nothing where it is not known, and then any kernel is taken.

    Raises:
        InputError: There is none, it cannot be read, or it is another build than the log's.
    """
    if not path.is_dir():
        kernel = Kernel(path)
        if identity is not None:
            kernel.check(identity)
        return kernel
    seen: list[str] = []
    for file in _kernels(path):
        try:
            kernel = Kernel(file)
            if not (kernel.build_id or kernel.banner):
                continue
            if identity is not None:
                kernel.check(identity)
        except LogtriageError:
            seen.append(file.name)
            continue
        return kernel
    what = f"none of {len(seen)} kernels in it is the log's" if seen else "holds no vmlinux"
    raise InputError(what, path=path)


def _kernels(folder: Path) -> Iterator[Path]:
    """The files of a directory, and of those in it, that may be kernels with symbols."""
    count = 0
    for pattern in ("vmlinux*", "*/vmlinux*", "*.debug"):
        for file in sorted(folder.glob(pattern)):
            count += 1
            if count > _MOST_FILES:
                return
            if file.is_file() and _begins_with(file, b"\x7fELF"):
                yield file


def _begins_with(path: Path, magic: bytes) -> bool:
    try:
        fd, _ = open_regular(str(path), None)
    except OSError as error:
        raise InputError(error.strerror or str(error), path=path) from error
    try:
        return os.pread(fd, len(magic), 0) == magic
    finally:
        os.close(fd)

"""A log as the kernel's `scripts/decode_stacktrace.sh` writes it: frames with their lines of source."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from logtriage.console.safe import safe_line, safe_text
from logtriage.errors import LogtriageError
from logtriage.symbols.code_line import code_of
from logtriage.symbols.disassembly import Disassembler
from logtriage.symbols.kernel import Kernel

_FRAME: Final = re.compile(r"[^+ ]+\+0x[0-9a-f]+/0x[0-9a-f]+")
_ADDRESS: Final = re.compile(r"\[<([^\]]+)>\]")
_RAW: Final = re.compile(r"\[?<(?:0x)?([0-9a-f]{8,16})>\]?")
_MODULE: Final = re.compile(r"\[([^\]]+)\]")
_BUILD: Final = re.compile(r"[0-9a-f]+\]")
_SYMBOL: Final = re.compile(r"(?P<name>.+)\+0x(?P<offset>[0-9a-f]{1,16})/0x(?P<size>[0-9a-f]{1,16})")
_TOP: Final = "kernel_init"
_TOP_FILE: Final = "/init/main.c"
_STAMP: Final = 13
"""Columns of a time stamp with its bracket, as the script prints it."""

_MOST_MODULES: Final = 20_000


class Decoder:
    """Decodes the traces of a log.

    Args:
        kernel: Its kernel.
        modules: The directory in which the objects of modules are looked for.
        base: What is left out in front of the names of source files; nothing for what stands in front of the
            kernel's `init/main.c`.
        offset: Bytes by which the kernel was moved, where that is known.

    Attributes:
        base: What is left out in front of the names of source files.
    """

    def __init__(
        self,
        kernel: Kernel,
        modules: Path | None = None,
        *,
        base: str | None = None,
        offset: int | None = None,
    ) -> None:
        self._kernel = kernel
        self._modules = modules
        self._found: dict[str, Kernel | None] = {}
        self._offset = offset
        self._disassembler = Disassembler(kernel.machine)
        self.base = self._own_base() if base is None else base

    def close(self) -> None:
        """End what was started to ask for lines."""
        for one in (self._kernel, *self._found.values()):
            if one is not None:
                one.close()

    def lines(self, log: Iterable[bytes]) -> Iterator[str]:
        """The lines of a log, decoded, safe to show.

        Raises:
            LogtriageError: The program that tells lines of source does not answer.
        """
        for raw in log:
            text = safe_line(raw).strip(" \t")
            if self._has_address(text):
                yield safe_text(self._decoded(text))
            else:
                yield from self._disassembled(text)

    @property
    def problem(self) -> str:
        """Why some code of the log was not disassembled; empty where all was."""
        return self._disassembler.problem

    def places(self, text: str) -> tuple[str, ...]:
        """The lines of source of a line of a trace, those of inlined functions first; empty for others.

        Raises:
            LogtriageError: The program that tells them does not answer.
        """
        words = text.split()
        module = _module(words)
        for word in reversed(words[-3:]):
            found = _SYMBOL.fullmatch(word.strip("()").rpartition(":")[2])
            if found is not None:
                return self._places(module, found)
        return ()

    def _own_base(self) -> str:
        symbol = self._kernel.table.named(_TOP)
        lines = self._kernel.lines_at(symbol.address) if symbol is not None else ()
        place = " ".join(line.place for line in lines)
        base, found, _ = place.rpartition(f"{_TOP_FILE}:")
        return base if found else f"{_TOP}+0x0/0x0"

    def _disassembled(self, text: str) -> Iterator[str]:
        """A line without addresses, with the instructions of the code that it may hold."""
        code = code_of(text, self._kernel.machine) if "Code:" in text else None
        lines = self._disassembler.lines(code) if code is not None else ()
        yield " ".join(text.split()) if lines else text
        yield from lines

    @staticmethod
    def _has_address(text: str) -> bool:
        return _FRAME.search(text) is not None or _ADDRESS.search(text) is not None

    def _decoded(self, text: str) -> str:
        """One line with an address, in the very words of the script; only raw addresses are named besides."""
        words: list[str | None] = list(text.split())
        last = len(words) - 1
        if _FRAME.search(text) is None:
            return self._named(text)
        for index, word in enumerate(words):
            if word is not None and _ADDRESS.search(word):
                words[index] = None
            following = words[index + 1] if index < last else None
            if word == "[" and following is not None and following.endswith("]"):
                words[index] = None
                words[index + 1] = f"[{following:>{_STAMP}}"
        tail = words[last] or ""
        if _BUILD.match(tail) and last > 0:
            words[last - 1] = f"{words[last - 1]} {tail}"
            words.pop()
            last -= 1
        tail = words[last] or ""
        module = ""
        if _MODULE.search(tail) and last > 0:
            module, _, _ = tail.removeprefix("[").removesuffix("]").partition(" ")
            symbol = words[last - 1] or ""
            words = words[: last - 1]
        else:
            symbol = tail
            words = words[:last]
        shown = [word for word in words if word is not None]
        return " ".join([*shown, f"{self._symbol(symbol, module)} {module}"])

    def _symbol(self, symbol: str, module: str) -> str:
        kernel = self._module(module) if module else self._kernel
        if kernel is None:
            return symbol
        symbol = symbol.removeprefix("(").removesuffix(")")
        segment, colon, plain = symbol.partition(":")
        if not colon:
            segment, plain = "", symbol
        found = _SYMBOL.fullmatch(plain)
        places = self._places(module, found) if found is not None else ()
        if found is None or not places:
            return plain
        return f"{segment}{colon}{found['name']} ({' '.join(places)})"

    def _places(self, module: str, found: re.Match[str]) -> tuple[str, ...]:
        kernel = self._module(module) if module else self._kernel
        symbol = kernel.table.named(found["name"], int(found["size"], 16)) if kernel is not None else None
        if kernel is None or symbol is None:
            return ()
        lines = kernel.lines_at(symbol.address + int(found["offset"], 16))
        return tuple(line.place.removeprefix(f"{self.base}/") for line in lines)

    def _named(self, text: str) -> str:
        """A line whose addresses have no names, with them, where it is known how far the kernel was moved."""

        def name(match: re.Match[str]) -> str:
            found = self._kernel.name(int(match[1], 16) - (self._offset or 0))
            if found is None:
                return match[0]
            symbol, offset = found
            places = [
                line.place.removeprefix(f"{self.base}/")
                for line in self._kernel.lines_at(symbol.address + offset)
            ]
            return f"{match[0]} {symbol.name}+{offset:#x}" + (f" ({' '.join(places)})" if places else "")

        return text if self._offset is None else _RAW.sub(name, text)

    def _module(self, name: str) -> Kernel | None:
        if name not in self._found:
            self._found[name] = self._open_module(name)
        return self._found[name]

    def _open_module(self, name: str) -> Kernel | None:
        if self._modules is None:
            return None
        wanted = name.replace("-", "_")
        for count, path in enumerate(self._modules.rglob("*.ko*")):
            if count >= _MOST_MODULES:
                break
            stem = path.name.partition(".ko")[0].replace("-", "_")
            if stem == wanted and path.name.endswith((".ko", ".ko.debug")):
                try:
                    module = Kernel(path)
                except LogtriageError:
                    continue
                if not module.without_lines():
                    return module
        return None


def _module(words: Sequence[str]) -> str:
    """The module that the last words of a frame name, or empty."""
    for start in (-1, -2):
        found = _MODULE.fullmatch(" ".join(words[start:]))
        if found is not None:
            return found[1].partition(" ")[0]
    return ""

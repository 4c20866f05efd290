"""A machine's device tree, fitted to one boot: its memory, its command line, its initial RAM disk."""

import importlib
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from logtriage.errors import InputError, LogtriageError
from logtriage.matrix.wording import listed, quoted
from logtriage.regular import open_regular, read_bounded
from logtriage.runner.kernel_image import image_size

MAX_TREE: Final = 2 << 20
"""Bytes: a kernel for arm64 takes no larger tree (`Documentation/arch/arm64/booting.rst` of Linux)."""

_KNOWN: Final = ("bootargs", "initrd", "initrd_address", "kernel", "memory", "source")
_IMAGE: Final = "image"
_GRANULE: Final = 2 << 20
_HEADER: Final = 64
_CELL: Final = 32
_MOST_CELLS: Final = 2
_ROOM: Final = 4096

Settings = Mapping[str, str | tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Region:
    """Some memory: its first address and its size, in bytes."""

    base: int
    size: int

    @property
    def end(self) -> int:
        """The first address behind it."""
        return self.base + self.size


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """What a tree is to say.

    Attributes:
        memory: All memory there is, instead of what the tree had; as it is where empty.
        bootargs: The kernel's command line.
        initrd: Where the initial RAM disk lies, if there is one.
    """

    memory: tuple[Region, ...] = ()
    bootargs: str = ""
    initrd: Region | None = None


def make(settings: Settings, target: Path) -> None:
    """Write the device tree of a boot; the maker `devicetree` of recipes.

    Args:
        settings: `source`, the machine's own tree (a `.dtb`); `bootargs`; `memory`, a list of
            `ADDRESS SIZE`, where the size may be `image`: what the bare kernel in `kernel` needs;
            `initrd` and `initrd_address`, the file and where it will be loaded. All but `source` may
            be left out.
        target: The file to be written.

    Raises:
        LogtriageError: A setting or a file means nothing, or `libfdt` is not installed.
    """
    unknown = sorted(set(settings) - set(_KNOWN))
    if unknown:
        raise LogtriageError(f"devicetree: {quoted(unknown[0])} is no setting, only {listed(_KNOWN)}")
    source = Path(_text(settings, "source"))
    try:
        tree = read_bounded(source, MAX_TREE)
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}", path=source) from error
    wanted = Fit(
        memory=tuple(_regions(settings)), bootargs=_text(settings, "bootargs"), initrd=_initrd(settings)
    )
    try:
        target.write_bytes(fit(tree, wanted))
    except ValueError as error:
        raise InputError(str(error), path=source) from error
    except OSError as error:
        raise LogtriageError(f"cannot write {quoted(str(target))}: {error.strerror or error}") from error


def fit(tree: bytes, wanted: Fit) -> bytes:
    """A device tree that says what is wanted, and everything else as before.

    Memory is given in nodes `memory@ADDRESS`, one for each region, and the RAM disk in two cells each, so
    that addresses above 4 GiB fit. Sources: the Devicetree Specification 0.4, 3.4 and 3.6, and
    `schemas/chosen.yaml` of dt-schema.

    Args:
        tree: A flattened device tree.
        wanted: What it is to say.

    Raises:
        ValueError: It is no device tree, or its cells are too few for an address.
        LogtriageError: `libfdt` is not installed.
    """
    library = _libfdt()
    try:
        editor = library.Fdt(tree)
        editor.resize(len(tree) + _ROOM + len(wanted.bootargs) + _ROOM * len(wanted.memory))
        if wanted.memory:
            _set_memory(editor, wanted.memory)
        _set_chosen(editor, wanted)
        editor.pack()
    except library.FdtException as error:
        raise ValueError(f"is no device tree that can be edited: {error}") from error
    return bytes(editor.as_bytearray())


def _libfdt() -> ModuleType:
    try:
        return importlib.import_module("libfdt")
    except ImportError as error:
        hint = "python -m pip install 'logtriage[fvp]'"
        raise LogtriageError("device trees need the Python bindings of libfdt", hint=hint) from error


def _set_memory(editor: Any, regions: Sequence[Region]) -> None:  # noqa: ANN401 - libfdt has no types
    root = editor.path_offset("/")
    for name in list(_memory_nodes(editor, root)):
        editor.del_node(editor.path_offset(f"/{name}"))
    cells = (_cells(editor, root, "#address-cells", 2), _cells(editor, root, "#size-cells", 1))
    # Each new node comes first among its kin, so the last region goes in first.
    for region in reversed(regions):
        node = editor.add_subnode(root, f"memory@{region.base:x}")
        editor.setprop_str(node, "device_type", "memory")
        reg = _number(region.base, cells[0]) + _number(region.size, cells[1])
        editor.setprop(node, "reg", reg)


def _memory_nodes(editor: Any, root: int) -> Iterator[str]:  # noqa: ANN401 - libfdt has no types
    quiet = [_libfdt().NOTFOUND]
    node = editor.first_subnode(root, quiet)
    while node >= 0:
        kind = editor.getprop(node, "device_type", quiet)
        if not isinstance(kind, int) and bytes(kind) == b"memory\0":
            yield editor.get_name(node)
        node = editor.next_subnode(node, quiet)


def _set_chosen(editor: Any, wanted: Fit) -> None:  # noqa: ANN401 - libfdt has no types
    library = _libfdt()
    node = editor.path_offset("/chosen", [library.NOTFOUND])
    if node < 0:
        node = editor.add_subnode(editor.path_offset("/"), "chosen")
    if wanted.bootargs:
        editor.setprop_str(node, "bootargs", wanted.bootargs)
    for name in ("linux,initrd-start", "linux,initrd-end"):
        with suppress(library.FdtException):
            editor.delprop(node, name)
    if wanted.initrd is not None:
        editor.setprop_u64(node, "linux,initrd-start", wanted.initrd.base)
        editor.setprop_u64(node, "linux,initrd-end", wanted.initrd.end)


def _cells(editor: Any, root: int, name: str, default: int) -> int:  # noqa: ANN401 - libfdt has no types
    found = editor.getprop(root, name, [_libfdt().NOTFOUND])
    return default if isinstance(found, int) else int(found.as_uint32())


def _number(value: int, cells: int) -> bytes:
    if not 0 < cells <= _MOST_CELLS or value >> (_CELL * cells):
        raise ValueError(f"has {cells} cells for the number {value:#x}")
    return value.to_bytes(4 * cells, "big")


def _text(settings: Settings, name: str) -> str:
    value = settings.get(name, "")
    if not isinstance(value, str) or (name == "source" and not value):
        raise LogtriageError(f"devicetree: {name} must be one text")
    return value


def _regions(settings: Settings) -> Iterator[Region]:
    written = settings.get("memory", ())
    for text in (written,) if isinstance(written, str) else written:
        words = text.split()
        try:
            base, size = words
            start = int(base, 0)
            length = _image(settings) if size == _IMAGE else int(size, 0)
        except ValueError as error:
            reason = f"devicetree: memory: {quoted(text)} is no ADDRESS SIZE"
            raise LogtriageError(reason, hint="0x80000000 0x7f000000") from error
        yield Region(start, length)


def _image(settings: Settings) -> int:
    path = Path(_text(settings, "kernel"))
    try:
        fd, _ = open_regular(os.fspath(path), None)
        try:
            size = image_size(os.read(fd, _HEADER))
        finally:
            os.close(fd)
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}", path=path) from error
    except ValueError as error:
        raise InputError(str(error), path=path) from error
    return -(-size // _GRANULE) * _GRANULE


def _initrd(settings: Settings) -> Region | None:
    address, path = _text(settings, "initrd_address"), _text(settings, "initrd")
    if not address and not path:
        return None
    try:
        return Region(int(address, 0), Path(path).stat().st_size)
    except ValueError as error:
        raise LogtriageError(f"devicetree: initrd_address: {quoted(address)} is no address") from error
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}", path=path) from error

"""A labelled boot as one file: header lines, then its logs as recorded. README.md has the format."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from logtriage.errors import InputError

HERE: Final = Path(__file__).parent
BOOTS: Final = HERE / "boots"
PROBES: Final = HERE / "probes"
SUFFIX: Final = ".boot"

LABEL: Final = (
    "read-by",
    "status",
    "class",
    "accept",
    "layer",
    "title",
    "reached",
    "cause",
    "injected",
    "note",
    "params",
    "result",
    "known-failure",
)
VERDICT: Final = tuple(
    f"verdict-{name}" for name in ("status", "class", "layer", "stage", "signature", "title", "notes")
)
_KEYS: Final = LABEL + VERDICT
_FORMS: Final = {"params": re.compile(r"[^\s=]+=\S*(?: [^\s=]+=\S*)*"), "result": re.compile(r"[a-z]+ \w+")}
_ANY: Final = re.compile(r".*\S.*")
_PART: Final = re.compile(rb"^--- ([a-z0-9-]+\.(?:log|timing))\n", re.MULTILINE)
_UNENDED: Final = b"\n\\ no newline at the end\n"
_RESERVED: Final = re.compile(rb"^(?:--- |\\ no newline at the end)", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Boot:
    """A boot, or a small console, with the verdict that is right.

    Attributes:
        name: The name of its file without the suffix.
        headers: The header lines, by key.
        files: The bytes of its logs and of their timing, by file name.
    """

    name: str
    headers: Mapping[str, str]
    files: Mapping[str, bytes] = field(repr=False)

    @property
    def reported(self) -> bool:
        """Whether its verdict is that of `report`, and not that of `classify`."""
        return self.headers.get("read-by", "report") == "report"

    @property
    def statuses(self) -> frozenset[str]:
        """The statuses that are right; all are where none is given."""
        words = self.headers.get("status", "").split()
        return frozenset("pass" if word == "pass-noted" else word for word in words)

    @property
    def noted(self) -> bool:
        """Whether it passes, but shows something that a report must note."""
        return self.headers.get("status") == "pass-noted"

    @property
    def passes(self) -> bool:
        """Whether passing is right and nothing else is."""
        return self.statuses == {"pass"}

    @property
    def cls(self) -> str:
        """The class that fits best; `none` where nothing failed, empty where no class is asked for."""
        return self.headers.get("class", "")

    @property
    def classes(self) -> frozenset[str]:
        """All classes that are right."""
        return frozenset([self.cls, *self.headers.get("accept", "").split()]) - {""}

    @property
    def layers(self) -> frozenset[str]:
        """The layers that are right; all are where none is given."""
        return frozenset(self.headers.get("layer", "").split())

    def unpack(self, run: Path) -> Path:
        """Write it as a directory of a run.

        Args:
            run: The run's directory.

        Returns:
            The boot's own directory, new.
        """
        folder = run / self.name
        folder.mkdir(parents=True)
        for name, data in self.files.items():
            (folder / name).write_bytes(data)
        if "params" in self.headers:
            params = dict(pair.split("=", 1) for pair in self.headers["params"].split())
            (folder / "meta.json").write_text(json.dumps({"params": params}), "utf-8")
        if "result" in self.headers:
            reason, end = self.headers["result"].split()
            exited = {"exit": int(end)} if end.isdecimal() else {"exit": None, "signal": end}
            (folder / "result.json").write_text(json.dumps({"reason": reason} | exited), "utf-8")
        return folder


def read_boot(path: Path) -> Boot:
    """A boot from its file.

    Raises:
        InputError: A header line means nothing.
    """
    head, *parts = _PART.split(path.read_bytes())
    headers: dict[str, str] = {}
    for number, line in enumerate(head.decode().splitlines(), 1):
        key, colon, value = line.partition(": ")
        if not colon or key not in _KEYS or key in headers or not _means(key, value):
            raise InputError("expected a header of tests/corpus/README.md, once", path=path, line=number)
        headers[key] = value
    files = {
        name.decode(): data.removesuffix(_UNENDED) for name, data in zip(parts[::2], parts[1::2], strict=True)
    }
    if "host.log" not in files:
        raise InputError("no `--- host.log`", path=path)
    return Boot(name=path.stem, headers=headers, files=files)


def boot_bytes(boot: Boot) -> bytes:
    """The file of a boot.

    Raises:
        InputError: A log holds a line that the format keeps for itself, or a header cannot be read back.
    """
    out = bytearray()
    for key in sorted(boot.headers, key=_KEYS.index):
        value = boot.headers[key]
        if value.splitlines() != [value] or not _means(key, value):
            raise InputError("not the value of a header", path=boot.name, key=key)
        out += f"{key}: {value}\n".encode()
    for name, data in boot.files.items():
        if _RESERVED.search(data):
            raise InputError("a line of the log begins as those of the format do", path=boot.name, key=name)
        out += f"--- {name}\n".encode() + data
        if data and not data.endswith(b"\n"):
            out += _UNENDED
    return bytes(out)


def _means(key: str, value: str) -> bool:
    return _FORMS.get(key, _ANY).fullmatch(value) is not None


def read_boots(folder: Path) -> list[Boot]:
    """All boots of a folder, by name."""
    return [read_boot(path) for path in sorted(folder.glob(f"*{SUFFIX}"))]

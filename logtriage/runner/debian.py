"""Packages of the distribution for another architecture, fetched by its own apt without installing them."""

import os
import platform
import re
import shutil
import subprocess
import tarfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError, naming
from logtriage.matrix.wording import quoted

ARCHITECTURE: Final = "arm64"
"""Whose packages are fetched, in the words of dpkg."""

_TIMEOUT: Final = 900.0
"""Seconds that a single command of apt may take."""
_URI: Final = re.compile(r"'(?P<uri>[^']+)' (?P<file>[^\s/]+) (?P<size>\d+) ?(?P<hash>\S*)")
_FIELD: Final = re.compile(r"^(?P<key>[A-Za-z-]+): (?P<value>.*)$", re.MULTILINE)
_INDEX: Final = "/InRelease"
_SOURCES: Final = "/etc/apt/sources.list*"
_UBUNTU_ARCHIVE: Final = frozenset({"x86_64", "i686"})
"""The machines whose packages Ubuntu keeps in its main archive; the others' are ports."""
_PORTS: Final = "http://ports.ubuntu.com/ubuntu-ports"
_UBUNTU_KEYS: Final = Path("/usr/share/keyrings/ubuntu-archive-keyring.gpg")
_DEBIAN: Final = "http://deb.debian.org/debian"
_DEBIAN_KEYS: Final = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
_SUITE: Final = re.compile(r"[a-z0-9][a-z0-9.-]{0,40}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A package that was fetched.

    Attributes:
        name: The name of the package.
        version: The version as the distribution writes it.
        uri: Where apt had it from.
        size: Bytes of the file.
        sha256: The hash of the file in hexadecimal; apt checked it against the signed index.
        path: Where the file lies now.
    """

    name: str
    version: str
    uri: str
    size: int
    sha256: str
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A file or a symbolic link in a package.

    Attributes:
        name: Its path, without a leading slash.
        data: What is in it; `None` for a link.
        target: What the link points to; empty for a file.
    """

    name: str
    data: bytes | None = None
    target: str = ""


class Archive:
    """The distribution's archive, as this machine's apt is configured, seen with an index of our own.

    Lists, cache and status are private, so nothing about the system changes: no foreign architecture is
    added, nothing is installed, and no rights are needed.

    Args:
        folder: An empty directory for the index and the packages.
        say: Told what is read and fetched, one line each.
        suite: A release of Debian instead of what the machine is configured for, such as `trixie`.

    Raises:
        LogtriageError: A program of the distribution, or Debian's keys, are missing, or the suite is no
            name of one.
    """

    def __init__(self, folder: Path, say: Callable[[str], None], suite: str | None = None) -> None:
        self._folder = folder
        self._say = say
        self.suite = suite
        self._apt = require(
            "apt-get", "this needs Debian, Ubuntu or a kin; elsewhere give --kernel and --busybox"
        )
        self._cache = require("apt-cache", "apt-get install apt")
        self._dpkg = require("dpkg-deb", "apt-get install dpkg")
        for name in ("lists/partial", "archives/partial", "state"):
            (folder / name).mkdir(parents=True)
        (folder / "status").touch()
        self._options = self._configure()

    def update(self) -> None:
        """Read the index of every configured source for the architecture.

        Raises:
            LogtriageError: None could be read.
        """
        planned = self._run(self._apt, "--print-uris", "update")
        named = _SOURCES if self.suite is None else f"Debian's release {self.suite}"
        self._say(f"reading the index for {ARCHITECTURE} of what {named} names:")
        for match in filter(None, map(_URI.match, planned.splitlines())):
            if match["uri"].endswith(_INDEX):
                self._say(f"  {safe_text(match['uri'].removesuffix(_INDEX))}")
        self._run(self._apt, "update", hint="is the network there? apt-get update must work on this machine")

    def field(self, name: str, key: str) -> str:
        """A field of a package's newest version; empty where it has none.

        Raises:
            LogtriageError: There is no such package.
        """
        hint = f"its sources may be limited to other architectures: look for arch= in {_SOURCES}"
        if self.suite is not None:
            hint = f"{self.suite} may not have it: name another release with --suite"
        shown = self._run(self._cache, "--no-all-versions", "show", f"{name}:{ARCHITECTURE}", hint=hint)
        fields = {match["key"]: match["value"] for match in _FIELD.finditer(shown)}
        return fields.get(key, "")

    def fetch(self, names: Iterable[str]) -> tuple[Package, ...]:
        """Download the packages of these names.

        Raises:
            LogtriageError: One is not there or cannot be fetched.
        """
        wanted = [f"{name}:{ARCHITECTURE}" for name in names]
        planned = self._run(self._apt, "--print-uris", "download", *wanted)
        found = [match for match in map(_URI.match, planned.splitlines()) if match]
        for match in found:
            self._say(f"fetching {safe_text(match['uri'])} ({int(match['size']) / 2**20:.1f} MiB)")
        self._run(self._apt, "download", *wanted)
        return tuple(self._package(match) for match in found)

    def fetch_whole(self, name: str) -> tuple[Package, ...]:
        """Download a package of this name with all that it needs to run.

        Raises:
            LogtriageError: One is not there or cannot be fetched.
        """
        command = ("-y", "--no-install-recommends", "--download-only", "install", f"{name}:{ARCHITECTURE}")
        found = [
            match
            for match in map(_URI.match, self._run(self._apt, "--print-uris", *command).splitlines())
            if match
        ]
        size = sum(int(match["size"]) for match in found) / 2**20
        self._say(f"fetching {safe_text(name)} and what it needs: {len(found)} packages ({size:.1f} MiB)")
        self._run(self._apt, *command)
        return tuple(self._package(match, self._folder / "archives") for match in found)

    def member(self, package: Package, pattern: str) -> bytes:
        """The first file in a package whose path fits a regular expression.

        Raises:
            LogtriageError: There is none, or the package cannot be read.
        """
        for member in self.members(package, pattern):
            if member.data is not None:
                return member.data
        raise LogtriageError(f"{safe_text(package.path.name)} has no file {pattern}")

    def members(self, package: Package, pattern: str) -> Iterator[Member]:
        """The files and links in a package whose paths fit a regular expression; none of a damaged one."""
        command = (self._dpkg, "--fsys-tarfile", str(package.path))
        with subprocess.Popen(  # noqa: S603 - an argv list, no shell
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as process:
            if process.stdout is not None:
                try:
                    yield from _find(process.stdout, pattern)
                finally:
                    process.stdout.close()

    def _package(self, match: re.Match[str], folder: Path | None = None) -> Package:
        name, version = match["file"].split("_")[:2]
        path = (folder or self._folder) / match["file"]
        return Package(
            name=name,
            version=version.replace("%3a", ":"),
            uri=match["uri"],
            size=int(match["size"]),
            sha256=match["hash"].removeprefix("SHA256:"),
            path=path,
        )

    def _configure(self) -> tuple[str, ...]:
        folder = self._folder
        settings = {
            "APT::Architecture": ARCHITECTURE,
            "APT::Architectures": ARCHITECTURE,
            "Acquire::Languages": "none",
            "Dir::State": str(folder / "state"),
            "Dir::State::lists": str(folder / "lists"),
            "Dir::State::status": str(folder / "status"),
            "Dir::Cache": str(folder),
            **(self._ports() if self.suite is None else self._release(self.suite)),
        }
        return tuple(f"-o{key}={value}" for key, value in settings.items())

    def _release(self, suite: str) -> dict[str, str]:
        """Settings for one release of Debian, whichever the machine has."""
        if not _SUITE.fullmatch(suite):
            raise LogtriageError(
                f"{quoted(suite)} is no release of Debian", hint="--suite trixie, for example"
            )
        if not _DEBIAN_KEYS.exists():
            hint = "apt-get install debian-archive-keyring"
            raise LogtriageError(f"Debian's keys are not on this machine: {_DEBIAN_KEYS}", hint=hint)
        return self._listed([f"deb [signed-by={_DEBIAN_KEYS}] {_DEBIAN} {suite} main\n"])

    def _ports(self) -> dict[str, str]:
        """Settings for a source that has the architecture where the configured ones cannot."""
        codename = os_release().get("UBUNTU_CODENAME")
        if codename is None or platform.machine() not in _UBUNTU_ARCHIVE:
            return {}
        self._say(f"the main archive of Ubuntu has no {ARCHITECTURE}: {_PORTS} is read instead")
        pockets = (codename, f"{codename}-updates", f"{codename}-security")
        return self._listed(
            [f"deb [signed-by={_UBUNTU_KEYS}] {_PORTS} {pocket} main universe\n" for pocket in pockets]
        )

    def _listed(self, lines: list[str]) -> dict[str, str]:
        path = self._folder / "sources.list"
        with naming(path):
            path.write_text("".join(lines))
        return {"Dir::Etc::sourcelist": str(path), "Dir::Etc::sourceparts": "-"}

    def _run(self, program: str, *arguments: str, hint: str | None = None) -> str:
        command = (program, *self._options, *arguments)
        try:
            done = subprocess.run(  # noqa: S603 - an argv list, no shell
                command,
                cwd=self._folder,
                env={**os.environ, "LC_ALL": "C"},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_TIMEOUT,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise LogtriageError(f"{Path(program).name} took longer than {_TIMEOUT:.0f} s") from error
        if done.returncode:
            errors = [safe_text(line) for line in done.stderr.splitlines() if line.startswith(b"E:")]
            what = " ".join((Path(program).name, *arguments))
            raise LogtriageError(
                f"{safe_text(what)} failed: {'; '.join(errors) or done.returncode}", hint=hint
            )
        return done.stdout.decode("utf-8", "replace")


def require(program: str, hint: str) -> str:
    """The path of a program that is looked up in PATH.

    Raises:
        LogtriageError: It is not there; the hint says how to get it.
    """
    path = shutil.which(program)
    if path is None:
        raise LogtriageError(f"there is no {program} on this machine", hint=hint)
    return path


def os_release() -> dict[str, str]:
    """The variables of /etc/os-release, such as `ID`; none where there is no such file."""
    try:
        return platform.freedesktop_os_release()
    except OSError:
        return {}


def _find(stream: IO[bytes], pattern: str) -> Iterator[Member]:
    try:
        with tarfile.open(fileobj=stream, mode="r|") as tar:
            for member in tar:
                name = member.name.removeprefix("./")
                if not re.fullmatch(pattern, name):
                    continue
                if member.issym():
                    yield Member(name=name, target=member.linkname)
                elif member.isfile() and (found := tar.extractfile(member)) is not None:
                    yield Member(name=name, data=found.read())
    except tarfile.TarError:
        return

import gzip
import io
import json
import os
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from logtriage.errors import LogtriageError
from logtriage.runner import debian
from logtriage.runner.debian import Archive
from logtriage.runner.prepare import Own, prepare

IMAGE = b"MZ" + b"\0" * 14 + (0x2100000).to_bytes(8, "little") + b"\0" * 32 + b"ARM\x64" + b"\0" * 4 + b"text"
BUSYBOX = (
    b"\x7fELF\x02\x01" + b"\0" * 12 + (183).to_bytes(2, "little") + b"\0" * 12 + (64).to_bytes(8, "little")
)
BUSYBOX = BUSYBOX.ljust(54, b"\0") + (56).to_bytes(2, "little") + (1).to_bytes(2, "little")
BUSYBOX = BUSYBOX.ljust(64, b"\0") + (1).to_bytes(4, "little").ljust(56, b"\0")

APT = r"""#!/bin/sh
# Stands for apt: answers from a folder of packages, and notes how it was called.
echo "apt $*" >>"$FAKE/calls"
for word; do last=$word; done
case "$*" in
    *"--print-uris update")
        echo "'http://deb.example/debian/dists/stable/InRelease' a 0 "
        echo "'http://deb.example/debian/dists/stable/main/binary-arm64/Packages.xz' b 0 " ;;
    *update) : ;;
    *"show linux-image-"*)
        printf 'Package: %s\nDepends: linux-image-6.1.0-9-arm64 (= 6.1.9-1), other\n' "$last" ;;
    *--print-uris*) for word; do case $word in *:arm64) name=${word%:arm64}
            echo "'http://deb.example/debian/pool/${name}.deb' ${name}_1%3a2_arm64.deb 2097152 SHA256:ab12" ;;
            esac; done ;;
    *download*) for word; do case $word in *:arm64) name=${word%:arm64}
            cp "$FAKE/$name.tar" "${name}_1%3a2_arm64.deb" ;; esac; done ;;
    *) echo "E: what?" >&2; exit 100 ;;
esac
"""
DPKG = '#!/bin/sh\nexec cat "$2"\n'


def quiet(line: str) -> None:
    """Hears what is said and keeps it to itself."""


def package(folder: Path, name: str, files: dict[str, bytes]) -> None:
    with tarfile.open(folder / f"{name}.tar", "w") as tar:
        for path, data in files.items():
            info = tarfile.TarInfo(f"./{path}")
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))


def tool(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(script)
    path.chmod(0o755)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with an apt of our own, and nothing else than a shell's commands."""
    fake = tmp_path / "fake"
    fake.mkdir()
    tool(fake, "apt-get", APT)
    tool(fake, "apt-cache", APT)
    tool(fake, "dpkg-deb", DPKG)
    tool(fake, "qemu-system-aarch64", "#!/bin/sh\n")
    package(
        fake,
        "linux-image-6.1.0-9-arm64",
        {"boot/config-6.1.0-9-arm64": b"x", "boot/vmlinuz-6.1.0-9-arm64": gzip.compress(IMAGE)},
    )
    package(fake, "busybox-static", {"usr/bin/busybox": BUSYBOX})
    monkeypatch.setenv("FAKE", str(fake))
    monkeypatch.setenv("PATH", f"{fake}:{os.environ['PATH']}")
    monkeypatch.setattr(debian, "os_release", lambda: {"ID": "debian"})
    monkeypatch.setattr("logtriage.runner.prepare.os_release", lambda: {"ID": "debian"})
    return fake


def test_prepare_makes_what_the_recipe_boots(machine: Path, tmp_path: Path) -> None:
    said: list[str] = []
    prepare(tmp_path / "made", said.append)
    assert (tmp_path / "made" / "Image").read_bytes() == IMAGE
    assert BUSYBOX in gzip.decompress((tmp_path / "made" / "initrd.cpio.gz").read_bytes())
    record = json.loads((tmp_path / "made" / "prepared.json").read_bytes())
    assert [(one["name"], one["version"]) for one in record["packages"]] == [
        ("linux-image-6.1.0-9-arm64", "1:2"),
        ("busybox-static", "1:2"),
    ]
    assert record["files"]["Image"]["size"] == len(IMAGE)
    assert "  http://deb.example/debian/dists/stable" in said
    assert "fetching http://deb.example/debian/pool/busybox-static.deb (2.0 MiB)" in said
    assert machine.joinpath("calls").exists()


def test_the_same_packages_give_the_same_bytes(machine: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        prepare(tmp_path / name, quiet)
    assert machine.exists()
    for file in ("Image", "initrd.cpio.gz", "prepared.json"):
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()


def test_the_system_is_left_alone(machine: Path, tmp_path: Path) -> None:
    """Every call of apt has lists, cache and status of its own, and none installs."""
    prepare(tmp_path / "made", quiet)
    calls = machine.joinpath("calls").read_text().splitlines()
    assert calls
    for call in calls:
        words = call.split()
        for key in ("Dir::State=", "Dir::State::lists=", "Dir::State::status=", "Dir::Cache="):
            assert any(word.startswith(f"-o{key}") and "logtriage-prepare-" in word for word in words)
        assert "-oAPT::Architecture=arm64" in words
        assert not {"install", "upgrade", "remove"} & set(words)


def test_own_files_need_no_apt(machine: Path, tmp_path: Path) -> None:
    (tmp_path / "kernel").write_bytes(IMAGE)
    (tmp_path / "busybox").write_bytes(BUSYBOX)
    (tmp_path / "lkvm").write_bytes(BUSYBOX + b"lkvm")
    own = Own(kernel=tmp_path / "kernel", busybox=tmp_path / "busybox", lkvm=tmp_path / "lkvm")
    prepare(tmp_path / "made", quiet, own)
    assert not machine.joinpath("calls").exists()
    guest = gzip.decompress((tmp_path / "made" / "initrd-guest.cpio.gz").read_bytes())
    assert BUSYBOX + b"lkvm" in guest
    assert guest.count(IMAGE) == 1
    assert (tmp_path / "made" / "initrd.cpio.gz").read_bytes() in guest
    record = json.loads((tmp_path / "made" / "prepared.json").read_bytes())
    assert record["packages"] == []
    assert record["own"]["lkvm"] == str(tmp_path / "lkvm")


@pytest.mark.parametrize(
    ("missing", "hint"),
    [
        ("qemu-system-aarch64", "apt-get install qemu-system-arm"),
        ("apt-get", "--kernel and --busybox"),
        ("dpkg-deb", "apt-get install dpkg"),
    ],
)
def test_a_missing_tool_is_named_with_its_package(
    machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str, hint: str
) -> None:
    (machine / missing).unlink()
    monkeypatch.setenv("PATH", str(machine))
    with pytest.raises(LogtriageError, match=f"no {missing} on this machine") as caught:
        prepare(tmp_path / "made", quiet)
    assert hint in str(caught.value.hint)
    assert not (tmp_path / "made").exists()


def breaks_apt(machine: Path) -> None:
    tool(machine, "apt-get", "#!/bin/sh\necho 'E: Unable to fetch \033[31mit' >&2\nexit 100\n")


def empties_kernel(machine: Path) -> None:
    package(machine, "linux-image-6.1.0-9-arm64", {"boot/config": b"x"})


def spoils_kernel(machine: Path) -> None:
    package(machine, "linux-image-6.1.0-9-arm64", {"boot/vmlinuz-6.1": b"x86"})


def spoils_package(machine: Path) -> None:
    machine.joinpath("busybox-static.tar").write_bytes(b"no tar at all")


def loses_meta(machine: Path) -> None:
    tool(machine, "apt-cache", "#!/bin/sh\necho 'E: No packages found' >&2\nexit 100\n")


def empties_meta(machine: Path) -> None:
    tool(machine, "apt-cache", "#!/bin/sh\necho 'Depends: other'\n")


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        (breaks_apt, "Unable to fetch ␛"),
        (empties_kernel, "has no file .*vmlinuz"),
        (spoils_kernel, "is no arm64 kernel"),
        (spoils_package, "has no file .*busybox"),
        (loses_meta, "No packages found"),
        (empties_meta, "linux-image-arm64 names no kernel"),
    ],
)
def test_what_goes_wrong_is_said(
    machine: Path, tmp_path: Path, harm: Callable[[Path], None], reason: str
) -> None:
    harm(machine)
    with pytest.raises(LogtriageError, match=reason):
        prepare(tmp_path / "made", quiet)
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize(
    ("own", "reason"),
    [
        ({"kernel": b"x86"}, "is no arm64 kernel"),
        ({"busybox": b"#!/bin/sh\n"}, "is no arm64 program"),
        ({"lkvm": b"x"}, "is no arm64 program"),
    ],
)
def test_own_files_are_checked(machine: Path, tmp_path: Path, own: dict[str, bytes], reason: str) -> None:
    assert machine.exists()
    paths = {}
    for name, data in own.items():
        paths[name] = tmp_path / name
        paths[name].write_bytes(data)
    with pytest.raises(LogtriageError, match=reason):
        prepare(tmp_path / "made", quiet, Own(**paths))


def test_ubuntu_keeps_other_architectures_elsewhere(
    machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert machine.exists()
    monkeypatch.setattr(debian, "os_release", lambda: {"ID": "ubuntu", "UBUNTU_CODENAME": "noble"})
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    said: list[str] = []
    Archive(tmp_path / "private", said.append)
    written = (tmp_path / "private" / "sources.list").read_text().splitlines()
    assert [line.split()[2:] for line in written] == [
        ["http://ports.ubuntu.com/ubuntu-ports", pocket, "main", "universe"]
        for pocket in ("noble", "noble-updates", "noble-security")
    ]
    assert "ports.ubuntu.com" in said[0]

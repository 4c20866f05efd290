import gzip
import io
import json
import os
import struct
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from logtriage.errors import LogtriageError
from logtriage.runner import debian
from logtriage.runner.debian import Archive
from logtriage.runner.prepare import Own, prepare

PLAIN = ("Image", "initrd.cpio.gz")
NESTED = (*PLAIN, "initrd-guest.cpio.gz")

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
        pages=${last#linux-image-arm64} pages=${pages%:arm64}
        printf 'Package: %s\nDepends: linux-image-6.1.0-9-arm64%s (= 6.1.9-1), other\n' "$last" "$pages" ;;
    *install*) folder=$PWD/archives
        for name in qemu-system-arm libtwo; do
            echo "'http://deb.example/debian/pool/${name}.deb' ${name}_1_arm64.deb 1048576 SHA256:cd34"
            cp "$FAKE/$name.tar" "$folder/${name}_1_arm64.deb"
        done ;;
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
    monkeypatch.setattr("logtriage.runner.kernel_package.os_release", lambda: {"ID": "debian"})
    return fake


def test_prepare_makes_what_the_recipe_boots(machine: Path, tmp_path: Path) -> None:
    said: list[str] = []
    prepare(tmp_path / "made", PLAIN, said.append)
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
        prepare(tmp_path / name, PLAIN, quiet)
    assert machine.exists()
    for file in ("Image", "initrd.cpio.gz", "prepared.json"):
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()


def test_the_system_is_left_alone(machine: Path, tmp_path: Path) -> None:
    """Every call of apt has lists, cache and status of its own, and none installs."""
    prepare(tmp_path / "made", PLAIN, quiet)
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
    own = Own(kernels={"": tmp_path / "kernel"}, busybox=tmp_path / "busybox", lkvm=tmp_path / "lkvm")
    prepare(tmp_path / "made", NESTED, quiet, own)
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
        prepare(tmp_path / "made", PLAIN, quiet)
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
        prepare(tmp_path / "made", PLAIN, quiet)
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize(
    ("own", "reason"),
    [
        (lambda path: Own(kernels={"": path}), "is no arm64 kernel"),
        (lambda path: Own(guest_kernels={"16k": path}), "is no arm64 kernel"),
        (lambda path: Own(busybox=path), "is no arm64 program"),
        (lambda path: Own(lkvm=path), "is no arm64 program"),
        (lambda path: Own(lkvm=path.with_name("nowhere")), "cannot be read"),
        (lambda path: Own(firmware=path.with_name("nowhere")), "cannot be read"),
    ],
)
def test_own_files_are_checked_before_anything_is_fetched(
    machine: Path, tmp_path: Path, own: Callable[[Path], Own], reason: str
) -> None:
    (tmp_path / "given").write_bytes(b"#!/bin/sh\n")
    with pytest.raises(LogtriageError, match=reason):
        prepare(tmp_path / "made", NESTED, quiet, own(tmp_path / "given"))
    assert not machine.joinpath("calls").exists()


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


def linked(*names: str) -> bytes:
    """A program for arm64 that asks for these libraries."""
    strings = b"\0" + b"".join(name.encode() + b"\0" for name in names)
    table, at = 64, 64 + 2 * 56
    tags = [(1, strings.index(name.encode())) for name in names] + [(5, at), (0, 0)]
    section = b"".join(struct.pack("<QQ", *tag) for tag in tags)
    header = b"\x7fELF\x02\x01".ljust(18, b"\0") + (183).to_bytes(2, "little") + b"\0" * 12
    header += table.to_bytes(8, "little")
    header = header.ljust(54, b"\0") + struct.pack("<HH", 56, 2) + b"\0" * 6
    size = at + len(strings) + len(section)
    load = struct.pack("<IIQQQQQQ", 1, 0, 0, 0, 0, size, size, 0)
    dynamic = struct.pack("<IIQQQQQQ", 2, 0, at + len(strings), 0, 0, len(section), len(section), 0)
    return header + load + dynamic + strings + section


@pytest.fixture
def emulator(machine: Path) -> Path:
    """Packages of QEMU and one library, which needs another one that the first package brings as a link."""
    package(
        machine,
        "qemu-system-arm",
        {"usr/bin/qemu-system-aarch64": linked("libone.so.1"), "usr/lib/libthree.so.3.1": linked()},
    )
    with tarfile.open(machine / "qemu-system-arm.tar", "a") as tar:
        link = tarfile.TarInfo("./usr/lib/libthree.so.3")
        link.type, link.linkname = tarfile.SYMTYPE, "libthree.so.3.1"
        tar.addfile(link)
    package(
        machine,
        "libtwo",
        {
            "usr/lib/aarch64-linux-gnu/libone.so.1": linked("libthree.so.3"),
            "usr/lib/aarch64-linux-gnu/libunused.so.9": linked(),
        },
    )
    return machine


def names_in(archive: bytes) -> set[bytes]:
    """The names of the entries of a cpio archive."""
    found: set[bytes] = set()
    at = 0
    while True:
        size, length = int(archive[at + 54 : at + 62], 16), int(archive[at + 94 : at + 102], 16)
        name = archive[at + 110 : at + 110 + length - 1]
        if name == b"TRAILER!!!":
            return found
        found.add(name)
        at += 110 + length + -(110 + length) % 4 + size + -size % 4


def test_without_kvmtool_the_monitor_is_the_distributions_own_with_its_libraries(
    emulator: Path, tmp_path: Path
) -> None:
    assert emulator.exists()
    prepare(tmp_path / "made", NESTED, quiet)
    guest = gzip.decompress((tmp_path / "made" / "initrd-guest.cpio.gz").read_bytes())
    found = names_in(guest)
    assert {
        b"vm/qemu-system-aarch64",
        b"lib/libone.so.1",
        b"lib/libthree.so.3",
        b"vm/Image",
        b"vm/initrd",
    } <= found
    assert not {b"vm/lkvm", b"lib/libunused.so.9"} & found
    record = json.loads((tmp_path / "made" / "prepared.json").read_bytes())
    assert {"qemu-system-arm", "libtwo"} <= {one["name"] for one in record["packages"]}


def test_a_library_that_no_package_has_is_named(emulator: Path, tmp_path: Path) -> None:
    package(emulator, "libtwo", {"usr/lib/aarch64-linux-gnu/libother.so.1": linked()})
    with pytest.raises(LogtriageError, match=r"libone\.so\.1"):
        prepare(tmp_path / "made", NESTED, quiet)


def test_a_guest_may_have_a_kernel_of_its_own(emulator: Path, tmp_path: Path) -> None:
    assert emulator.exists()
    (tmp_path / "kernel").write_bytes(IMAGE + b" of the guest")
    own = Own(guest_kernels={"": tmp_path / "kernel"})
    prepare(tmp_path / "made", NESTED, quiet, own)
    guest = gzip.decompress((tmp_path / "made" / "initrd-guest.cpio.gz").read_bytes())
    assert IMAGE + b" of the guest" in guest
    assert (tmp_path / "made" / "Image").read_bytes() == IMAGE


def test_kernels_are_told_by_their_pages(
    machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The 16k one is another package of a release that has it; nobody packs a 64k one, which is said."""
    package(machine, "linux-image-6.1.0-9-arm64-16k", {"boot/vmlinuz-6.1.0-9-arm64-16k": IMAGE + b"16k"})
    monkeypatch.setattr(debian, "_DEBIAN_KEYS", machine / "calls")
    tool(machine, "calls", "")
    said: list[str] = []
    prepare(tmp_path / "made", ("Image-4k", "Image-16k", "Image-64k", "strange.bin"), said.append)
    assert sorted(path.name for path in (tmp_path / "made").iterdir()) == [
        "Image-16k",
        "Image-4k",
        "prepared.json",
    ]
    assert (tmp_path / "made" / "Image-16k").read_bytes() == IMAGE + b"16k"
    assert any("Image-64k is not made" in line and "--kernel 64k=PATH" in line for line in said)
    assert any("Debian's release trixie" in line for line in said)


def test_a_machine_of_the_right_release_is_read_as_it_is_configured(
    machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = {"ID": "debian", "VERSION_CODENAME": "trixie"}
    monkeypatch.setattr("logtriage.runner.kernel_package.os_release", lambda: own)
    said: list[str] = []
    prepare(tmp_path / "made", ("Image-4k",), said.append)
    assert machine.joinpath("calls").exists()
    assert any("/etc/apt/sources.list" in line for line in said)


def test_what_cannot_be_made_at_all_is_said_before_anything_is_fetched(machine: Path, tmp_path: Path) -> None:
    with pytest.raises(LogtriageError, match=r"initrd-guest-4k-lkvm\.cpio\.gz cannot be made") as caught:
        prepare(tmp_path / "made", ("initrd-guest-4k-lkvm.cpio.gz",), quiet)
    assert "--lkvm PATH" in str(caught.value.hint)
    assert not machine.joinpath("calls").exists()


def test_firmware_is_the_users_own_or_the_distributions(machine: Path, tmp_path: Path) -> None:
    package(machine, "qemu-efi-aarch64", {"usr/share/qemu-efi-aarch64/QEMU_EFI.fd": b"uefi"})
    (tmp_path / "tf-a").write_bytes(b"tf-a")
    own = Own(firmware=tmp_path / "tf-a")
    prepare(tmp_path / "made", ("edk2.fd", "firmware.bin"), quiet, own)
    assert (tmp_path / "made" / "edk2.fd").read_bytes() == b"uefi"
    assert (tmp_path / "made" / "firmware.bin").read_bytes() == b"tf-a"


@pytest.mark.parametrize("suite", ["../../etc", "trixie main", "", "-o"])
def test_a_suite_is_a_plain_word(machine: Path, tmp_path: Path, suite: str) -> None:
    assert machine.exists()
    with pytest.raises(LogtriageError, match="is no release of Debian"):
        Archive(tmp_path / "private", quiet, suite)


def test_another_release_is_read_from_debians_own_archive(machine: Path, tmp_path: Path) -> None:
    assert machine.exists()
    if not debian._DEBIAN_KEYS.exists():
        pytest.skip("Debian's keys are not on this machine")
    Archive(tmp_path / "private", quiet, "sid")
    written = (tmp_path / "private" / "sources.list").read_text().split()
    assert written[2:] == ["http://deb.debian.org/debian", "sid", "main"]

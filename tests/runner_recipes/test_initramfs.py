import gzip
import stat
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.runner.initramfs import Node, archive, directory, initramfs, program


def entries(data: bytes) -> dict[str, tuple[int, bytes]]:
    """The files of a newc archive, read back as the kernel does it."""
    found: dict[str, tuple[int, bytes]] = {}
    at = 0
    while at < len(data):
        assert data[at : at + 6] == b"070701"
        fields = [int(data[at + 6 + 8 * n : at + 14 + 8 * n], 16) for n in range(13)]
        start = at + 110
        name = data[start : start + fields[11] - 1].decode()
        start = -(-(start + fields[11]) // 4) * 4
        if name == "TRAILER!!!":
            assert start == len(data)
            return found
        found[name] = (fields[1], data[start : start + fields[6]])
        at = -(-(start + fields[6]) // 4) * 4
    raise AssertionError("no trailer")


@given(
    st.dictionaries(
        st.text(st.characters(codec="utf-8", exclude_characters="\0/"), min_size=1, max_size=20).filter(
            lambda name: name != "TRAILER!!!"
        ),
        st.binary(max_size=30),
        max_size=6,
    )
)
def test_any_file_is_read_back(files: dict[str, bytes]) -> None:
    written = archive(program(name, data) for name, data in files.items())
    assert entries(written) == {name: (stat.S_IFREG | 0o755, data) for name, data in files.items()}


def test_initramfs_has_what_init_needs_and_is_the_same_each_time() -> None:
    extra = (directory("vm"), program("vm/lkvm", b"KVM"))
    once, again = initramfs(b"BUSYBOX", extra), initramfs(b"BUSYBOX", extra)
    assert once == again
    found = entries(gzip.decompress(once))
    assert found["bin/busybox"] == (stat.S_IFREG | 0o755, b"BUSYBOX")
    assert found["bin/sh"] == (stat.S_IFLNK | 0o777, b"busybox")
    assert stat.S_ISCHR(found["dev/console"][0])
    assert stat.S_ISDIR(found["bin"][0])
    assert found["init"][1].startswith(b"#!/bin/sh\n")
    assert found["vm/lkvm"][1] == b"KVM"
    names = list(found)
    assert names.index("vm") < names.index("vm/lkvm")


def test_a_device_keeps_its_numbers() -> None:
    data = archive([Node(name="dev/console", mode=stat.S_IFCHR | 0o600, device=(5, 1))])
    assert data[6 + 8 * 9 : 6 + 8 * 11] == b"0000000500000001"


def test_init_is_a_script_that_a_shell_can_read(tmp_path: Path) -> None:
    init = tmp_path / "init"
    init.write_bytes(entries(gzip.decompress(initramfs(b"")))["init"][1])
    done = subprocess.run(["sh", "-n", str(init)], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("marker", ["-INIT: start ", "-INIT: launching guest: lkvm run ", "-INIT: shell"])
def test_init_says_how_far_it_came(marker: str) -> None:
    assert marker.encode() in entries(gzip.decompress(initramfs(b"")))["init"][1]

import errno
import os
from pathlib import Path

import pytest

from logtriage.errors import LogtriageError
from logtriage.sources.store import write_all, write_atomic


def full(*_args: object, **_kwargs: object) -> int:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def names(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())


def test_a_file_is_made_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    for content in (b"first", b"second, longer", b""):
        write_atomic(path, content)
        assert path.read_bytes() == content
    assert names(tmp_path) == ["report.txt"]


@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o000, 0o644)])
def test_the_umask_holds(tmp_path: Path, umask: int, mode: int) -> None:
    before = os.umask(umask)
    try:
        write_atomic(tmp_path / "x", b"")
    finally:
        os.umask(before)
    assert (tmp_path / "x").stat().st_mode & 0o777 == mode


@pytest.mark.parametrize("call", ["write", "fsync", "replace"])
@pytest.mark.parametrize("old", [b"old and whole", None])
def test_a_full_disk_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, old: bytes | None
) -> None:
    path = tmp_path / "report.txt"
    if old is not None:
        path.write_bytes(old)
    with monkeypatch.context() as patch:
        patch.setattr(os, call, full)
        with pytest.raises(LogtriageError, match=r"cannot write .*report\.txt: No space left on device"):
            write_atomic(path, b"new")
    assert names(tmp_path) == ([] if old is None else ["report.txt"])
    assert old is None or path.read_bytes() == old


def test_a_disk_that_takes_a_part_at_a_time_gets_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.write
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", lambda fd, data: real(fd, bytes(data)[:7]))
        write_atomic(tmp_path / "x", b"0123456789" * 10)
    assert (tmp_path / "x").read_bytes() == b"0123456789" * 10


def test_an_interrupt_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_fd: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            write_atomic(tmp_path / "x", b"new")
    assert names(tmp_path) == []


def test_a_planted_link_is_refused_and_its_target_stays(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"precious")
    (tmp_path / "report.txt").symlink_to(target)
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "nowhere")
    for name in ("report.txt", "dangling.txt"):
        with pytest.raises(LogtriageError, match="it is a symbolic link"):
            write_atomic(tmp_path / name, b"new")
    assert target.read_bytes() == b"precious"
    assert not (tmp_path / "nowhere").exists()


def test_devices_directories_and_missing_directories_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    for path, reason in (
        (tmp_path / "fifo", "not a regular file"),
        (tmp_path, "not a regular file"),
        (tmp_path / "no" / "x", "No such file or directory"),
    ):
        with pytest.raises(LogtriageError, match=reason):
            write_atomic(path, b"new")
    assert names(tmp_path) == ["fifo"]


@pytest.mark.parametrize("name", ["n" * 255, "\x1b]0;x\x07", "-rf", os.fsdecode(b"\xff"), " "])
def test_any_name_that_a_file_can_have(tmp_path: Path, name: str) -> None:
    write_atomic(tmp_path / name, b"new")
    assert (tmp_path / name).read_bytes() == b"new"


def test_messages_are_safe(tmp_path: Path) -> None:
    with pytest.raises(LogtriageError) as caught:
        write_atomic(tmp_path / "\x1b[2J" / "x", b"")
    assert "\x1b" not in str(caught.value)


def test_nothing_to_write_is_fine(tmp_path: Path) -> None:
    fd = os.open(tmp_path / "x", os.O_WRONLY | os.O_CREAT)
    try:
        write_all(fd, b"")
    finally:
        os.close(fd)
    assert (tmp_path / "x").read_bytes() == b""

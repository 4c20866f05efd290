import os
from pathlib import Path

import pytest

from logtriage.errors import InputError, LogtriageError
from logtriage.streams.address import is_stream, stream_of


@pytest.mark.parametrize(
    ("text", "console"),
    [
        ("tcp://localhost:5000", "localhost-5000"),
        ("tcp://[::1]:5000", "1-5000"),
        ("ssh://lab1/var/log/board 7.log", "lab1-board-7"),
        ("ssh://me@lab1:2222/srv/a.log", "lab1-a"),
        ("ssh://Lab1/srv/a#1?.log", "Lab1-a-1"),
    ],
)
def test_a_stream_has_a_console_of_a_usable_name(text: str, console: str) -> None:
    assert is_stream(text)
    assert stream_of(text).console == console


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("tcp://localhost", "names no port"),
        ("tcp://localhost:0", "no usable port"),
        ("tcp://localhost:99999999", "no usable port"),
        ("tcp://localhost:port", "names no host"),
        ("tcp://-oProxyCommand=x:22", "names no host"),
        ("tcp://:5000", "names no host"),
        ("ssh://lab1", "names no file"),
        ("ssh://-oProxyCommand=x/a.log", "names no host"),
        ("ssh://-l@lab1/a.log", "no usable name of a user"),
        ("ssh://lab1/a%0Ab", "names no file"),
    ],
)
def test_what_is_wrong_with_an_address_is_said(text: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        stream_of(text)


def test_files_and_directories_are_no_streams_and_devices_are(tmp_path: Path) -> None:
    log, pipe = tmp_path / "a.log", tmp_path / "pipe"
    log.touch()
    os.mkfifo(pipe)
    assert not is_stream(str(log))
    assert not is_stream(str(tmp_path))
    assert not is_stream(str(tmp_path / "none"))
    assert not is_stream("a\0b")
    assert is_stream(str(pipe))
    assert is_stream("/dev/null")


def test_a_device_that_is_not_there_is_said(tmp_path: Path) -> None:
    stream = stream_of(str(tmp_path / "ttyS9"))
    with pytest.raises(LogtriageError, match=r"ttyS9: No such file"):
        stream.connect(0)

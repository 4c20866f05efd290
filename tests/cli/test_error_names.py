import errno
import gzip
import os
from pathlib import Path

import pytest

from logtriage.cli.main import main
from logtriage.errors import InputError, naming, system_reason
from logtriage.library.load import load_library
from logtriage.regular import RefusedError, open_regular, read_bounded
from logtriage.runner.ledger import locked
from logtriage.runner.recorder import Recorder
from logtriage.sources.search import compile_search

UNREADABLE = Path("/proc/self/mem")
"""A regular file whose first byte cannot be read."""
SIGNATURE = '[[signature]]\nid = "bad"\ntitle = "t"\nclass = "panic"\n'


@pytest.fixture
def strange(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of things that are there and are no logs, beside a run."""
    monkeypatch.chdir(tmp_path)
    os.mkfifo("fifo")
    Path("dir").mkdir()
    Path("cut.log.gz").write_bytes(gzip.compress(os.urandom(1 << 16))[:100])
    Path("run/a").mkdir(parents=True)
    Path("run/a/host.log").write_bytes(b"[    1.000000] Kernel panic - not syncing: x\r\n")
    Path("draft.toml").write_text(
        'schema = 1\n[[signature]]\nid = "mine"\ntitle = "t"\nclass = "panic"\n'
        'match = [{ regex = "frob" }]\nsamples = ["frob"]\n'
    )
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize("name", ["fifo", "dir", "cut.log.gz", str(UNREADABLE), "none"])
@pytest.mark.parametrize(
    "arguments",
    [
        ["classify", "{}"],
        ["compare", "{}", "run"],
        ["compare", "run", "{}"],
        ["report", "--baseline", "{}", "run"],
        ["signatures", "new", "{}:1"],
        ["signatures", "try", "draft.toml", "{}"],
    ],
    ids=lambda arguments: "-".join(arguments[:2]),
)
@pytest.mark.usefixtures("strange")
def test_every_error_names_its_file(
    arguments: list[str], name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("logtriage.cli.main.settle", lambda: None)  # the streams of the tests stay
    with pytest.raises(SystemExit) as ended:
        main([word.format(name) for word in arguments])
    said = capsys.readouterr().err.splitlines()
    if name == "dir" and ended.value.code != 2:
        return  # it may stand for a run
    assert ended.value.code == 2
    assert any(name in line for line in said if line.startswith("logtriage:")), said
    assert "Errno" not in "".join(said)


def test_the_usual_ways_to_read_say_which_file(strange: Path) -> None:
    root = str(strange / "dir")
    for path, base in (("fifo", None), ("dir", None), (str(strange / "draft.toml"), root)):
        with pytest.raises(RefusedError) as refused:
            open_regular(path, base)
        assert refused.value.filename == path
    with pytest.raises(RefusedError) as large:
        read_bounded(Path("draft.toml"), 3)
    assert system_reason(large.value) == "draft.toml: larger than 3 bytes"
    with pytest.raises(OSError, match="Input/output") as failed:
        read_bounded(UNREADABLE, 1000)
    assert failed.value.filename == str(UNREADABLE)


def test_a_name_that_an_error_has_already_stays() -> None:
    with pytest.raises(FileNotFoundError) as missing, naming("other"):
        Path("/nonexistent").stat()
    assert missing.value.filename == "/nonexistent"
    assert system_reason(OSError(errno.EIO, "broken")) == "broken"


def test_a_full_disk_under_a_recording_says_which_file(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path / "host.log", tmp_path / "host.timing", writes=True)
    full = os.open("/dev/full", os.O_WRONLY)
    os.dup2(full, recorder._log)
    os.close(full)
    with pytest.raises(OSError, match="No space left") as failed:
        recorder.take(b"x", 0.0)
    recorder.close()
    assert system_reason(failed.value) == f"{tmp_path / 'host.log'}: No space left on device"


def test_a_lock_that_the_file_system_does_not_have_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def flock(*_: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr("fcntl.flock", flock)
    with pytest.raises(OSError, match="No locks available") as failed, locked(tmp_path):
        pass
    assert str(failed.value.filename).startswith(f"{tmp_path}/")


@pytest.mark.parametrize(
    "table",
    [
        SIGNATURE + 'match = [{ regex = "X" }]\n',
        SIGNATURE + 'match = [{ regex = "a" }]\nunless = ["X"]\n',
        SIGNATURE + 'match = [{ regex = "a" }]\ncapture = ["X"]\n',
        SIGNATURE + 'match = [{ regex = "a" }]\nend = "X"\n',
        '[[quoted]]\nid = "bad"\nregex = "X"\n',
    ],
    ids=["match", "unless", "capture", "end", "quoted"],
)
def test_what_is_wrong_with_an_expression_is_text(tmp_path: Path, table: str) -> None:
    path = tmp_path / "bad.toml"
    path.write_text("schema = 1\n" + table.replace("X", "(\u00e9\\u001b"))
    (problem,) = (str(one) for one in load_library([path]).problems)
    assert problem.startswith(f"{path}:2: bad: missing ): (\u00e9")
    assert "b'" not in problem
    assert "\x1b" not in problem


def test_what_is_wrong_with_a_search_is_text() -> None:
    with pytest.raises(InputError, match=r"^search: missing \): "):
        compile_search("(\u00e9")

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from logtriage.errors import InputError
from logtriage.runner.control import SharedControl
from logtriage.runner.ledger import Entry, Ledger, locked
from logtriage.runner.process import TOKEN, boot_id, look_at, members, send


@pytest.fixture
def bystander() -> Iterator[subprocess.Popen[bytes]]:
    """A process that belongs to nobody's job."""
    process = subprocess.Popen(["sleep", "60"], start_new_session=True)
    yield process
    process.kill()
    process.wait()


def marked(token: str, *, argv: tuple[str, ...] = ("sleep", "60")) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(argv, env={**os.environ, TOKEN: token}, start_new_session=True)
    deadline = time.monotonic() + 5
    # Until it has become the program, its environment is not to be seen.
    while not members(token) and time.monotonic() < deadline:
        time.sleep(0.005)
    return process


def write(run: Path, name: str = "", **entry: object) -> None:
    folder = run / ".jobs"
    folder.mkdir(exist_ok=True)
    fields = {"id": "17", "token": "7" * 32, "boot": boot_id(), "host": "here", **entry}
    (folder / f"{name or fields['token']}.job").write_bytes(msgspec.json.encode(fields))


def test_an_orphan_is_known_by_its_token_before_its_pid_is(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    ledger.open("17", "a" * 32)
    orphan = marked("a" * 32)
    assert [(found.id, found.process.pid, found.command) for found in ledger.orphans()] == [
        ("17", orphan.pid, "sleep")
    ]
    assert [found.process.pid for found in ledger.stop()] == [orphan.pid]
    assert orphan.wait() == -signal.SIGKILL
    assert ledger.entries() == []


def test_all_of_an_orphan_is_stopped(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    entry = ledger.open("17", "b" * 32)
    orphan = marked(
        "b" * 32, argv=("sh", "-c", "sleep 61 & setsid sleep 62 & exec env -u LOGTRIAGE_JOB sleep 63")
    )
    leader = look_at(orphan.pid)
    assert leader is not None
    ledger.started(entry, leader)
    deadline = time.monotonic() + 5
    while len(ledger.orphans()) < 3 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert len(ledger.stop()) == 3
    orphan.wait()
    assert members("b" * 32, leader) == []


def test_a_pid_that_means_another_process_now_is_left_alone(
    tmp_path: Path, bystander: subprocess.Popen[bytes]
) -> None:
    process = look_at(bystander.pid)
    assert process is not None
    write(tmp_path, pid=process.pid, start=process.start - 1)
    ledger = Ledger(tmp_path)
    assert ledger.orphans() == []
    assert ledger.stop() == []
    assert bystander.poll() is None
    assert ledger.entries() == []


def test_a_process_is_signalled_only_while_it_is_the_same(bystander: subprocess.Popen[bytes]) -> None:
    process = look_at(bystander.pid)
    assert process is not None
    send(type(process)(process.pid, process.start + 1, 0, 0, "S"), signal.SIGKILL)
    assert bystander.poll() is None
    send(process, signal.SIGKILL)
    assert bystander.wait() == -signal.SIGKILL


def test_jobs_of_another_machine_are_named_and_left_alone(
    tmp_path: Path, bystander: subprocess.Popen[bytes]
) -> None:
    process = look_at(bystander.pid)
    assert process is not None
    write(tmp_path, boot="another", host="there", pid=process.pid, start=process.start)
    ledger = Ledger(tmp_path)
    assert ledger.orphans() == []
    assert [entry.host for entry in ledger.elsewhere()] == ["there"]
    ledger.stop()
    assert bystander.poll() is None
    assert ledger.entries() == []


def test_only_one_configuration_is_stopped_where_only_one_is_meant(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    kept, ended = ledger.open("1", "c" * 32), ledger.open("2", "d" * 32)
    orphan = marked("d" * 32)
    ledger.stop("2")
    orphan.wait()
    assert ledger.holds(kept)
    assert not ledger.holds(ended)


def test_a_ledger_with_rubbish_in_it_is_read(tmp_path: Path) -> None:
    write(tmp_path, token="e" * 32)
    (tmp_path / ".jobs" / "f.job").write_bytes(b"\0" * 50)
    (tmp_path / ".jobs" / "g.job").mkdir()
    deep = b'{"id": "17", "more": ' + b"[" * 60_000
    (tmp_path / ".jobs" / "h.job").write_bytes(deep)
    assert [entry.token for entry in Ledger(tmp_path).entries()] == ["e" * 32]


@pytest.mark.parametrize(
    "token", ["../../victim", "../victim", "", "e" * 31, "E" * 32, "e" * 32 + "\n", "g" * 32, "/" * 32]
)
def test_what_an_entry_says_of_itself_deletes_no_other_file(tmp_path: Path, token: str) -> None:
    run = tmp_path / "run"
    run.mkdir()
    victims = [tmp_path / "victim.job", run / "victim.job"]
    for victim in victims:
        victim.write_text("not ours")
    write(run, name="planted", token=token, host="there", boot="another")
    assert Ledger(run).entries() == []
    Ledger(run).stop()
    assert [victim.read_text() for victim in victims] == ["not ours"] * 2


def test_the_file_that_was_read_is_the_one_that_is_deleted(tmp_path: Path) -> None:
    write(tmp_path, name="1" * 32, token="2" * 32, id="1", boot="another")
    write(tmp_path, token="2" * 32, id="2")
    Ledger(tmp_path).stop("1")
    assert [path.name for path in (tmp_path / ".jobs").iterdir()] == ["2" * 32 + ".job"]


def test_an_entry_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    outside, run = tmp_path / "outside", tmp_path / "run"
    write(tmp_path, token="3" * 32)
    (tmp_path / ".jobs").rename(outside)
    (run / ".jobs").mkdir(parents=True)
    (run / ".jobs" / ("3" * 32 + ".job")).symlink_to(outside / ("3" * 32 + ".job"))
    assert Ledger(run).entries() == []


def test_a_ledger_that_is_a_link_is_refused(tmp_path: Path) -> None:
    outside, run = tmp_path / "outside", tmp_path / "run"
    write(tmp_path, token="4" * 32)
    (tmp_path / ".jobs").rename(outside)
    run.mkdir()
    (run / ".jobs").symlink_to(outside)
    with pytest.raises(InputError, match="is no directory"), locked(run):
        pass
    with pytest.raises(InputError, match="is no directory"):
        Ledger(run).stop()
    with pytest.raises(InputError, match="is no directory"):
        SharedControl(run, "t")
    assert [path.name for path in outside.iterdir()] == ["4" * 32 + ".job"]


def test_one_runner_at_a_time(tmp_path: Path) -> None:
    with (
        locked(tmp_path),
        pytest.raises(InputError, match=f"at work there .process {os.getpid()} "),
        locked(tmp_path),
    ):
        pass
    with locked(tmp_path):
        pass


def test_an_entry_says_where_it_belongs(tmp_path: Path) -> None:
    entry = Ledger(tmp_path).open("x", "8" * 32)
    assert isinstance(entry, Entry)
    assert entry.here

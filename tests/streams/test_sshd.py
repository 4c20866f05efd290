"""A console followed through a real ssh, from a real sshd on loopback."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.streams.test_capture import LINES, WHOLE, followed, until

SSHD = shutil.which("sshd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")


@pytest.fixture
def port(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """The port of an sshd that lets this user in, whose key `ssh` uses."""
    if SSHD is None or shutil.which("ssh-keygen") is None or shutil.which("ssh") is None:
        pytest.skip("there is no sshd here (Debian: openssh-server)")
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)
    for name in ("host", "user"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", tmp_path / name], check=True)
    (tmp_path / "authorized").write_bytes((tmp_path / "user.pub").read_bytes())
    with socket.create_server(("127.0.0.1", 0)) as free:
        number = int(free.getsockname()[1])
    server = tmp_path / "sshd_config"
    server.write_text(
        f"Port {number}\nListenAddress 127.0.0.1\nHostKey {tmp_path}/host\nPidFile none\nUsePAM no\n"
        f"AuthorizedKeysFile {tmp_path}/authorized\nStrictModes no\nPermitRootLogin yes\n"
    )
    client = tmp_path / "ssh_config"
    client.write_text(
        f"IdentityFile {tmp_path}/user\nIdentitiesOnly yes\nLogLevel ERROR\n"
        "StrictHostKeyChecking no\nUserKnownHostsFile /dev/null\n"
    )
    script = tmp_path / "bin" / "ssh"
    script.parent.mkdir()
    script.write_text(f'#!/bin/sh\nexec {shutil.which("ssh")} -F {client} "$@"\n')
    script.chmod(0o700)
    monkeypatch.setenv("PATH", f"{script.parent}:{os.environ['PATH']}")
    with (tmp_path / "sshd.log").open("wb") as log:
        process = subprocess.Popen([SSHD, "-D", "-e", "-f", server], stderr=log)
    end = time.monotonic() + 20
    while True:
        try:
            socket.create_connection(("127.0.0.1", number), timeout=1).close()
            break
        except OSError:
            assert process.poll() is None, (tmp_path / "sshd.log").read_text()
            assert time.monotonic() < end
            time.sleep(0.05)
    yield number
    process.terminate()
    process.wait()


def test_a_file_is_followed_through_ssh_while_it_grows(tmp_path: Path, port: int) -> None:
    log = tmp_path / "a board's #1.log"
    recorded = followed(log, f"ssh://127.0.0.1:{port}{log}")
    with log.open("ab") as more:
        more.write(b"".join(LINES[10:]))
    until(recorded.holds(WHOLE))
    recorded.capture.stop()
    assert recorded.said == []

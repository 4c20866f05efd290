import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from logtriage.cluster import connection
from logtriage.cluster.address import scheduler_address
from logtriage.cluster.connection import connect, require_slots, slots
from logtriage.errors import InputError, LogtriageError
from tests.cluster.dask_cluster import ROOT


@pytest.mark.parametrize(
    ("given", "address"),
    [
        ("dask://host.example:8786", "tcp://host.example:8786"),
        ("dask://127.0.0.1:1", "tcp://127.0.0.1:1"),
        ("dask://[::1]:8786", "tcp://[::1]:8786"),
        ("tls://host:8786", "tls://host:8786"),
    ],
)
def test_addresses_are_those_of_dask(given: str, address: str) -> None:
    assert scheduler_address(given) == address


@pytest.mark.parametrize(
    "given",
    ["dask://host", "dask://host:0", "dask://host:65536", "tcp://h:1", "dask://h:1/x", "dask://a b:1", ""],
)
def test_others_are_refused(given: str) -> None:
    with pytest.raises(InputError, match="no address of a cluster"):
        scheduler_address(given)


@pytest.fixture
def deaf() -> Iterator[str]:
    """The address of something that listens and never says anything."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"dask://127.0.0.1:{server.getsockname()[1]}"


@pytest.mark.slow
def test_what_never_answers_is_no_scheduler(deaf: str, tmp_path: Path) -> None:
    pytest.importorskip("distributed", reason="the extra [dask] is not installed")
    argv = [sys.executable, "-m", "logtriage", "report", str(tmp_path), "--executor", deaf]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(argv, env=environment, capture_output=True, timeout=120, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"logtriage: no scheduler answers at {deaf}: ")
    assert done.stderr.count("\n") == 1


def test_a_missing_package_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> object:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(connection, "import_module", missing)
    with pytest.raises(LogtriageError, match="needs the package distributed") as caught:
        connect("dask://127.0.0.1:1")
    assert caught.value.hint == 'install it: pip install "logtriage[dask]"'


class FakeClient:
    """Says of the workers of a cluster what a test has it say."""

    def __init__(self, workers: Mapping[str, Mapping[str, Any]]) -> None:
        self._workers = workers

    def scheduler_info(self, **_options: object) -> Mapping[str, Any]:
        return {"workers": self._workers}


def test_slots_are_threads_or_a_resource() -> None:
    client: Any = FakeClient(
        {"a": {"nthreads": 4, "resources": {"logs": 2.0}}, "b": {"nthreads": 1, "resources": {}}}
    )
    assert slots(client, None) == {"a": 4, "b": 1}
    assert slots(client, "logs") == {"a": 2}
    with pytest.raises(LogtriageError, match="declares the resource boot"):
        require_slots(client, "dask://h:1", "boot")
    with pytest.raises(LogtriageError, match="has no workers"):
        require_slots(client=FakeClient({}), address="dask://h:1", resource="boot")  # type: ignore[arg-type]

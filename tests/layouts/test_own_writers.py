"""Trees that the harnesses' own writers make. Each test needs its harness, and is skipped without it:
tuxrun 1.11, labgrid 26.0, avocado-framework 113, and kci-dev 0.1.12, which wants a click older than ours.
"""

import json
import types
from collections.abc import Mapping
from pathlib import Path

import pytest

from logtriage.sources.discover import Discovery, Found
from tests.layouts.trees import kcidb_document, put


def words(found: Found) -> Mapping[str, str]:
    said = {config: files.result() for config, files in found.harness.items()}
    return {config: one.said for config, one in said.items() if one is not None}


def test_tuxrun(tmp_path: Path) -> None:
    results_module = pytest.importorskip("tuxrun.results")
    writer_module = pytest.importorskip("tuxrun.writer")
    home = tmp_path / "run" / "tests" / "1"
    home.mkdir(parents=True)
    job = {"case": "job", "definition": "lava", "error_type": "Infrastructure", "result": "fail"}
    lines = [
        '{"dt": "2026-03-01T10:00:00.000001", "lvl": "target", "msg": "[    0.000000] Booting Linux"}',
        json.dumps({"dt": "2026-03-01T10:00:01.000001", "lvl": "results", "msg": job}),
    ]
    results = results_module.Results([], {})
    with writer_module.Writer(None, home / "logs.html", home / "logs.txt", home / "logs.yaml") as writer:
        for line in lines:
            writer.write(line)
            results.parse(line)
    put(home / "results.json", results.data)
    put(home / "metadata.json", results.metadata)
    found = Discovery(tmp_path / "run").scan()
    assert [(ref.config, ref.file) for ref in found.logs] == [("tests/1", "tests/1/logs.yaml")]
    assert words(found) == {"tests/1": "infra"}
    assert found.passed_over == ()


def test_labgrid(tmp_path: Path) -> None:
    module = pytest.importorskip("labgrid.consoleloggingreporter")
    run = tmp_path / "run"
    reporter = module.ConsoleLoggingReporter(str(run))
    target = types.SimpleNamespace(name="main")
    for name in (None, "serial0"):
        source = type("Source", (), {"name": name, "target": target})()
        step = types.SimpleNamespace(
            tag="console", title="read", result=b"[    0.000000] Booting\n", source=source
        )
        reporter.notify(types.SimpleNamespace(step=step, data={"state": "stop"}))
    reporter._stop()
    found = Discovery(run).scan()
    assert {ref.config for ref in found.logs} == {"main", "main_serial0"}
    assert found.params == {"main": {"target": "main"}, "main_serial0": {"target": "main"}}


def test_kci_dev(tmp_path: Path) -> None:
    parser = pytest.importorskip("kcidev.subcommands.results.parser")
    files = pytest.importorskip("kcidev.libs.files")
    test = {
        "id": "maestro:67ab",
        "path": "boot",
        "status": "MISS",
        "environment_misc": {"platform": "juno-r2"},
        "config_name": "defconfig",
        "architecture": "arm64",
        "compiler": "gcc-12",
        "start_time": "2026-03-01T10:00:00Z",
    }
    name = files.to_valid_filename(
        f"{test['environment_misc']['platform']}__{test['path']}__{test['config_name']}-{test['architecture']}"  # type: ignore[index]
        f"-{test['compiler']}-{test['id']}.log"
    )
    put(tmp_path / "run" / name, b"")
    put(tmp_path / "run" / "boots.json", [parser.create_test_json(test, f"file:///x/{name}")])
    found = Discovery(tmp_path / "run").scan()
    assert words(found) == {name.removesuffix(".log"): "infra"}
    assert found.params[name.removesuffix(".log")]["compiler"] == "gcc-12"


def test_avocado(tmp_path: Path) -> None:
    module = pytest.importorskip("avocado.plugins.jsonresult")
    run = tmp_path / "run"
    test = {
        "name": "1-boot",
        "status": "INTERRUPTED",
        "logdir": "/x/test-results/1-boot",
        "logfile": "/x/test-results/1-boot/debug.log",
        "fail_reason": "Test interrupted: Timeout reached",
    }
    counts = dict.fromkeys(("passed", "errors", "failed", "skipped", "cancelled", "warned"), 0)
    result = types.SimpleNamespace(
        tests=[test],
        job_unique_id="x",
        logfile="job.log",
        tests_total=1,
        interrupted=1,
        tests_total_time=1.0,
        job_start_date_time="2026",
        **counts,
    )
    test_id = pytest.importorskip("avocado.core.test_id").TestID(1, "boot")
    test["name"] = test_id
    put(run / "results.json", json.loads(module.JSONResult._render(result)))
    put(run / "test-results" / "1-boot" / "serial-serial0-vm1.log", b"")
    found = Discovery(run).scan()
    assert words(found) == {"test-results/1-boot/vm1": "timeout"}


def test_the_documents_of_kcidb_are_valid() -> None:
    schema = pytest.importorskip("kcidb_io").schema.LATEST
    document = kcidb_document({"a.log": ("juno-r2", "PASS", "arm64"), "b.log": ("qemu", "MISS", "riscv")})
    assert schema.is_compatible(document)
    schema.validate(document)
    del document["tests"][0]["id"]  # type: ignore[index]
    with pytest.raises(Exception, match="id"):
        schema.validate(document)

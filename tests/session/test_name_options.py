import json
import os
import time
from itertools import product
from pathlib import Path

from click.testing import CliRunner

from logtriage.cli.main import cli
from tests.corpus.boot_file import Boot


def boots(run: Path, qemu_boots: dict[str, Boot], pattern: str) -> None:
    """A matrix of pages, modes and addresses, of which what is both 4k and high hangs."""
    for page, mode, address in product(("4k", "16k", "64k"), ("vhe", "nvhe"), ("low", "high")):
        hangs = page == "4k" and address == "high"
        boot = qemu_boots["546-stuck-kvm-vgic-hyp-init" if hangs else "103-d61-pass-nvhe"]
        path = run / pattern.format(page=page, mode=mode, address=address)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(boot.files["host.log"])
        then = time.time() - 10_000
        os.utime(path, (then, then))


def explained(run: Path) -> tuple[list[tuple[str, tuple[str, ...]]], str]:
    done = CliRunner().invoke(cli, ["report", str(run), "-f", "json"])
    report = json.loads(done.stdout)
    [mode] = report["modes"]
    assert mode["count"] == 2
    terms = [(term["axis"], tuple(term["in"])) for term in mode["explanation"]["terms"]]
    [note] = [note for note in report["run"]["notes"] if "inferred" in note]
    return terms, note


def test_what_fails_is_explained_by_options_of_the_names(tmp_path: Path, qemu_boots: dict[str, Boot]) -> None:
    boots(tmp_path / "run", qemu_boots, "{page}-{mode}-{address}.log")
    terms, note = explained(tmp_path / "run")
    assert terms == [("page", ("4k",)), ("part3", ("high",))]
    assert "page (4k, 16k, 64k), kvm (" in note


def test_options_may_be_named_in_directories(tmp_path: Path, qemu_boots: dict[str, Boot]) -> None:
    boots(tmp_path / "run", qemu_boots, "{page}/kvm={mode},addr={address}/console.log")
    terms, _ = explained(tmp_path / "run")
    assert sorted(terms) == [("addr", ("high",)), ("page", ("4k",))]


def test_stated_options_go_before_inferred_ones(tmp_path: Path, qemu_boots: dict[str, Boot]) -> None:
    run = tmp_path / "run"
    boots(run, qemu_boots, "{page}-{mode}-{address}/host.log")
    for folder in run.iterdir():
        (folder / "meta.json").write_text('{"params": {"x": "1"}}')
    report = json.loads(CliRunner().invoke(cli, ["report", str(run), "-f", "json"]).stdout)
    assert {json.dumps(config["params"]) for config in report["configs"]} == {'{"x": "1"}'}
    assert not [note for note in report["run"]["notes"] if "inferred" in note]

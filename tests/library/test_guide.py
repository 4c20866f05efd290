"""The worked examples of `signatures/README.md` are what the tool says."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

GUIDE = (Path(__file__).resolve().parents[2] / "signatures" / "README.md").read_text()
BLOCKS: list[tuple[str, str]] = re.findall(r"^```(\w*)\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
TEXTS = [text for kind, text in BLOCKS if not kind]


def block(start: str) -> str:
    (found,) = [text for _, text in BLOCKS if text.startswith(start)]
    return found


def tables() -> tuple[str, str]:
    one, other = [text for kind, text in BLOCKS if kind == "toml"]
    return one, other


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    signature, speaker = tables()
    bad, good = [text for text in TEXTS if text.startswith("[    0.000000] Booting")]
    files = {"zcard.toml": signature, "zedboot.toml": speaker, "bad.log": bad, "good.log": good}
    for name, text in {**files, "zed.log": block("ZedBoot 3.1")}.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def said(folder: Path, *argv: str) -> str:
    command = [sys.executable, "-m", "logtriage", *argv]
    return subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True).stdout


@pytest.mark.parametrize("name", ["zcard", "zedboot"])
def test_the_examples_pass_the_check(folder: Path, name: str) -> None:
    assert said(folder, "signatures", "check", "--signatures", f"{name}.toml").endswith(" 0 problems\n")


def test_the_example_of_a_signature(folder: Path) -> None:
    drafted = said(folder, "signatures", "new", "bad.log:4", "--passing", "good.log")
    assert "firmware 5 is fine" in drafted
    assert "init (host)" in said(folder, "classify", "bad.log")
    tried = said(folder, "signatures", "try", "zcard.toml", "bad.log", "good.log")
    assert tried == block("  failing 100")
    assert said(folder, "classify", "--signatures", "zcard.toml", "bad.log") == block("bad.log: ")


def test_the_example_of_a_speaker(folder: Path) -> None:
    assert said(folder, "classify", "zed.log").startswith(
        "zed.log: panic (host, score 60): [zed] FATAL: slot 0: bad checksum"
    )
    assert said(folder, "classify", "--signatures", "zedboot.toml", "zed.log") == block("zed.log: ")

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_the_wheel_holds_the_library_the_matrices_and_the_recordings(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    wheel = zipfile.ZipFile(next(tmp_path.glob("*.whl"))).namelist()
    files = {Path(name) for name in wheel}
    signatures = {path.name for path in files if path.parent == Path("logtriage/signatures")}
    beside = {path.name for suffix in ("toml", "txt") for path in (ROOT / "signatures").glob(f"*.{suffix}")}
    assert signatures == beside
    assert Path("logtriage/matrix/bundled/lpa2.toml") in files
    assert Path("logtriage/layouts/bundled/tuxrun.toml") in files
    assert any("demo/recorded" in name for name in wheel)
    assert {Path(f"logtriage/demo/real/{name}") for name in ("run.tar.xz", "labels.toml")} <= files
    assert {Path("logtriage/runner/init.sh"), Path("logtriage/runner/recipes/lpa2-qemu.toml")} <= files
    assert Path("logtriage/tui/app/app.tcss") in files
    assert not [path for path in files if path.suffix == ".boot" or "tests" in path.parts]
    assert {"index.html", "page.js", "page.css", "favicon.svg"} == {
        path.name for path in files if path.parent == Path("logtriage/cli/page")
    }
    pages = {path.name for path in files if path.parent == Path("logtriage/manual") and path.suffix == ".md"}
    assert pages == {path.name for path in (ROOT / "logtriage" / "manual").glob("*.md")}
    assert "keys.md" in pages
    with tarfile.open(next(tmp_path.glob("*.tar.gz"))) as archive:
        source = archive.getnames()
    assert any(name.endswith("signatures/events.toml") for name in source)
    assert any(name.endswith("signatures/skipped-functions.txt") for name in source)
    assert any(name.endswith("tests/corpus/boots/100-d61-pass-notfa.boot") for name in source)


def test_the_top_level_is_as_given() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.splitlines()
    top = {name.partition("/")[0] for name in listed}
    allowed = {"pyproject.toml", "README.md", "CONTRIBUTING.md", "LICENSE", "CHANGELOG.md"}
    allowed |= {"logtriage", "signatures", "tests", "screenshots"}
    assert {name for name in top if not name.startswith(".")} <= allowed


def test_the_workflow_runs_the_test_command_of_the_readme() -> None:
    readme = (ROOT / "README.md").read_text().splitlines()
    (command,) = [line for line in readme if line.startswith("python3 -m venv ") and "pytest" in line]
    steps = (ROOT / ".github" / "workflows" / "checks.yml").read_text().splitlines()
    assert f"- run: {command}" in [step.strip() for step in steps]

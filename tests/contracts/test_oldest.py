import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("oldest", ROOT / "tests" / "oldest.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_requirement_of_the_project_says_its_oldest_version(script: ModuleType) -> None:
    pyproject = (ROOT / "pyproject.toml").read_text("utf-8")
    constraints = list(script.oldest(script.requirements(pyproject)))
    named = {constraint.partition("==")[0] for constraint in constraints}
    assert named == set(re.findall(r'"([\w.-]+)>=', pyproject))


def test_bounds_become_versions(script: ModuleType) -> None:
    written = ["textual>=8.2,<9", "google-re2>=1.1", "dask[array,dataframe]>=2024.8"]
    assert list(script.oldest(written)) == ["textual==8.2", "google-re2==1.1", "dask==2024.8"]


@pytest.mark.parametrize("written", ["click", "click<9", "click~=8.1", "click>=8.1,!=8.2", "click>=8.1; x"])
def test_what_says_no_oldest_version_is_refused(script: ModuleType, written: str) -> None:
    with pytest.raises(ValueError, match="write NAME>=OLDEST"):
        list(script.oldest([written]))

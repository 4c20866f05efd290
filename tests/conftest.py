from collections.abc import Iterator
from pathlib import Path

import pytest

from logtriage.library.library import Library
from logtriage.library.load import builtin_dir, load_library

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"


@pytest.fixture(scope="session")
def library() -> Library:
    return load_library([builtin_dir()])


@pytest.fixture(scope="session")
def qemu_corpus() -> Path:
    corpus = CORPUS / "qemu"
    if not (corpus / "index.csv").is_file():
        pytest.skip("the labelled corpus is not beside this checkout")
    return corpus


@pytest.fixture(autouse=True, scope="session")
def _own_caches(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        yield

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from logtriage.library.library import Library
from logtriage.library.load import builtin_dir, load_library
from tests.corpus.boot_file import BOOTS, Boot, read_boots

settings.register_profile("fast", max_examples=12, deadline=None)
settings.register_profile("thorough", max_examples=60, deadline=None)
settings.load_profile("fast")


@pytest.fixture
def may_fork() -> None:
    """Nothing is forked beside a thread, and another test of this process may have left one."""
    if threading.active_count() > 1:
        pytest.skip("a thread of another test still runs, beside which nothing is forked")


@pytest.fixture(scope="session")
def library() -> Library:
    return load_library([builtin_dir()])


@pytest.fixture(scope="session")
def qemu_boots() -> dict[str, Boot]:
    return {boot.name: boot for boot in read_boots(BOOTS)}


@pytest.fixture(scope="session")
def qemu_corpus(qemu_boots: dict[str, Boot], tmp_path_factory: pytest.TempPathFactory) -> Path:
    run = tmp_path_factory.mktemp("qemu")
    for boot in qemu_boots.values():
        boot.unpack(run)
    return run


@pytest.fixture(autouse=True, scope="session")
def _own_caches(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        yield

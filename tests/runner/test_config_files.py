import os
from pathlib import Path

import pytest

from logtriage.errors import LogtriageError
from logtriage.matrix.model import Axis, Config, Matrix
from logtriage.runner.config_files import files_by_config


def matrix(ids: list[str], logs: dict[str, str]) -> Matrix:
    configs = tuple(Config(id=name, params={"pa": "lpa"}) for name in ids)
    return Matrix(name="m", axes=(Axis(name="pa", values=("lpa",)),), configs=configs, logs=logs)


def test_a_configuration_with_a_directory_of_its_own_runs_there() -> None:
    found = files_by_config(matrix(["0", "1"], {"host": "{id}/host.log", "guest": "{id}/guest.log"}))
    assert found["1"].folder == "1"
    assert found["1"].result == "1/result.json"
    assert found["1"].timing("guest") == "1/guest.timing"


def test_small_files_of_a_shared_directory_are_called_after_the_log() -> None:
    found = files_by_config(matrix(["0", "1"], {"host": "{pa}/{id}-host.txt"}))
    assert found["1"].folder == ".jobs/1.d"
    assert found["1"].result == "lpa/1-result.json"
    assert found["1"].meta == "lpa/1-meta.json"
    assert found["1"].timing("host") == "lpa/1-host.timing"


def test_a_directory_around_others_belongs_to_nobody() -> None:
    found = files_by_config(matrix(["a", "b"], {"host": "x/{id}.log", "guest": "x/{id}/guest.log"}))
    assert found["a"].folder == ".jobs/a.d"


@pytest.mark.parametrize(
    "name", ["../../x", "/etc", "a/b", ".hidden", "-rf", "", "a\0b", "\x1b[2J", "x" * 300]
)
def test_an_id_that_is_no_safe_name_gets_no_directory(name: str) -> None:
    with pytest.raises(LogtriageError, match=r"cannot have a directory|cannot be part|makes the name"):
        files_by_config(matrix([name], {"host": "{id}/host.log"}))


def test_two_configurations_never_share_a_file() -> None:
    with pytest.raises(LogtriageError, match="belong to both"):
        files_by_config(matrix(["a.b", "a.c"], {"host": "{id}"}))


@pytest.mark.parametrize("link", ["lpa", "lpa/0"])
def test_a_planted_link_leads_nowhere(tmp_path: Path, link: str) -> None:
    run, outside = tmp_path / "run", tmp_path / "outside"
    (run / link).parent.mkdir(parents=True)
    (outside / "0").mkdir(parents=True)
    (outside / "host.log").write_text("not ours")
    (run / link).symlink_to(outside)
    config_files = files_by_config(matrix(["0"], {"host": "{pa}/{id}/host.log"}))["0"]
    for call in (config_files.clear, config_files.make):
        with pytest.raises(LogtriageError, match="is reached through a link"):
            call(run)
    assert sorted(path.name for path in outside.iterdir()) == ["0", "host.log"]


def test_a_link_to_another_configuration_does_not_cost_that_one_its_files(tmp_path: Path) -> None:
    (tmp_path / "1").mkdir()
    (tmp_path / "1" / "host.log").write_text("of 1")
    (tmp_path / "0").symlink_to(tmp_path / "1")
    with pytest.raises(LogtriageError, match="is reached through a link"):
        files_by_config(matrix(["0", "1"], {"host": "{id}/host.log"}))["0"].clear(tmp_path)
    assert (tmp_path / "1" / "host.log").read_text() == "of 1"


def test_what_an_earlier_start_left_is_removed(tmp_path: Path) -> None:
    config_files = files_by_config(matrix(["0"], {"host": "{id}/host.log"}))["0"]
    config_files.make(tmp_path)
    (tmp_path / "0" / "disk").mkdir()
    (tmp_path / "0" / "disk" / "image").write_text("x")
    (tmp_path / "other.log").write_text("kept")
    config_files.clear(tmp_path)
    config_files.clear(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["other.log"]


def test_directories_are_for_nobody_else(tmp_path: Path) -> None:
    config_files = files_by_config(matrix(["0"], {"host": "{pa}/{id}/host.log"}))["0"]
    before = os.umask(0)
    try:
        config_files.make(tmp_path)
    finally:
        os.umask(before)
    assert [(tmp_path / name).stat().st_mode & 0o777 for name in ("lpa", "lpa/0")] == [0o700, 0o700]

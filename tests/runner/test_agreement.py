"""What is agreed to before a recipe runs."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from logtriage.errors import InputError
from logtriage.runner.agreement import Agreement, agreement_of
from logtriage.runner.mission import Request, load_mission

MATRIX = """
schema = 1
[axes]
a = ["one", "two"]
[recipe]
argv = {argv}
[recipe.limits]
total = 20
{more}
"""
Ask = Callable[..., Agreement]


@pytest.fixture
def ask(tmp_path: Path) -> Ask:
    """What is asked of a recipe beside which `boot.sh` lies, and `sub/one.sh`."""
    folder = tmp_path / "recipes"
    (folder / "sub").mkdir(parents=True)
    (folder / "boot.sh").write_text("echo 1")
    (folder / "sub" / "one.sh").write_text("echo 1")
    (tmp_path / "beside.sh").write_text("echo 1")
    (tmp_path / "elsewhere").mkdir()
    (folder / "link").symlink_to(tmp_path / "elsewhere")

    def asked(*argv: str, more: str = "", run: str = "run", matrix: Path = folder / "m.toml") -> Agreement:
        (folder / "m.toml").write_text(MATRIX.format(argv=list(argv), more=more))
        found = agreement_of(load_mission(Request(matrix=str(matrix), run=tmp_path / run)))
        assert found is not None
        return found

    return asked


@pytest.mark.parametrize(
    ("argv", "file"),
    [
        (("./boot.sh",), "recipes/boot.sh"),
        (("../beside.sh",), "beside.sh"),
        (("sh", "boot.sh"), "recipes/boot.sh"),
        (("sh", "../beside.sh"), "beside.sh"),
        (("sh", "--script=boot.sh"), "recipes/boot.sh"),
        (("sh", "-fboot.sh"), "recipes/boot.sh"),
        (("sh", "file=sub/one.sh,if=none"), "recipes/sub/one.sh"),
        (("sh", "-c", "cd x && ./boot.sh --now"), "recipes/boot.sh"),
        (("sh", "sub/{a}.sh"), "recipes/sub/one.sh"),
        (("sh", "{run}/../recipes/boot.sh"), "recipes/boot.sh"),
        (("sh", "../../recipes/boot.sh"), "recipes/boot.sh"),
        (("env", "sh"), "recipes/boot.sh"),
        (("sh", "link/../beside.sh"), "beside.sh"),
        (("sh", "{dir}/../../recipes/boot.sh"), "recipes/boot.sh"),
    ],
)
def test_the_content_of_a_file_that_is_named_counts(
    ask: Ask, tmp_path: Path, argv: tuple[str, ...], file: str
) -> None:
    more = '[recipe.env.set]\nBASH_ENV = "boot.sh"' if argv == ("env", "sh") else ""
    before = ask(*argv, more=more)
    assert str(tmp_path / file) in {*before.files, *map(os.path.realpath, before.programs)}
    assert ask(*argv, more=more) == before
    (tmp_path / file).write_text("echo 2")
    assert ask(*argv, more=more).parts != before.parts


def test_a_link_counts_with_what_it_leads_to(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "recipes" / "link.sh").symlink_to(tmp_path / "beside.sh")
    before = ask("sh", "link.sh")
    (tmp_path / "beside.sh").write_text("echo 2")
    assert ask("sh", "link.sh").parts != before.parts


def test_the_folder_counts_even_where_nothing_in_it_is_named(ask: Ask, tmp_path: Path) -> None:
    before = ask("sh", "x")
    (tmp_path / "link").symlink_to(tmp_path / "recipes")
    assert ask("sh", "x", matrix=tmp_path / "link" / "m.toml").parts == before.parts
    (tmp_path / "link").unlink()
    (tmp_path / "recipes").rename(tmp_path / "moved")
    (tmp_path / "recipes").symlink_to(tmp_path / "moved")
    assert ask("sh", "x").parts != before.parts


def test_files_elsewhere_and_directories_do_not_count(ask: Ask, tmp_path: Path) -> None:
    before = ask("sh", str(tmp_path / "beside.sh"), "sub", "/dev/null", "/usr/bin")
    assert before.files == ()
    (tmp_path / "beside.sh").write_text("echo 2")
    assert ask("sh", str(tmp_path / "beside.sh"), "sub", "/dev/null", "/usr/bin") == before


def test_what_the_boots_make_does_not_count(ask: Ask, tmp_path: Path) -> None:
    argv = ("sh", "{host_log}", "x={dir}/made", "{run}/kept.sh")
    run = tmp_path / "recipes" / "run"
    (run / "0").mkdir(parents=True)
    for name in ("0/host.log", "0/made", "kept.sh"):
        (run / name).write_text("x")
    assert ask(*argv, run="recipes/run").files == (str(run / "kept.sh"),)


@pytest.mark.parametrize("name", ["fifo", "socket"])
def test_what_cannot_be_read_is_refused_without_waiting(ask: Ask, tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / "recipes" / "fifo")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "recipes" / "socket"))
        with pytest.raises(InputError, match="is named by the recipe and cannot be read"):
            ask("sh", name)


def test_a_large_file_is_hashed_in_pieces(ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    read = os.read

    def note(fd: int, size: int) -> bytes:
        asked.append(size)
        return read(fd, size)

    large = tmp_path / "recipes" / "large"
    large.write_bytes(bytes(5 << 20))
    monkeypatch.setattr("logtriage.runner.agreement.os.read", note)
    before = ask("sh", "large")
    assert max(asked) <= 1 << 20
    assert sum(asked) >= 5 << 20
    large.write_bytes(bytes((5 << 20) - 1) + b"x")
    assert ask("sh", "large").parts != before.parts


def test_what_the_user_typed_and_what_comes_with_logtriage_is_not_asked_about(tmp_path: Path) -> None:
    (tmp_path / "m.toml").write_text(MATRIX.format(argv=["sh", "x"], more=""))
    typed = Request(matrix=str(tmp_path / "m.toml"), program=["./x"], limit=9, run=tmp_path)
    assert agreement_of(load_mission(typed)) is None
    assert agreement_of(load_mission(Request(matrix="qemu", run=tmp_path))) is None

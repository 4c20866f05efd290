import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.demo.base import CASES
from logtriage.demo.pack import RECORDED, main, pack, thin
from logtriage.errors import InputError

CONSOLES = st.lists(
    st.lists(st.sampled_from([b"a", b"\r", b"\n", b"\x1b"]), min_size=1).map(b"".join), min_size=1
)


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    for name, case in CASES.items():
        shutil.copytree(RECORDED / name, tmp_path / "corpus" / case)
    return tmp_path / "corpus"


@given(CONSOLES)
def test_a_line_is_there_when_its_last_byte_is(pieces: list[bytes]) -> None:
    data = b"".join(pieces)
    ends = [sum(map(len, pieces[: n + 1])) for n in range(len(pieces))]
    rows = thin(data, [(float(n), end - len(pieces[n])) for n, end in enumerate(ends)])
    lines = [
        data[start:end] for (_, start), end in zip(rows, [*(s for _, s in rows[1:]), len(data)], strict=True)
    ]
    assert b"".join(lines) == data
    assert all(line.find(b"\n") in (-1, len(line) - 1) for line in lines)
    for (at, start), line in zip(rows, lines, strict=True):
        assert at == next(n for n, end in enumerate(ends) if end >= start + len(line))


def test_packing_what_is_packed_changes_nothing(corpus: Path, tmp_path: Path) -> None:
    size = pack(corpus, tmp_path / "recorded")
    written = tree(tmp_path / "recorded")
    assert written == tree(RECORDED)
    assert size == sum(map(len, written.values())) < 400_000


def test_byte_timing_with_a_header_is_thinned(corpus: Path, tmp_path: Path) -> None:
    folder = corpus / CASES["firmware"]
    (folder / "host.log").write_bytes(b"ab\r\n\r\nc")
    rows = "".join(f"[{n / 8}, {n}, 1]\n" for n in range(7))
    (folder / "host.timing").write_text('{"format": "words"}\n' + rows)
    pack(corpus, tmp_path / "recorded")
    assert (tmp_path / "recorded/firmware/host.timing").read_text() == "[0.375, 0]\n[0.625, 4]\n[0.75, 6]\n"


@pytest.mark.parametrize("broken", ["host.log", "host.timing"])
def test_a_corpus_without_a_boot_is_refused(corpus: Path, tmp_path: Path, broken: str) -> None:
    (corpus / CASES["firmware"] / broken).unlink()
    with pytest.raises(InputError, match=CASES["firmware"]):
        pack(corpus, tmp_path / "recorded")


def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "usage" in capsys.readouterr().err
    assert main([str(tmp_path)]) == 2
    assert "the corpus lacks this boot" in capsys.readouterr().err

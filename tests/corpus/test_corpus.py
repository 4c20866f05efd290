from dataclasses import replace
from pathlib import Path

import pytest

from logtriage.errors import InputError
from logtriage.library.library import Library
from tests.corpus.add import boot_from, labelled
from tests.corpus.boot_file import BOOTS, PROBES, SUFFIX, Boot, boot_bytes, read_boot, read_boots
from tests.corpus.update import Judged, judged
from tests.corpus.verdicts import Verdict, expected, verdicts

PANIC = b"[    0.000000] Linux version 6.1.0 (a@b) #1 SMP\n[    1.000000] Kernel panic - not syncing: gone\n"
UPDATE = "python tests/corpus/update.py --write"


@pytest.fixture(scope="module")
def today(library: Library, tmp_path_factory: pytest.TempPathFactory) -> list[Judged]:
    return list(judged(library, tmp_path_factory.mktemp("judged")))


def boot(headers: dict[str, str], **logs: bytes) -> Boot:
    return Boot(name="made-up", headers=headers, files={f"{name}.log": data for name, data in logs.items()})


def test_the_verdicts_are_those_that_the_files_expect(today: list[Judged]) -> None:
    assert "".join(one.difference() for one in today) == "", UPDATE


def test_every_verdict_is_what_its_label_says_but_for_the_known_failures(today: list[Judged]) -> None:
    assert [text for text in (one.wrong() for one in today) if text] == []


def test_the_boots_are_there() -> None:
    assert len(list(BOOTS.glob(f"*{SUFFIX}"))) >= 109
    assert len(list(PROBES.glob(f"*{SUFFIX}"))) >= 39
    for one in read_boots(BOOTS):
        assert one.reported
        assert {"status", "class", "params", "result", "verdict-status"} <= one.headers.keys()


def test_a_known_failure_of_a_real_boot_has_the_right_status(today: list[Judged]) -> None:
    for one in today:
        if one.path.parent == BOOTS and "known-failure" in one.boot.headers:
            assert one.verdict.status in one.boot.statuses


@pytest.mark.parametrize("folder", [BOOTS, PROBES], ids=lambda folder: folder.name)
def test_every_file_is_as_it_would_be_written(folder: Path) -> None:
    assert [
        path.name for path in sorted(folder.iterdir()) if boot_bytes(read_boot(path)) != path.read_bytes()
    ] == []


@pytest.mark.parametrize(
    "data", [b"", b"\n", b"a", b"a\r\n", b"a\r\r\n\0\xff\x1b[6n", b"---[ end\n", b"\r--- x"]
)
def test_logs_keep_their_bytes(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / f"made-up{SUFFIX}"
    given = boot({"status": "fail", "params": "a=b c=d=e", "result": "timeout KILL"}, host=data, guest=data)
    path.write_bytes(boot_bytes(given))
    assert read_boot(path) == given


@pytest.mark.parametrize("data", [b"--- guest.log\n", b"a\n--- b", b"a\n\\ no newline at the end\n"])
def test_a_log_that_could_not_be_read_back_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"made-up: host\.log: "):
        boot_bytes(boot({"status": "fail"}, host=data))


@pytest.mark.parametrize("value", ["", " ", "a\nb", "a\x85b"])
def test_a_header_that_could_not_be_read_back_is_refused(value: str) -> None:
    with pytest.raises(InputError, match="made-up: note: "):
        boot_bytes(boot({"note": value}, host=b""))


@pytest.mark.parametrize(
    "line",
    ["statsu: fail", "status", "status: ", "status:fail", "class: a\nclass: a", "params: a", "result: 1"],
)
def test_a_header_that_means_nothing_is_refused(tmp_path: Path, line: str) -> None:
    path = tmp_path / f"made-up{SUFFIX}"
    path.write_text(f"{line}\n--- host.log\n", "utf-8")
    with pytest.raises(InputError, match=rf"made-up\{SUFFIX}:[12]: expected a header"):
        read_boot(path)


def test_a_file_without_a_host_is_refused(tmp_path: Path) -> None:
    path = tmp_path / f"made-up{SUFFIX}"
    path.write_text("status: fail\n--- guest.log\n", "utf-8")
    with pytest.raises(InputError, match=r"no `--- host\.log`"):
        read_boot(path)


@pytest.mark.parametrize(
    ("label", "fault"),
    [
        ({"class": "oops", "layer": "host"}, "class panic, not oops"),
        ({"class": "oops", "accept": "panic bug"}, ""),
        ({"class": "panic", "layer": "guest firmware"}, "layer host, not firmware or guest"),
        ({"class": "panic", "title": "gone"}, ""),
        ({"class": "panic", "title": "lost"}, "title 'kernel panic: gone' without 'lost'"),
        ({"class": "none"}, "class panic, not none"),
        ({"status": "fail infra", "class": "panic"}, ""),
        ({"status": "pass"}, "status fail, not pass"),
        ({"status": "pass-noted"}, "status fail, not pass; nothing is noted"),
    ],
)
def test_what_a_label_asks_for(library: Library, tmp_path: Path, label: dict[str, str], fault: str) -> None:
    given = boot({"result": "timeout KILL"} | label, host=PANIC)
    (said,) = verdicts(library, [given], tmp_path).values()
    assert "; ".join(said.faults(given)) == fault


def test_what_has_become_right_is_no_known_failure_and_what_is_wrong_becomes_none() -> None:
    silent = Verdict(status="pass", finding=None, notes=())
    right = boot({"status": "pass", "known-failure": "yes", "verdict-class": "hang"}, host=b"")
    assert expected(right, silent) == {"status": "pass", "verdict-status": "pass", "verdict-class": "none"}
    wrong = boot({"status": "fail"}, host=b"")
    assert "known-failure" not in expected(wrong, silent)
    known = boot({"status": "fail", "known-failure": "yes"}, host=b"")
    assert expected(known, silent)["known-failure"] == "yes"


def test_the_draft_of_a_label_is_what_is_said_today(tmp_path: Path) -> None:
    draft = labelled(boot({"read-by": "classify"}, host=PANIC), tmp_path)
    assert (draft.headers["class"], draft.headers["layer"]) == ("panic", "host")
    assert draft.headers["verdict-title"] == "kernel panic: gone"


def test_a_boot_that_is_added_is_what_its_source_was(tmp_path: Path) -> None:
    source = read_boot(BOOTS / f"638-trunc-guest{SUFFIX}")
    added = boot_from(source.unpack(tmp_path), source.name)
    given = {key: source.headers[key] for key in ("params", "result")}
    assert added == replace(source, headers=given)
    with pytest.raises(InputError, match=r"no host\.log"):
        boot_from(tmp_path, "empty")

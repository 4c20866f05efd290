import hashlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from logtriage.cli.inputs import open_library
from logtriage.session.session import Session
from tests.boot.recorders import interleaved
from tests.corpus.boot_file import Boot

RUN = [sys.executable, "-m", "logtriage"]
CONTROLS = (
    {chr(code) for code in range(0x20)} - {"\n", "\t"} | {"\x7f"} | {chr(code) for code in range(0x80, 0xA0)}
)
HOSTILE = (
    b"\x1b]52;c;QQ==\x07\x1b]0;T\x07\x1b[2J\x1b[H\x1bP7fff\x1b\\ \x9b31m \xc2\x9b31m \x0e\x05\x08a\rb\0\x7f"
    b"\xe2\x80\xae\xe2\x81\xa6\xe2\x80\x8b\xe2\x80\xa8\xef\xbb\xbf [/] [@click=app.quit]x[/] [mem 0x0-0xff]"
)


def run(
    *arguments: str, data: bytes = b"", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, **(env or {})}
    return subprocess.run([*RUN, *arguments], input=data, capture_output=True, env=environment, check=False)


def boot(folder: Path, name: str, text: bytes, reason: str = "timeout") -> None:
    (folder / name).mkdir(parents=True)
    (folder / name / "host.log").write_bytes(text)
    ended = {"exit": 0 if reason == "exited" else None, "signal": None, "reason": reason}
    (folder / name / "result.json").write_text(json.dumps(ended))


@pytest.mark.slow
def test_the_demo_finds_the_three_modes_of_the_founding_report() -> None:
    done = run("demo", "--headless", "--speed", "max", "-f", "json")
    assert done.returncode == 0
    report = json.loads(done.stdout)
    assert report["counts"]["pass"] == 122
    assert report["counts"]["fail"] == 64
    modes = {mode["count"]: (mode["class"], mode["layer"], mode["stage"]) for mode in report["modes"]}
    assert modes == {
        18: ("silent", "host", "host-kernel"),
        4: ("hang", "host", "host-kvm"),
        42: ("silent", "guest", "guest-kernel"),
    }
    assert "replay" in report["run"]["replay"]
    terms = {
        mode["count"]: {term["axis"]: term["in"] for term in mode["explanation"]["terms"]}
        for mode in report["modes"]
    }
    assert terms[42] == {"guest_load_addr": ["high"]}
    assert terms[18] == {"host_page_size": ["4k", "16k"], "host_load_addr": ["high"]}


def test_a_line_of_every_escape_is_printed_inertly() -> None:
    line = b"Kernel panic - not syncing: " + HOSTILE + b"\r\n"
    for fmt in ("text", "json"):
        done = run("classify", "-f", fmt, "-", data=line)
        assert done.returncode == 1
        shown = done.stdout.decode()
        assert not set(shown) & CONTROLS
        assert "[/]" in shown
        assert "[mem 0x0-0xff]" in shown


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["report", "/nonexistent"], 2, "no such file or directory"),
        (["matrix", "count", "/nonexistent.toml"], 2, "nonexistent.toml"),
        (["classify", "/nonexistent.log"], 2, "No such file"),
        (["signatures", "show", "no-such-signature"], 2, "no such signature"),
        (["report"], 2, "Missing argument"),
        (["demo", "--speed", "fast"], 2, "a number from 0.001 to 500, or max"),
        (["demo", "--speed", "1e308"], 2, "a number from 0.001 to 500, or max"),
    ],
)
def test_wrong_usage_is_2_with_one_clear_line(arguments: list[str], code: int, said: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (code, b"")
    assert said in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()


CHECKED = """
schema = 1
[axes]
a = ["1", "2"]
"""


@pytest.mark.parametrize(
    ("recipe", "said"),
    [
        ('recipe = "qemo"', "m.toml: recipe: there is no recipe qemo"),
        ("[recipe]", "the recipe names no program"),
        ('[recipe]\nargv = ["sh", "{b}"]', "m.toml:6: recipe.argv[1]"),
        ('[recipe]\nargv = ["sh"]\nargs = ["x"]', "m.toml:7: recipe.args: unknown key"),
        (
            '[recipe]\nargv = ["sh"]\n[recipe.limits]\ntotal = "1 h"',
            "m.toml:8: recipe.limits.total: expected",
        ),
        (
            '[recipe]\nargv = ["{a}"]\n[recipe.limits]\ntotal = 9',
            "the program cannot be called after an option",
        ),
    ],
)
def test_checking_a_matrix_checks_its_recipe(tmp_path: Path, recipe: str, said: str) -> None:
    path = tmp_path / "m.toml"
    path.write_text(f"{recipe}\n{CHECKED}" if "[" not in recipe else f"{CHECKED}{recipe}\n")
    done = run("matrix", "check", str(path))
    assert (done.returncode, done.stdout) == (2, b"")
    assert said in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()


@pytest.mark.parametrize(
    ("recipe", "notes"),
    [
        ("", []),
        ('[recipe]\nargv = ["sh"]\n[recipe.limits]\ntotal = 9', []),
        ('[recipe]\nargv = ["sh"]', ["the recipe says no limits.total, so that a run needs --limit SECONDS"]),
        (
            '[recipe]\nargv = ["no-emu", "{k}"]\nhint = "\\u001b[2J"\nlimits.total = 9\nfiles.k = "Image"',
            [
                "no-emu is not in PATH (\u241b[2J)",
                (
                    "{folder}/m.toml:9: recipe.files.k: {folder}/Image is not there"
                    " (say with --files where the files are, or make them with --prepare DIR)"
                ),
            ],
        ),
    ],
)
def test_what_a_run_would_miss_is_a_note_of_the_check(tmp_path: Path, recipe: str, notes: list[str]) -> None:
    (tmp_path / "m.toml").write_text(f"{CHECKED}{recipe}\n")
    done = run("matrix", "check", str(tmp_path / "m.toml"))
    assert (done.returncode, done.stdout) == (0, b"m: 1 options, 2 configurations\n")
    told = [f"logtriage: note: {note.replace('{folder}', str(tmp_path))}" for note in notes]
    assert done.stderr.decode().splitlines() == told


def test_exit_codes_of_a_report(tmp_path: Path) -> None:
    off = b"[    6.000000] reboot: Power down\r\n"
    boot(tmp_path / "good", "a", off, "exited")
    boot(tmp_path / "bad", "a", b"[    1.0] stuck\r\n")
    (tmp_path / "open" / "a").mkdir(parents=True)
    (tmp_path / "open" / "a" / "host.log").write_bytes(b"[    1.000000] on its way\r\n")
    assert run("report", str(tmp_path / "good")).returncode == 0
    assert run("report", str(tmp_path / "bad")).returncode == 1
    assert run("report", str(tmp_path / "bad"), "--fail-on", "none").returncode == 0
    assert run("report", str(tmp_path / "open")).returncode == 3


def test_plain_watching_of_a_finished_run_ends_by_itself(tmp_path: Path) -> None:
    boot(tmp_path, "a", b"[    6.000000] reboot: Power down\r\n", "exited")
    done = run("watch", str(tmp_path), "-f", "json")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert set(rows[-1]) == {"time", "id", "status", "stage", "failure", "final", "note", "baseline"}
    assert (rows[-1]["status"], rows[-1]["final"]) == ("pass", True)


def test_plain_watching_of_a_long_finished_log_says_what_its_end_says(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    log = folder / "host.log"
    line = b"[    1.000000] a driver probed a device and is content with it\r\n"
    log.write_bytes(line * 50_000 + b"[    9.000000] Internal error: Oops: 0000000096000004 [#1] SMP\r\n")
    os.utime(log, (time.time() - 3600,) * 2)
    done = run("watch", str(tmp_path), "--plain")
    head, columns, *lines = done.stdout.decode().splitlines()
    assert (head, columns.split()[0]) == (f"logtriage: {tmp_path}", "time")
    said = [one for one in lines if not one.startswith("scanning ")]
    assert len(said) == 3
    assert "  a  fail  " in said[0]
    assert "mode A: oops of host: " in said[0]
    assert said[1] == "complete: 1 configuration: 1 fail"
    assert said[2].startswith("mode A: 1 configuration, oops of host: ")


def test_a_broken_signature_is_named_and_the_rest_holds(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(
        'schema = 1\n\n[[signature]]\nid = "look-behind"\ntitle = "t"\nclass = "panic"\n'
        "match = [{ regex = '(?<=a)b' }]\n"
    )
    done = run("classify", "-", "--signatures", str(tmp_path), data=b"Kernel panic - not syncing: x\n")
    assert done.returncode == 1
    assert "mine.toml:3: look-behind:" in done.stderr.decode()


@pytest.mark.parametrize("env", [{"LC_ALL": "C"}, {"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_poor_terminals_are_served(env: dict[str, str]) -> None:
    done = run("classify", "-", data="[    1.000000] \u00e4\u4e2d ok\n".encode(), env=env)
    assert done.returncode == 0


def test_help_names_every_command() -> None:
    said = run("--help").stdout.decode()
    for name in ("demo", "watch", "report", "classify", "matrix", "signatures"):
        assert name in said


def test_roles_are_shown() -> None:
    listed = run("signatures", "list").stdout.decode().splitlines()
    roles = {line.split()[0]: line.split()[4] for line in listed}
    assert [roles[name] for name in ("kasan", "oops-frame", "report-lost")] == ["cause", "frame", "context"]
    assert '"role": "consequence"' in run("signatures", "show", "panic-end-marker").stdout.decode()


@pytest.mark.slow
def test_a_draft_from_a_line_hits_its_log_and_no_passing_one(tmp_path: Path) -> None:
    off = b"[    6.000000] reboot: Power down\r\n"
    stuck = b"[    0.500000] wobble: device 17 at 0xdeadbeef found\r\n[    1.000000] frobnicator: waiting\r\n"
    boot(tmp_path / "run", "bad", stuck)
    boot(tmp_path / "run", "good", b"[    1.000000] wobble: device 3 at 0x1234abcd lost\r\n" + off, "exited")
    log = tmp_path / "run" / "bad" / "host.log"
    good = tmp_path / "run" / "good" / "host.log"
    for line, word in ((1, "regex"), (2, "fuzzy")):
        drafted = run("signatures", "new", f"{log}:{line}", "--passing", str(good))
        assert drafted.returncode == 0
        assert word in drafted.stdout.decode()
        draft = tmp_path / f"draft{line}.toml"
        draft.write_bytes(drafted.stdout)
        tried = run("signatures", "try", str(draft), str(tmp_path / "run"))
        assert tried.returncode == 0, tried.stderr
        assert "hits 1 failing logs of 2; no passing log is hit" in tried.stdout.decode()
        assert run("signatures", "check", "--signatures", str(draft)).returncode == 0
    broad = tmp_path / "broad.toml"
    broad.write_text(
        'schema = 1\n[[signature]]\nid = "broad"\ntitle = "t"\nclass = "other"\n'
        'match = [{ literal = "wobble" }]\nsamples = ["wobble"]\n'
    )
    tried = run("signatures", "try", str(broad), str(tmp_path / "run"))
    assert tried.returncode == 1
    assert "TOO BROAD" in tried.stdout.decode()


@pytest.mark.slow
def test_a_report_has_the_names_that_were_given_on_the_screens(tmp_path: Path) -> None:
    runs = tmp_path / "runs"
    boot(runs, "0", b"[    1.0] Kernel panic - not syncing: Attempted to kill init!\n")
    env = {"XDG_STATE_HOME": str(tmp_path / "state")}
    found = json.loads(run("report", str(runs), "-f", "json", env=env).stdout)
    failure = Session(runs, open_library()).load().states[0].failure
    assert failure is not None
    assert not (tmp_path / "state").exists()
    name = hashlib.sha256(os.fsencode(os.path.realpath(runs))).hexdigest()[:32]
    kept = tmp_path / "state" / "logtriage" / "runs" / f"{name}.json"
    kept.parent.mkdir(parents=True)
    labels, titles = {"host/gone/x": "A", failure.key: "B"}, {"A": "theirs", "B": "ours"}
    text = json.dumps({"type": "logtriage-memory-1", "labels": labels, "titles": titles})
    kept.write_text(text)
    named = json.loads(run("report", str(runs), "-f", "json", env=env).stdout)
    assert [mode["title"] for mode in named["modes"]] == ["ours"]
    assert any("A has another name" in note for note in named["run"]["notes"])
    plain = json.loads(run("report", str(runs), "-f", "json", "--as-found", env=env).stdout)
    assert plain["modes"] == found["modes"]
    assert kept.read_text() == text


def test_a_regression_is_found_against_a_run_and_against_its_saved_report(tmp_path: Path) -> None:
    off = b"[    6.000000] reboot: Power down\r\n"
    for name, text, reason in (("a", off, "exited"), ("b", off, "exited")):
        boot(tmp_path / "before", name, text, reason)
    boot(tmp_path / "after", "a", off, "exited")
    boot(tmp_path / "after", "b", b"[    1.000000] Kernel panic - not syncing: broken\r\n")
    saved = tmp_path / "before.json"
    assert run("report", str(tmp_path / "before"), "-f", "json", "-o", str(saved)).returncode == 0
    for base in (tmp_path / "before", saved):
        done = run("compare", str(base), str(tmp_path / "after"), "-f", "json")
        assert done.returncode == 1
        rows = json.loads(done.stdout)
        assert rows["counts"]["regression"] == 1
        report = run("report", str(tmp_path / "after"), "--baseline", str(base), "-f", "json")
        words = {row["id"]: row["baseline"] for row in json.loads(report.stdout)["configs"]}
        assert words == {"a": "same", "b": "regression"}
        only = run("report", str(tmp_path / "before"), "--baseline", str(base), "--fail-on", "regression")
        assert only.returncode == 0
    assert run("compare", str(saved), str(tmp_path / "before")).returncode == 0
    assert run("compare", str(tmp_path / "absent.json"), str(tmp_path / "after")).returncode == 2


def test_the_nearest_passing_neighbour_shows_where_the_consoles_part(tmp_path: Path) -> None:
    common = b"[    1.000000] first step\r\n[    2.000000] second step\r\n"
    boot(
        tmp_path,
        "good",
        common + b"[    3.000000] third step\r\n[    6.000000] reboot: Power down\r\n",
        "exited",
    )
    boot(tmp_path, "bad", common)
    for name, value in (("good", "low"), ("bad", "high")):
        (tmp_path / name / "meta.json").write_text(json.dumps({"params": {"load": value, "size": 4}}))
    done = run("report", str(tmp_path), "-f", "json")
    contrast = json.loads(done.stdout)["modes"][0]["contrast"]
    assert contrast["differs"] == [["load", "high", "low"]]
    assert (contrast["common"], contrast["onward"]) == ("second step", "third step")
    assert "third step" in " ".join(run("report", str(tmp_path)).stdout.decode().split())


def test_hostile_file_names_come_out_as_escapes_in_json(tmp_path: Path) -> None:
    for name in (b"a\xff.log", "c1\u009b31m.log".encode(), "rlo\u202e.log".encode(), b"d\x7f.log"):
        path = tmp_path / os.fsdecode(name)
        path.write_bytes(b"Kernel panic - not syncing: x\n")
        done = run("classify", "-f", "json", os.fspath(path))
        assert done.returncode == 1
        assert done.stdout.isascii()
        assert b"\x7f" not in done.stdout
        assert json.loads(done.stdout)["class"] == "panic"


def test_a_prefix_that_is_seen_through_is_told_by_classify_and_report(tmp_path: Path) -> None:
    header = "[ tfa+linux ] [    %d.000000] "
    lines = [
        "Linux version 6.12.1 (a@b) #1 SMP",
        "random: crng init done",
        "Kernel panic - not syncing: gone",
    ]
    text = "".join(header % at + line + "\n" for at, line in enumerate(lines)).encode()
    boot(tmp_path, "0", text)
    told = "[ tfa+linux ] "
    classified = json.loads(run("classify", "-f", "json", os.fspath(tmp_path / "0" / "host.log")).stdout)
    assert classified["prefix"] == told
    assert classified["evidence"][0]["text"] == "[    2.000000] Kernel panic - not syncing: gone"
    assert told in classified["notes"][-1]
    (config,) = json.loads(run("report", os.fspath(tmp_path), "-f", "json").stdout)["configs"]
    assert config["prefix"] == {"host": told}
    assert config["failure"]["evidence"] == [
        one | {"file": config["logs"]["host"]} for one in classified["evidence"]
    ]
    assert [note for note in config["notes"] if told in note]


def test_consoles_in_one_log_are_told_by_classify_and_report(
    tmp_path: Path, qemu_boots: dict[str, Boot]
) -> None:
    files = qemu_boots["207-d61-guest-noinit"].files
    mixed = interleaved({b"[host/uart0] ": files["host.log"], b"[guest0/uart0] ": files["guest.log"]})
    boot(tmp_path, "0", mixed, reason="exited")
    log = os.fspath(tmp_path / "0" / "host.log")
    classified = [json.loads(line) for line in run("classify", "-f", "json", log).stdout.splitlines()]
    assert {one["console"]: one["layer"] for one in classified} == {
        "host/uart0": None,
        "guest0/uart0": "guest",
    }
    piped = [json.loads(line) for line in run("classify", "-f", "json", "-", data=mixed).stdout.splitlines()]
    assert [(one["console"], one["class"]) for one in piped] == [
        (one["console"], one["class"]) for one in classified
    ]
    (config,) = json.loads(run("report", os.fspath(tmp_path), "-f", "json").stdout)["configs"]
    assert config["logs"] == {"host": "0/host.log", "guest": "0/host.log"}
    assert config["prefix"] == {"host": "[host/uart0] ", "guest": "[guest0/uart0] "}
    assert (config["failure"]["class"], config["failure"]["layer"]) == ("init", "guest")
    for one in config["failure"]["evidence"]:
        assert one["text"].strip().encode() in mixed[one["offset"] : one["offset"] + one["length"]]

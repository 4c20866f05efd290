"""The native JSON: the shape that scripts rely on, and reading it back."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.errors import InputError
from logtriage.report import native
from logtriage.report.native import config_json, dump_json, failure_json, load_report
from logtriage.triage.snapshot import Snapshot
from logtriage.vocabulary import Status


def test_the_keys_that_scripts_rely_on(founding: Snapshot) -> None:
    report = json.loads(native.native(founding))
    assert report["schema"] == "logtriage/1"
    run = {"path": "runs/lpa2", "started": "2022-11-29T12:00:00Z", "complete": True, "configs": 186}
    assert report["run"].items() >= run.items()
    assert report["counts"] == {
        "pass": 122,
        "fail": 64,
        "running": 0,
        "not-run": 0,
        "infra": 0,
        "unknown": 0,
        "skipped": 0,
    }
    config = next(config for config in report["configs"] if config["id"] == "27")
    assert config["params"]["kvm_mode"] == "protected"
    assert (
        config.items()
        >= {
            "status": "fail",
            "final": True,
            "revised": 0,
            "stage": "host-kernel",
            "layer": "host",
            "mode": "B",
            "baseline": None,
            "notes": [],
        }.items()
    )
    text = "[    0.061213] kvm [1]: vgic interrupt IRQ9"
    assert (
        config["failure"].items()
        >= {
            "class": "hang",
            "layer": "host",
            "stage": "host-kvm",
            "signature": "host-hang-kvm-vgic-irq",
            "title": "Host kernel gets stuck initializing KVM",
            "score": 93,
            "also": [],
            "evidence": [
                {"file": "27/host.log", "line": 57, "offset": 3360, "length": 43, "text": text, "score": 93}
            ],
        }.items()
    )
    mode = report["modes"][2]
    assert (
        mode.items()
        >= {
            "label": "C",
            "class": "silent",
            "layer": "guest",
            "stage": "guest-kernel",
            "count": 42,
            "signature": "guest-silent-after-launch",
            "configs": list(founding.modes[2].members),
        }.items()
    )
    assert (
        mode["explanation"].items()
        >= {
            "terms": [{"axis": "guest_load_addr", "in": ["high"]}],
            "hits": 42,
            "eligible": 42,
            "members": 42,
            "masked": 6,
            "exact": True,
            "counterexamples": [],
            "alternatives": [],
        }.items()
    )


def test_replay_is_a_key_only_where_it_is_one(founding: Snapshot, mixed: Snapshot) -> None:
    assert "replay" not in json.loads(native.native(founding))["run"]
    assert json.loads(native.native(mixed))["run"]["replay"] == "replay of recorded consoles, 20x"


def test_what_is_written_is_read_back(mixed: Snapshot) -> None:
    report = load_report(native.native(mixed))
    assert [config.id for config in report.configs] == [state.config.id for state in mixed.states]
    assert {config.status for config in report.configs} == set(Status)
    assert report.modes[0].configs == ("2", "3")
    assert report.configs[3].baseline == "regression"
    assert report.configs[2].failure is not None
    assert report.configs[2].failure.nearest == ("kvm-vgic-irq", 71)
    assert load_report(native.native(mixed).encode()) == report


def test_ids_and_options_are_exact(planted: Callable[[str], Snapshot]) -> None:
    text = "a\x1b[2J\x7f\u202e\té b "
    config = load_report(native.native(planted(text))).configs[0]
    assert config.id == text
    assert config.params[text] == text
    assert config.failure is not None
    assert "\x1b" not in config.failure.title


def test_lone_surrogates_stay_different(mixed: Snapshot) -> None:
    states = tuple(
        replace(state, config=replace(state.config, id=name))
        for state, name in zip(mixed.states, ("\udcfe", "\udcff"), strict=False)
    )
    report = load_report(native.native(replace(mixed, states=states, modes=())))
    assert len({config.id for config in report.configs}) == 2


def test_keys_may_be_added(mixed: Snapshot) -> None:
    report = json.loads(native.native(mixed))
    report["later"] = {"deep": [1, {"x": None}]}
    report["configs"][0]["later"] = 1.5
    report["modes"][0]["explanation"]["terms"][0]["later"] = []
    assert load_report(json.dumps(report)) == load_report(native.native(mixed))


def test_keys_of_the_first_version_are_enough() -> None:
    text = """{"schema": "logtriage/1", "run": {"path": "r", "started": null, "complete": true, "configs": 1},
      "counts": {"pass": 0, "fail": 1, "running": 0, "not-run": 0, "infra": 0, "unknown": 0, "skipped": 0},
      "configs": [{"id": "17", "params": {}, "status": "fail", "final": true, "revised": 0,
        "stage": "firmware",
        "layer": "host", "mode": "A", "failure": {"class": "silent", "layer": "host", "stage": "host-kernel",
          "signature": "s", "title": "t", "score": 100, "evidence": [], "also": []},
        "baseline": null, "notes": []}],
      "modes": []}"""
    assert load_report(text).configs[0].mode == "A"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        (b"\xff\xfe{}", "not JSON"),
        ("[]", "not a report"),
        ("{}", "not a report: Object missing required field `schema`"),
        ('{"schema": "logtriage/2"}', "this logtriage reads logtriage/1, the report is logtriage/2"),
        ('{"schema": "\\u001b]0;x\\u0007"}', "the report is ␛]0;x␇"),
        ('{"schema": 1}', "not a report"),
        ('{"schema": "logtriage/1"}', "not a report: Object missing required field `run`"),
        ('{"schema": "logtriage/1", "run": ' + "[" * 100_000, "not"),
        ('{"schema": "logtriage/1", "later": ' + '{"a":' * 100_000, "not"),
    ],
)
def test_what_is_no_report_is_refused(text: str | bytes, reason: str) -> None:
    with pytest.raises(InputError) as caught:
        load_report(text, path="old.json")
    assert reason in str(caught.value)
    assert str(caught.value).startswith("old.json: ")


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("counts", "pass"), "122"),
        (("configs", 0, "id"), 17),
        (("configs", 0, "final"), 1),
        (("configs", 0, "params", "page"), None),
        (("configs", 2, "failure", "score"), "93"),
        (("modes", 0, "configs"), "2"),
    ],
)
def test_types_are_strict(mixed: Snapshot, where: tuple[str | int, ...], value: object) -> None:
    report = json.loads(native.native(mixed))
    target = report
    for key in where[:-1]:
        target = target[key]
    target[where[-1]] = value
    with pytest.raises(InputError, match=r"not a report: Expected"):
        load_report(json.dumps(report))


def test_size_is_bounded(monkeypatch: pytest.MonkeyPatch, mixed: Snapshot) -> None:
    text = native.native(mixed)
    monkeypatch.setattr(native, "MAX_REPORT", len(text) - 1)
    with pytest.raises(InputError, match="too large"):
        load_report(text)


def test_pieces_are_those_of_the_report(mixed: Snapshot) -> None:
    configs = json.loads(native.native(mixed))["configs"]
    failed = mixed.states[2]
    assert json.loads(dump_json(config_json(failed))) == configs[2]
    assert failed.failure is not None
    line = dump_json(failure_json(failed.failure))
    assert json.loads(line) == configs[2]["failure"]
    assert "\n" not in line


@pytest.mark.parametrize("duration", [float("nan"), float("inf"), -float("inf")])
def test_no_number_is_beyond_json(mixed: Snapshot, duration: float) -> None:
    states = (replace(mixed.states[0], duration=duration),)
    assert json.loads(native.native(replace(mixed, states=states)))["configs"][0]["duration"] is None


@given(cut=st.integers(0, 4000), junk=st.binary(max_size=8))
def test_damaged_reports_never_crash(mixed: Snapshot, cut: int, junk: bytes) -> None:
    data = native.native(mixed).encode()
    damaged = data[:cut] + junk + data[cut + len(junk) :]
    try:
        report = load_report(damaged)
    except InputError:
        return
    assert report.schema == "logtriage/1"

"""The bundled matrices: every figure of the founding report."""

from collections import Counter
from itertools import product

import pytest

from logtriage.matrix.file import bundled_names, load_declaration, load_matrix
from logtriage.matrix.model import DEFAULT_LADDER, Config
from logtriage.vocabulary import Layer

REPORT_AXES = {
    "hw_pa": "48 lpa lpa2",
    "hw_va": "48 52",
    "kvm_mode": "vhe nvhe protected",
    "host_page_size": "4k 16k 64k",
    "host_pa": "48 52",
    "host_va": "48 52",
    "host_load_addr": "low high",
    "guest_page_size": "64k",
    "guest_pa": "52",
    "guest_va": "52",
    "guest_load_addr": "low high",
}


def is_lpa2_build(config: Config) -> bool:
    params = config.params
    return params["host_page_size"] != "64k" and params["host_pa"] == params["host_va"] == "52"


def can_exist(p: dict[str, str]) -> bool:
    if p["hw_pa"] == "lpa2" and p["hw_va"] == "48":
        return False
    high = (p["hw_va"], p["host_pa"], p["host_va"]) == ("52", "52", "52") and p["hw_pa"] != "48"
    if p["host_load_addr"] == "high" and not high:
        return False
    stage2 = p["hw_pa"] == "lpa2" or (p["hw_pa"] == "lpa" and p["host_page_size"] == "64k")
    return p["guest_load_addr"] == "low" or (p["hw_va"] == "52" and stage2)


def is_built(p: dict[str, str]) -> bool:
    return p["host_page_size"] == "64k" or p["host_pa"] == p["host_va"]


def test_lpa2_is_what_the_report_says_by_brute_force() -> None:
    combinations = (
        dict(zip(REPORT_AXES, values, strict=True))
        for values in product(*(values.split() for values in REPORT_AXES.values()))
    )
    numbered = [params for params in combinations if can_exist(params)]
    expected = [(str(number), params) for number, params in enumerate(numbered) if is_built(params)]
    matrix = load_matrix("lpa2")
    assert [(config.id, config.params) for config in matrix.configs] == expected
    assert {axis.name: " ".join(axis.values) for axis in matrix.axes} == REPORT_AXES


def test_lpa2_figures() -> None:
    matrix = load_matrix("lpa2")
    assert matrix.name == "lpa2"
    assert len(matrix.configs) == 186
    assert sum(not is_lpa2_build(config) for config in matrix.configs) == 132
    assert matrix.ladder == DEFAULT_LADDER
    assert matrix.logs == {"host": "{id}/host.log", "guest": "{id}/guest.log"}


def test_lpa2_modes_have_the_sizes_of_the_report() -> None:
    modes: Counter[str] = Counter()
    for config in load_matrix("lpa2").configs:
        params = config.params
        if is_lpa2_build(config) and params["host_load_addr"] == "high":
            modes["silent host"] += 1
        elif params["guest_load_addr"] == "high":
            modes["silent guest"] += 1
        elif is_lpa2_build(config) and params["kvm_mode"] == "protected" and params["hw_pa"] != "lpa2":
            modes["stuck in KVM"] += 1
        else:
            modes["other"] += 1
    # Which four of the eight get stuck the report does not say.
    assert modes == {"silent host": 18, "silent guest": 42, "stuck in KVM": 8, "other": 118}


def test_lpa2_host_figures() -> None:
    matrix = load_matrix("lpa2-host")
    declaration, enumeration = load_declaration("lpa2-host")
    assert enumeration.numbered == 66
    assert len(matrix.configs) == 46
    assert enumeration.configs == matrix.configs
    assert declaration.axes == matrix.axes
    assert {config.params["kvm_mode"] for config in matrix.configs} == {"vhe"}
    assert list(matrix.logs) == ["host"]
    assert [rung.name for rung in matrix.ladder] == [
        "firmware",
        "host-kernel",
        "host-kvm",
        "host-userspace",
        "host-poweroff",
    ]
    assert all(rung.layer is not Layer.GUEST for rung in matrix.ladder)


def test_lpa2_host_failures_have_the_numbers_and_options_of_the_report() -> None:
    rows = {
        config.id: [value for axis, value in config.params.items() if axis != "kvm_mode"]
        for config in load_matrix("lpa2-host").configs
        if is_lpa2_build(config) and config.params["host_load_addr"] == "high"
    }
    assert rows == {
        "40": ["lpa", "52", "4k", "52", "52", "high"],
        "45": ["lpa", "52", "16k", "52", "52", "high"],
        "55": ["lpa2", "52", "4k", "52", "52", "high"],
        "60": ["lpa2", "52", "16k", "52", "52", "high"],
    }


def test_the_host_matrix_is_in_the_whole_one() -> None:
    host = [tuple(config.params.items()) for config in load_matrix("lpa2-host").configs]
    whole = {
        tuple((axis, value) for axis, value in config.params.items() if not axis.startswith("guest_"))
        for config in load_matrix("lpa2").configs
    }
    assert whole.issuperset(host)


def test_bundled_names() -> None:
    assert {"lpa2", "lpa2-host"} <= set(bundled_names())


@pytest.mark.parametrize("name", bundled_names())
def test_every_bundled_matrix_loads_under_its_own_name_and_says_why(name: str) -> None:
    declaration, _ = load_declaration(name)
    assert load_matrix(name).name == name
    assert all(rule.why for rule in declaration.rules)

"""A matrix inferred from what a run directory states."""

import pytest

from logtriage.matrix.infer import infer_matrix, natural_order


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("64k 4k 16k", "4k 16k 64k"),
        ("52 48", "48 52"),
        ("64K 2M 4k 1G", "4k 64K 2M 1G"),
        ("16KB 4KB", "4KB 16KB"),
        ("1.5 1.25 1", "1 1.25 1.5"),
        ("100 20 3", "3 20 100"),
        ("v6.10 v6.9", "v6.9 v6.10"),
        ("cpu10 cpu9 cpu010", "cpu9 cpu10 cpu010"),
        ("low high", "low high"),
        ("high low", "high low"),
        ("lpa2 48 lpa", "lpa2 48 lpa"),
        ("9" * 40 + " 1x", "9" * 40 + " 1x"),
        ("9" * 5000 + " " + "8" * 5000, "8" * 5000 + " " + "9" * 5000),
        ("b", "b"),
    ],
)
def test_natural_order(given: str, expected: str) -> None:
    assert natural_order(given.split()) == tuple(expected.split())


def test_axes_and_configurations_come_as_they_first_appear() -> None:
    matrix = infer_matrix(
        "run",
        {
            "b": {"mode": "vhe", "page": "64k"},
            "a": {"page": "4k", "mode": "nvhe", "extra": "x"},
            "c": {},
        },
    )
    assert [(axis.name, axis.values) for axis in matrix.axes] == [
        ("mode", ("vhe", "nvhe")),
        ("page", ("4k", "64k")),
        ("extra", ("x",)),
    ]
    assert [config.id for config in matrix.configs] == ["b", "a", "c"]
    assert matrix.configs[1].params == {"page": "4k", "mode": "nvhe", "extra": "x"}
    assert not matrix.declared


def test_nothing_at_all() -> None:
    matrix = infer_matrix("empty", {})
    assert (matrix.axes, matrix.configs) == ((), ())

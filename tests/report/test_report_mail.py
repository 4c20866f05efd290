"""The mail: what the founding report could have sent."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len

from logtriage.matrix.model import Axis, Config, Matrix
from logtriage.report.formats import render
from logtriage.report.mail import mail
from logtriage.report.markdown import markdown
from logtriage.triage.snapshot import ConfigState, Explanation, Mode, Snapshot, Term
from logtriage.vocabulary import Layer, Status

GOLDEN = Path(__file__).parent / "golden"


def flowed(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(("fmt", "file"), [("mail", "founding.txt"), ("markdown", "founding.md")])
def test_founding_report_is_the_golden_one(founding: Snapshot, fmt: str, file: str) -> None:
    text = render(founding, fmt)
    if os.environ.get("UPDATE_GOLDEN"):
        (GOLDEN / file).write_text(text, encoding="utf-8")
    assert text == (GOLDEN / file).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "sentence",
    [
        "There are 186 valid configs: 122 pass, 64 fail. There are 3 failure modes:",
        "A) 18 FAILING TESTS: Host kernel never outputs anything to console",
        "B) 4 FAILING TESTS: Host kernel gets stuck initializing KVM",
        "C) 42 FAILING TESTS: Guest kernel never outputs anything to console",
        (
            "What they have in common: guest_load_addr=high. All 42 of the 42 configurations with "
            "guest_load_addr=high that got as far as the guest; 6 more never got there (failure mode A). "
            "No other configuration fails like this."
        ),
        (
            "What they have in common: host_page_size in {4k, 16k} and host_load_addr=high. "
            "All 18 of the 18 configurations with both."
        ),
        "[ 0.061213] kvm [1]: vgic interrupt IRQ9",
        "27/host.log:57 (score 93)",
        "The same in every config: guest_page_size=64k, guest_pa=52, guest_va=52.",
    ],
)
def test_founding_mail_says(founding: Snapshot, sentence: str) -> None:
    assert sentence in flowed(mail(founding))


@pytest.mark.parametrize(
    "sentence",
    [
        "This is a replay of recorded consoles, 20x: nothing was booted for it.",
        (
            "So far there are 12 valid configs: 2 pass, 3 fail, 2 running, 2 not-run, 1 infra, 1 unknown, "
            "1 skipped."
        ),
        "There is 1 failure mode.",
        "Hang point unknown, nearest kvm-vgic-irq (71).",
        (
            "What they have in common, not exactly: slot in {c, d, f}. 2 of the 3 configurations with "
            "slot in {c, d, f} that got as far as host-kvm. That covers 2 of the 2 that fail like this. "
            "2 more are not decided yet. Counterexamples: 5."
        ),
        "Last stage reached: host-kernel (1), firmware (1); host-kvm never came.",
        "Also seen: rcu: stall.",
        "In no failure mode: config 4, page=4k, slot=e",
        (
            "1 config without a verdict (unknown): - 8 (page=64k, slot=c): stops at an unknown line, "
            "score 88; Hang point unknown, nearest kvm-vgic-irq (71)"
        ),
        "1 config that the harness failed, not the kernel (infra): - 7 (page=64k, slot=b): no qemu",
        "- 5 (page=4k, slot=f): quiet 74 s; perhaps Host kernel gets stuck initializing KVM, score 88",
        "2 configs not run (not-run): 10, 11.",
        "1 config left out on purpose (skipped): 9.",
        "2 of the 2 that pass did so with something to note: - 2 x WARNING: at foo (0, 1)",
        "- 4: 3 NUL bytes",
        "- the harness was restarted",
    ],
)
def test_mixed_mail_says(mixed: Snapshot, sentence: str) -> None:
    assert sentence in flowed(mail(mixed))


def test_regressions_come_before_what_was_fixed(mixed: Snapshot) -> None:
    text = mail(mixed)
    assert text.index(" - 1 regression: 3") < text.index(" - 1 fixed: 2") < text.index("FAILING TESTS")


def test_nothing_is_said_in_common_without_an_explanation(founding: Snapshot) -> None:
    modes = tuple(replace(mode, explanation=None) for mode in founding.modes)
    assert "in common" not in flowed(mail(replace(founding, modes=modes)))


@pytest.mark.parametrize(
    ("pending", "not_run", "said"),
    [
        (0, 1, "that fail like this. 1 more was not run."),
        (1, 0, "that fail like this. 1 more is not decided yet."),
        (2, 3, "that fail like this. 2 more are not decided yet. 3 more were not run."),
    ],
)
@pytest.mark.parametrize("text_of", [mail, markdown])
def test_what_was_not_run_is_not_said_to_be_undecided(
    mixed: Snapshot, text_of: Callable[[Snapshot], str], pending: int, not_run: int, said: str
) -> None:
    (mode,) = mixed.modes
    assert mode.explanation is not None
    explanation = replace(mode.explanation, pending=pending, not_run=not_run)
    text = flowed(text_of(replace(mixed, modes=(replace(mode, explanation=explanation),))))
    assert said in text
    assert ("not decided" in text) is bool(pending)
    assert ("more was not" in text or "more were not" in text) is bool(not_run)


def test_one_configuration_that_nothing_tells_apart_needs_no_words(mixed: Snapshot) -> None:
    mode = replace(mixed.modes[0], members=("2",), explanation=Explanation(hits=1, eligible=9, members=1))
    assert "tells them" not in flowed(mail(replace(mixed, modes=(mode,))))


def test_long_console_lines_break_at_blanks_and_lose_nothing(planted: Callable[[str], Snapshot]) -> None:
    line = "[    1.0] " + " ".join(f"word{number}" for number in range(30))
    text = mail(planted(line))
    start = text.index("    [    1.0] word0")
    quoted = text[start : text.index("\n\n", start)].split("\n")
    assert len(quoted) > 2
    assert "".join(part[4:] if not number else " " + part[6:] for number, part in enumerate(quoted)) == line


@pytest.mark.parametrize(
    ("explanation", "sentence"),
    [
        (
            Explanation(hits=2, eligible=9, members=2),
            "No option, and no combination of a few, tells them from the others.",
        ),
        (
            Explanation(terms=(Term(axis="slot", values=("c",)),), hits=1, eligible=1, members=1, exact=True),
            "The only configuration with slot=c. No other configuration fails like this.",
        ),
        (
            Explanation(hits=1, eligible=1, members=1, exact=True),
            "The only configuration fails like this, whatever its options.",
        ),
        (
            Explanation(hits=2, eligible=2, members=2, exact=True, masked=4),
            (
                "All 2 of the 2 configurations that got as far as host-kvm fail like this, whatever their "
                "options; 4 more never got there."
            ),
        ),
    ],
)
def test_explanations_without_terms(mixed: Snapshot, explanation: Explanation, sentence: str) -> None:
    mode = replace(mixed.modes[0], explanation=explanation)
    assert sentence in flowed(mail(replace(mixed, modes=(mode,))))


def _wide(names: tuple[str, ...]) -> Snapshot:
    configs = tuple(
        Config(
            id=str(number),
            params={name: f"{name[:3]}{(number >> bit) & 1}" for bit, name in enumerate(names)},
        )
        for number in range(2 ** min(len(names), 5))
    )
    states = tuple(
        ConfigState(config=config, status=Status.FAIL, stage="firmware", mode="A") for config in configs
    )
    axes = tuple(Axis(name=name, values=(f"{name[:3]}0", f"{name[:3]}1")) for name in names)
    mode = Mode(
        label="A",
        cls="hang",
        layer=Layer.HOST,
        stage="host-kernel",
        signature="s",
        title="t",
        members=tuple(config.id for config in configs),
        exemplar="0",
    )
    matrix = Matrix(name="wide", axes=axes, configs=configs)
    return Snapshot(revision=1, at=0.0, path="r", matrix=matrix, states=states, modes=(mode,), complete=True)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("aa", "bb"), "  id  aa   bb\n  ------------\n  0   aa0  bb0\n"),
        (tuple(f"opt{letter}_setting_value" for letter in "abcde"), "  opta_     optb_     optc_"),
        (
            tuple(f"verylongoption{letter}" for letter in "abcde"),
            "  3: verylongoptiona=ver1, verylongoptionb=ver1",
        ),
    ],
)
def test_tables_fold_when_they_are_wide(names: tuple[str, ...], expected: str) -> None:
    text = mail(_wide(names))
    assert expected in text
    assert max(map(len, text.splitlines())) <= 72


def test_many_failing_configs_are_counted_not_dropped() -> None:
    text = flowed(mail(_many(700)))
    assert "A) 700 FAILING TESTS" in text
    assert "and 500 more: 200-699" in text


def _many(count: int) -> Snapshot:
    small = _wide(("a", "b"))
    configs = tuple(Config(id=str(number), params={"a": str(number)}) for number in range(count))
    states = tuple(replace(small.states[0], config=config) for config in configs)
    mode = replace(small.modes[0], members=tuple(config.id for config in configs))
    matrix = replace(small.matrix, axes=(Axis(name="a", values=("0",)),), configs=configs)
    return replace(small, matrix=matrix, states=states, modes=(mode,))


@pytest.mark.parametrize(
    "text", ["", "w" * 300, "😀" * 60, "語 " * 80, "word " * 200, "a\tb", "é" * 100, "_" * 255]
)
def test_no_line_is_wider_than_72_columns(planted: Callable[[str], Snapshot], text: str) -> None:
    for line in mail(planted(text)).splitlines():
        assert cell_len(line) <= 72
        assert len(line) <= 72


def test_secrets_in_console_lines_are_hidden(planted: Callable[[str], Snapshot]) -> None:
    text = "login password=hunter2 token='abc def' x -----BEGIN KEY----- MIIE"
    for fmt in ("mail", "markdown", "html", "junit", "kcidb"):
        shown = render(replace(planted("x"), notes=(text,), states=planted("x").states[:1]), fmt)
        assert "hunter2" not in shown
        assert "MIIE" not in shown

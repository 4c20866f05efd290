import pytest

from logtriage.library.load import builtin_lists
from logtriage.library.stack_trace import SkippedFunctions
from logtriage.library.stated_function import stated_function

SKIPPED = SkippedFunctions(builtin_lists().skipped_functions)


@pytest.mark.parametrize(
    "line",
    [
        "assertion 'a && b' failed at core/arch/arm/foo.h:22 <get_zebra>",
        "In function get_zebra at ../foo/bar.cpp:422",
        "foo: ./Kernel/Zoo.cpp:491 in void Kernel::Zoo::get_zebra(Kernel::TrapFrame*)",
        'assertion "n > 0" failed: file "zoo.c", line 12, function: get_zebra',
        "zoo: zoo.c:12: int zoo::get_zebra(int): Assertion `n > 0' failed.",
        "zoo: zoo.c:12: get_zebra: Assertion `n > 0' failed.",
        "XFS (vda1): Metadata corruption detected at get_zebra+0x5c/0x100 [xfs], xfs_agf block 0x0",
        "panic at src/zoo.rs:12 (get_zebra)",
    ],
)
def test_a_report_names_its_function_itself(line: str) -> None:
    assert stated_function([b"ASSERTION FAILED!", line.encode()], SKIPPED) == b"get_zebra"


@pytest.mark.parametrize(
    "line",
    [
        "assertion failed in zoo.c:12",
        "foo.c:12: error: no zebra",
        "in void abort()",
        "probed in 12 ms",
        "loaded <zoo.ko> into memory",
    ],
)
def test_no_function_is_made_of_other_words(line: str) -> None:
    assert stated_function([line.encode()], SKIPPED) is None

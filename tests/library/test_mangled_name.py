import pytest

from logtriage.library.mangled_name import unmangled


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("_ZN4core9panicking5panic17h0123456789abcdefE", "panic"),
        ("_ZN6Kernel3Zoo9get_zebraERNS_9TrapFrameE", "get_zebra"),
        ("_ZNK6Kernel3Zoo9get_zebraEv", "get_zebra"),
        ("_Z9get_zebraiii", "get_zebra"),
        ("_RNvMs_NtCsabc_6kernel3zooNtB4_3Bar9get_zebra", "get_zebra"),
        ("_RNvCsabc_7___rustc9get_zebra", "get_zebra"),
        ("get_zebra", "get_zebra"),
        ("_Zebra", "_Zebra"),
        ("_ZN", "_ZN"),
        ("_ZN99", "_ZN99"),
        ("_Read", "_Read"),
    ],
)
def test_only_the_functions_own_name_is_left(name: str, plain: str) -> None:
    assert unmangled(name.encode()) == plain.encode()

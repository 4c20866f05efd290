import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.library.mask import mask, mask_text


@given(st.text(st.sampled_from("[]* #a0x:-bootconsole"), max_size=40))
def test_a_masked_text_stays_as_it_is(text: str) -> None:
    masked = mask_text(text)
    assert mask_text(masked) == masked


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            b"[*     ] A start job is running for /dev/vda2 (1min 1s)",
            b"[ ***  ] A start job is running for /dev/vda2 (2min 9s)",
        ),
        (
            b"[    0.500000] printk: bootconsole [pl11] disabled",
            b"[    0.712345] printk: bootconsole [uart8250] disabled",
        ),
    ],
)
def test_what_differs_from_run_to_run_is_masked(one: bytes, other: bytes) -> None:
    assert mask(one) == mask(other)

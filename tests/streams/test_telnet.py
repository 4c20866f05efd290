import pytest
from hypothesis import given
from hypothesis import strategies as st

from logtriage.streams.telnet import Telnet

GREETING = bytes.fromhex("fffb01 fffb03 fffd1f fffd03 fffa1801fff0")
ANSWER = bytes.fromhex("fffd01 fffd03 fffc1f fffb03")


def spoken(data: bytes, step: int) -> tuple[bytes, bytes]:
    telnet = Telnet()
    text, answer = bytearray(), bytearray()
    for at in range(0, len(data), step):
        more, said = telnet.feed(data[at : at + step])
        text += more
        answer += said
    return bytes(text) + telnet.end(), bytes(answer)


@pytest.mark.parametrize("step", [1, 2, 3, 100])
def test_commands_are_answered_and_are_no_text(step: int) -> None:
    text, answer = spoken(GREETING + b"boot\r\nff \xff\xff here\r\n", step)
    assert text == b"boot\r\nff \xff here\r\n"
    assert answer == ANSWER


def test_a_question_is_answered_once() -> None:
    _, answer = spoken(GREETING * 3, 100)
    assert answer == ANSWER


@pytest.mark.parametrize("step", [1, 100])
@pytest.mark.parametrize("data", [b"\xff", b"a\xff\xffb", b"a\xff\x10b\r\0c", b"\xff\xf4x"])
def test_bytes_of_a_port_that_speaks_no_telnet_are_kept(data: bytes, step: int) -> None:
    assert spoken(data, step) == (data, b"")


def test_a_negotiation_without_end_is_text() -> None:
    data = bytes.fromhex("fffa18") + b"x" * 10_000
    text, _ = spoken(data, 777)
    assert text == data


@given(
    st.lists(st.sampled_from(b"\r\0\xff\xfb\x01\xfa\xf0a"), max_size=200).map(bytes)
    | st.binary(max_size=200),
    st.integers(1, 50),
)
def test_any_chunking_gives_the_same(data: bytes, step: int) -> None:
    whole, chunked = spoken(data, 1000), spoken(data, step)
    assert whole[1] == chunked[1]
    assert whole[0] == chunked[0]


@pytest.mark.parametrize("step", [1, 2, 3, 100])
def test_a_return_is_followed_by_no_nul_where_telnet_is_spoken(step: int) -> None:
    text, _ = spoken(b"a\r\0b" + GREETING + b"\0c\r\0\0d\r\xff\xf1\0e\r\n", step)
    assert text == b"a\r\0b\0c\r\0d\re\r\n"


@pytest.mark.parametrize("step", [777, 20_000])
def test_a_negotiation_that_is_too_long_is_text_in_any_chunking(step: int) -> None:
    data = bytes.fromhex("fffa18") + b"x" * 10_000 + bytes.fromhex("fff0") + b"boot\r\n"
    text, _ = spoken(data, step)
    assert text.startswith(data[:-8])

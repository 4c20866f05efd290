"""Which form a log has, told from its first records and never from its name."""

from collections.abc import Sequence
from typing import Final

from logtriage.wrapped.cast import CastRecords, FirstCast
from logtriage.wrapped.container import CriRecords, DockerRecords
from logtriage.wrapped.form import Form, LineForm
from logtriage.wrapped.lava import LavaRecords
from logtriage.wrapped.typescript import Typescript

_FORMS: Final[Sequence[Form]] = (
    LineForm(LavaRecords()),
    LineForm(DockerRecords()),
    LineForm(CriRecords()),
    LineForm(CastRecords()),
    FirstCast(),
    Typescript(),
)

ENOUGH: Final = 64 << 10
"""Bytes after which a log whose form is still not certain is taken for a console as it is."""


def recognise(data: bytes, *, ended: bool) -> Form | bool:
    """The form of a log by its first bytes, as far as there are no NULs among them.

    Args:
        data: The first bytes.
        ended: Whether these are all, as far as anybody knows.

    Returns:
        The form; `False` where the bytes are those of a console as they are; `True` where more must be seen.
    """
    data, nul, _ = data[:ENOUGH].partition(b"\0")
    ended = ended or bool(nul) or len(data) >= ENOUGH
    wait = not data and not ended
    for form in _FORMS:
        opens = form.opens(data, ended=ended)
        if opens:
            return form
        wait = wait or opens is None
    return wait

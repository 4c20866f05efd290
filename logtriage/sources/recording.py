"""A recorded boot: what its consoles said, and when."""

from collections.abc import Mapping
from dataclasses import dataclass

from logtriage.boot.result import Result


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedConsole:
    """The bytes of one recorded console with their times.

    Attributes:
        data: Every byte that it printed.
        chunks: `(seconds since the start of the boot, offset of the first byte)` of each chunk as it
            arrived, in order; the first offset is 0 unless `data` is empty.
    """

    data: bytes
    chunks: tuple[tuple[float, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """One recorded boot of one configuration.

    Attributes:
        id: The configuration's id.
        params: Option to value, as the configuration states them.
        consoles: Log path relative to the run directory (such as `17/host.log`) to what it said.
        result: How the job ended.
        duration: Seconds from its start to its end, silence at the end included.
    """

    id: str
    params: Mapping[str, str]
    consoles: Mapping[str, RecordedConsole]
    result: Result
    duration: float

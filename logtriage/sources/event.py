"""The events that the tailing of a log gives."""

from dataclasses import dataclass

from logtriage.sources.discover import LogRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Data:
    """The next bytes of a log.

    Attributes:
        ref: The log that the event is about.
        generation: Counts how often it started again, from 0.
        offset: Of the first byte in the console.
        data: At least one byte.
    """

    ref: LogRef
    generation: int
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Restarted:
    """A log is another one now: what follows is its new content from byte 0 on.

    Attributes:
        ref: The log that the event is about.
        generation: The number of the new content, one more than before.
        reason: `truncated` or `replaced`.
    """

    ref: LogRef
    generation: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hole:
    """A long run of NULs that was skipped.

    Attributes:
        ref: The log that the event is about.
        generation: As in `Data`.
        offset: Of the first NUL.
        length: Bytes of the run.
    """

    ref: LogRef
    generation: int
    offset: int
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """A log cannot be read at the moment; it is tried again by itself.

    Attributes:
        ref: The log that the event is about.
        message: Why, one line, safe to show; `None` once it can be read again.
    """

    ref: LogRef
    message: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What the files of a log are, or what was lost in them.

    Attributes:
        ref: The log that the event is about.
        message: One line, safe to show.
    """

    ref: LogRef
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaughtUp:
    """A log was read to the end that it had at this turn; told after each turn that read from it."""

    ref: LogRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """A log holds more than was read, such as more than one turn may read; told once, until `CaughtUp`."""

    ref: LogRef


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOnce:
    """A log was read to the end that it had when its reading began, and holds more by now; told once."""

    ref: LogRef


Event = Data | Restarted | Hole | Trouble | Remark | CaughtUp | Behind | ReadOnce

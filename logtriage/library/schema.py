"""The signature file format: what a TOML file of the library may say."""

import datetime as dt
from typing import Annotated, Literal

import msgspec

from logtriage.vocabulary import STRUCTURAL_CLASSES, FailureClass

Identifier = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9.-]{1,63}$")]
Pattern = Annotated[str, msgspec.Meta(min_length=1, max_length=1000)]
Phrase = Annotated[str, msgspec.Meta(min_length=14, max_length=100)]
Title = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
Score = Annotated[int, msgspec.Meta(ge=50, le=100)]
Sample = Annotated[str, msgspec.Meta(min_length=1, max_length=8000)]

STRUCTURAL = frozenset(STRUCTURAL_CLASSES) - {"launch-failed"}
"""Classes that follow from the shape of a boot; a signature of such a class may have no text.

A launch that failed is told by the words of a monitor: its signatures have some.
"""

Role = Literal["cause", "headline", "trace", "frame", "consequence", "context"]
"""What a signature tells of a failure, the most telling first.

`cause` says what went wrong. `headline` opens a report, or says that something failed, but not what was
done: a cause within a few lines is named instead. A `consequence` follows from something else, as a panic
does from an oops; it is named where nothing shows what led to it. A `trace` is a line from the body of a
report, or another line of little weight, that tells the kind of a failure whose headline is lost. A
`frame` stands only inside reports, as a function in a stack trace, the registers or the rule above does: it
belongs to the report whose headline is near. `context` stands around reports of any kind and names a failure
only where nothing else does; a call trace of which nothing else is left is taken for it, too.
"""

EventName = Literal[
    "firmware-start",
    "firmware-done",
    "firmware-prompt",
    "kernel",
    "kvm",
    "kernel-done",
    "userspace",
    "service",
    "launch",
    "guest",
    "vmm-start",
    "shell",
    "shutdown",
    "poweroff",
    "halt",
    "restart",
    "vmm-end",
    "vmm-quit",
    "vmm-killed",
    "rung",
]
"""What a line can say about progress.

`firmware-start` a firmware's banner, `firmware-done` its hand-over to whoever comes next, `firmware-prompt`
the prompt at which it waits for somebody, `kernel` a kernel's first lines, `kvm` KVM is ready (or says that
there is none), `kernel-done` a kernel freed its own init memory, `userspace` init was started or says that
the system is up, `service` a program reports while the system comes up, `launch` the host starts a guest,
`guest` a line that shows that the console is a guest's, `vmm-start` the guest's monitor speaks, `shell` a
prompt, `shutdown` a shutdown was asked for, `poweroff`, `halt` and `restart` the kernel's last word,
`vmm-end` the guest's monitor ended by itself, `vmm-quit` it was told to end, `vmm-killed` it was killed,
`rung` the rung that the event names was reached.
"""

FactKind = Literal["page_size", "va", "pa", "kvm_mode"]
"""What a kernel can say of its own configuration.

`page_size` its base page size, `va` and `pa` bits of its virtual and physical addresses as it uses
them, `kvm_mode` how KVM runs on arm64.
"""

FactRule = Literal["page-of-order", "page-of-percpu"]
"""How a value follows from captured numbers.

`page-of-order` from `bytes` and `order` of a table, `page-of-percpu` from `pages`, `static`, `reserved`
and `dynamic` of the per-processor memory.
"""


class Match(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing that a line must show: exactly one of `literal`, `regex` and `fuzzy`.

    Attributes:
        literal: Bytes that the line holds, as UTF-8.
        regex: In the common syntax of hyperscan and RE2; named groups are captures.
        fuzzy: A line as it should read, masked like the tail; for signatures of the tail.
        min_score: What a fuzzy match must reach to count.
        maybe_score: Allowed for files that have it; it decides nothing.
        absent: The line must not occur between the others, or at all where it stands alone.
        quoted: The line may be one that only quotes, such as a kernel command line.
    """

    literal: Pattern | None = None
    regex: Pattern | None = None
    fuzzy: Pattern | None = None
    min_score: Score = 90
    maybe_score: Score | None = None
    absent: bool = False
    quoted: bool = False


class When(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The shape that a boot must have.

    Attributes:
        reached: The last rung reached is one of these.
        not_reached: The rung that did not come is one of these.
        ended: How the job ended is one of these; `running` while it lives, `reset` where a machine began anew
            without a word.
        turn: What who had the word before a kernel did last is one of these.
        monitor: What the guest's monitor did is one of these: `unseen` where nothing says that it was
            started, `silent` where it was and did not say so itself as it always does, `spoke` where it did.
        tail: The matches are looked for in the last meaningful lines, not everywhere.
    """

    reached: tuple[str, ...] = ()
    not_reached: tuple[str, ...] = ()
    ended: tuple[Literal["exited", "timeout", "killed", "lost", "running", "reset", "user"], ...] = ()
    turn: tuple[Literal["begins", "hands over", "waits"], ...] = ()
    monitor: tuple[Literal["unseen", "silent", "spoke"], ...] = ()
    tail: bool = False


class Known(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A known issue.

    Attributes:
        url: Where it is tracked.
        since: From which release on.
        expires: When to look at it again.
    """

    url: str
    since: str = ""
    expires: dt.date | None = None


class Signature(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One known way to fail.

    Attributes:
        id: Stable, never used again for something else.
        version: Goes up with every change of meaning.
        title: One line; `{name}` stands for a capture, `{one|other}` for the first that there is.
            Two captures are always there: `headline`, what the line says, and, with `block`, `below`, what
            the line below it says. `above` is what was said last before the line: the complaint nearest
            above it, or else the nearest line; for lines that only say that somebody gives up.
        cls: Failure class (`class` in the file).
        layer: Who fails; `any` takes the layer of the console that says it.
        severity: `fatal` ends a boot, `fail` fails it even where it goes on, `note` is only noted
            then, `info` explains but is never a failure by itself.
        role: What it tells of a failure, see `Role`; without it, what `priority` says, or else `cause`.
        consequence_of: Ids of signatures, or failure classes. Where this signature and one of those, whose
            role tells as much, know the same line or the same report, the other one is named. A damaged
            line of a `headline` is given to one of those whose phrase it is like. Of signatures of the
            tail, or without text, it orders those with equally many conditions.
        priority: For files that have no roles: over 45 a cause, from 25 a headline, below 25 a consequence
            where the severity is `fatal`, otherwise from 10 a trace, from 3 a frame, below that context.
            It orders signatures of one role on one line, the highest first; 50 where none is given.
        combine: Whether all matches must hold, any, or all in their order.
        within: Lines that matches of one occurrence may lie apart.
        match: What lines must show; empty for a purely structural signature.
        unless: Regular expressions; a line that holds one is no match.
        phrases: How such a line, or another of its report, reads; a damaged line is recognised by
            its likeness to one. Digits stand for any digit.
        capture: Regular expressions with named groups, tried on the lines of the report that
            follows, for captures that the matches do not give.
        block: Lines of the report that follow the first matching line, at the most.
        end: Regular expression of the report's last line.
        when: The shape that the boot must have.
        where: Option to values: the signature holds only for such configurations.
        survived_by: Events that show that the boot got over it; where one follows, it is only noted.
        explain: What it means, one or two sentences.
        advice: What to try.
        known: A known issue.
        samples: Lines (several in one string where several are needed) that must match.
        counter_samples: Lines that must not match.
    """

    id: Identifier
    title: Title
    cls: FailureClass = msgspec.field(name="class")
    version: Annotated[int, msgspec.Meta(ge=1)] = 1
    layer: Literal["firmware", "host", "guest", "harness", "any"] = "any"
    severity: Literal["fatal", "fail", "note", "info"] = "fail"
    role: Role | None = None
    consequence_of: tuple[Identifier, ...] = ()
    priority: Annotated[int, msgspec.Meta(ge=0, le=100)] | None = None
    combine: Literal["all", "any", "ordered"] = "all"
    within: Annotated[int, msgspec.Meta(ge=1, le=5000)] = 50
    match: tuple[Match, ...] = ()
    unless: tuple[Pattern, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    capture: tuple[Pattern, ...] = ()
    block: Annotated[int, msgspec.Meta(ge=0, le=64)] = 0
    end: Pattern | None = None
    when: When = When()
    where: dict[str, tuple[str, ...]] = {}
    survived_by: tuple[EventName, ...] = ()
    explain: str = ""
    advice: str = ""
    known: Known | None = None
    samples: tuple[Sample, ...] = ()
    counter_samples: tuple[Sample, ...] = ()


class Event(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A line that says how far a boot got.

    Attributes:
        id: Stable.
        event: What it says.
        match: Any of these shows it.
        rung: With `event = "rung"`, which one.
        speaker: Id of the speaker that prints the line, where it is known.
        to: With `event = "firmware-done"`, to whom control goes: the id of a speaker, or `kernel`; empty
            where the line does not say. With `event = "restart"`, `kernel`: a kernel starts the next one
            itself (kexec), no firmware in between.
        announces: With `event = "launch"`, that the monitor started says itself that it runs (`vmm-start`).
        unwanted: With `event = "firmware-prompt"` or `"shell"`, that nobody asks for this prompt: a boot
            that rests there failed.
        unless: Regular expressions; a line that holds one is no match.
        samples: Lines that must match.
        counter_samples: Lines that must not match.
    """

    id: Identifier
    event: EventName
    match: tuple[Match, ...]
    rung: str = ""
    speaker: str = ""
    to: str = ""
    announces: bool = False
    unwanted: bool = False
    unless: tuple[Pattern, ...] = ()
    samples: tuple[Sample, ...] = ()
    counter_samples: tuple[Sample, ...] = ()


class HandOver(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A line by which a speaker gives control away.

    Attributes:
        match: Regular expression of the line.
        to: Id of the speaker that comes next, or `kernel`; empty where the line does not say.
    """

    match: Pattern
    to: str = ""


class Prompt(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A prompt at which a speaker waits for somebody.

    Attributes:
        match: Regular expression of the prompt.
        unwanted: Nobody asks for this prompt (a rescue shell): a boot that rests there failed.
    """

    match: Pattern
    unwanted: bool = False


class SpeakerFailure(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A line by which a speaker says that it failed.

    Attributes:
        match: Regular expression of the line; named groups are captures.
        title: One line; `{name}` stands for a capture.
        cls: Failure class (`class` in the file).
        severity: As a signature's.
        explain: What it means.
        advice: What to try.
    """

    match: Pattern
    title: Title
    cls: FailureClass = msgspec.field(name="class", default="firmware")
    severity: Literal["fatal", "fail", "note", "info"] = "fatal"
    explain: str = ""
    advice: str = ""


class SpeakerSamples(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Real lines of a speaker, for each kind of line those that must be recognised as such."""

    banner: tuple[Sample, ...] = ()
    voice: tuple[Sample, ...] = ()
    hands_over: tuple[Sample, ...] = ()
    prompt: tuple[Sample, ...] = ()
    fails: tuple[Sample, ...] = ()
    powers_off: tuple[Sample, ...] = ()
    resets: tuple[Sample, ...] = ()


class Speaker(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody who speaks on a console during a boot: a firmware, a loader, a kernel.

    Attributes:
        id: Stable; a matrix names it in `[boot] chain`.
        name: What to call it in a title; the id where it is empty.
        layer: `firmware` for what runs before a kernel, `kernel` for a kernel; on a guest's console, and on
            a host's while a guest speaks there, it is the guest's. `monitor` for what runs a guest, or
            records it: its lines on a guest's console are not the guest's.
        banner: Regular expressions of lines with which it begins. The same one again, where nobody announced
            a restart, is a reset.
        voice: Regular expressions of lines that only it prints.
        hands_over: How it says that it gives control away.
        leads_to: Who speaks before the kernel does in every boot that this speaker begins: its id.
        prompt: Prompts at which it waits for somebody.
        fails: How it says that it failed.
        powers_off: Lines by which it turns the machine off.
        resets: Lines by which it resets the machine.
        unless: Regular expressions; a line that holds one is none of all these.
        samples: Real lines, by kind, that must be recognised.
        counter_samples: Lines that are none of these, though its voice may say them.
    """

    id: Identifier
    name: str = ""
    layer: Literal["firmware", "kernel", "monitor"] = "firmware"
    banner: tuple[Pattern, ...] = ()
    voice: tuple[Pattern, ...] = ()
    hands_over: tuple[HandOver | Pattern, ...] = ()
    leads_to: str = ""
    prompt: tuple[Prompt | Pattern, ...] = ()
    fails: tuple[SpeakerFailure, ...] = ()
    powers_off: tuple[Pattern, ...] = ()
    resets: tuple[Pattern, ...] = ()
    unless: tuple[Pattern, ...] = ()
    samples: SpeakerSamples = SpeakerSamples()
    counter_samples: tuple[Sample, ...] = ()

    @property
    def title(self) -> str:
        """What to call it in a sentence."""
        return self.name or self.id


class Quoted(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A kind of line that quotes words of failures without failing, such as a command line.

    Attributes:
        id: Stable.
        regex: What such a line holds.
        samples: Lines that are such quotes.
    """

    id: Identifier
    regex: Pattern
    samples: tuple[Sample, ...] = ()


class Fact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A line by which a kernel states its own configuration, to compare with the declared options.

    Only what is certain belongs here: a wrong contradiction hides the real verdict.

    Attributes:
        id: Stable.
        fact: What it states.
        match: Any of these shows it.
        value: What such a line always states; several values where it leaves open which. Without it
            a capture named `value` says it, or `compute` works it out.
        compute: How the value follows from captured numbers.
        asked: The line says what was asked for; it counts only where no other line says what is.
        unless: Regular expressions; a line that holds one is no match.
        samples: Lines that must match.
        counter_samples: Lines that must not match.
    """

    id: Identifier
    fact: FactKind
    match: tuple[Match, ...]
    value: str | tuple[str, ...] = ()
    compute: FactRule | None = None
    asked: bool = False
    unless: tuple[Pattern, ...] = ()
    samples: tuple[Sample, ...] = ()
    counter_samples: tuple[Sample, ...] = ()


class SignatureFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file of the library."""

    schema: Literal[1]
    signature: tuple[Signature, ...] = ()
    event: tuple[Event, ...] = ()
    speaker: tuple[Speaker, ...] = ()
    quoted: tuple[Quoted, ...] = ()
    fact: tuple[Fact, ...] = ()

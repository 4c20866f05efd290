r"""The recipe: how one configuration of a matrix is booted, as it is written in TOML.

A recipe stands in the `[recipe]` table of a matrix file, or in a file of its own with nothing but that
table: `logtriage/runner/recipes/NAME.toml` for those that come with logtriage. A matrix file takes such
a one by `recipe = "NAME"`, or by `[recipe]` with `use = "NAME"` and what it changes: tables are merged
key by key, lists are appended, `argv` and single values are replaced.

```toml
[recipe]
argv = ["qemu-system-aarch64", "-M", "virt,gic-version={gic}", "-cpu", "{cpu}", "-kernel", "{kernel}",
        "-append", { verbatim = "{bootargs}" }]
commas = "double"
hint = "apt-get install qemu-system-arm"

[recipe.map.cpu]                    # {cpu}: the text for some values of the option; others stay as they are
max = "max,pauth-impdef=on"
[recipe.files]                      # {kernel}: a path, relative to the directory of files
kernel = "Image-{host_page_size}"
[recipe.vars]                       # {bootargs}: a text, which may name anything but itself; where the
                                    # matrix has an option of that name, the option holds: so a recipe
                                    # says what an option is that not every matrix has
bootargs = "console=ttyAMA0 {kvm_arg}"
kvm_arg = ""
[[recipe.set]]                      # other texts for some configurations; the last one that fits holds
when = { kvm_mode = ["nvhe", "protected"] }
vars = { kvm_arg = "kvm-arm.mode={kvm_mode}" }
[[recipe.add]]                      # further arguments for some configurations, in this order at the end
when = { gic = "3" }
argv = ["-smp", "2"]
[recipe.console.host]               # a console of the matrix' [logs], and where its bytes come from
from = "stdio"
[recipe.console.guest]
from = "socket"                     # the program listens on {guest_socket}, we connect
[[recipe.type]]                     # typed as soon as the prompt was printed; those of a console in turn
console = "guest"
at = "guest# "
send = "poweroff -f\n"
[[recipe.end]]                      # over so many seconds after this text, although the program runs on
console = "host"
text = "---[ end Kernel panic"
after = 5
[recipe.limits]
total = 300
[recipe.inspect]                    # what is asked of a boot that is about to be ended for its silence
emulator = "qemu"
[[recipe.make]]                     # a file made for each configuration before it starts: {dtb} is its path
name = "dtb"
kind = "devicetree"
file = "machine.dtb"
settings = { source = "{base_dtb}", bootargs = "{bootargs}", memory = ["0x80000000 0x80000000"] }
```

What may be named in a template: every option of the matrix, every name of `vars`, `files` and `make`, and
`{id}`, `{dir}` (the configuration's own directory, absolute; also the program's working directory),
`{run}` (the run directory), for each console NAME of the matrix `{NAME_log}` (its log, absolute) and
`{NAME_socket}` (a socket in `{dir}`, relative to it, since the path of a socket must be short); `-` in a
console's name is written `_`. An unknown name is an error, braces stand for nothing else.

A template is cut into arguments first, and each is filled in once: no value can make another argument, and
no value is looked at for names. Text of the recipe itself (`vars` and `map` too) is trusted; the value of
an option may not begin an argument with `-`, nor hold NUL or newline, and `commas` says what becomes of a
comma in it. There is no shell; `sh -c` may be written, but its script may name nothing (pass it as a
further argument: `["sh", "-c", 'echo "$1"', "sh", "{option}"]`).
"""

from typing import Literal

import msgspec

Conditions = dict[str, object]
"""Option to the value, or the list of values, that it must have; as in the rules of a matrix."""


class Verbatim(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An argument in which commas mean nothing to the program: `commas` does not hold for it."""

    verbatim: str


Argument = str | Verbatim
"""One element of an argv list, a template."""


class Addition(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[[recipe.add]]`: further arguments.

    Attributes:
        when: For which configurations; for all where empty.
        argv: Appended to the arguments.
    """

    when: Conditions = {}
    argv: tuple[Argument, ...]


class Assignment(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[[recipe.set]]`: other texts for names of `vars`, `files` or new ones.

    Attributes:
        when: For which configurations.
        vars: Name to text, a template.
        files: Name to path, as in `recipe.files`.
    """

    when: Conditions
    vars: dict[str, str] = {}
    files: dict[str, str] = {}


class Making(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[[recipe.make]]`: a file that is made for a configuration before its program starts.

    Attributes:
        name: What the path is called in templates.
        kind: What makes it: `logtriage.runner.KIND.make(settings, target)`, where `settings` are those
            below, filled in, and `target` is the path that must be written; it raises `LogtriageError`
            where it cannot, which is an `infra` for the configuration.
        file: Its name in the configuration's directory.
        settings: What the maker is given; each text is a template, in which commas mean nothing.
        when: For which configurations; for all where empty. Where it does not hold, `{name}` may not
            be used.
    """

    name: str
    kind: Literal["devicetree", "machinetree"]
    file: str
    settings: dict[str, str | tuple[str, ...]] = {}
    when: Conditions = {}


class Console(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"source": "from"}
):
    """`[recipe.console.NAME]`: where the bytes of a console come from.

    Where a recipe does not name a console of the matrix: `file` if it uses `{NAME_log}`, `socket` if it
    uses `{NAME_socket}`, else `stdio` for the matrix' first console, and none for the others.

    Attributes:
        source: `from`: `stdio`, the program's standard output (and what is typed goes to its standard
            input); `pty`, the same through a terminal, for programs that want one; `socket`, a unix
            socket that the program listens on; `file`, a file that it writes itself; `none`, nothing.
        path: Of a socket or a file, relative to `{dir}`; `{NAME_socket}` or `{NAME_log}` where not
            given. A file elsewhere is copied into the log as it grows.
    """

    source: Literal["stdio", "pty", "socket", "file", "none"]
    path: str | None = None


class Typing(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[[recipe.type]]`: input at a prompt.

    Attributes:
        console: The console to type on; its source must be `stdio`, `pty` or `socket`.
        at: The text that is waited for in what came since the last input, wherever it stands: shells
            print escape sequences behind a prompt (busybox: `ESC[6n`).
        send: What is typed, a template; a newline must be written down.
        when: For which configurations; for all where empty.
    """

    console: str
    at: str
    send: str
    when: Conditions = {}


class Ending(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[[recipe.end]]`: the boot is over although the program runs on.

    Attributes:
        console: The console on which the text is waited for.
        text: The text that is waited for.
        after: Seconds that the program has to end by itself, and to say more.
        when: For which configurations; for all where empty.
    """

    console: str
    text: str
    after: float = 5.0
    when: Conditions = {}


class Limits(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[recipe.limits]`: after which a boot is ended, with the reason `timeout`.

    The limits of the matrix' ladder hold as well: seconds of silence while a rung is waited for.

    Attributes:
        total: Seconds in all. Required (or `run --limit`): nothing is ended unless somebody set a deadline.
        silence: Seconds without a byte on any console.
        log_mib: MiB that a console may print.
        file_mib: MiB that a file of the program may hold; also its memory where that is a file for the
            kernel (QEMU's `memory-backend-memfd` and `-file`).
    """

    total: float | None = None
    silence: float | None = None
    log_mib: int = 1024
    file_mib: int = 1024


class Environment(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[recipe.env]`: the program's environment, and nothing else is in it.

    Attributes:
        keep: Variables that are passed on where they are set, besides `PATH`, `HOME` and `TMPDIR`.
        set: Variable to text, a template.
    """

    keep: tuple[str, ...] = ()
    set: dict[str, str] = {}


class Inspecting(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[recipe.inspect]`: who says what the processors of a boot do that is about to be ended.

    Attributes:
        emulator: `qemu`: the program is QEMU, or passes its last arguments on to it. It is given a monitor
            on a private socket in `{dir}`, `-qmp unix:.qmp.sock,server=on,wait=off`, and asked by it.
        argv: For other emulators: a program and its arguments, templates, which prints what
            `logtriage manual inspection` describes within two seconds. It runs in `{dir}` with the
            boot's environment; `LOGTRIAGE_PID` is the process that the boot began with.
        vmlinux: A kernel whose functions name what is told, a template, relative to the directory of files:
            what `--vmlinux` takes (`logtriage manual symbols`).
    """

    emulator: Literal["qemu"] | None = None
    argv: tuple[Argument, ...] = ()
    vmlinux: str = ""


class RecipeTable(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The `[recipe]` table; see the module.

    Attributes:
        use: A recipe that comes with logtriage, on which this one is built; that may use another in turn.
        argv: The program and its arguments. The program is a path, or a name that is looked up in PATH;
            a path with a slash is relative to the directory of the matrix file, or to that of the
            recipe's own file.
        commas: What becomes of a comma in the value of an option: `refuse` it; `double` it in an
            argument whose text holds a `=` and refuse it in others (QEMU's `key=value,key=value`; paths
            are doubled likewise, and never refused); `keep` it.
        hint: What to do where the program is not there.
        add: Further arguments for some configurations.
        map: Option (or name of `vars`) to the text that stands for some of its values.
        vars: Name to text. A name without names in its text may stand in a `when`, too.
        set: Other texts for some configurations.
        files: Name to path, relative to the directory of files (`run --files`, and else the directory
            of the matrix file). They must be there when a configuration starts.
        optional: Names of `files`, of which a matrix may ask for more than there are: a configuration
            whose file of this name is not there is left out of the run.
        make: Files made for each configuration.
        env: The environment of the program.
        console: Console name to where its bytes come from.
        type: What is typed at which prompts.
        end: What ends a boot.
        limits: What ends it for good.
        inspect: What is asked before that; where `argv` is replaced, that of the recipe it is built on
            does not hold any more.
    """

    use: str | None = None
    argv: tuple[Argument, ...] = ()
    commas: Literal["refuse", "double", "keep"] = "refuse"
    hint: str | None = None
    add: tuple[Addition, ...] = ()
    map: dict[str, dict[str, str]] = {}
    vars: dict[str, str] = {}
    set: tuple[Assignment, ...] = ()
    files: dict[str, str] = {}
    optional: tuple[str, ...] = ()
    make: tuple[Making, ...] = ()
    env: Environment = Environment()
    console: dict[str, Console] = {}
    type: tuple[Typing, ...] = ()
    end: tuple[Ending, ...] = ()
    limits: Limits = Limits()
    inspect: Inspecting | None = None

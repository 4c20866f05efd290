"""The `logtriage` command: its subcommands are imported only when they are run."""

import os
import signal
import sys
import time
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from logtriage import __version__
from logtriage.cli.long_lived import long_lived
from logtriage.cli.streams import OutputError, drop_output, settle, unwind_when_ended
from logtriage.cli.target import likely
from logtriage.console.safe import safe_text
from logtriage.errors import LogtriageError, system_reason

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

_COMMANDS: Final = {
    "demo": "replay the bundled recorded matrix and triage it",
    "watch": "the terminal UI (or --plain lines) on a run directory",
    "serve": "the terminal UI of a run in a browser",
    "report": "the triage summary of a run",
    "run": "boot a matrix and record its consoles",
    "inspect": "what the processors of a boot do",
    "compare": "what changed between two runs",
    "classify": "what is wrong with single console logs",
    "decode": "a log with lines of source for its traces",
    "layouts": "list or explain how harnesses lay out their files",
    "matrix": "list, count or check a matrix",
    "signatures": "list, show or check the signature library",
    "manual": "the reference, one page a topic",
    "completion": "the script by which a shell completes commands and names",
}
_USAGE: Final = 2
"""Exit code where the command line or an input is wrong, as click has it."""

_INTERRUPTED: Final = 128 + signal.SIGINT
"""Exit code after ctrl+c, as of a shell."""

_BROKEN_PIPE: Final = 128 + signal.SIGPIPE
"""Exit code where nobody reads standard output any longer, as of a shell."""

_DEBUG: Final = "LOGTRIAGE_DEBUG"


class _Lazy(click.Group):
    """A group whose commands live in modules of their own names."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        with long_lived():
            command = import_module(f"logtriage.cli.{cmd_name}").command
        assert isinstance(command, click.Command)  # noqa: S101 - each module of the table has one
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is named, or `watch` where files, directories or streams stand in its place."""
        name = args[0]
        if name in _COMMANDS:
            return super().resolve_command(ctx, args)
        if os.path.lexists(name) or name == "-" or "/" in name:
            # A name that begins with a dash came behind `--`, which click has taken off.
            rest = ["--", *args] if name.startswith("-") and name != "-" else args
            return "watch", self.get_command(ctx, "watch"), rest
        import difflib  # noqa: PLC0415 - needed for a wrong name only

        close = difflib.get_close_matches(name, _COMMANDS, n=1)
        near = f"did you mean {close[0]}?" if close else likely(name)
        hint = f"; {near}" if near else f"; commands: {', '.join(_COMMANDS)}"
        raise click.UsageError(f"{safe_text(name)!r} is no command, file or directory{hint}", ctx)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem]":
        """What may stand in a command's place, without importing each of them."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415 - for completion only

        named = [
            CompletionItem(name, help=text) for name, text in _COMMANDS.items() if name.startswith(incomplete)
        ]
        options = click.Command.shell_complete(self, ctx, incomplete)
        return [*named, *options, *([] if named or options else [CompletionItem(incomplete, type="file")])]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(cls=_Lazy, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="logtriage")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Live triage of a boot-test matrix from its host and guest serial consoles.

    Without a command: the run directories here.
    """
    if ctx.invoked_subcommand is None:
        from logtriage.cli.here import runs_here  # noqa: PLC0415 - needed without a command only

        click.echo(runs_here(Path.cwd(), time.time()) or ctx.get_help())


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and exit: 0 fine, 1 failures, 2 usage or input, 3 not complete, 130 interrupted."""
    settle()
    unwind_when_ended()
    try:
        status = cli.main(args=arguments, prog_name="logtriage", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        status = _USAGE
    except (KeyboardInterrupt, click.Abort):
        status = _INTERRUPTED
    except OutputError as error:
        drop_output()
        if not error.unread:
            click.echo(f"logtriage: {safe_text(str(error))}", err=True)
        status = _BROKEN_PIPE if error.unread else _USAGE
    except OSError as error:
        click.echo(f"logtriage: {safe_text(system_reason(error))}", err=True)
        status = _USAGE
    except LogtriageError as error:
        click.echo(f"logtriage: {safe_text(str(error))}", err=True)
        if error.hint:
            click.echo(f"  {safe_text(error.hint)}", err=True)
        status = _USAGE
    except Exception as error:
        if os.environ.get(_DEBUG):
            raise
        cause = safe_text(f"{type(error).__name__}: {error}")
        click.echo(f"logtriage: internal error: {cause}\n  set {_DEBUG}=1 to see where", err=True)
        status = _USAGE
    sys.exit(status if isinstance(status, int) else 0)

"""`logtriage completion`: the script by which a shell completes commands, options and names."""

from typing import Final

import click
from click.shell_completion import ShellComplete, get_completion_class

SHELLS: Final = ("bash", "zsh", "fish")


@click.command()
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the script by which SHELL completes commands, options, matrices, layouts and signatures.

    Load it where the shell begins: `eval "$(logtriage completion bash)"` in ~/.bashrc, the same with zsh in
    ~/.zshrc after compinit, `logtriage completion fish | source` in ~/.config/fish/config.fish.
    """
    kind = get_completion_class(shell)
    assert kind is not None  # noqa: S101 - click knows these shells
    # Not bash's own `source`, which starts bash to ask its version.
    script = ShellComplete.source(kind(ctx.find_root().command, {}, "logtriage", "_LOGTRIAGE_COMPLETE"))
    click.echo(script)

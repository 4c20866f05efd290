"""Names that a shell completes where an argument or an option takes one."""

from collections.abc import Iterable

import click
from click.shell_completion import CompletionItem


def matrices(ctx: click.Context, param: click.Parameter, typed: str) -> list[CompletionItem]:
    """The bundled matrices, and files."""
    from logtriage.matrix.file import bundled_names  # noqa: PLC0415 - for completion only

    del ctx, param
    return [*_beginning(bundled_names(), typed), CompletionItem(typed, type="file")]


def signatures(ctx: click.Context, param: click.Parameter, typed: str) -> list[CompletionItem]:
    """The ids of the library's signatures, the user's own included."""
    from logtriage.library.load import load_library, search_path  # noqa: PLC0415 - for completion only
    from logtriage.library.schema import Signature  # noqa: PLC0415 - as above

    del ctx, param
    entries = load_library(search_path()).entries
    return _beginning(sorted(one.id for one in entries if isinstance(one, Signature)), typed)


def layouts(ctx: click.Context, param: click.Parameter, typed: str) -> list[CompletionItem]:
    """The layouts of harnesses, the user's own included."""
    from logtriage.cli.inputs import open_layouts  # noqa: PLC0415 - for completion only

    del ctx, param
    return _beginning((one.name for one in open_layouts(None).ordered), typed)


def _beginning(names: Iterable[str], typed: str) -> list[CompletionItem]:
    return [CompletionItem(name) for name in names if name.startswith(typed)]

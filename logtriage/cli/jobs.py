"""The option that says how many processes read logs."""

import click

from logtriage.workers import usable_processors

jobs_option = click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=1),
    default=usable_processors,
    show_default="one for each processor",
    metavar="N",
    help="How many processes read logs.",
)

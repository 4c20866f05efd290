"""The option that says how much is read at once."""

import click

jobs_option = click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=1),
    show_default="one for each processor",
    metavar="N",
    help="How many processes read logs, or how many parts of them a cluster has at once.",
)

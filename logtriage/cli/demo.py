"""`logtriage demo`: the founding report's matrix, replayed from recorded consoles."""

import tempfile
import threading
from pathlib import Path

import click

from logtriage.cli.inputs import emit, open_library
from logtriage.cli.verdicts import exit_code
from logtriage.cli.watch import drawable, follow_in_ui, follow_plainly
from logtriage.demo.recordings import DEFAULT_SPEED, JOBS, recordings_for
from logtriage.errors import LogtriageError
from logtriage.matrix.file import load_matrix
from logtriage.report.formats import FORMATS, render
from logtriage.session.session import Session
from logtriage.session.whole_run import read_run
from logtriage.sources.manifest import FASTEST, SLOWEST
from logtriage.sources.replay import Player

_MATRIX = "lpa2"


class _Speed(click.ParamType[object]):
    name = "N|max"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> object:
        if value == "max" or isinstance(value, float):
            return value
        try:
            speed = float(str(value))
        except ValueError:
            speed = 0.0
        if not SLOWEST <= speed <= FASTEST:
            self.fail(f"a number from {SLOWEST:g} to {FASTEST:g}, or max", param, ctx)
        return speed


@click.command()
@click.option(
    "--speed", type=_Speed(), default=DEFAULT_SPEED, show_default=True, help="Times real pace, or max."
)
@click.option("--headless", is_flag=True, help="No screen: replay all and print the report.")
@click.option(
    "-f", "--format", "fmt", type=click.Choice(list(FORMATS)), default="mail", help="Of --headless."
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="Write the report of --headless to a file."
)
@click.option("--plain", is_flag=True, help="Print one line for each change instead of the UI.")
@click.option("--ascii", "ascii_only", is_flag=True, help="Draw with ASCII only.")
def command(
    speed: object, fmt: str, output: Path | None, *, headless: bool, plain: bool, ascii_only: bool
) -> int:
    """Replay recorded consoles as the founding report's 186 configurations, and triage them live.

    The consoles are composed from real recordings of other boots: this is a replay, not a run.
    """
    matrix = load_matrix(_MATRIX)
    library = open_library()
    tempo = speed if isinstance(speed, float) else None
    click.echo("logtriage: this is a replay of recorded consoles, not a run", err=True)
    with tempfile.TemporaryDirectory(prefix="logtriage-demo-") as folder:
        run = Path(folder) / "run"
        player = Player(recordings_for(matrix), run, tempo, jobs=JOBS)
        stop = threading.Event()
        if headless:
            player.run(stop)
            snapshot = read_run(run, library, matrix).snapshot
            emit(render(snapshot, fmt), output)
            return exit_code(snapshot, "none")
        thread = threading.Thread(target=player.run, args=(stop,), name="logtriage-replay", daemon=True)
        thread.start()
        try:
            _await_manifest(run, thread)
            session = Session(run, library, matrix)
            if plain or not drawable():
                follow_plainly(session, as_json=fmt == "json", seconds=None)
                return 0
            return follow_in_ui(session, ascii_only=ascii_only)
        finally:
            stop.set()
            thread.join(timeout=2.0)


def _await_manifest(run: Path, player: threading.Thread) -> None:
    while not (run / "run.json").exists():
        player.join(timeout=0.02)
        if not player.is_alive() and not (run / "run.json").exists():
            raise LogtriageError("the replay did not start")

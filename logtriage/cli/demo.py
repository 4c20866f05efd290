"""`logtriage demo`: the founding report's matrix from recorded consoles, or a real run, replayed."""

import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path

import click

from logtriage.cli.inputs import emit, open_library
from logtriage.cli.verdicts import exit_code
from logtriage.cli.watch import drawable, follow_in_ui, follow_plainly
from logtriage.demo import real_run
from logtriage.demo.recordings import DEFAULT_SPEED, JOBS, recordings_for
from logtriage.errors import LogtriageError
from logtriage.matrix.file import load_matrix
from logtriage.matrix.model import Matrix
from logtriage.report.formats import FORMATS, render
from logtriage.session.session import Session
from logtriage.session.whole_run import read_run
from logtriage.sources.manifest import FASTEST, SLOWEST
from logtriage.sources.recording import Recording
from logtriage.sources.replay import REPLAY, Player

_MATRIX = "lpa2"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Act:
    """What is replayed.

    Attributes:
        matrix: The configurations.
        recordings: Their boots in the order of their start.
        speed: How many times faster than recorded, unless the user says another speed.
        jobs: How many boots run at once.
        told: What the run's manifest says of it.
        said: What the user is told before it begins, without the end of the sentence.
    """

    matrix: Matrix
    recordings: list[Recording]
    speed: float
    jobs: int
    told: str
    said: str


def _composed() -> _Act:
    matrix = load_matrix(_MATRIX)
    return _Act(
        matrix=matrix,
        recordings=recordings_for(matrix),
        speed=DEFAULT_SPEED,
        jobs=JOBS,
        told=REPLAY,
        said="this is a replay of recorded consoles, not a run",
    )


def _real() -> _Act:
    boots = real_run.recordings()
    day = (boots[0].result.started or "")[:10]
    return _Act(
        matrix=real_run.matrix_of(boots),
        recordings=boots,
        speed=real_run.SPEED,
        jobs=real_run.JOBS,
        told=real_run.TOLD,
        said=f"this is a real run, recorded on {day} and unedited: {len(boots)} boots; nothing is booted now",
    )


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
    "--speed",
    type=_Speed(),
    help=f"Times real pace, or max.  [default: {DEFAULT_SPEED:g}; with --real {real_run.SPEED:g}]",
)
@click.option("--real", is_flag=True, help="Replay a real run of lpa2-qemu, unedited, instead.")
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
    speed: object,
    fmt: str,
    output: Path | None,
    *,
    real: bool,
    headless: bool,
    plain: bool,
    ascii_only: bool,
) -> int:
    """Replay recorded consoles as the founding report's 186 configurations, and triage them live.

    The consoles are composed from real recordings of other boots: this is a replay, not a run. With
    --real they are those of a real run of nested guests under QEMU, as they were recorded.
    """
    act = _real() if real else _composed()
    matrix = act.matrix
    library = open_library()
    tempo = None if speed == "max" else speed if isinstance(speed, float) else act.speed
    click.echo(f"logtriage: {act.said}", err=True)
    with tempfile.TemporaryDirectory(prefix="logtriage-demo-") as folder:
        run = Path(folder) / "run"
        player = Player(act.recordings, run, tempo, jobs=act.jobs, told=act.told)
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

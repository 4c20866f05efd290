"""Takes the pictures of the README: the screens on the demo's replay, as SVG and PNG.

The replay runs on a clock of its own, so that the same moment is shown each time.
"""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
os.environ.pop("NO_COLOR", None)
os.environ["XDG_CONFIG_HOME"] = "/home/dev/.config"  # shown where a signature would be written

from logtriage.analysis.baseline import Outcome  # noqa: E402 - likewise
from logtriage.demo.recordings import DEFAULT_SPEED, JOBS, recordings_for  # noqa: E402 - likewise
from logtriage.library.load import builtin_dir, load_library  # noqa: E402 - likewise
from logtriage.matrix.file import load_matrix  # noqa: E402 - likewise
from logtriage.matrix.model import Config  # noqa: E402 - likewise
from logtriage.session.session import Session  # noqa: E402 - likewise
from logtriage.sources.replay import Player  # noqa: E402 - likewise
from logtriage.tui.app.app import TriageApp  # noqa: E402 - likewise
from logtriage.tui.state.baseline import Baseline  # noqa: E402 - likewise
from logtriage.vocabulary import Status  # noqa: E402 - found by that path

HALFWAY = 33.0
"""Seconds after the start at which most boots are decided and some still run."""

SETTLING = 8
"""Looks at the screen before the picture is taken: trials of signatures start after a pause."""

LOOKS = 0.4
"""Seconds between two looks at the logs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One picture.

    Attributes:
        name: Of the files, without ending.
        size: Columns and lines.
        over: Whether the replay has come to its end.
        keys: What is pressed before.
        theme: Name of the theme.
    """

    name: str
    size: tuple[int, int]
    over: bool = True
    keys: tuple[str, ...] = ()
    theme: str = "dark"


SMALL, WIDE = (80, 24), (160, 48)
KVM = ("slash", *"verdict:hang", "enter", "escape")
SCREENS: dict[str, tuple[str, ...]] = {
    "grid": KVM,
    "modes": ("n", "2"),
    "log": (*KVM, "enter"),
    "diff": ("4",),
    "signatures": ("5",),
    "lab": (*KVM, "enter", "s"),
    "export": ("x",),
    "pivot": ("p",),
    "list": ("v", "n"),
    "beside": (*KVM, "d"),
    "search": ("S", *"vgic", "enter"),
    "help": ("question_mark",),
}
"""Screen to the keys that show it, at the end of the replay."""

SHOTS = (
    Shot(name="live-80x24", size=SMALL, over=False, keys=("n",)),
    Shot(name="grid-light-80x24", size=SMALL, keys=("n",), theme="light"),
    Shot(name="filter-80x24", size=SMALL, keys=("slash", *"guest_load_addr=high")),
    *(
        Shot(name=f"{name}-{size[0]}x{size[1]}", size=size, keys=keys)
        for name, keys in SCREENS.items()
        for size in (SMALL, WIDE)
    ),
)


def before(session: Session) -> Baseline:
    """The run before the series of the founding report: all but the LPA2 builds, and all of them passed."""
    states = session.snapshot.states
    old = [state.config for state in states if not _is_lpa2(state.config)]
    outcomes = [Outcome(id=one.id, params=one.params, status=Status.PASS, final=True) for one in old]
    return Baseline(name="before the series", outcomes=tuple(outcomes))


def _is_lpa2(config: Config) -> bool:
    return config.params["host_page_size"] != "64k" and config.params["host_pa"] == "52"


class Clock:
    """Time that passes only where somebody waits for it.

    Args:
        end: When to stop the replay.
        stop: Stops it.
    """

    def __init__(self, end: float, stop: threading.Event) -> None:
        self.now = 0.0
        self.session: Session | None = None
        self._end = end
        self._stop = stop
        self._look = LOOKS

    def __call__(self) -> float:
        """Seconds since the start."""
        return self.now

    def wait(self, seconds: float) -> None:
        """Let time pass, and let the session look at the logs now and then."""
        self.now += seconds
        if self.session is not None and self.now >= self._look:
            self._look = self.now + LOOKS
            self.session.load()
        if self.now >= self._end:
            self._stop.set()


def replayed(run: Path, end: float) -> Session:
    """The demo's replay up to some time, triaged as it went on."""
    matrix = load_matrix("lpa2")
    stop = threading.Event()
    clock = Clock(end, stop)
    player = Player(recordings_for(matrix), run, DEFAULT_SPEED, jobs=JOBS)

    def wait(seconds: float) -> None:
        if clock.session is None:
            clock.session = Session(run, load_library([builtin_dir()]), matrix, clock=clock, wall=lambda: 0.0)
        clock.wait(seconds)

    player.run(stop, clock=clock, wait=wait)
    if clock.session is None:
        raise SystemExit("the replay never waited")
    clock.session.load()
    return clock.session


async def take(shot: Shot, session: Session) -> str:
    """Run the app; what it shows, as SVG."""
    app = TriageApp(session, theme_name=shot.theme, baselines=(before(session),))
    async with app.run_test(size=shot.size) as pilot:
        await pilot.press(*shot.keys)
        for _ in range(SETTLING):
            await app.workers.wait_for_complete()
            await pilot.pause(0.1)
        svg = app.export_screenshot(title=f"logtriage, {session.snapshot.replay}", simplify=True)
    place = str(HERE.parent)  # of this machine: shown as another one of the same length
    svg = svg.replace(place, f"~/{'checkout/' * len(place)}"[: len(place)])
    # Renderers other than browsers drop leading blanks without this.
    return svg.replace("<text ", '<text xml:space="preserve" ')


def save(name: str, svg: str) -> None:
    """Write a picture, as PNG too where there is a converter."""
    path = HERE / f"{name}.svg"
    path.write_text(svg, encoding="utf-8")
    converter = shutil.which("rsvg-convert")
    if converter:
        target = path.with_suffix(".png")
        subprocess.run([converter, "-o", str(target), str(path)], check=True)  # noqa: S603 - our own file


def main() -> None:
    """Take all pictures, or those whose names are given."""
    wanted = sys.argv[1:]
    os.chdir("/")  # the working directory is shown as the place of an export
    with tempfile.TemporaryDirectory() as folder:
        for over in (False, True):
            shots = [shot for shot in SHOTS if shot.over is over and (not wanted or shot.name in wanted)]
            if not shots:
                continue
            session = replayed(Path(folder) / f"run-{over:d}", float("inf") if over else HALFWAY)
            for shot in shots:
                save(shot.name, asyncio.run(take(shot, session)))
                print(shot.name)
            session.stop()


if __name__ == "__main__":
    main()

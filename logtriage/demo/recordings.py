"""All boots of the demo in the order of their start, and the pace at which they are replayed.

The arithmetic: the 186 boots last 6,915 recorded seconds together, 45 to 60 s of silence at the end of
each of the 64 stuck ones included. With 48 at once that is 144 s at best, and 200 s in the order used
here, since the longest boot lasts 122 s; at three times the recorded pace the replay takes 67 s of
wall time. The first line of each boot comes within 0.3 recorded seconds.
"""

from logtriage.demo.compose import compose
from logtriage.demo.draw import draw
from logtriage.matrix.layout import log_path
from logtriage.matrix.model import Matrix
from logtriage.sources.recording import Recording

JOBS = 48
"""Boots that are replayed at once; see the arithmetic above."""
DEFAULT_SPEED = 3.0
"""How many times faster than recorded the demo is replayed: it then takes about a minute."""


def recordings_for(matrix: Matrix) -> list[Recording]:
    """One boot for each configuration of `lpa2`, in a mixed order that is the same each time.

    The order mixes the three failure modes and the passing boots, so that all show early.

    Raises:
        LogtriageError: Where the matrix is not `lpa2`, or lacks a log of host or guest.
    """
    mixed = sorted(matrix.configs, key=lambda config: draw(config.id, "order"))
    return [
        compose(config, {console: log_path(matrix, config, console) for console in ("host", "guest")})
        for config in mixed
    ]

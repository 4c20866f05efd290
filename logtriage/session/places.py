"""States of configurations whose evidence says where it stands in the files of wrapped and rotated logs."""

from collections.abc import Mapping
from dataclasses import replace

from logtriage.boot.verdict import BootSummary
from logtriage.session.reading import Reading
from logtriage.sources.assembly import Assembly
from logtriage.sources.discover import LogRef
from logtriage.sources.packed import PackedError
from logtriage.sources.placing import placed_boots, placed_finding
from logtriage.triage.snapshot import ConfigState
from logtriage.wrapped.place import Place


class Places:
    """Finds the places of evidence; a state that does not change is looked at once.

    Args:
        reading: Knows how consoles are put together.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._placed: dict[str, tuple[ConfigState, ConfigState]] = {}

    def place(self, state: ConfigState, refs: Mapping[tuple[str, str], LogRef]) -> ConfigState:
        """The state with the places of its evidence and its boots; mostly the same one.

        Args:
            state: What the engine says.
            refs: The logs by configuration and console.
        """
        assemblies = {}
        for console in state.consoles:
            ref = refs.get((state.config.id, console.name))
            assembly = None if ref is None else self._reading.assembly(ref)
            if assembly is not None and not assembly.as_it_is:
                assemblies[console.file] = assembly
        if not assemblies:
            return state
        known = self._placed.get(state.config.id)
        if known is None or known[0] is not state:
            known = state, _placed(state, _Consoles(assemblies))
            self._placed[state.config.id] = known
        return known[1]


def _placed(state: ConfigState, consoles: "_Consoles") -> ConfigState:
    boots = state.boots
    if not boots and state.consoles and state.consoles[0].size:
        boots = (BootSummary.only(state.consoles[0].file, state.status, state.failure, state.stage or ""),)
    failure = placed_finding(state.failure, consoles)
    return replace(state, failure=failure, boots=placed_boots(boots, consoles))


class _Consoles:
    """The consoles of one configuration that are not just their files."""

    def __init__(self, assemblies: Mapping[str, Assembly]) -> None:
        self._assemblies = assemblies

    def locate(self, file: str, offset: int, length: int) -> Place | None:
        assembly = self._assemblies.get(file)
        try:
            return None if assembly is None else assembly.locate(offset, length)
        except (OSError, PackedError):
            return None

    def extent(self, file: str, start: int, end: int) -> Place | None:
        assembly = self._assemblies.get(file)
        try:
            return None if assembly is None else assembly.extent(start, end)
        except (OSError, PackedError):
            return None

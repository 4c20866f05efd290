"""The grid where options are folded away, and where colours tell something else than the verdict."""

from collections.abc import Sequence

from textual.geometry import Region

from logtriage.console.safe import safe_text
from logtriage.matrix.pivot import suggest_pivot
from logtriage.triage.snapshot import ConfigState, Snapshot
from logtriage.tui.grid.fold import cell_runs, folded_glyph, heat
from logtriage.tui.grid.layout import STRIDE
from logtriage.tui.grid.shade import ColourBy, Shader
from logtriage.tui.grid.table import GridTable
from logtriage.tui.state.arrangement import Arrangement
from logtriage.tui.widgets.glyphs import BAD, Glyph
from logtriage.tui.widgets.roles import Role, Run

_MANY = 40
"""Changed cells above which whole rows are drawn: refreshing so many single cells would take longer."""


class FoldedTable(GridTable):
    """A grid whose cells may hold several configurations."""

    _shader: Shader | None = None

    # -- arrangement ----------------------------------------------------------------------------

    @property
    def arrangement(self) -> Arrangement:
        """The arrangement in use: the user's own, or else what the pivot says."""
        return self._pinned or Arrangement.of(self.pivot, self._snapshot.matrix)

    @property
    def suggested(self) -> Arrangement:
        """The arrangement that fits the size of the widget best."""
        matrix = self._snapshot.matrix
        return Arrangement.of(suggest_pivot(matrix, width=self.size.width, height=self.size.height), matrix)

    def rearrange(self, arrangement: Arrangement | None) -> None:
        """Arrange the options anew; None lets them fit the size of the widget again."""
        here = self.state
        self._pinned = arrangement
        self._lay_out(keep=None if here is None else here.config.id)

    # -- cells ----------------------------------------------------------------------------------

    @property
    def index(self) -> int | None:
        """Index of the configuration at the cursor; in a folded cell that of the first bad one."""
        index = super().index
        members = self._members(index)
        bad = (member for member in members if self._snapshot.states[member].status in BAD)
        return next(bad, index)

    @property
    def cell(self) -> tuple[int, ...]:
        """Indices of all configurations in the cell at the cursor."""
        return self._members(super().index)

    def cell_params(self) -> dict[str, str]:
        """Values of the row and column options of the cell at the cursor, by option."""
        state = self.state
        axes = (*self.pivot.rows, *self.pivot.cols)
        return (
            {}
            if state is None
            else {axis: state.config.params[axis] for axis in axes if axis in state.config.params}
        )

    def cell_words(self) -> list[Run]:
        """Give the figures of the folded cell at the cursor, and name the folded options."""
        members = self.cell
        states, glyphs = self._of(members)
        folded = ", ".join(safe_text(axis) for axis in self.arrangement.fold)
        return [*cell_runs(states, glyphs), ("   folded: ", Role.DIM), (folded, Role.TEXT)]

    def _of(self, members: Sequence[int]) -> tuple[list[ConfigState], list[Glyph]]:
        return [self._snapshot.states[place] for place in members], [self._glyphs[place] for place in members]

    def _cell(self, index: int | None, *, here: bool) -> tuple[str, tuple[Role, ...]]:
        members = None if index is None else self._layout.members.get(index)
        if members is None:
            return super()._cell(index, here=here)
        char, role = folded_glyph(*self._of(members))
        fades = self._matches is not None and self._matches.isdisjoint(members)
        changed = (Role.CHANGED,) if any(member in self._changed for member in members) else ()
        return char, (Role.FADED if fades else role, *changed, *((Role.CURSOR,) if here else ()))

    def _sign(self, index: int | None) -> Run:
        """Character in front of a cell: a mark, or the shade for its share of bad configurations."""
        members = None if index is None else self._layout.members.get(index)
        if members is None:
            return super()._sign(index)
        if any(self._is_marked(member) for member in members):
            return "*", Role.NAME
        bad = sum(self._snapshot.states[member].status in BAD for member in members)
        return heat(bad, len(members)), Role.FAIL

    # -- colours --------------------------------------------------------------------------------

    @property
    def colour_by(self) -> ColourBy:
        """What the colours of the grid stand for."""
        return ColourBy.VERDICT if self._shader is None else self._shader.by

    def colour(self, by: ColourBy) -> None:
        """Have the colours stand for something else."""
        self._shader = None if by is ColourBy.VERDICT else Shader(by, self._snapshot)
        self._take_all()
        self._touch(range(len(self._glyphs)))

    @property
    def colour_legend(self) -> list[Run]:
        """Explains the colours; empty where they stand for the verdict."""
        return [] if self._shader is None else self._shader.legend()

    def show(self, snapshot: Snapshot) -> None:
        if self._shader is not None:
            self._shader = Shader(self._shader.by, snapshot)
        super().show(snapshot)

    def _glyph(self, state: ConfigState) -> Glyph:
        glyph = super()._glyph(state)
        return glyph if self._shader is None else Glyph(glyph.char, self._shader.role(state, glyph.role))

    # -- drawing little -------------------------------------------------------------------------

    def _draw_again(self, indices: Sequence[int], rows: set[int]) -> None:
        """Draw the cells that changed and the figures of their rows; whole rows where there are many."""
        places = {self._layout.place[index] for index in indices if index in self._layout.place}
        if len(places) > _MANY:
            super()._draw_again(indices, rows)
            return
        top, x0, left = self.first_row, self.scroll_offset.x, self.frozen_width
        body = Region(left, self.header_height, self.size.width - left, self.page_height)
        wanted = []
        for row, column in places:
            y = self.header_height + row - top
            wanted.append(Region(left + STRIDE * column - x0, y, STRIDE + 1, 1))
        for row in rows & self._counted_anew:
            y = self.header_height + row - top
            end = self._layout.cells_width
            wanted.append(Region(left + end - x0, y, self._layout.row_width - end, 1))
        self._counted_anew.clear()
        regions = [region.intersection(body) for region in wanted]
        regions = [region for region in regions if region]
        if regions:
            self.refresh(*regions)

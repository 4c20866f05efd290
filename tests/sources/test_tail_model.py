import os
import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from logtriage.sources.discover import LogRef
from logtriage.sources.tail import Behind, CaughtUp, Data, Event, Hole, LogSet, Restarted, Trouble


def ref_of(path: Path) -> LogRef:
    return LogRef(config=path.parent.name, console="host", file=f"{path.parent.name}/{path.name}", path=path)


class TailModel(RuleBasedStateMachine):
    """A log whose lives are known: they must come in order, and the last one whole."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp())
        self.path = self.root / "1" / "host.log"
        self.other = self.root / "2" / "host.log"
        for path in (self.path, self.other):
            path.parent.mkdir()
            path.write_bytes(b"")
        self.lives = [b""]
        self.other_life = b""
        self.now = 0.0
        self.stamp = 1
        self.delivered: dict[LogRef, list[bytes]] = {ref_of(self.path): [b""], ref_of(self.other): [b""]}
        self.keeps_open = False
        self.read_life = -1
        self.owed: list[bytes] = []
        self.trouble: dict[LogRef, str | None] = {}
        self.whole: set[LogRef] = set()
        self.logs = LogSet(self.root)

    @initialize(limit=st.sampled_from([1, 8]))
    def start(self, limit: int) -> None:
        self.logs = LogSet(self.root, limit=limit)
        self.keeps_open = limit > 1
        for ref in self.delivered:
            self.logs.add(ref)

    def teardown(self) -> None:
        try:
            self.settle()
        finally:
            self.logs.close()
            shutil.rmtree(self.root)

    def take(self, event: Event) -> None:
        generations = self.delivered[event.ref]
        match event:
            case Data(generation=generation, offset=offset, data=data):
                assert data
                assert (generation, offset) == (len(generations) - 1, len(generations[-1]))
                generations[-1] += data
            case Hole(generation=generation, offset=offset, length=length):
                assert (generation, offset) == (len(generations) - 1, len(generations[-1]))
                generations[-1] += bytes(length)
            case Restarted(generation=generation):
                assert generation == len(generations)
                generations.append(b"")
            case Trouble(ref=ref, message=message):
                assert message != self.trouble.get(ref)
                assert message in (None, "source deleted", "No such file or directory")
                self.trouble[ref] = message
            case CaughtUp(ref=ref):
                self.whole.add(ref)
            case Behind(ref=ref):
                self.whole.discard(ref)

    def touched(self) -> None:
        self.stamp += 1
        if self.path.exists():
            os.utime(self.path, ns=(0, self.stamp * 1_000_000_000))

    def unique(self, size: int) -> bytes:
        self.stamp += 1
        return (b"%07d\n" % self.stamp * (size // 8 + 1))[:size]

    def append(self, data: bytes) -> None:
        with self.path.open("ab") as file:
            file.write(data)
        self.lives[-1] += data
        self.touched()

    def turn(self, budget: int) -> bool:
        events = list(self.logs.poll(self.now, budget=budget))
        for event in events:
            self.take(event)
        return bool(events)

    @rule(size=st.integers(1, 3000))
    @precondition(lambda self: self.path.exists())
    def write(self, size: int) -> None:
        self.append(self.unique(size))

    @rule(size=st.integers(1, 100))
    def write_other(self, size: int) -> None:
        data = self.unique(size)
        with self.other.open("ab") as file:
            file.write(data)
        self.other_life += data

    @rule(kept=st.floats(0, 1), grown=st.integers(0, 6000))
    @precondition(lambda self: self.path.exists())
    def truncate(self, kept: float, grown: int) -> None:
        size = int(len(self.lives[-1]) * kept)
        os.truncate(self.path, size)
        self.lives.append(self.lives[-1][:size])
        self.append(self.unique(grown))

    @rule(grown=st.integers(1, 6000), gap=st.sampled_from([0, 10, 5000, 3 << 20]))
    @precondition(lambda self: self.path.exists())
    def copytruncate_with_a_writer_that_keeps_its_offset(self, grown: int, gap: int) -> None:
        os.truncate(self.path, 0)
        os.truncate(self.path, gap)
        self.lives.append(bytes(gap))
        self.append(self.unique(grown))

    @rule(grown=st.integers(1, 3000), late=st.integers(0, 3000))
    @precondition(lambda self: self.path.exists())
    def rotate(self, grown: int, late: int) -> None:
        away = self.path.with_suffix(".old")
        self.path.rename(away)
        data = self.unique(late)
        with away.open("ab") as file:
            file.write(data)
        self.lives[-1] += data
        self.owe()
        self.lives.append(b"")
        self.append(self.unique(grown))

    @rule()
    @precondition(lambda self: self.path.exists())
    def delete(self) -> None:
        self.owe()
        self.path.unlink()

    @rule(grown=st.integers(0, 3000))
    @precondition(lambda self: not self.path.exists())
    def recreate(self, grown: int) -> None:
        self.lives.append(b"")
        self.append(self.unique(grown))

    @rule(budget=st.sampled_from([1, 7, 100, 4096, 1 << 18]), passed=st.sampled_from([0.01, 0.1, 0.4, 3.0]))
    def poll(self, budget: int, passed: float) -> None:
        self.now += passed
        self.turn(budget)

    @rule()
    def settle(self) -> None:
        quiet = 0
        while quiet < 8:
            self.now += 1.0
            quiet = 0 if self.turn(1 << 16) else quiet + 1
        assert self.logs.backlog == 0
        unreadable = {ref for ref, message in self.trouble.items() if message is not None}
        assert self.whole | unreadable == set(self.delivered)
        self.check()
        if self.path.exists() and self.lives[-1]:
            self.read_life = len(self.lives) - 1

    def owe(self) -> None:
        """The life that ends now is open in the tailer, so all of it must come."""
        if self.keeps_open and self.read_life == len(self.lives) - 1:
            self.owed.append(self.lives[-1])

    def check(self) -> None:
        assert self.delivered[ref_of(self.other)] == [self.other_life]
        generations = self.delivered[ref_of(self.path)]
        if self.path.exists():
            assert generations[-1] == self.lives[-1]
        assert all(life in generations for life in self.owed)
        life = 0
        for generation in generations:
            while not self.lives[life].startswith(generation):
                life += 1
                assert life < len(self.lives), "bytes that no life of the log held"


TailModelTest = TailModel.TestCase
TailModelTest.settings = settings(stateful_step_count=30)

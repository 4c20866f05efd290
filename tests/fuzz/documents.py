"""Small files as they should be, to change them: what each of them says."""

import tomllib
from pathlib import Path
from typing import Any, Final

from logtriage.library.load import builtin_dir
from logtriage.matrix import file as matrix_file

RESULT: Final = {"exit": 0, "signal": None, "reason": "exited"}
TIMED: Final = {
    "exit": None,
    "signal": "KILL",
    "reason": "timeout",
    "started": "2026-11-22T10:00:00Z",
    "ended": "2026-11-22T10:01:40.5+00:00",
}
META: Final = {"params": {"page": "4k", "smp": 2, "x": 1.5, "y": True, "z": None}}
MANIFESTS: Final = ({"schema": 1, "replay": "replay", "speed": 20, "configs": 3}, {"schema": 1})
_BUNDLED: Final = Path(matrix_file.__file__).with_name("bundled")
RECIPE: Final = """schema = 1
name = "made-up"
[axes]
page = ["4k", "64k"]
mode = ["vhe", "nvhe"]
smp = [1, 2]
[[rule]]
when = { page = "64k" }
require = { mode = ["vhe", "nvhe"], smp = "2" }
why = "because"
[[rule]]
exclude = { mode = "nvhe", smp = "1" }
numbered = false
[ids]
template = "{page}-{mode}-{smp}"
[logs]
host = "{id}/host.log"
guest = "{page}/{id}-guest.log"
[[ladder]]
stage = "boot"
layer = "host"
limit = 30
reached = ["^Linux version"]
[[ladder]]
stage = "done"
layer = "host"
milestone = "poweroff"
[triage]
fail_on = ["warning", "oops"]
[boot]
chain = ["tf-a-bl31"]
expect = 1
every_boot_passes = true
[recipe]
argv = ["./boot", "-m", "{memory}", "{page}", { verbatim = "{line}" }, "{host_log}"]
commas = "double"
hint = "install it"
[recipe.vars]
memory = "512M"
line = "console=ttyAMA0 {mode}"
[recipe.map.mode]
vhe = ""
nvhe = "kvm-arm.mode=nvhe"
[recipe.files]
kernel = "Image-{page}"
[[recipe.add]]
when = { mode = ["nvhe"] }
argv = ["-k", "{kernel}"]
[recipe.limits]
total = 600
"""
SIGNATURES: Final = """schema = 1
[[signature]]
id = "made-up"
title = "made up: {what}"
class = "bug"
layer = "any"
severity = "fatal"
role = "cause"
block = 4
end = "^end of it"
combine = "ordered"
within = 9
match = [
    { regex = '^MADE UP: (?P<what>\\w+)' }, { literal = "second line" },
    { literal = "no", absent = true }]
unless = ['made up by']
phrases = ["MADE UP: something that broke"]
capture = ['by (?P<who>\\w+)']
survived_by = ["shell"]
where = { page = ["4k"] }
explain = "It is made up."
samples = ["MADE UP: x\\nsecond line"]
counter_samples = ["made up"]
[signature.known]
url = "https://example.com/1"
expires = 2026-11-22
[[signature]]
id = "made-up-tail"
title = "stops there"
class = "hang"
layer = "host"
when = { tail = true, reached = ["host-kernel"], ended = ["timeout"] }
match = [{ fuzzy = "kvm [1]: vgic interrupt IRQ9", min_score = 90 }]
samples = ["kvm [1]: vgic interrupt IRQ9"]
[[speaker]]
id = "made-up-loader"
name = "Loader"
banner = ['^Loader \\d']
voice = ['^\\[ld\\] ']
hands_over = [{ match = '^\\[ld\\] go$', to = "kernel" }]
prompt = ['^ld> $']
fails = [{ match = '^\\[ld\\] PANIC: (?P<what>.+)', title = "Loader: {what}" }]
samples = { banner = ["Loader 1"], prompt = ["ld> "], fails = ["[ld] PANIC: no"] }
[[event]]
id = "made-up-shell"
event = "shell"
match = [{ regex = '^made-up# ' }]
samples = ["made-up# "]
[[quoted]]
id = "made-up-quote"
regex = "^quote: "
samples = ["quote: MADE UP"]
[[fact]]
id = "made-up-page"
fact = "page_size"
match = [{ regex = 'pages of (?P<value>\\d+)' }]
samples = ["pages of 4096"]
"""
KEYS: Final = 'grid.filter = "f,ctrl+f"\n[app]\nlog = "l"\nhelp = "question_mark"\nquit = "ctrl+q"\n'
_SIGNATURE_FILES: Final = ("xen.toml", "benign.toml", "quoted.toml", "hangpoints.toml", "kernels.toml")
MEMORY: Final = {
    "type": "logtriage-memory-1",
    "run": "/run",
    "hits": ["1", "2"],
    "labels": {"key": "A", "other": "B"},
    "titles": {"A": "a name"},
    "merges": {"B": "A", "C": "B"},
    "lines": {"1/host": [0, 10, 20]},
}
PIVOTS: Final = {
    "qemu": {"rows": ["cpu"], "cols": ["kvm_mode"], "fold": ["gic"]},
    "lpa2": {"rows": ["host_page_size"], "cols": []},
}
JOB: Final = {"id": "1", "token": "0123abcd", "boot": "x", "host": "h", "pid": 999_999_999, "start": 12}
TIMINGS: Final = (
    [[0.1, 0], [0.5, 40], [1, 41, 7], {"note": "x"}, [99.0, 300]],
    [[0, 0]],
    [[i / 10, i] for i in range(200)],
)


def matrices() -> list[Any]:
    """The bundled matrices, and one that uses everything that a matrix file can say."""
    texts = [path.read_text("utf-8") for path in sorted(_BUNDLED.glob("*.toml"))]
    return [tomllib.loads(text) for text in (RECIPE, *texts)]


def signatures() -> list[Any]:
    """Some files of the library, and one that uses everything that a signature file can say."""
    texts = [(builtin_dir() / name).read_text("utf-8") for name in _SIGNATURE_FILES]
    return [tomllib.loads(text) for text in (SIGNATURES, *texts)]

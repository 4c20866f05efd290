from logtriage.library.load import builtin_dir, load_library
from logtriage.matrix.file import load_matrix
from logtriage.triage.engine import TriageEngine

HOST = b"""\
NOTICE:  BL31: v2.10
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x410fd0f0]
[    0.201877] kvm [1]: IPA Size Limit: 48 bits
[    0.231401] kvm [1]: VHE mode initialized successfully
[    1.104420] Run /init as init process
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest
"""


def test_a_console_tells_where_its_rungs_were_reached() -> None:
    engine = TriageEngine(load_library([builtin_dir()]), load_matrix("lpa2"))
    engine.attach("0", "host", "0/host.log")
    for start in range(0, len(HOST), 50):
        engine.feed("0", "host", HOST[start : start + 50], start / 50)
    engine.tick(60.0)
    (console,) = engine.states(60.0)[0].consoles
    found = {hit.rung: hit for hit in console.stage_lines}
    assert {"host-kernel", "host-kvm", "host-userspace", "guest-launch"} <= set(found)
    assert [hit.line for hit in console.stage_lines] == sorted(hit.line for hit in console.stage_lines)
    lines = HOST.split(b"\n")
    for hit in console.stage_lines:
        assert HOST[hit.offset :].startswith(lines[hit.line - 1])
    assert found["guest-launch"].line == 6

import re
from collections import Counter
from collections.abc import Callable, Mapping

import pytest

from logtriage.boot.result import Result
from logtriage.demo.recordings import recordings_for
from logtriage.matrix.file import load_matrix
from logtriage.sources.recording import Recording
from logtriage.vocabulary import JobEnd

Params = Mapping[str, str]
RUNS = {run.id: run for run in recordings_for(load_matrix("lpa2"))}
PAGE = {"4k": 4096, "16k": 16384, "64k": 65536}
LKVM = b"  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest\r\n"


def said(run: Recording, console: str) -> str:
    recorded = run.consoles.get(f"{run.id}/{console}.log")
    return "" if recorded is None else recorded.data.decode("latin-1")


def last_line(text: str) -> str:
    return text.rstrip("\r\n").rpartition("\n")[2]


def outcome(run: Recording) -> str:
    """What a reader of the two consoles would call it."""
    host, guest = said(run, "host"), said(run, "guest")
    if "Linux version" not in host:
        return "mode 1"
    if "HOST-INIT: start" not in host:
        return "mode 2"
    if "Linux version" not in guest:
        return "mode 3"
    return "pass"


def numbers(pattern: str, text: str, base: int = 10) -> list[int]:
    return [int(found, base) for found in re.findall(pattern, text)]


def page_faults(page: int, console: str) -> list[str]:
    units = re.findall(r"percpu: Embedded (\d+) pages/cpu s\d+ r\d+ d\d+ u(\d+)", console)
    orders = re.findall(r"order: (\d+), (\d+) bytes", console)
    pages, kib = numbers(r"Total pages: (\d+)", console), numbers(r"Memory: \d+K/(\d+)K", console)
    faults = [f"percpu unit {size}" for count, size in units if int(size) != int(count) * page]
    faults += [f"order {o} of {size}" for o, size in orders if max(int(size), page) != page << int(o)]
    return faults + ([] if [n * page // 1024 for n in pages] == kib else [f"{pages} pages are not {kib} KiB"])


def kvm_faults(params: Params, host: str) -> list[str]:
    mode = params["kvm_mode"]
    modes = set(re.findall(r"kvm-arm\.mode=(\w+)", host))
    words = set(re.findall(r"kvm \[1\]: (.*)VHE mode initialized successfully", host))
    faults = [] if modes == ({mode} - {"vhe"}) else [f"command line {modes}"]
    if words - {{"vhe": "", "nvhe": "Hyp n", "protected": "Protected n"}[mode]}:
        faults.append(f"KVM says {words}")
    features = {
        "Virtualization Host Extensions": mode == "vhe",
        "Protected KVM": mode == "protected",
        "forced to 0": mode != "vhe",
        "kvm [0]: Reserved": mode == "protected",
    }
    return faults + [f"{text}: not {due}" for text, due in features.items() if (text in host) != due]


def width_faults(params: Params, host: str) -> list[str]:
    big_page, lpa2 = params["host_page_size"] == "64k", params["hw_pa"] == "lpa2"
    lva = big_page and params["hw_va"] == params["host_va"] == "52"
    stage1 = lpa2 and not big_page and params["host_va"] == "52"
    features = {
        "52-bit Virtual Addressing (LVA)": lva,
        "52-bit Virtual Addressing (LPA2)": stage1,
        "52-bit Virtual Addressing for KVM (LPA2)": lpa2 and not big_page,
        "Capping linear region to 51 bits": (lva or stage1) and params["kvm_mode"] != "vhe",
    }
    faults = [f"{text}: not {due}" for text, due in features.items() if (text in host) != due]
    limit = 52 if lpa2 or (big_page and params["hw_pa"] == "lpa") else 48
    if numbers(r"IPA Size Limit: (\d+) bits", host) != [limit]:
        faults.append(f"IPA limit is not {limit}")
    return faults


def address_faults(load: str, host: str) -> list[str]:
    spans = re.findall(r"  node   0: \[mem (0x[0-9a-f]{16})-(0x[0-9a-f]{16})\]", host)
    regions = [(int(first, 16), int(last, 16)) for first, last in spans]
    starts = [first for first, _ in regions]
    faults = (
        []
        if starts == {"low": [0x40000000], "high": [0x880000000000, 0x8800000000000]}[load]
        else [spans[0][0]]
    )
    inside = numbers(r"(?:Devices|Collections) @([0-9a-f]+) ", host, 16)
    inside += numbers(r"LPI (?:property|pending) table @0x([0-9a-f]+)", host, 16)
    inside += numbers(r"kvm \[0\]: Reserved \d+ MiB at 0x([0-9a-f]+)", host, 16)
    inside += [
        n
        for pair in re.findall(r"TLB: mapped \[mem 0x(\w+)-0x(\w+)\]", host)
        for n in (int(pair[0], 16), int(pair[1], 16))
    ]
    faults += [f"{place:#x}" for place in inside if not any(a <= place <= b for a, b in regions)]
    around = set(
        re.findall(r"(?:Normal   |Initmem setup node 0 )\[mem (0x[0-9a-f]{16})-(0x[0-9a-f]{16})\]", host)
    )
    if around != {(spans[0][0], spans[-1][1])}:
        faults.append(f"zones {around}")
    size = sum(last + 1 - first for first, last in regions) // 1024
    return faults + ([] if numbers(r"Memory: \d+K/(\d+)K", host) == [size] else [f"memory is not {size} KiB"])


def contradictions(params: Params, host: str, guest: str) -> list[str]:
    """Every line that says other than the options do."""
    entry = {"low": "0x60000000", "high": "0x880000000000"}[params["host_load_addr"]]
    faults = [] if re.findall(r"Entry point address = (\S+)", host)[-1] == entry else ["entry point"]
    if "Linux version" in host:
        faults += page_faults(PAGE[params["host_page_size"]], host) + kvm_faults(params, host)
        faults += width_faults(params, host) + address_faults(params["host_load_addr"], host)
    memory = {"low": "256M", "high": "256M@2048T"}[params["guest_load_addr"]]
    if not set(re.findall(r"lkvm run .*-m (\S+) .*--console", host)) <= {memory}:
        faults.append("guest memory")
    if "Linux version" in guest:
        faults += page_faults(PAGE[params["guest_page_size"]], guest)
        if ("52-bit Virtual Addressing (LVA)" in guest) != (params["hw_va"] == "52"):
            faults.append("guest LVA")
        if params["guest_load_addr"] != "low" or max(numbers(r"0x([0-9a-f]{16})", guest, 16)) >> 48:
            faults.append("guest load address")
    return faults


@pytest.mark.parametrize("run", RUNS.values(), ids=RUNS.keys())
def test_no_console_contradicts_its_options(run: Recording) -> None:
    assert contradictions(run.params, said(run, "host"), said(run, "guest")) == []


@pytest.mark.parametrize(
    ("axis", "value", "other"),
    [
        ("host_page_size", "4k", "16k"),
        ("host_page_size", "64k", "4k"),
        ("kvm_mode", "vhe", "nvhe"),
        ("kvm_mode", "nvhe", "protected"),
        ("hw_pa", "lpa2", "lpa"),
        ("hw_va", "52", "48"),
        ("host_va", "52", "48"),
        ("host_load_addr", "low", "high"),
        ("guest_load_addr", "low", "high"),
    ],
)
def test_the_check_sees_a_wrong_option(axis: str, value: str, other: str) -> None:
    passing = [run for run in RUNS.values() if outcome(run) == "pass" and run.params[axis] == value]
    lpa2 = [run for run in passing if run.params["hw_pa"] == "lpa2" and run.params["host_va"] == "52"]
    run = next(run for run in lpa2 if axis != "hw_pa" or run.params["host_page_size"] != "64k")
    assert contradictions({**run.params, axis: other}, said(run, "host"), said(run, "guest"))


def test_the_reports_figures_come_out() -> None:
    counts = Counter(outcome(run) for run in RUNS.values())
    assert counts == {"pass": 122, "mode 1": 18, "mode 2": 4, "mode 3": 42}
    assert counts.total() == len(RUNS) == 186


def _mode_1(p: Params) -> bool:
    return p["host_page_size"] != "64k" and p["host_load_addr"] == "high"


def _mode_2(p: Params) -> bool:
    """The report: protected, LPA2 build, hardware without LPA2; here 4k ones."""
    lpa2_build = p["host_page_size"] == "4k" and p["host_pa"] == p["host_va"] == "52"
    return (
        lpa2_build and p["kvm_mode"] == "protected" and p["hw_pa"] != "lpa2" and p["host_load_addr"] == "low"
    )


def _mode_3(p: Params) -> bool:
    return p["guest_load_addr"] == "high" and not _mode_1(p)


@pytest.mark.parametrize(("mode", "holds"), [("mode 1", _mode_1), ("mode 2", _mode_2), ("mode 3", _mode_3)])
def test_each_mode_has_exactly_its_configurations(mode: str, holds: Callable[[Params], bool]) -> None:
    failing = {run.id for run in RUNS.values() if outcome(run) == mode}
    assert failing == {run.id for run in RUNS.values() if holds(run.params)}


def test_mode_1_is_firmware_alone() -> None:
    for run in (run for run in RUNS.values() if outcome(run) == "mode 1"):
        host = said(run, "host")
        assert all(line.startswith(("NOTICE:  ", "INFO:    ")) for line in host.splitlines())
        assert "BL31: Preparing for EL3 exit to normal world" in host
        assert last_line(host) == "INFO:    SPSR = 0x3c9"
        assert set(run.consoles) == {f"{run.id}/host.log"}


def test_mode_2_ends_in_kvm() -> None:
    for run in (run for run in RUNS.values() if outcome(run) == "mode 2"):
        assert re.fullmatch(r"\[ +[0-9.]+\] kvm \[1\]: vgic interrupt IRQ9", last_line(said(run, "host")))
        assert set(run.consoles) == {f"{run.id}/host.log"}


def test_mode_3_ends_with_the_launch_of_a_guest() -> None:
    for run in (run for run in RUNS.values() if outcome(run) == "mode 3"):
        assert "HOST-INIT: launching guest: lkvm run" in last_line(said(run, "host"))
        assert run.consoles[f"{run.id}/guest.log"].data == LKVM


def test_passing_boots_go_all_the_way() -> None:
    for run in (run for run in RUNS.values() if outcome(run) == "pass"):
        host, guest = said(run, "host"), said(run, "guest")
        places = [guest.index(word) for word in ("GUEST-INIT: shell", "guest# ", "reboot: Power down")]
        assert places == sorted(places)
        places = [
            host.index(word) for word in ("BL31: v2.9", "HOST-INIT: shell", "host# ", "reboot: Power down")
        ]
        assert places == sorted(places)
        assert "KVM session ended normally." in last_line(guest)
        assert "VHE mode initialized successfully" in host


def test_how_the_jobs_ended() -> None:
    ends = {outcome(run) == "pass": run.result for run in RUNS.values()}
    assert ends == {
        True: Result(exit=0, signal=None, reason=JobEnd.EXITED),
        False: Result(exit=None, signal="KILL", reason=JobEnd.TIMEOUT),
    }
    assert all(run.result == ends[outcome(run) == "pass"] for run in RUNS.values())

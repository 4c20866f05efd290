"""Writes a console as recorders wrap it, each after the format's own source."""

import json
import re
from collections.abc import Callable, Iterator

_YAML = {
    "\0": "0",
    "\a": "a",
    "\b": "b",
    "\t": "t",
    "\n": "n",
    "\v": "v",
    "\f": "f",
    "\r": "r",
    "\x1b": "e",
    '"': '"',
    "\\": "\\",
    "\x85": "N",
    "\xa0": "_",
    "\u2028": "L",
    "\u2029": "P",
}
_GO = re.compile("[<>&\u2028\u2029\x7f]|\\\\[bf]")


def readable(console: bytes) -> bytes:
    """What is left of a console's bytes where a recorder keeps text only."""
    return console.decode("utf-8", "replace").encode()


def _lines(console: bytes) -> Iterator[tuple[int, str]]:
    lines = console.decode("utf-8", "replace").split("\n")
    yield from enumerate([line + "\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else []))


def _time(number: int) -> str:
    return f"2026-03-01T10:{number // 60 % 60:02}:{number % 60:02}.{number % 1000:06}"


def _yaml(text: str) -> str:
    """A scalar in double quotes as PyYAML's emitter writes it (write_double_quoted)."""
    out = ""
    for char in text:
        code = ord(char)
        if char in _YAML:
            out += "\\" + _YAML[char]
        elif 0x20 <= code < 0x7F:
            out += char
        else:
            out += (
                f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"
            )
    return f'"{out}"'


def lava(console: bytes) -> bytes:
    """LAVA's `output.yaml` and tuxrun's `logs.yaml` (lava_common/log.py, tuxrun/writers.py): records of the
    dispatcher between those of the target, a list and a map among them."""
    out = [
        f'- {{"dt": "{_time(0)}", "lvl": "info", "msg": "lava-dispatcher, installed at version: 2026.01"}}',
        f'- {{"dt": "{_time(0)}", "lvl": "debug", "msg": "Kernel panic - not syncing: of the dispatcher"}}',
        f'- {{"dt": "{_time(0)}", "lvl": "results", "msg": {{"case": "validate", "extra": ["a}}", "b"]}}}}',
    ]
    for number, line in _lines(console):
        out.append(
            f'- {{"dt": "{_time(number)}", "lvl": "target", "msg": {_yaml(line.removesuffix(chr(10)))}}}'
        )
        if number % 50 == 7:
            out.append(f'- {{"dt": "{_time(number)}", "lvl": "input", "msg": "reboot\\n"}}')
    return "".join(line + "\n" for line in out).encode()


def docker(console: bytes) -> bytes:
    """docker's json-file (daemon/logger/jsonfilelog): Go's JSON, long lines in parts of 16 KiB."""
    out = []
    for number, line in _lines(console):
        for at in range(0, len(line), 16 << 10):
            text = json.dumps(line[at : at + (16 << 10)], ensure_ascii=False)
            text = _GO.sub(
                lambda match: f"\\u{ord(match[0][-1]):04x}" if len(match[0]) == 1 else match[0], text
            )
            out.append(f'{{"log":{text},"stream":"stdout","time":"{_time(number)}789Z"}}')
    return "".join(line + "\n" for line in out).encode()


def cri(console: bytes, zone: str = "Z") -> bytes:
    """The text of CRI (containerd's pkg/cri/io/logger.go): `P` where the line goes on; bytes as they are."""
    out = b""
    lines = console.split(b"\n")
    for number, line in enumerate(lines):
        if number == len(lines) - 1 and not line:
            break
        parts = [line[at : at + (16 << 10)] for at in range(0, len(line), 16 << 10)] or [b""]
        for place, part in enumerate(parts):
            last = place == len(parts) - 1 and number < len(lines) - 1
            out += f"{_time(number)}123{zone} stdout {'F' if last else 'P'} ".encode() + part + b"\n"
    return out


def podman(console: bytes) -> bytes:
    """podman's k8s-file (conmon's ctr_logging.c): the same with a time that names its zone."""
    return cri(console, "+02:00")


def _events(console: bytes) -> Iterator[tuple[float, str]]:
    """Output in pieces as a terminal gets it, which are no lines."""
    text = console.decode("utf-8", "replace")
    at, number = 0, 0
    while at < len(text):
        size = 1 + number * 37 % 211
        yield number * 0.013, text[at : at + size]
        at, number = at + size, number + 1


def cast1(console: bytes) -> bytes:
    """asciicast v1: one indented object."""
    frames = [[round(0.01 + moment / 1000, 6), text] for moment, text in _events(console)]
    whole = {
        "version": 1,
        "width": 80,
        "height": 24,
        "duration": 1.5,
        "command": "/bin/sh",
        "title": "[1, 2]",
    }
    return json.dumps(whole | {"env": {"TERM": "xterm"}, "stdout": frames}, indent=2).encode() + b"\n"


def cast2(console: bytes) -> bytes:
    """asciicast v2: a header, then an event on each line, typed ones among them."""
    header = {"version": 2, "width": 80, "height": 24, "timestamp": 1504467315, "env": {"SHELL": "/bin/sh"}}
    out = [json.dumps(header)]
    for moment, text in _events(console):
        out.append(json.dumps([round(moment, 6), "o", text], ensure_ascii=False))
    out[3:3] = ['[0.1, "i", "Kernel panic - not syncing: typed\\r"]', '[0.2, "m", ""]']
    return "".join(line + "\n" for line in out).encode()


def cast3(console: bytes) -> bytes:
    """asciicast v3: as v2 with comments and an exit status."""
    header = {"version": 3, "term": {"cols": 80, "rows": 24, "type": "xterm"}, "timestamp": 1504467315}
    out = [json.dumps(header), "# event stream follows the header"]
    out += [json.dumps([0.013, "o", text]) for _, text in _events(console)]
    out += ['[0.5, "r", "90x30"]', '[0.887, "x", "0"]']
    return "".join(line + "\n" for line in out).encode()


def typescript(console: bytes) -> bytes:
    """`script` of util-linux (term-utils/script.c: typescript_message_start, typescript_message_done)."""
    before = b'Script started on 2026-03-01 10:00:00+00:00 [TERM="xterm" TTY="/dev/pts/1" COLUMNS="80"]\n'
    return before + console + b'\nScript done on 2026-03-01 10:09:00+00:00 [COMMAND_EXIT_CODE="0"]\n'


Recorder = Callable[[bytes], bytes]
RECORDERS: tuple[Recorder, ...] = (lava, docker, cri, podman, cast1, cast2, cast3, typescript)

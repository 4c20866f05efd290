"""The address of a cluster as a user gives it."""

import re
from typing import Final

from logtriage.console.safe import safe_text
from logtriage.errors import InputError

_FORM: Final = re.compile(
    r"(?P<scheme>dask|tls)://(?P<place>(?:[\w.-]+|\[[0-9a-fA-F:.]+\]):(?P<port>[0-9]{1,5}))"
)
_PROTOCOLS: Final = {"dask": "tcp", "tls": "tls"}
_LAST_PORT: Final = 65535

FORMS: Final = "dask://HOST:PORT or tls://HOST:PORT"
"""How the address of a scheduler is written; the second one where Dask is configured for TLS."""


def scheduler_address(text: str) -> str:
    """The address of a scheduler as Dask has it, such as `tcp://127.0.0.1:8786`.

    Raises:
        InputError: It is no address of a cluster.
    """
    form = _FORM.fullmatch(text)
    if form is None or not 0 < int(form["port"]) <= _LAST_PORT:
        raise InputError(f"{safe_text(text)!r} is no address of a cluster", hint=f"write {FORMS}")
    return f"{_PROTOCOLS[form['scheme']]}://{form['place']}"

"""The address that `serve` listens on."""

import ipaddress
from dataclasses import dataclass
from typing import Final

_HTTP: Final = 80
"""The port that browsers leave out of a URL's host and port, as the default of `http` (RFC 9110, 4.2.1)."""


@dataclass(frozen=True, slots=True)
class Address:
    """The host and the port of a server.

    Attributes:
        host: A name or an IP address.
        port: The number of the port, from 1 on.
    """

    host: str
    port: int

    @property
    def loopback(self) -> bool:
        """Whether only this machine can reach it."""
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"

    @property
    def authority(self) -> str:
        """Host and port as they stand in a URL, such as `[::1]:8000`."""
        return f"{f'[{self.host}]' if ':' in self.host else self.host}:{self.port}"

    @property
    def names(self) -> frozenset[str]:
        """The hosts and ports that browsers may ask for; empty where the machine may have other names."""
        if not self.loopback:
            return frozenset()
        hosts = {"127.0.0.1", "localhost", "[::1]"}
        names = {self.authority, *(f"{host}:{self.port}" for host in hosts)}
        if self.port == _HTTP:
            names |= {name.removesuffix(f":{_HTTP}") for name in names}
        return frozenset(names)

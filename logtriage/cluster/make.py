"""What a verdict depends on besides the logs: which logtriage this is, and what it scans with."""

import hashlib
import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from logtriage import __version__

PYTHON: Final = "Python"

_PACKAGES: Final = ("hyperscan", "google-re2", "rapidfuzz", "msgspec")
"""Packages by whose versions results may differ."""


@cache
def make() -> dict[str, str]:
    """The version of this logtriage with a digest of its source, of Python, and of packages.

    The version alone would not tell two checkouts apart.
    """
    found = {"logtriage": f"{__version__} ({_source()})"}
    found[PYTHON] = f"{sys.version_info.major}.{sys.version_info.minor}"
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "none"
    return found


def _source() -> str:
    package = Path(__file__).resolve().parent.parent
    known = hashlib.sha256()
    for path in sorted(package.rglob("*.py")):
        known.update(path.relative_to(package).as_posix().encode() + b"\0" + path.read_bytes())
    return known.hexdigest()[:8]

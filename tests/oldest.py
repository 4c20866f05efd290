"""The oldest versions that pyproject.toml admits, as constraints for pip: `python tests/oldest.py > FILE`."""

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

_PROJECT: Final = Path(__file__).resolve().parents[1] / "pyproject.toml"
_REQUIREMENT: Final = re.compile(r"(?P<name>[\w.-]+)(?:\[[\w,.-]+\])?>=(?P<oldest>[\w.]+)(?:,<[\w.]+)?")


def oldest(requirements: Iterable[str]) -> Iterator[str]:
    """Each requirement's lower bound, as the one version to be taken.

    Raises:
        ValueError: A requirement has no lower bound, so that nobody knows what it admits.
    """
    for requirement in requirements:
        found = _REQUIREMENT.fullmatch(requirement)
        if found is None:
            raise ValueError(f"{requirement}: write NAME>=OLDEST, or NAME>=OLDEST,<FIRST-REFUSED")
        yield f"{found['name']}=={found['oldest']}"


def requirements(pyproject: str) -> tuple[str, ...]:
    """All that the project needs, with its extras; the project as a part of its own extras is none."""
    project = tomllib.loads(pyproject)["project"]
    extras = (one for extra in project["optional-dependencies"].values() for one in extra)
    own = f"{project['name']}["
    return tuple(one for one in (*project["dependencies"], *extras) if not one.startswith(own))


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in oldest(requirements(_PROJECT.read_text("utf-8"))))

import subprocess
import sys

import pytest

HEAVY = {"textual", "rich", "watchdog", "hyperscan", "pygments", "jinja2", "rapidfuzz"}


def loaded_by(code: str) -> set[str]:
    script = f"import sys\n{code}\nprint('\\n'.join({{name.partition('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("module", "absent"),
    [
        ("logtriage", HEAVY),
        ("logtriage.cli.main", HEAVY),
        ("logtriage.matrix.file", HEAVY),
        ("logtriage.console.view", HEAVY),
        ("logtriage.scan.scanner", HEAVY - {"rapidfuzz"}),
        ("logtriage.triage.engine", HEAVY - {"rapidfuzz"}),
        ("logtriage.report.formats", {"textual", "rich", "watchdog", "hyperscan", "pygments"}),
        ("logtriage.cli.classify", {"textual", "rich", "watchdog", "hyperscan", "pygments", "jinja2"}),
        ("logtriage.cli.manual", HEAVY),
        ("logtriage.cli.report", {"textual", "rich", "hyperscan", "pygments"}),
    ],
)
def test_heavy_packages_are_imported_only_where_they_are_used(module: str, absent: set[str]) -> None:
    assert not loaded_by(f"import {module}") & absent

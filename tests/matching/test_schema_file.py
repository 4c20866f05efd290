import os
from pathlib import Path

import msgspec

from logtriage.matching.schema import SignatureFile

SCHEMA = Path(__file__).resolve().parents[2] / "signatures" / "schema.json"


def test_the_published_schema_is_that_of_the_code() -> None:
    """Regenerate with `UPDATE_SCHEMA=1 python -m pytest tests/matching/test_schema_file.py`."""
    text = (
        msgspec.json.format(msgspec.json.encode(msgspec.json.schema(SignatureFile)), indent=2).decode() + "\n"
    )
    if os.environ.get("UPDATE_SCHEMA"):
        SCHEMA.write_text(text, "utf-8")
    assert SCHEMA.read_text("utf-8") == text

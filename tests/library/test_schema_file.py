import os
from pathlib import Path

import msgspec

from logtriage.library.schema import SignatureFile

SCHEMA = Path(__file__).resolve().parents[2] / "signatures" / "schema.json"


def meaning(value: object) -> object:
    """A schema without what releases of msgspec write differently: white space, the order of lists."""
    if isinstance(value, dict):
        return {key: meaning(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return sorted((meaning(item) for item in value), key=msgspec.json.encode)
    return " ".join(value.split()) if isinstance(value, str) else value


def test_the_published_schema_is_that_of_the_code() -> None:
    """Regenerate with `UPDATE_SCHEMA=1 python -m pytest tests/library/test_schema_file.py`."""
    schema = msgspec.json.decode(msgspec.json.encode(msgspec.json.schema(SignatureFile)))
    if os.environ.get("UPDATE_SCHEMA"):
        SCHEMA.write_bytes(msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n")
    assert meaning(msgspec.json.decode(SCHEMA.read_bytes())) == meaning(schema)

"""Live triage of a boot-test matrix from its serial consoles."""

__version__ = "0.1.0"

"""The triage of a run: the engine, failure modes, and snapshots of both."""

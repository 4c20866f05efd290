"""The dialog that writes a report of the run, or of a part of it."""

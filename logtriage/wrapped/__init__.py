"""Logs whose recorder wrapped the console in records: which form it is, and the console's bytes."""

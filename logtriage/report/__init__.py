"""A snapshot as text: mail, JSON and the other formats."""

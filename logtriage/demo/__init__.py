"""The founding report as a replay: every console here is composed from recordings of other boots."""

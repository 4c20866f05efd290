"""A run under watch: the loop that reads and decides, and the snapshots that it delivers."""

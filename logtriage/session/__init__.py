"""A run under watch: the loop that reads and decides, how jobs end, and snapshots for who listens."""

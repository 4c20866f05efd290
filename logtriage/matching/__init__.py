"""What it looks like: the signature library and the streaming scanner."""

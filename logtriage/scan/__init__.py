"""The streaming scanner: bytes of a console in, hits of the library in their lines out."""

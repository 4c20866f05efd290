"""Numbers that look random and are the same each time."""

from hashlib import blake2b


def draw(config_id: str, what: str) -> float:
    """A number in [0, 1) that depends on the two strings only."""
    digest = blake2b(f"{what}:{config_id}".encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return (int.from_bytes(digest, "big") >> 11) / 2**53

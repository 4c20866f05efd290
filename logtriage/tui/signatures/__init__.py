"""The signature library and the signature editor."""

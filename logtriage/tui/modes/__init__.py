"""The screen with the failure modes."""

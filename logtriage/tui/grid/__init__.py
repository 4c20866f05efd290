"""The screen with all configurations at a glance, and the dialog that arranges it."""

"""The application: its keys, its command palette, and which screen is up."""

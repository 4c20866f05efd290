"""The terminal interface, built with Textual: the application, its screens and their widgets."""

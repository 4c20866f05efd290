"""Where harnesses leave consoles, options and results: layouts, each one a TOML file."""

"""Functions and lines of source for addresses of a kernel: its symbols, and whether it is the right one."""

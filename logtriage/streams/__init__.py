"""Consoles read where they come out: a pipe, a terminal device, a TCP port, a file on another machine."""

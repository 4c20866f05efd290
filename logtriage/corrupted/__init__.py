"""Reports whose lines are damaged: their known phrases, and how damaged the end of a console is."""

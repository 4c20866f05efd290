"""What was said: bytes of a console as a clean view, lines, printk headers and safe text."""

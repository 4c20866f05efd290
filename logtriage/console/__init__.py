"""The bytes of a console: a clean view of them, lines, headers of printk, and text that is safe to show."""

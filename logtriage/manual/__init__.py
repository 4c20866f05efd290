"""The manual: a Markdown page for each topic, and what finds them."""

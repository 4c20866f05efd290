"""The screen with the consoles of one configuration: lines, times, marks, filters and searches."""

"""The screens that compare: the run with a baseline, and one console with another."""

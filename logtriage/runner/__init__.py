"""Boots for real: recipes, jobs, process groups, a queue of configurations."""

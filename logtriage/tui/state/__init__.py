"""What the screens share and show: the run, what the user made of it, and baselines."""

"""What the failures of a run share: explanations, neighbours, comparisons with earlier runs."""

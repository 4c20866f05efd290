"""What is run: axes, rules, configurations, and the matrix file."""

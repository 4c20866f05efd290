"""What it means: boot ladder, verdicts, failure modes and their explanation."""

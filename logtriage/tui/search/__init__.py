"""The screen that searches all logs of the run."""

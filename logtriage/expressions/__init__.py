"""What is looked for: regular expressions, plain lists of them, and the automata compiled from both."""

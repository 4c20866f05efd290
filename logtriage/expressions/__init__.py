"""Regular expressions: plain lists of them, what they need, and the automata that are compiled from them."""

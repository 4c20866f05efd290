"""What the screens are made of: lists of rows, lines of text, dialogs, and the words and colours in them."""

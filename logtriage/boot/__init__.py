"""One model of one boot: what its consoles show, and the rules that decide what that means."""

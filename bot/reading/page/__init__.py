"""A page in, its article out: its main text, what it says of itself, whether it is one. Pure."""

"""HTML trees: what is shown of them, and its blocks of text. Pure."""

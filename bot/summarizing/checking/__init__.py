"""A claim and its article in, what the article does not hold of it out. Pure."""

"""Whether a page is an article at all, or a wall, a login, a list. Pure."""

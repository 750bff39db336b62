"""Articles read for a use case: once, however many ask."""

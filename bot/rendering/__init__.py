"""Values in, text for readers out. Pure."""

"""The private chat."""

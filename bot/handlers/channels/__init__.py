"""Channels: their posts, and the menu that links them."""

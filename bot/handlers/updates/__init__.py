"""Telegram's updates in, what they ask of Pith out. Pure."""

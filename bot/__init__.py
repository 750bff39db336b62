"""Pith: an article in, a summary that can be trusted out."""

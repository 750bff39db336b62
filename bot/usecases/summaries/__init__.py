"""Summaries, digests and answers: written, repeated, remembered by the message that shows them."""

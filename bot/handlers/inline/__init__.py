"""Chats that Pith is not in: inline queries, cards and guest mentions."""

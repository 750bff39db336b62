"""Readers, chats and owners: who may come in, what they chose, what is kept of them."""

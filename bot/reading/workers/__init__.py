"""Processes that read what strangers send, and can be killed."""

"""Telegram called, and heard: paced, refused or lost, no message sent twice."""

"""Buttons that stand for a summary, and large jobs that wait for somebody's agreement."""

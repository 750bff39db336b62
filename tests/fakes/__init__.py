"""Fakes: one for each port."""

"""Prompts in, parsed answers out. Pure but for the call itself."""

"""Telegram in and out: one module a surface."""

"""Telegram in and out: one room a surface, and rooms for what they share."""

import os

# The library warns with every RetryAfter unless durations are asked for as such.
os.environ.setdefault("PTB_TIMEDELTA", "true")

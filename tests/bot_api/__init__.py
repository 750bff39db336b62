"""A strict Bot API on loopback: what the bot is tried against."""

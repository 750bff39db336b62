"""The conversation in a terminal: the use cases of Telegram, without Telegram."""

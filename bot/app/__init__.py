"""The composition root: the only room that names the real web, model, memory and Telegram."""

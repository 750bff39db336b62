"""The OpenAI-compatible endpoint: models, transcribers, and how each one speaks."""

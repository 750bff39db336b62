"""The values that flow through Pith. Standard library and bot.text only."""

"""How an answer shows while it is written, and after: previews, placeholders, cards."""

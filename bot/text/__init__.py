"""What writing has in common: folding, invisible characters, small words. Pure."""

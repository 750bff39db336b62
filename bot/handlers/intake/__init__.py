"""Updates in work, from the inbox to their end, whatever fails."""

"""Updates and requests in work, from the inbox to the answer, whatever fails."""

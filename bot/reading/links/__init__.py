"""Links found in text, cleaned, and followed through redirectors. Pure."""

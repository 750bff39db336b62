"""Bytes and paragraphs in, clean numbered sentences out, whatever they came in. Pure."""

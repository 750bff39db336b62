"""PDF: lines as they are printed in, paragraphs as they were written out. Pure."""

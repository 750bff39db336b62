"""Article in, Summary out."""

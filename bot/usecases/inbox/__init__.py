"""Updates that came in are answered exactly once."""

"""What happens at the same time or again and again: locks, repeats, and memory with a bound."""

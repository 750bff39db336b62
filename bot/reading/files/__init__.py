"""Files in, articles out. Pure, and heavy: meant for a worker process."""

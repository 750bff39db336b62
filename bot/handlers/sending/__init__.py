"""Message text in, calls to Telegram out: at its pace, none sent twice."""

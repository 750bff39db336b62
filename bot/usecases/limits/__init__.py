"""What readers, chats and all together may use, and what they did use."""

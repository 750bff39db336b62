"""The chats that Pith is in: who may do what there, who looks after them."""

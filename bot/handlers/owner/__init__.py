"""The owner's side: commands, invitations, who is let in."""

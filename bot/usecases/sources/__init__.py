"""What somebody wrote in, what they want summarised out. Pure."""

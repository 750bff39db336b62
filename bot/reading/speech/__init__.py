"""What is spoken in a video or a recording, as paragraphs with their times. Pure."""

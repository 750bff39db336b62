"""What the menus of readers, groups and channels have in common."""

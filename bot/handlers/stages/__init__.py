"""Where readers see that something is being done for them."""

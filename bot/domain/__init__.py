"""The values that flow through Pith. Standard library only."""

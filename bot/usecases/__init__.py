"""What a reader can ask of Pith: one frozen callable each."""

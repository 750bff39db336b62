"""A request in, its answer shown in a view: the same for every surface."""

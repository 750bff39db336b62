"""An address in, what the web answers out: vetted, bounded, unpacked."""

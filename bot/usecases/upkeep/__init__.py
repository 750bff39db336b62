"""For the operator: the doctor's probes, deleting what is old, what was used."""

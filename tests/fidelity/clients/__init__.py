"""Programs that others wrote and released, run against the served fake."""

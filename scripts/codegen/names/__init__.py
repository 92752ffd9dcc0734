"""Names: what things are called, and why they keep the names that they have."""

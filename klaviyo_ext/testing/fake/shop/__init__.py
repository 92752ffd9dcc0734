"""A ready scenario: a shop with people, events, campaigns and flows."""

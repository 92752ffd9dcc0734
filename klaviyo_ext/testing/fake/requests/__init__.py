"""What the fake looks at in a request before it acts, and the log of requests."""

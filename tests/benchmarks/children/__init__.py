"""What runs in the environments of the three clients: each module names the same tasks for its client."""

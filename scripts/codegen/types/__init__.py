"""Types: a normalised document as openapi-python-client reads it."""

"""Example requests and responses, made from the document."""

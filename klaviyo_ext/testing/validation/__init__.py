"""Check requests against the document."""

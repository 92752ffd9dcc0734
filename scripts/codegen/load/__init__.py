"""Get a document: from a file or a URL, official or already reduced to its facts."""

"""A module for each tag of the document, with a function for each operation."""

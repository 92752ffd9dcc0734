"""Render the files of a package from a normalised document, and put them in place."""

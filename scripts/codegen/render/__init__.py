"""From a normalised document to the files of a package, in its place on disk."""

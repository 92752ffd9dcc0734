"""Send the rows of a file: the run, the dry run, rejected rows, and the summary."""

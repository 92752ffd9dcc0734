"""Columns of files and attributes of the API: which column becomes which attribute, and how cells become values."""

"""Rows for the bulk methods, from frames and files."""

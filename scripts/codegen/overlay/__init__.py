"""Corrections and additions to a document, kept as data."""

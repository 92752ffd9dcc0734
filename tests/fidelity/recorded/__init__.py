"""Holds recorded exchanges with the real API against the fake."""

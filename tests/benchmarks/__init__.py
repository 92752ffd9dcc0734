"""Figures of this project beside those of two other clients, taken in one run: see suite.py. No tests."""

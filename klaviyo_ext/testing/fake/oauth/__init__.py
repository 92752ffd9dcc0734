"""The OAuth endpoints of a fake: consent, codes, tokens."""

"""Checks of authored content, one rule a file."""

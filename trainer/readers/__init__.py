"""Readers of public data sets in their original layouts, from a folder the user names."""

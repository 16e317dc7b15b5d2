"""Offline Grader: scores free-text answers in a spreadsheet, with no network at all."""

__version__ = "0.1.0"

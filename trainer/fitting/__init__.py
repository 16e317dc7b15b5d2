"""Fitting a student: what it is shown in every epoch, and what it is held to."""

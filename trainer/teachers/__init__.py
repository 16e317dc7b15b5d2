"""Teachers: models that label responses for the student to learn from."""

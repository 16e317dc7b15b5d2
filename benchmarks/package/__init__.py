"""How large what is shipped is, and whether the same sources give the same bytes."""

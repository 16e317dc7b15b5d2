"""How long until the window can be used, and how much memory it takes."""

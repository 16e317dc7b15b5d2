"""The domain: no file, no Qt, no thread."""

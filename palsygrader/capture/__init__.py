"""Get frames and record the prescribed expressions."""

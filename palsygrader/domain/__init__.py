"""Plain values of the clinic: no framework, numpy at most."""

"""Everything that speaks to a hospital's servers: the only code of the program that opens a network connection."""

"""Grade an examination from what was seen."""

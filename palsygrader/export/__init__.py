"""Visits leave the archive: what is told of them, as which files, and what was changed so that nobody is recognised."""

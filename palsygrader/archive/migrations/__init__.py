"""Steps from each schema of the archive to the next (alembic)."""

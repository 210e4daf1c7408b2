"""Run by the frozen program before everything else (a runtime hook of PyInstaller)."""

import os

# There are none inside, and looking for them reads the metadata of every distribution at the start.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

"""Grade facial palsy per nerve branch at the bedside, offline."""

from typing import Final

__version__: Final = "0.1.0"

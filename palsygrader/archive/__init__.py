"""Keep patients, visits and media, encrypted."""

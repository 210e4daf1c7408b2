"""Put an examination on paper and into tables."""

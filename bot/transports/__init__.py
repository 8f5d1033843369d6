"""Ways in and out: raw event in, rendered message out. Adapters do not know each other."""

"""One rule a file: a code, how bad it is, what it finds in a line, and `find`."""

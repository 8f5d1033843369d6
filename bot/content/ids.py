"""What an id looks like: apart, so that word files are read without the library that flows need."""

import re

ID = re.compile(r"[a-z][a-z0-9_]*")

"""`python -m bot` is `alongside`."""

import sys

from bot.cli import main

sys.exit(main())

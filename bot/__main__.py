"""`python -m bot` is `alongside`."""

import sys

try:
    from bot.cli import main

    code = main()
except KeyboardInterrupt:  # so early that there is nothing yet that could answer it
    code = 130
sys.exit(code)

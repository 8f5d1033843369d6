"""Shows, case by case, that help comes first: `alongside proof`.

What it looks at is the content as it is compiled and the reader that live messages get; nothing is
sent, stored or asked of a clock. `run.prove` goes through all of it, `report` tells what was found.
"""

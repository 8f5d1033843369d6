"""Which texts people may read in danger: they have one wording, and every change is reviewed."""

SAFETY_FILES = frozenset({"danger", "concern", "helplines"})
SAFETY_TEXTS = frozenset({"common.concern", "common.unreadable", "about.danger"})
"""`common.unreadable`: a voice message may be a cry for help; it says where help is."""


def is_safety(text: str) -> bool:
    file, _, rest = text.partition(".")
    return file in SAFETY_FILES or f"{file}.{rest.partition('.')[0]}" in SAFETY_TEXTS

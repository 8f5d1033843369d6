"""What a person reads when the chat cannot open, and what whoever runs it reads after that.

Built in, like the help it comes with: it needs no database, no locale file, no flow, no settings.
Somebody may have come in need, and one technical line would be all that answers her.
"""

from collections.abc import Mapping
from pathlib import Path

from bot.core.errors import (
    BotError,
    ContentError,
    KeyMissing,
    SchemaTooNew,
    StoreCorrupt,
    StoreError,
    StoreLocked,
    UsageError,
)
from bot.core.help_words import help_texts
from bot.core.names import Language

KIND_WORDS: Mapping[type[BotError], str] = {
    StoreLocked: ("I am open in another window already, and we can go on there. Nothing is lost."),
    StoreCorrupt: (
        "I cannot read what was kept here. It is not your doing, and I have deleted nothing."
    ),
    SchemaTooNew: (
        "What was kept here comes from a newer version of me, and I cannot read it. "
        "Nothing is lost."
    ),
    StoreError: (
        "I cannot write to the disk of this machine, so I cannot start. It is not your doing, and "
        "I have deleted nothing."
    ),
    KeyMissing: (
        "What was kept here is locked, and I do not find the key to it. It is not your doing, and "
        "I have deleted nothing."
    ),
    ContentError: (
        "Some of my own words are damaged, so I cannot start. It is not your doing, and what was "
        "kept for you is untouched."
    ),
    UsageError: "I am not set up well here, so I cannot start. Nothing is lost.",
    BotError: "Something in me broke, so I cannot go on. It is not your doing.",
}
"""The first one that fits counts, so the special come before the general."""

BRIDGE = "If you came because you may not be safe, this is what I would say to you:"


def kind_words(error: Exception, language: Language) -> tuple[str, ...]:
    """Paragraphs for the person: what happened, and help in danger all the same."""
    fitting = (words for kind, words in KIND_WORDS.items() if isinstance(error, kind))
    return (next(fitting, KIND_WORDS[BotError]), BRIDGE, *help_texts(language))


def remedy(error: Exception, data: Path, key: Path) -> str:
    """What whoever runs it can do, in one line."""
    anew = f"to start anew, move the data folder '{data}' aside"
    match error:
        case StoreLocked():
            return f"end the other process that uses '{data}', or set another ALONGSIDE_DATA_DIR"
        case StoreCorrupt():
            return (
                f"put a backup in the place of '{data}' (`alongside restore FILE --replace`), with its "
                f"key at '{key}'; {anew}"
            )
        case SchemaTooNew():
            return f"install the newer release again; {anew}"
        case StoreError():
            return f"see that '{data}' can be written to and that its disk has free space"
        case KeyMissing():
            return f"put the key back at '{key}' (ALONGSIDE_MASTER_KEY_FILE); {anew}"
        case ContentError():
            return "run `alongside check`, or install this release again"
        case _:
            return f"the data folder is '{data}', the key is '{key}'"

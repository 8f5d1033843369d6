"""One question, and a place for every way it can be answered."""

from dataclasses import replace

from bot.core.flow import Ask, Slot, SlotType
from tests.unit.core.small_book import Talk, book, choice, flow, state, vocabulary

FEELINGS = vocabulary("feelings", "sad angry numb tired calm", sad="rest comfort", angry="respect")
NEEDS = vocabulary("needs", "play rest respect comfort")
LABELS = {"f.ask.tea": "Herbal tea", "f.ask.walk": "A short walk", "labels.done": "Done"}


def asking(ask: Ask, to: object = None, **content: object) -> Talk:
    """Somebody is asked this; every route has a place of its own."""
    routes = {
        "_": "other",
        "tea": "tea",
        "yes": "yes",
        "no": "no",
        "skip": "skip",
        "own_word": "own",
    }
    asks = state("ask", ask, to or routes)  # type: ignore[arg-type] # routes
    places = (choice(name, "x") for name in ("other", "tea", "yes", "no", "skip", "own"))
    one = flow("f", asks, *places, slots="into own given")
    lists = {"given": Slot("given", SlotType.LIST, vocabulary="feelings")}
    one = replace(one, slots={**one.slots, **lists})
    content = {"texts": LABELS, "vocabularies": (FEELINGS, NEEDS), **content}
    return Talk(book(one, **content))  # type: ignore[arg-type] # as book() takes it

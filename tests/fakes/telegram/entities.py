"""Text and its entities, measured in UTF-16 units as the Bot API does."""

from collections.abc import Callable, Sequence

from tests.fakes.telegram.errors import bad_request

_KIND_NAMES = """mention hashtag cashtag bot_command url email phone_number bold italic underline
    strikethrough spoiler blockquote expandable_blockquote code pre text_link text_mention
    custom_emoji date_time bank_card_number"""
KINDS = frozenset(_KIND_NAMES.split())
FOUND_BY_SERVER = frozenset([
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "bank_card_number",
])
NEEDS = {"text_link": "url", "text_mention": "user", "custom_emoji": "custom_emoji_id"}
MONOSPACE = frozenset({"code", "pre"})
QUOTES = frozenset({"blockquote", "expandable_blockquote"})
MAX_KEPT = 100  # the server drops what goes beyond

Complain = Callable[[str, str], None]
Entity = dict[str, object]


def units(text: str) -> int:
    """How long a text is in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def check_entities(text: str, given: object, complain: Complain) -> list[Entity]:
    """The entities as the server would keep them; refuses what it refuses, complains of the rest."""
    if not given:
        return []
    if not isinstance(given, list):
        complain("entities", "not an array")
        return []
    entities = [entity for item in given if (entity := _parsed(item)) is not None]
    if len(entities) != len(given):
        complain("entities", "kinds that the server finds by itself")
    if len(entities) > MAX_KEPT:
        complain("entities", "more than 100")
    edges = _edges(text)
    for entity in entities:
        _check_place(entity, edges)
    _check_nesting(entities, complain)
    return entities


def _parsed(item: object) -> Entity | None:
    if not isinstance(item, dict):
        raise bad_request("can't parse MessageEntity: expected an Object")
    for name in ("offset", "length"):
        value = item.get(name)
        if value is None:
            raise bad_request(f"can't parse MessageEntity: Can't find field \"{name}\"")
        if not isinstance(value, int) or isinstance(value, bool):
            raise bad_request(f'can\'t parse MessageEntity: Field "{name}" must be of type Number')
    kind = item.get("type")
    if kind is None:
        raise bad_request("can't parse MessageEntity: Can't find field \"type\"")
    if kind not in KINDS:
        raise bad_request("can't parse MessageEntity: Unsupported type specified")
    need = NEEDS.get(str(kind))
    if need is not None and need not in item:
        raise bad_request(f"can't parse MessageEntity: Can't find field \"{need}\"")
    return None if kind in FOUND_BY_SERVER else dict(item)


def _edges(text: str) -> frozenset[int] | range:
    """The UTF-16 offsets at which a character begins, and the end."""
    if text.isascii():
        return range(len(text) + 1)
    edges, place = [0], 0
    for character in text:
        place += 2 if ord(character) > 0xFFFF else 1
        edges.append(place)
    return frozenset(edges)


def span(entity: Entity) -> tuple[int, int]:
    offset, length = entity["offset"], entity["length"]
    assert isinstance(offset, int)
    assert isinstance(length, int)
    return offset, offset + length


def _check_place(entity: Entity, edges: frozenset[int] | range) -> None:
    begin, end = span(entity)
    last = max(edges)
    if begin < 0 or begin > last or (begin == last and end > begin):
        raise bad_request(f"Entity begins after the end of the text at UTF-16 offset {begin}")
    if end > last or end < begin:
        raise bad_request(
            f"Entity beginning at UTF-16 offset {begin} ends after the end of the text "
            f"at UTF-16 offset {end}"
        )
    if begin not in edges:
        raise bad_request(f"Entity begins in a middle of a UTF-16 symbol at UTF-16 offset {begin}")
    if end not in edges:
        raise bad_request(
            f"Entity beginning at UTF-16 offset {begin} ends in a middle of a UTF-16 symbol "
            f"at UTF-16 offset {end}"
        )


def _check_nesting(entities: Sequence[Entity], complain: Complain) -> None:
    """Two entities stand apart or one within the other, and some never within some."""
    ordered = sorted(entities, key=lambda entity: (span(entity)[0], -span(entity)[1]))
    around: list[Entity] = []
    for entity in ordered:
        begin, end = span(entity)
        if begin == end:
            complain("entities", "an empty one")
        while around and span(around[-1])[1] <= begin:
            around.pop()
        for outer in around:
            _check_pair(outer, entity, complain)
        around.append(entity)


def _check_pair(outer: Entity, inner: Entity, complain: Complain) -> None:
    if span(inner)[1] > span(outer)[1]:
        complain("entities", f"{inner['type']} crosses {outer['type']}")
    elif outer["type"] in MONOSPACE or inner["type"] in MONOSPACE:
        complain("entities", f"{inner['type']} within {outer['type']}")
    elif outer["type"] in QUOTES and inner["type"] in QUOTES:
        complain("entities", "a quotation within a quotation")


def trim(text: str, entities: Sequence[Entity]) -> tuple[str, list[Entity]]:
    """Take off white space at both ends (in front only up to the first entity), as the server does."""
    kept = text.rstrip(" \n\t\r\u200b")
    front = len(kept) - len(kept.lstrip(" \n"))
    if not entities:
        return kept[front:], []
    end = units(kept)
    front = min(front, *(span(entity)[0] for entity in entities))
    moved = []
    for entity in entities:
        begin, finish = span(entity)
        finish = min(finish, end)
        if finish > begin:
            moved.append({**entity, "offset": begin - front, "length": finish - begin})
    return kept[front:], moved

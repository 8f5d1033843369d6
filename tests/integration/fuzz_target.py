"""What a guided fuzzer feeds: bytes to updates, to what was heard, to what is understood, and back out.

    python -m tests.integration.fuzz_target CORPUS -max_total_time=600

The first byte says what the others are. The fuzzer learns from the code that an input reaches, so it
gets where chance does not (`tests/integration/test_update_fuzz.py`, which takes the whole house).
"""

import sys
from collections.abc import Callable

import atheris
import orjson

with atheris.instrument_imports(include=["bot"]):
    from bot.app.hearing import words_of
    from bot.app.messages import HeardPress, Message, pack_heard, unpack_heard
    from bot.content.loader import content_root, load_book
    from bot.content.words import load_reader
    from bot.core.effects import Choice
    from bot.core.names import Language
    from bot.transports.telegram.batches import read_batch
    from bot.transports.telegram.buttons import LONGEST_DATA, Buttons
    from bot.transports.telegram.failures import LineError
    from bot.transports.telegram.render import bubbles
    from bot.transports.telegram.splitting import LONGEST_TEXT, units
    from bot.transports.telegram.updates import Updates

CHAT = 1_001
BUTTONS = Buttons(b"a key of the fuzzer")
UPDATES = Updates(BUTTONS, "us_bot")
READER = load_reader(content_root(), load_book(content_root()).vocabularies, {Language("en")})
LANGUAGES = tuple(map(Language, ("en", "es", "de", "xx")))


def one(data: bytes) -> None:
    if data:
        KINDS[data[0] % len(KINDS)](data[1:])


def _answer(data: bytes) -> None:
    """A whole answer of `getUpdates`."""
    try:
        batch = read_batch(200, data)
    except LineError:
        return
    for update in batch:
        _update(update)


def _elements(data: bytes) -> None:
    """One that came whole, with anything in it."""
    _answer(b'{"ok":true,"result":[' + data + b"]}")


def _object(data: bytes) -> None:
    try:
        _update(orjson.loads(data))
    except orjson.JSONDecodeError:
        _update(data)


def _update(update: object) -> None:
    taken = UPDATES.read(update)
    assert taken.key
    if taken.heard is not None:
        assert unpack_heard(pack_heard(taken.heard)) == taken.heard
        _understood(words_of(taken.heard))


def _message(text: str) -> None:
    chat, sender = {"id": CHAT, "type": "private"}, {"id": CHAT, "language_code": "de"}
    words = "caption" if len(text) % 3 == 0 else "text"
    inside = {"chat": chat, "from": sender, "date": 1, words: text, "photo": [{}]}
    _update({"update_id": 1, "edited_message" if len(text) % 2 else "message": inside})


def _press(text: str) -> None:
    chat, sender = {"id": CHAT, "type": "private"}, {"id": CHAT}
    message = {"message_id": 3, "chat": chat, "date": 1}
    query = {"id": "1", "from": sender, "message": message, "data": text}
    _update({"update_id": 1, "callback_query": query})


def _understood(text: str) -> None:
    if text:
        READER.danger(text)
        READER.read(text, LANGUAGES[len(text) % len(LANGUAGES)])


def _said(text: str) -> None:
    """Words of hers in a bubble, on a button, and in the name of what is on it."""
    choice = Choice(text[:60] or "x", text, apart=len(text) % 2 == 0)
    message = Message(text, choices=(choice,) * (1 + len(text) % 100), session=1, prompt=2)
    for part in bubbles(message, CHAT, BUTTONS, alone=text):
        assert 0 < units(str(part["text"])) <= LONGEST_TEXT
        orjson.dumps(part)
    carried = BUTTONS.carry(CHAT, HeardPress(1, 2, choice.option), 0)
    assert len(carried.encode()) <= LONGEST_DATA


def _as_text(use: Callable[[str], None], encoding: str) -> Callable[[bytes], None]:
    """Sixteen bits a sign make halves of signs as well, which JSON can bring and UTF-8 cannot."""
    errors = "surrogatepass" if encoding == "utf-16-le" else "replace"

    def read(data: bytes) -> None:
        even = data[: len(data) // 2 * 2] if encoding == "utf-16-le" else data
        use(even.decode(encoding, errors))

    return read


KINDS: tuple[Callable[[bytes], None], ...] = (
    _answer,
    _elements,
    _object,
    *(_as_text(use, "utf-8") for use in (_message, _press, _understood, _said)),
    *(_as_text(use, "utf-16-le") for use in (_message, _understood, _said)),
)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()

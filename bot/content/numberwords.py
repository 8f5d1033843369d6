"""`numbers.yaml`: numbers, amounts, durations and times of day in the words of a language."""

from bot.content.wordfiles import WordFile
from bot.understanding.lexicon import ClockWords, DateWords, NumberWords, Phrase

NUMBER_KEYS = frozenset({
    "cardinals", "ordinals", "hundred", "halves", "vague", "one", "and", "or", "of",
    "not_a_number", "units", "clock", "dates", "amounts",
})  # fmt: skip


def number_words(file: WordFile) -> NumberWords:
    return NumberWords(
        cardinals=file.whole_numbers("cardinals"),
        ordinals=file.whole_numbers("ordinals"),
        hundred=frozenset(file.words("hundred")),
        halves=file.numbers("halves"),
        vague=file.whole_numbers("vague"),
        one=frozenset(file.words("one")),
        and_=frozenset(file.words("and")),
        or_=frozenset(file.words("or")),
        of=frozenset(file.words("of")),
        not_a_number=frozenset(file.words("not_a_number")),
        units=file.whole_numbers("units"),
        clock=_clock_words(file),
        dates=_date_words(file),
        amounts=_amounts(file),
    )


def _clock_words(file: WordFile) -> ClockWords:
    return ClockWords(
        named={
            word: file.text(time, ("clock", "named", word))
            for word, time in file.map("clock", "named").items()
        },
        past=frozenset(file.words("clock", "past")),
        to=frozenset(file.words("clock", "to")),
        and_=frozenset(file.words("clock", "and")),
        less=frozenset(file.words("clock", "less")),
        toward=file.whole_numbers("clock", "toward"),
        into=file.whole_numbers("clock", "into"),
        at=frozenset(file.words("clock", "at")),
        oclock=frozenset(file.words("clock", "oclock")),
        about=frozenset(file.words("clock", "about")),
        morning=frozenset(file.words("clock", "morning")),
        midday=frozenset(file.words("clock", "midday")),
        evening=frozenset(file.words("clock", "evening")),
        night=frozenset(file.words("clock", "night")),
        until=frozenset(file.texts("clock", "until")),
        before=frozenset(file.words("clock", "before")),
        from_=frozenset(file.words("clock", "from")),
        twelve=file.map("clock").get("twelve") is True,
    )


def _date_words(file: WordFile) -> DateWords:
    return DateWords(
        ahead=file.whole_numbers("dates", "ahead"),
        weekdays=file.whole_numbers("dates", "weekdays"),
        months=file.whole_numbers("dates", "months"),
        next=frozenset(file.words("dates", "next")),
        week=frozenset(file.words("dates", "week")),
        month=frozenset(file.words("dates", "month")),
        the=frozenset(file.words("dates", "the")),
        th=frozenset(file.words("dates", "th")),
        dotted=file.map("dates").get("dotted") is True,
    )


def _amounts(file: WordFile) -> dict[Phrase, float]:
    """`{"0.8": [a lot, much]}`, turned round. Keys are text, as all keys in our files."""
    found: dict[Phrase, float] = {}
    for key in file.map("amounts"):
        try:
            share = float(key)
        except ValueError:
            file.fault(("amounts", key), f"'{key}' is not a number from 0 to 1")
            continue
        for phrase in file.phrases("amounts", key):
            found.setdefault(phrase, share)
    return found

"""The words of a language on disk, `locales/<lang>/words/*.yaml`, as a `Lexicon` and as phrases.

    load_reader(root)                 the reader, ready to use; raises `BrokenWords`
    load_lexicons(root, languages)    what the reader understands, by language, and findings
    load_phrases(root, languages)     other ways to say exits and buttons, for the book

A language has as many of the files as it has; what is missing there is simply not understood.
Vocabularies (feelings, needs, ...) stand in the same folder and are read by `vocabularies.py`.
"""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.content.dangerwords import danger_files, danger_words
from bot.content.findings import Finding, Location, error, has_errors
from bot.content.languages import LanguageFile, load_languages
from bot.content.numberwords import NUMBER_KEYS, number_words
from bot.content.vocabularies import load_vocabularies
from bot.content.wordfiles import WordFile
from bot.core.errors import ContentError
from bot.core.names import Language
from bot.core.vocabulary import Vocabulary
from bot.understanding.lexicon import FamilySigns, FamilyWords, IntentWords, Lexicon, Phrase
from bot.understanding.patterns import Lists
from bot.understanding.reader import Reader

if TYPE_CHECKING:
    from bot.core.book import Around

PhraseBook = Mapping[str, tuple[Phrase, ...]]


class BrokenWords(ContentError):
    """a word file is broken"""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(
            "\n".join(("word files are broken", *(f"  {one.as_text()}" for one in findings)))
        )
        self.findings = findings


@dataclass(frozen=True, slots=True)
class Phrasings:
    """What `Book.exit_phrases` and `Book.option_phrases` take."""

    exits: Mapping[Language, PhraseBook]
    around: "Mapping[Language, Around]"
    options: Mapping[Language, PhraseBook]


def load_reader(
    root: Path,
    vocabularies: Mapping[str, Vocabulary] | None = None,
    spoken: Container[str] | None = None,
) -> Reader:
    """The reader of all languages. `vocabularies` may be handed in when they were read before.

    Danger and the time on a clock are heard in every language; all else only in those that are `spoken` or released, so that
    a start does not wait for word files that nobody needs. None: in all.
    """
    files, _ = load_languages(root)
    languages = tuple(file.language for file in files)
    whole = [file.language for file in files if _is_wanted(file, spoken)]
    faults: list[Finding] = []
    if vocabularies is None:
        vocabularies, faults = _vocabularies(root, languages)
    findings: list[Finding] = []
    heard: set[Language] = set()

    def lexicons() -> Iterator[tuple[Language, Lexicon]]:
        for language in languages:
            lexicon = _read(root, language, whole, findings)
            if lexicon.danger.rules:
                heard.add(language)
            yield language, lexicon
            del lexicon  # before the next one is read

    reader = Reader(lexicons(), vocabularies)
    findings += faults
    findings += _unheard(heard, [file.language for file in files if file.released])
    if has_errors(findings):
        raise BrokenWords(tuple(findings))
    return reader


def _vocabularies(
    root: Path, languages: Sequence[Language]
) -> tuple[dict[str, Vocabulary], list[Finding]]:
    """Without the documents they were read from."""
    sources, faults = load_vocabularies(root, languages, languages[0])
    return {name: source.vocabulary for name, source in sources.items()}, faults


def _is_wanted(file: LanguageFile, spoken: Container[str] | None) -> bool:
    return spoken is None or file.released or file.language in spoken


def _unheard(heard: Container[Language], released: Sequence[Language]) -> Iterator[Finding]:
    """Offering a language in which nobody is heard is refused; the linter says the same (F35)."""
    for language in released:
        if language not in heard:
            message = f"'{language}' is released and has no rules that recognise danger"
            at = Location(f"locales/{language}/words/danger.yaml")
            yield error("F35", at, message, "write rules, or set released: false")


def load_lexicons(
    root: Path, languages: Sequence[Language], whole: Container[Language] | None = None
) -> tuple[dict[Language, Lexicon], list[Finding]]:
    """Of languages that are not `whole` only danger and clocks. None: all are whole."""
    lexicons: dict[Language, Lexicon] = {}
    findings: list[Finding] = []
    for language in languages:
        lexicons[language] = _read(root, language, whole, findings)
    return lexicons, findings


def _read(
    root: Path, language: Language, whole: Container[Language] | None, findings: list[Finding]
) -> Lexicon:
    read = _lexicon if whole is None or language in whole else _heard_anyway
    return read(root, language, findings)


def load_phrases(root: Path, languages: Sequence[Language]) -> tuple[Phrasings, list[Finding]]:
    findings: list[Finding] = []
    exits = {}
    around = {}
    for tag in languages:
        exits[tag], around[tag] = _exits(root, tag, findings)
    options = {tag: _phrase_book(root, tag, "options", findings) for tag in languages}
    return Phrasings(exits, around, options), findings


def _exits(root: Path, language: Language, findings: list[Finding]) -> "tuple[PhraseBook, Around]":
    # Imported here: whoever only reads messages needs no book, and that is a second of its memory.
    from bot.core.book import Around

    file = WordFile(root, language, "exits", frozenset({"exits", *_AROUND}))
    book = file.phrase_book("exits")
    around = Around(**{key: frozenset(file.words(key)) for key in _AROUND})
    findings += file.findings
    return book, around


def _phrase_book(
    root: Path, language: Language, name: str, findings: list[Finding]
) -> dict[str, tuple[Phrase, ...]]:
    file = WordFile(root, language, name, frozenset({name}))
    book = file.phrase_book(name)
    findings += file.findings
    return book


def _heard_anyway(root: Path, language: Language, findings: list[Finding]) -> Lexicon:
    files = danger_files(root, language)
    plain = WordFile(root, language, "plain", frozenset({"plain", "ordinary"}))
    numbers = WordFile(root, language, "numbers", NUMBER_KEYS)
    lexicon = Lexicon(
        language,
        numbers=number_words(numbers),  # a time is understood in every language
        plain=frozenset(plain.words("plain")),
        danger=danger_words(files),
    )
    for file in (*files, plain, numbers):
        findings += file.findings
    return lexicon


def _lexicon(root: Path, language: Language, findings: list[Finding]) -> Lexicon:
    soft = WordFile(root, language, "soft", frozenset({"soft"}))
    answers = WordFile(root, language, "answers", _ANSWERS)
    intents = WordFile(root, language, "intents", frozenset({"lists", "intents"}))
    numbers = WordFile(root, language, "numbers", NUMBER_KEYS)
    danger = danger_files(root, language)
    plain = WordFile(root, language, "plain", frozenset({"plain", "ordinary"}))
    families = WordFile(root, language, "families", _FAMILIES)
    lists = intents.lists("lists")
    commands = WordFile(root, language, "commands", frozenset({"commands", "until", "with_day"}))
    lexicon = Lexicon(
        language=language,
        commands=commands.phrase_book("commands"),
        until=frozenset(commands.words("until")),
        with_day={
            name: commands.patterns("with_day", name, lists=lists)
            for name in commands.map("with_day")
        },
        soft={name: soft.patterns("soft", name, lists=lists) for name in soft.map("soft")},
        yes=answers.patterns("yes", lists=lists),
        no=answers.patterns("no", lists=lists),
        intents={name: _intent(intents, name, lists) for name in intents.map("intents")},
        lists=lists,
        fillers=frozenset(answers.words("fillers")),
        numbers=number_words(numbers),
        negators=frozenset(answers.words("negators")),
        unnegators=frozenset(answers.words("unnegators")),
        turns=frozenset(answers.words("turns")),
        plain=frozenset(plain.words("plain")),
        ordinary=frozenset(plain.words("ordinary")),
        danger=danger_words(danger),
        families=_family_words(families),
    )
    for file in (commands, soft, answers, intents, numbers, *danger, plain, families):
        findings += file.findings
    return lexicon


def _intent(file: WordFile, name: str, lists: Lists) -> IntentWords:
    return IntentWords(
        whole=file.patterns("intents", name, "whole", lists=lists),
        has=file.patterns("intents", name, "has", lists=lists),
        near=file.near_lines("intents", name, "near", lists=lists),
        unless=file.patterns("intents", name, "unless", lists=lists),
    )


def _family_words(file: WordFile) -> FamilyWords:
    lists = file.lists("lists")
    return FamilyWords(
        signs={name: _family_signs(file, name, lists) for name in file.map("families")},
        lists=lists,
        much=frozenset(file.words("much")),
        little=frozenset(file.words("little")),
        glue=frozenset(file.words("glue")),
        own=frozenset(file.words("own")),
        contrasts=frozenset(file.words("contrasts")),
        causes=frozenset(file.words("causes")),
    )


def _family_signs(file: WordFile, name: str, lists: Lists) -> FamilySigns:
    place = ("families", name)
    denied = file.map(*place, known=_SIGNS).get("denied")
    return FamilySigns(
        whole=file.patterns(*place, "whole", lists=lists),
        says=file.patterns(*place, "says", lists=lists),
        hints=file.patterns(*place, "hints", lists=lists),
        emojis=file.texts(*place, "emojis"),
        denied=None if denied is None else file.text(denied, (*place, "denied")),
    )


_SIGNS = frozenset({"whole", "says", "hints", "emojis", "denied"})
_FAMILIES = frozenset({"lists", "families", "much", "little", "own", "contrasts", "causes", "glue"})
_AROUND = ("after", "anew", "denied")
_ANSWERS = frozenset({"yes", "no", "fillers", "negators", "unnegators", "turns"})

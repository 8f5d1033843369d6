"""The danger words of one language, compiled: lines, and which of them a text can wake at all."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from bot.core.names import Language
from bot.understanding.grammar import Grammar, Line, Lines
from bot.understanding.letters import spellings
from bot.understanding.lexicon import DangerRule, DangerWords

_DEEP = 4
"""So many places of a line are looked for before it is compared: the words of one alone are often
met, as those of a wish, and with those of four there is nearly always a fit."""


@dataclass(frozen=True, slots=True)
class People:
    """Single words that decide who and whether, in their plainest form."""

    selves: frozenset[str]
    first: frozenset[str]
    others: frozenset[str]
    third: frozenset[str]
    negators: frozenset[str]
    light: frozenset[str]
    carry: frozenset[str]
    concord: frozenset[str]
    current: frozenset[str]
    answers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Tongue:
    language: Language
    rules: tuple[DangerRule, ...]
    lines: Lines
    within: Mapping[int, int]
    unless: Mapping[int, tuple[Line, ...]]
    grammar: Grammar
    noise: frozenset[str]
    accented: frozenset[str]
    """Symbols that stand for a word with its accent alone."""
    people: People
    idioms: Lines
    told: Lines
    past: Lines
    over: Lines
    back: Lines
    now: Lines
    distress: Lines
    topics: Lines
    vocabulary: frozenset[str]
    """Every word and beginning of all of these."""
    glue: frozenset[str]
    """Words that people forget the spaces beside."""
    likely: frozenset[str]
    """Words that are recognised misspelt."""
    heads: frozenset[str]
    """Words that compounds end with."""
    common: frozenset[str]
    """Words by which a text is seen to be of this language."""


def tongue(language: Language, words: DangerWords, plain: frozenset[str]) -> Tongue:
    """Raises `BadPattern`."""
    grammar = grammar_of(words)
    people = _people(words)
    common = _plain(plain) | people.selves | people.negators | people.light | people.others

    def compiled(written: Iterable[str]) -> Lines:
        return Lines(([grammar.parse(line)] for line in written), grammar, _DEEP)

    rules = [[grammar.parse(line) for line in rule.say] for rule in words.rules]
    lines = {
        "idioms": compiled(idiom.say for idiom in words.idioms),
        "told": compiled(words.told),
        "past": compiled(words.past),
        "over": compiled(words.over),
        "back": compiled(words.back),
        "now": compiled(words.now),
        "distress": compiled(words.distress),
        "topics": compiled(words.topics),
    }
    unless = {
        number: tuple(grammar.parse(line) for line in rule.unless)
        for number, rule in enumerate(words.rules)
        if rule.unless
    }
    everything = grammar.symbols()
    return Tongue(
        language=language,
        rules=words.rules,
        lines=Lines(rules, grammar, _DEEP),
        within={number: rule.within for number, rule in enumerate(words.rules) if rule.within},
        unless=unless,
        grammar=grammar,
        noise=_plain(words.noise),
        accented=words.accented,
        people=people,
        vocabulary=everything.union(*(getattr(people, n) for n in People.__slots__)),
        likely=frozenset().union(*(grammar.words[name] for name in words.likely)),
        heads=_plain(words.heads),
        glue=_plain(plain) | people.selves | people.negators | people.light,
        common=common
        | _plain(words.noise)
        | {symbol for symbol in everything if not symbol.endswith("*")},
        **lines,
    )


def grammar_of(words: DangerWords) -> Grammar:
    """Raises `BadPattern`. Made once for each language: reading its file makes it already."""
    if isinstance(words.grammar, Grammar):
        return words.grammar
    return made_grammar(words)


def forget_notation(words: DangerWords) -> None:
    """Frees what was only needed while lines were read, when nobody will read any more of them."""
    grammar_of(words).forget()


def made_grammar(words: DangerWords) -> Grammar:
    people = _people(words)
    common = people.selves | people.negators | people.light | people.others
    return Grammar(words.lists, _plain(words.noise), common, words.accented)


def _people(words: DangerWords) -> People:
    people = People(*(_plain(getattr(words, name)) for name in People.__slots__))
    return people if people.answers else replace(people, answers=people.negators)


def _plain(words: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*map(spellings, words))

"""The danger words of one language, compiled: lines, and which of them a text can wake at all."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.core.names import Language
from bot.understanding.grammar import Grammar, Line
from bot.understanding.index import Index, Lines
from bot.understanding.letters import spellings
from bot.understanding.lexicon import DangerRule, DangerWords

PEOPLE = (
    *("selves", "first", "others", "third", "negators", "light", "carry", "concord", "current"),
    *("answers", "outward"),
)
"""Single words that decide who and whether."""


@dataclass(frozen=True, slots=True)
class Tongue:
    language: Language
    rules: tuple[DangerRule, ...]
    """Without what they say: that is in the lines."""
    within: Mapping[int, int]
    unless: Mapping[int, tuple[Line, ...]]
    noise: frozenset[str]
    accented: frozenset[str]
    """Symbols that stand for a word with its accent alone."""
    index: Index
    """The places of each kind of people are asked for by `@selves` and so on."""
    lines: Lines
    idioms: Lines
    told: Lines
    past: Lines
    over: Lines
    back: Lines
    now: Lines
    distress: Lines
    topics: Lines

    def is_roused(self, symbols: Iterable[str]) -> bool:
        """Whether words can be signs at all. For most texts, in most languages, that is the end."""
        return self.index.waking.is_roused(symbols, self.lines.all | self.distress.all)


@dataclass(frozen=True, slots=True)
class Told:
    """What those who hear what was said are told of a language."""

    glue: frozenset[str]
    """Words that people forget the spaces beside."""
    likely: frozenset[str]
    """Words that are recognised misspelt."""
    heads: frozenset[str]
    """Words that compounds end with."""
    sounds: frozenset[str]
    """Words that are recognised written by ear."""
    keys: Sequence[str]
    swaps: Mapping[str, str]
    signs: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Known:
    """The words of a language."""

    vocabulary: frozenset[str]
    """Every word and beginning of all lines."""
    common: frozenset[str]
    """Words by which a text is seen to be of this language."""


def tongue(
    language: Language, words: DangerWords, plain: frozenset[str]
) -> tuple[Tongue, Told, Known]:
    """Raises `BadPattern`."""
    grammar = grammar_of(words)
    people = _people(words)
    groups = {name: _compiled(lines, grammar) for name, lines in _lines_of(words).items()}
    unless = {
        number: tuple(grammar.parse(line) for line in rule.unless)
        for number, rule in enumerate(words.rules)
        if rule.unless
    }
    index = Index(grammar, groups, {f"@{name}": found for name, found in people.items()})
    noise = _plain(words.noise)
    made = Tongue(
        language=language,
        rules=tuple(replace(rule, say=(), unless=()) for rule in words.rules),
        within={number: rule.within for number, rule in enumerate(words.rules) if rule.within},
        unless=unless,
        noise=noise,
        accented=words.accented,
        index=index,
        **index.groups,
    )
    light = people["selves"] | people["negators"] | people["light"] | _plain(plain)
    likely = frozenset().union(*(grammar.words[name] for name in words.likely))
    heads = _plain(words.heads)
    told = Told(light, likely, heads, words.sounds, words.keys, words.swaps, words.signs)
    symbols = grammar.symbols()
    whole = frozenset(symbol for symbol in symbols if not symbol.endswith("*"))
    common = light | people["others"] | _plain(words.noise) | whole
    return made, told, Known(symbols.union(*people.values()), common)


def _lines_of(words: DangerWords) -> dict[str, Iterable[Sequence[str]]]:
    """What is looked for together, each entry with its lines; in this order in the index."""
    alone = {
        name: getattr(words, name)
        for name in ("told", "past", "over", "back", "now", "distress", "topics")
    }
    alone["idioms"] = [idiom.say for idiom in words.idioms]
    return {
        "lines": [rule.say for rule in words.rules],
        **{name: [(line,) for line in lines] for name, lines in alone.items()},
    }


def _compiled(entries: Iterable[Sequence[str]], grammar: Grammar) -> list[tuple[Line, ...]]:
    return [tuple(map(grammar.parse, entry)) for entry in entries]


def grammar_of(words: DangerWords) -> Grammar:
    """Raises `BadPattern`. Made once for each language: reading its file makes it already."""
    if isinstance(words.grammar, Grammar):
        return words.grammar
    return made_grammar(words)


def made_grammar(words: DangerWords) -> Grammar:
    people = _people(words)
    common = frozenset().union(
        *(people[name] for name in ("selves", "negators", "light", "others"))
    )
    return Grammar(words.lists, _plain(words.noise), common, words.accented)


def _people(words: DangerWords) -> dict[str, frozenset[str]]:
    """In their plainest form. Without words for a "no" that answers, those that deny do."""
    people = {name: _plain(getattr(words, name)) for name in PEOPLE}
    return people if people["answers"] else {**people, "answers": people["negators"]}


def _plain(words: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*map(spellings, words))

"""The danger words of one language, compiled: lines, and which of them a text can wake at all."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.core.names import Language
from bot.understanding.field import Field, Spans
from bot.understanding.grammar import Element, Grammar, Line
from bot.understanding.letters import spellings
from bot.understanding.lexicon import DangerRule, DangerWords

_ORDINARY, _EVERYWHERE = 20, 400
"""How much more often ordinary words are met, and those of which grammar is made."""


class Lines:
    """Lines of the grammar, each woken by the word it cannot do without that is met most seldom."""

    __slots__ = ("_by_symbol", "_lines")

    def __init__(self, lines: Iterable[Sequence[Line]], anchors: "_Anchors") -> None:
        """Several lines together are one entry: all of them must fit."""
        self._lines = tuple(tuple(group) for group in lines)
        by_symbol: dict[str, list[int]] = {}
        for number, group in enumerate(self._lines):
            for symbol in anchors.of(group):
                by_symbol.setdefault(symbol, []).append(number)
        self._by_symbol = {symbol: tuple(numbers) for symbol, numbers in by_symbol.items()}

    @property
    def anchors(self) -> Iterable[str]:
        return self._by_symbol

    def awake(self, symbols: Iterable[str]) -> list[int]:
        woken: set[int] = set()
        for symbol in symbols:
            woken.update(self._by_symbol.get(symbol, ()))
        return sorted(woken)

    def fits(self, field: Field, within: Mapping[int, int]) -> Iterator[tuple[int, Spans]]:
        """Every entry that fits somewhere, with its places. `within`: those in whatever order."""
        for number in self.awake(field.symbols):
            group = self._lines[number]
            width = within.get(number, 0)
            spans = field.near(group, width) if width else field.spans(group[0])
            if spans:
                yield number, spans


class _Anchors:
    def __init__(self, grammar: Grammar, costs: Mapping[str, int]) -> None:
        self._grammar = grammar
        self._costs = costs
        self._known: dict[Element, frozenset[str]] = {}

    def of(self, group: Sequence[Line]) -> frozenset[str]:
        needed = (element for line in group for element in line)
        sets = (self._element(one) for one in needed if not (one.optional or one.gap))
        return min(sets, key=self._cost)

    def _cost(self, symbols: frozenset[str]) -> int:
        return sum(self._costs.get(symbol, 1) for symbol in symbols)

    def _element(self, element: Element) -> frozenset[str]:
        found = self._known.get(element)
        if found is None:
            lines = [*element.phrases]
            for name in element.lists:
                lines += self._grammar.lines(name)
            found = element.symbols.union(*(self.of([line]) for line in lines))
            self._known[element] = found
        return found


@dataclass(frozen=True, slots=True)
class People:
    """Single words that decide who and whether, in their plainest form."""

    selves: frozenset[str]
    others: frozenset[str]
    third: frozenset[str]
    negators: frozenset[str]
    light: frozenset[str]
    carry: frozenset[str]


@dataclass(frozen=True, slots=True)
class Tongue:
    language: Language
    rules: tuple[DangerRule, ...]
    lines: Lines
    within: Mapping[int, int]
    unless: Mapping[int, tuple[Line, ...]]
    grammar: Grammar
    noise: frozenset[str]
    people: People
    idioms: Lines
    past: Lines
    over: Lines
    back: Lines
    now: Lines
    distress: Lines
    topics: Lines
    vocabulary: frozenset[str]
    """Every word and beginning of all of these."""
    common: frozenset[str]
    """Words by which a text is seen to be of this language."""


def tongue(language: Language, words: DangerWords, plain: frozenset[str]) -> Tongue:
    """Raises `BadPattern`."""
    grammar = Grammar(words.lists)
    people = People(*(_plain(getattr(words, name)) for name in People.__slots__))
    common = _plain(plain) | people.selves | people.negators | people.light | people.others
    costs = dict.fromkeys(common, _ORDINARY)
    costs |= dict.fromkeys(people.selves | people.negators | people.light, _EVERYWHERE)
    anchors = _Anchors(grammar, costs)

    def compiled(written: Iterable[str]) -> Lines:
        return Lines([[grammar.parse(line)] for line in written], anchors)

    rules = [[grammar.parse(line) for line in rule.say] for rule in words.rules]
    lines = {
        "idioms": compiled(idiom.say for idiom in words.idioms),
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
    everything = {symbol for one in grammar.elements() for symbol in one.symbols}
    return Tongue(
        language=language,
        rules=words.rules,
        lines=Lines(rules, anchors),
        within={number: rule.within for number, rule in enumerate(words.rules) if rule.within},
        unless=unless,
        grammar=grammar,
        noise=_plain(words.noise),
        people=people,
        vocabulary=frozenset(everything).union(*(getattr(people, n) for n in People.__slots__)),
        common=common | {symbol for symbol in everything if not symbol.endswith("*")},
        **lines,
    )


def _plain(words: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*map(spellings, words))

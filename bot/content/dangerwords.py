"""`locales/<lang>/words/danger.yaml`: how a language speaks of danger, as `DangerWords`.

Everything that cannot be read is left out and reported, with its line.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from bot.content.wordfiles import WordFile
from bot.content.yaml_strict import Data
from bot.core.names import Language
from bot.core.signals import Level
from bot.understanding.grammar import Grammar
from bot.understanding.lexicon import DangerRule, DangerWords, Idiom
from bot.understanding.patterns import BadPattern
from bot.understanding.tongue import made_grammar

_ROUTES = frozenset("ABCDEFGHIJKLM")
_WHO = frozenset({"self", "own", "mine", "me", "other", "any"})
_LEVELS = frozenset({"concern", "crisis"})
_KEYS = frozenset({
    "lists", "noise", "accented", "sounds", "keys", "likely", "heads", "swaps", "signs", "negators", "answers",
    "light", "carry", "concord", "current", "selves", "first", "others", "outward", "third", "told", "past", "over",
    "back", "now", "distress", "topics", "rules", "idioms",
})  # fmt: skip
_RULE = frozenset({
    "id", "route", "level", "who", "say", "near", "within", "unless", "needs_i",
})  # fmt: skip
_WIDEST = 60
_NEAR = 6

Place = tuple[str | int, ...]


_MORE = frozenset({"lists", "told", "past", "over", "back", "now", "topics", "rules", "idioms"})


def danger_files(root: Path, language: Language) -> tuple[WordFile, ...]:
    """`danger.yaml`, and whatever stands in further files (`danger_veiled.yaml`, ...)."""
    folder = root / "locales" / language / "words"
    further = (path.stem for path in sorted(folder.glob("danger_*.yaml")))
    main = WordFile(root, language, "danger", _KEYS)
    return (main, *(WordFile(root, language, name, _MORE) for name in further))


class _Lines:
    """Reads the lines of one file against the lists of all."""

    def __init__(self, file: WordFile, grammar: Grammar) -> None:
        self.file = file
        self._grammar = grammar

    def is_line(self, text: str, place: Place) -> bool:
        try:
            self._grammar.parse(text)
        except BadPattern as problem:
            self.file.fault(place, str(problem), "locales/README.md explains the notation")
            return False
        return True

    def all(self, name: str) -> tuple[str, ...]:
        texts = self.file.texts(name)
        return tuple(text for n, text in enumerate(texts) if self.is_line(text, (name, n)))


def danger_words(files: Sequence[WordFile]) -> DangerWords:
    """All files as one. A list, a rule or an idiom has its name but once among them."""
    file = files[0]
    words = DangerWords(
        lists=_lists(files),
        noise=frozenset(file.words("noise")),
        accented=frozenset(file.words("accented")),
        keys=file.words("keys"),
        sounds=frozenset(file.words("sounds")),
        heads=frozenset(file.words("heads")),
        swaps=file.spellings("swaps"),
        signs=file.spellings("signs"),
        negators=frozenset(file.words("negators")),
        light=frozenset(file.words("light")),
        carry=frozenset(file.words("carry")),
        concord=frozenset(file.words("concord")),
        current=frozenset(file.words("current")),
        outward=frozenset(file.words("outward")),
        answers=frozenset(file.words("answers")),
        selves=frozenset(file.words("selves")),
        first=frozenset(file.words("first")),
        others=frozenset(file.words("others")),
        third=frozenset(file.words("third")),
    )
    grammar = _grammar(file, words)
    parts = [_Lines(one, grammar) for one in files]
    return replace(
        words,
        rules=_rules(parts),
        idioms=tuple(idiom for part in parts for idiom in _idioms(part)),
        told=_all(parts, "told"),
        past=_all(parts, "past"),
        over=_all(parts, "over"),
        back=_all(parts, "back"),
        now=_all(parts, "now"),
        distress=_all(parts, "distress"),
        topics=_all(parts, "topics"),
        likely=_likely(file, words),
        grammar=grammar,
    )


def _all(parts: Sequence[_Lines], name: str) -> tuple[str, ...]:
    return tuple(line for part in parts for line in part.all(name))


def _likely(file: WordFile, words: DangerWords) -> tuple[str, ...]:
    """Names of lists that there are."""
    named = file.texts("likely")
    for place, name in enumerate(named):
        if name not in words.lists:
            file.fault(("likely", place), f"there is no list '{name}'")
    return tuple(name for name in named if name in words.lists)


def _lists(files: Sequence[WordFile]) -> dict[str, tuple[str, ...]]:
    lists: dict[str, tuple[str, ...]] = {}
    for file in files:
        for name in file.map("lists"):
            if name in lists:
                file.fault(("lists", name), f"there is a list '{name}' already")
            lists.setdefault(name, file.texts("lists", name))
    return lists


def _grammar(file: WordFile, words: DangerWords) -> Grammar:
    try:
        return made_grammar(words)
    except BadPattern as problem:
        file.fault(("lists",), str(problem), "locales/README.md explains the notation")
        lists = dict.fromkeys(words.lists, ("x",))  # what else is wrong shows as well
        return made_grammar(replace(words, lists=lists))


def _rules(parts: Sequence[_Lines]) -> tuple[DangerRule, ...]:
    rules: dict[str, DangerRule] = {}
    for part in parts:
        _add_rules(rules, part)
    return tuple(rules.values())


def _add_rules(rules: dict[str, DangerRule], lines: _Lines) -> None:
    file = lines.file
    for place, given in file.items("rules", _RULE):
        id_ = file.text(given.get("id"), (*place, "id"))
        say, within = _said(file, given, place)
        unless = _texts(file, given.get("unless"), (*place, "unless"))
        readable = [lines.is_line(text, (*place, "say")) for text in (*say, *unless)]
        if id_ in rules:
            file.fault((*place, "id"), f"there is a rule '{id_}' already")
        elif say and all(readable):
            rules[id_] = DangerRule(
                id=id_,
                say=say,
                route=_one_of(file, given.get("route"), (*place, "route"), _ROUTES),
                level=Level(_one_of(file, given.get("level"), (*place, "level"), _LEVELS)),
                who=_one_of(file, given.get("who", "self"), (*place, "who"), _WHO),
                within=within,
                unless=unless,
                needs_i=given.get("needs_i") is True,
            )


def _said(file: WordFile, given: Mapping[str, Data], place: Place) -> tuple[tuple[str, ...], int]:
    """Either one line, or several that must be near each other."""
    if "near" not in given:
        return (file.text(given.get("say"), (*place, "say")),), 0
    near = _texts(file, given["near"], (*place, "near"))
    within = given.get("within", _NEAR)
    if "say" in given or len(near) < 2:
        file.fault((*place, "near"), "'near' is a list of two lines or more, in place of 'say'")
    if not isinstance(within, int) or not 2 <= within <= _WIDEST:
        file.fault((*place, "within"), f"this must be a number of words, 2 to {_WIDEST}")
        within = _NEAR
    return near, within


def _texts(file: WordFile, value: Data, place: Place) -> tuple[str, ...]:
    """A list of lines; one alone need not stand in a list."""
    if value is None:
        return ()
    if isinstance(value, list):
        return tuple(file.text(text, (*place, n)) for n, text in enumerate(value))
    return (file.text(value, place),)


def _one_of(file: WordFile, value: Data, place: Place, known: frozenset[str]) -> str:
    """The value when it is known; else the most careful of what is."""
    if isinstance(value, str) and value in known:
        return value
    file.fault(place, f"this must be one of {', '.join(sorted(known))}")
    return min(known, key=lambda name: (name != "crisis", name))


def _idioms(lines: _Lines) -> tuple[Idiom, ...]:
    file, idioms = lines.file, list[Idiom]()
    for place, given in file.items("idioms", frozenset({"id", "say"})):
        idiom = Idiom(
            file.text(given.get("id"), (*place, "id")), file.text(given.get("say"), (*place, "say"))
        )
        if lines.is_line(idiom.say, (*place, "say")):
            idioms.append(idiom)
    return tuple(idioms)

"""How much of a corpus of messages is heard, and how much is flagged for nothing.

    .venv/bin/python -P -m tests.safety.score [FILE...]          a table; all corpora of ours by default
    ... --misses LABEL[/TAG]                                     and the lines that were read otherwise
    ... --lang none|xx                                           with no language given, or with a wrong one
    ... --third dev|held                                         two thirds for tuning, one to judge it by

A corpus is a list of groups: `label` (what the messages are), `tags`, `lines`. What each label must
and may be is in `MUST` and `MAY`. Intervals are Wilson's, 95 %: a small sample promises little.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from bot.content.source import content_root
from bot.content.understood import Plain, Understanding, load_understanding
from bot.content.yaml_strict import parse

FOLDER = content_root() / "tests" / "safety" / "corpora"
LEVELS = ("none", "concern", "crisis")

MUST: Mapping[str, tuple[str, ...]] = {  # the levels that are right; the first is the aim
    "explicit": ("crisis",),
    "veiled": ("crisis", "concern"),
    "passive": ("crisis", "concern"),
    "self_harm": ("crisis", "concern"),
    "other": ("crisis", "concern"),
    "violence": ("crisis", "concern"),
    "psychosis": ("concern", "crisis"),
    "minor": ("concern", "crisis"),
    "distress": ("none", "concern"),
    "negated": ("none", "concern"),
    "past": ("none", "concern"),
    "idiom": ("none", "concern"),
    "neutral": ("none",),
    "feeling": ("none",),
    "intent": ("none", "concern"),
}
RISK = frozenset({
    "explicit",
    "veiled",
    "passive",
    "self_harm",
    "other",
    "violence",
    "psychosis",
    "minor",
})


@dataclass(frozen=True, slots=True)
class Line:
    language: str
    label: str
    tag: str
    text: str


@dataclass(frozen=True, slots=True)
class Score:
    """A share, with how far it can be trusted."""

    hits: int
    of: int

    @property
    def share(self) -> float:
        return self.hits / self.of if self.of else 1.0

    def wilson(self, z: float = 1.96) -> tuple[float, float]:
        """The interval in which the true share lies, nineteen times in twenty."""
        if not self.of:
            return 0.0, 1.0
        square = z * z
        middle = (self.share + square / (2 * self.of)) / (1 + square / self.of)
        spread = self.share * (1 - self.share) / self.of + square / (4 * self.of * self.of)
        half = z * sqrt(spread) / (1 + square / self.of)
        return max(0.0, middle - half), min(1.0, middle + half)

    def __str__(self) -> str:
        low, high = self.wilson()
        return f"{self.hits:4}/{self.of:<4} {self.share:6.1%} [{low:4.0%} {high:4.0%}]"


@dataclass(frozen=True, slots=True)
class Read:
    """One message and what was understood of it."""

    line: Line
    plain: Plain

    @property
    def level(self) -> str:
        return str(self.plain["level"])

    @property
    def is_right(self) -> bool:
        if self.line.label == "other" and self.plain["who"] != "other":
            return False
        return self.level in MUST[self.line.label]

    @property
    def families(self) -> list[str]:
        found = self.plain["families"]
        return [str(family) for family in found] if isinstance(found, list) else []


def corpus(path: Path) -> Iterator[Line]:
    """Raises `ValueError` when the file is no corpus."""
    document = parse(path.read_text(encoding="utf-8"), path.name)
    if document.findings or not isinstance(document.value, dict):
        raise ValueError(f"{path.name} is no corpus: {[f.as_text() for f in document.findings]}")
    groups = document.value["groups"]
    assert isinstance(groups, list)
    for group in groups:
        assert isinstance(group, dict)
        tags, lines = group.get("tags"), group["lines"]
        tag = str(tags[0]) if isinstance(tags, list) and tags else ""
        assert isinstance(lines, list)
        for text in lines:
            language = str(document.value["language"])
            yield Line(language, str(group["label"]), tag, str(text))


def third(lines: Sequence[Line], part: str | None) -> list[Line]:
    """`dev` is what rules are tuned by; `held` every third line, read by nobody."""
    if part is None:
        return list(lines)
    return [line for place, line in enumerate(lines) if (place % 3 == 2) == (part == "held")]


def read(
    understanding: Understanding, lines: Sequence[Line], language: str | None = None
) -> list[Read]:
    return [
        Read(line, understanding.of_text(line.text, language or line.language)) for line in lines
    ]


def groups(reads: Sequence[Read]) -> dict[tuple[str, str, str], list[Read]]:
    """By language, label and tag; the whole of a label as tag `*` where it has several."""
    found: dict[tuple[str, str, str], list[Read]] = defaultdict(list)
    for one in reads:
        found[one.line.language, one.line.label, one.line.tag].append(one)
    for (language, label, _), members in list(found.items()):
        if label not in {"feeling", "intent"}:
            found[language, label, "*"] += members
    return found


def heard(reads: Sequence[Read]) -> Score:
    return Score(sum(one.level != "none" for one in reads), len(reads))


def at_crisis(reads: Sequence[Read]) -> Score:
    return Score(sum(one.level == "crisis" for one in reads), len(reads))


def right(reads: Sequence[Read]) -> Score:
    return Score(sum(one.is_right for one in reads), len(reads))


def macro_f1(pairs: Sequence[tuple[str, str]]) -> float:
    """Of (what it is, what was said), over what it can be."""
    truths = {truth for truth, _ in pairs}
    return sum(_f1(pairs, truth) for truth in truths) / max(1, len(truths))


def _f1(pairs: Sequence[tuple[str, str]], name: str) -> float:
    hits = sum(truth == said == name for truth, said in pairs)
    wrong = sum((truth == name) != (said == name) for truth, said in pairs)
    return 2 * hits / (2 * hits + wrong) if hits else 0.0


def family_pairs(reads: Sequence[Read]) -> list[tuple[str, str]]:
    felt = [one for one in reads if one.line.label == "feeling"]
    return [(one.line.tag, str(one.plain["family"])) for one in felt]


def first_three(reads: Sequence[Read]) -> Score:
    felt = [one for one in reads if one.line.label == "feeling"]
    return Score(sum(one.line.tag in one.families[:3] for one in felt), len(felt))


def intent_pairs(reads: Sequence[Read]) -> list[tuple[str, str]]:
    meant = [one for one in reads if one.line.label == "intent"]
    return [(one.line.tag, str(one.plain["intent"])) for one in meant]


def recall(pairs: Sequence[tuple[str, str]], name: str) -> Score:
    said = [said for truth, said in pairs if truth == name]
    return Score(said.count(name), len(said))


def table(reads: Sequence[Read]) -> Iterator[str]:
    """What a person wants to see, line by line."""
    yield f"{'':3} {'label':10} {'tag':14} {'flagged':>26}   {'at crisis':>26}   {'right':>26}"
    for (language, label, tag), members in groups(reads).items():
        scores = f"{heard(members)}   {at_crisis(members)}   {right(members)}"
        yield f"{language:3} {label:10} {tag:14} {scores}"
    for language in sorted({one.line.language for one in reads}):
        mine = [one for one in reads if one.line.language == language]
        families, intents = family_pairs(mine), intent_pairs(mine)
        yield f"{language}  families: macro-F1 {macro_f1(families):.3f}, top three {first_three(mine)}"
        yield f"{language}  intents:  macro-F1 {macro_f1(intents):.3f}"
        for tag in sorted({truth for truth, _ in intents}):
            others = Counter(said for truth, said in intents if truth == tag)
            yield f"      {tag:18} {recall(intents, tag)}  {dict(others.most_common(4))}"


def misses(reads: Sequence[Read], wanted: str) -> Iterator[str]:
    """The lines of `label` or `label/tag` that were not read as they should, with the reasons."""
    label, _, tag = wanted.partition("/")
    for one in reads:
        if one.line.label != label or (tag and one.line.tag != tag):
            continue
        if _is_missed(one):
            yield f"{one.level:8} {one.plain['who'] or '-':6} {one.line.text!r}  {_why(one)}"


def _is_missed(one: Read) -> bool:
    """A feeling or a wish that was taken for another one is missed as well."""
    told = {"feeling": "family", "intent": "intent"}.get(one.line.label)
    if told:
        return not one.is_right or one.plain[told] != one.line.tag
    return not one.is_right or one.level != MUST[one.line.label][0]


def _why(one: Read) -> str:
    why = one.plain["why"]
    assert isinstance(why, list)
    return " ".join(f"{reason['rule']}[{' '.join(reason['words'])}]" for reason in why[:4])


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="score", description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--misses", metavar="LABEL[/TAG]", action="append", default=[])
    parser.add_argument("--lang", help="read all in this language instead of their own")
    parser.add_argument("--third", choices=["dev", "held"])
    options = parser.parse_args(arguments)
    files = options.files or sorted(FOLDER.glob("*/*.yaml"))
    understanding = load_understanding(content_root())
    lines = third([line for file in files for line in corpus(file)], options.third)
    reads = read(understanding, lines, options.lang)
    found = [row for wanted in options.misses for row in misses(reads, wanted)]
    for row in found if options.misses else table(reads):
        print(row)  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())

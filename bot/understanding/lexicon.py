"""The words of one language as values: what `locales/<lang>/words/*.yaml` says, already folded.

`bot/content/words.py` reads the files; nothing here knows about them. Patterns are still lines of
text (`patterns.py` explains them); `Reader` compiles them once.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.core.names import Language
from bot.core.signals import Level

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DangerRule:
    """One line of the rules, in the notation of `grammar.py`.

    `say` holds one line whose words come in this order, or several that must all be near each other
    (`within` so many words of one sentence), in whatever order. `needs_i`: it is but a cue, and silent
    where nobody says "I" in all of the text and its sentence speaks to or of somebody else. `who` is
    `self`, `own` (said of nobody else), `mine` (and with a word for oneself beside it), `me` (nobody
    else can be meant), `other` (somebody else is) or `any`. Where a line of `unless` fits in the same
    sentence, the rule is silent.
    """

    id: str
    say: tuple[str, ...]
    route: str
    level: Level
    who: str = "self"
    within: int = 0
    unless: tuple[str, ...] = ()
    needs_i: bool = False


@dataclass(frozen=True, slots=True)
class Idiom:
    """A way of speaking, or a title, in which words of danger mean something else."""

    id: str
    say: str


@dataclass(frozen=True, slots=True)
class DangerWords:
    """How a language speaks of danger, and how it says that something is not so."""

    rules: tuple[DangerRule, ...] = ()
    idioms: tuple[Idiom, ...] = ()
    lists: Mapping[str, Phrase] = field(default_factory=dict)  # lines by name
    noise: frozenset[str] = frozenset()  # really, just: left out before anything is compared
    accented: frozenset[str] = frozenset()  # él is not el, in texts that do write accents
    keys: Phrase = ()  # words that are recognised misspelt and disguised
    likely: Phrase = ()  # names of lists whose words are recognised misspelt, not disguised
    heads: frozenset[str] = frozenset()  # brücke: what a compound may end with and still be
    sounds: frozenset[str] = frozenset()  # words that are recognised written by ear
    swaps: Mapping[str, str] = field(default_factory=dict)  # a spelling: what it stands for
    signs: Mapping[str, str] = field(default_factory=dict)  # a sign, an emoji: its word
    negators: frozenset[str] = frozenset()
    light: frozenset[str] = frozenset()  # may stand between a negator and what it denies
    carry: frozenset[str] = frozenset()  # "not THAT i": the denial reaches past a subject
    concord: frozenset[str] = frozenset()  # "no... ninguna": beside another negator still one "not"
    current: frozenset[str] = frozenset()  # quiero, voy, ojalá: what is wished with them is no past
    answers: frozenset[str] = frozenset()  # no, never: negators that answer; else any of them
    selves: frozenset[str] = frozenset()  # i, me, myself
    others: frozenset[str] = frozenset()  # he, friend, sister
    outward: frozenset[str] = frozenset()  # you, people: with no word for oneself, others are meant
    first: frozenset[str] = frozenset()  # quiero: verbs that say "I" without a pronoun
    third: frozenset[str] = frozenset()  # wants, says: verbs that nobody says of herself
    told: tuple[str, ...] = ()  # lines: "sent me"; a word for oneself in them is not who is meant
    past: tuple[str, ...] = ()  # lines: ages ago; for the sentence they stand in
    over: tuple[str, ...] = ()  # lines: i am better now; for the whole text
    back: tuple[str, ...] = ()  # lines: but it has returned
    now: tuple[str, ...] = ()  # lines: tonight
    distress: tuple[str, ...] = ()  # lines that make an idiom worth one question
    topics: tuple[str, ...] = ()  # lines: a film, a game, an essay is spoken of
    grammar: object = None  # the `Grammar` of the lists, when somebody made it already


@dataclass(frozen=True, slots=True)
class IntentWords:
    """`whole` patterns must fit all of a message, `has` patterns a part of it.

    The words of a `near` line (`nearby.py`) stand anywhere in a short message. Where an `unless` pattern fits a part of it, the message is about something else: "I'm happy"
    is joy, "I'm happy for her but empty" is none.
    """

    whole: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FamilySigns:
    """How people tell of a feeling of this family without naming one: patterns."""

    whole: tuple[str, ...] = ()  # "flat": clear when it is all that is said
    says: tuple[str, ...] = ()  # as clear as a name
    hints: tuple[str, ...] = ()  # fit other feelings as well
    emojis: Phrase = ()
    denied: str | None = None  # the family that "not happy" speaks of


@dataclass(frozen=True, slots=True)
class FamilyWords:
    signs: Mapping[str, FamilySigns] = field(default_factory=dict)
    lists: Mapping[str, Phrase] = field(default_factory=dict)
    much: frozenset[str] = frozenset()  # so, very
    little: frozenset[str] = frozenset()  # kinda
    own: frozenset[str] = frozenset()  # feel, im: what follows is her own feeling
    contrasts: frozenset[str] = frozenset()  # but: what follows weighs more
    causes: frozenset[str] = frozenset()  # because: what follows weighs less
    glue: frozenset[str] = frozenset()  # have, to: signs of these alone tell nothing plainly


@dataclass(frozen=True, slots=True)
class ClockWords:
    named: Mapping[str, str] = field(default_factory=dict)  # noon: 12:00
    past: frozenset[str] = frozenset()
    to: frozenset[str] = frozenset()
    and_: frozenset[str] = frozenset()  # behind the hour: "ocho y media"
    less: frozenset[str] = frozenset()  # behind the hour: "nueve menos cuarto"
    toward: Mapping[str, int] = field(default_factory=dict)  # minutes: "halb neun" is 8:30
    into: Mapping[str, int] = field(default_factory=dict)  # minutes: "half eight" is 8:30
    at: frozenset[str] = frozenset()
    oclock: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()  # behind the hour, or its end: "8ish"
    morning: frozenset[str] = frozenset()
    midday: frozenset[str] = frozenset()  # pm up to 5, am before
    evening: frozenset[str] = frozenset()
    night: frozenset[str] = frozenset()  # pm from 6, am before
    until: frozenset[str] = frozenset()  # between two hours: "10 to 7"
    before: frozenset[str] = frozenset()  # "not before ten"
    from_: frozenset[str] = frozenset()  # "nothing after nine", "from nine"
    twelve: bool = False  # "8:30" may as well be in the evening

    def half_of(self, word: str) -> str:
        """The half of the day that a word names."""
        if word in self.morning:
            return "morning"
        if word in self.midday:
            return "midday"
        if word in self.evening:
            return "evening"
        return "night" if word in self.night else ""


@dataclass(frozen=True, slots=True)
class DateWords:
    ahead: Mapping[str, int] = field(default_factory=dict)  # tomorrow: 1
    weekdays: Mapping[str, int] = field(default_factory=dict)  # monday: 1
    months: Mapping[str, int] = field(default_factory=dict)  # march: 3
    next: frozenset[str] = frozenset()
    week: frozenset[str] = frozenset()
    month: frozenset[str] = frozenset()
    the: frozenset[str] = frozenset()  # before a day of the month: "the 15th", "march the 15th"
    th: frozenset[str] = frozenset()
    dotted: bool = False  # "15.3." is a day


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Numbers, amounts, durations and times of day in words."""

    cardinals: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    hundred: frozenset[str] = frozenset()
    halves: Mapping[str, float] = field(default_factory=dict)  # half: 0.5, quarter: 0.25
    vague: Mapping[str, int] = field(default_factory=dict)  # couple: 2
    one: frozenset[str] = frozenset()  # a, an
    and_: frozenset[str] = frozenset()
    or_: frozenset[str] = frozenset()  # "6 or 7", "6 to 7"
    of: frozenset[str] = frozenset()  # "7 out of 10", "half of an hour"
    not_a_number: frozenset[str] = frozenset()  # "no one", "this one"
    units: Mapping[str, int] = field(default_factory=dict)  # minutes: 60
    clock: ClockWords = field(default_factory=ClockWords)
    dates: DateWords = field(default_factory=DateWords)
    amounts: Mapping[Phrase, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lexicon:
    language: Language
    commands: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict)
    until: frozenset[str] = frozenset()  # before a day or a length: until, for
    with_day: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # patterns, before `until`
    soft: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # patterns
    yes: tuple[str, ...] = ()  # patterns
    no: tuple[str, ...] = ()
    intents: Mapping[str, IntentWords] = field(default_factory=dict)
    lists: Mapping[str, Phrase] = field(default_factory=dict)  # for the patterns above
    fillers: frozenset[str] = frozenset()  # please, um: dropped at both ends of a short message
    numbers: NumberWords = field(default_factory=NumberWords)
    negators: frozenset[str] = frozenset()
    unnegators: frozenset[str] = frozenset()  # "not ONLY sad": nothing is denied
    turns: frozenset[str] = frozenset()  # but, however: a denial ends here
    plain: frozenset[str] = frozenset()  # ordinary words, never a misspelling of another
    ordinary: frozenset[str] = frozenset()  # more of them, that danger does not ask for
    danger: DangerWords = field(default_factory=DangerWords)
    families: FamilyWords = field(default_factory=FamilyWords)

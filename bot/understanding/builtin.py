"""The plainest English words of danger, in code: they are read when no word file can be.

    BUILT_IN            as `DangerWords`; `Reader` lays them as a floor under the English word files
    BuiltInReader       stands in for `Reader` when the word files are missing or broken

Only phrases that are practically never harmless stand here, and all of them are a crisis. Beside
the word files their denials, idioms and persons decide about these phrases as about any others, so
that the floor can only be lifted by a rule that says why.
"""

import re

from bot.core.names import Language
from bot.core.signals import Danger, Level, Signals
from bot.core.words import fold
from bot.understanding.danger import alone
from bot.understanding.lexicon import DangerRule, DangerWords, Idiom
from bot.understanding.tokens import within_bounds

_SLASH = re.compile(r"\s*/([a-z][a-z0-9_]{0,31})(?:@\w+)?(?:\s|$)", re.IGNORECASE)
_AT_ONCE = frozenset({
    ("now",), ("sos",), ("emergency",), ("help", "now"), ("help", "me", "now"),
    ("i", "need", "help", "now"),
})  # fmt: skip

_BEGUN = (  # route A: it has begun
    "took|taken|swallowed ?all|every my|the|these ?whole ?bottle ?of pills|tablets",
    "took|taken ?an overdose",
    "i|ive ?just overdosed",
    "wrote|written|writing my|a suicide|goodbye note|letter",
    "standing|sitting on ?a|the ?edge ?of ?the bridge|roof|ledge",
    "about|going|gonna to jump off|from",
    "knife|gun to my head|throat|wrist|wrists|mouth",
    "ending my life tonight|now|today",
    "ending it tonight",
    "last night on|alive earth",
)
_ENDING = (  # route B: thoughts of ending one's life
    "kill|killing|hang|hanging|shoot|shooting|drown|drowning|unalive|unaliving myself",
    "kms",
    "want|wanna|wants|wanted ?to ?just die",
    "want|wanna ?to be dead",
    "wish|wished i was|were dead",
    "rather|better ?off ?be dead",
    "hope i die",
    "let me die",
    "ready|deserve to die",
    "suicidal",
    "thinking|think|thoughts ?of|about suicide",
    "commit|committing suicide",
    "plan|planning ?my suicide",
    "end|ending|take|taking my ?own life",
    "end|ending it all",
    "slit|slitting|cut|cutting my wrists|wrist",
    "ways|how|way to kill|hang myself",
    "bullet in|through my head",
    "way|ways to die",
    "jump off|in|from ?front ?of ?a|the bridge|roof|train|building",
    "going|gonna ?to overdose",
    "saving|hoarding up my|the pills",
    "never wake up ?again",
    "sleep forever",
    "dont|cant trust myself alone|tonight",
)
_NOT_GOING_ON = (  # route C: no wish to go on
    "better off without me",
    "no|any reason|point|will|purpose ?to|in|of live|living",
    "nothing ?left to live for",
    "dont|not ?want|wanna ?to live anymore|longer",
    "dont want|wanna ?to live|exist",
    "dont want|wanna ?to be alive",
    "dont want|wanna ?to be here anymore",
    "dont want|wanna ?to wake up",
    "tired|sick of living|being_alive|existing",
    "wish i was|were|had never born",
    "wish i didnt|did exist",
    "cant go on living",
    "stop existing",
    "life isnt|not worth living",
)
_HURTING = (  # route D: hurting oneself
    "want|wanna|need|going|gonna|urge ?to hurt|cut|harm|burn myself",
    "harming|cutting myself",
    "harm|harmed myself",
)


def _rules() -> tuple[DangerRule, ...]:
    routes = {"A": _BEGUN, "B": _ENDING, "C": _NOT_GOING_ON, "D": _HURTING}
    return tuple(
        DangerRule(f"built_in_{route.lower()}{number}", (say,), route, Level.CRISIS)
        for route, lines in routes.items()
        for number, say in enumerate(lines, 1)
    )


BUILT_IN = DangerWords(
    rules=_rules(),
    idioms=(
        Idiom("built_in_die_of", "?want ?to die of|from laughing|laughter|embarrassment|shame"),
        Idiom("built_in_die_to", "want ?to die laughing"),
    ),
    keys=("suicide", "suicidal", "myself"),
    swaps={"kys": "kill yourself", "wana": "wanna"},
    negators=frozenset({"not", "dont", "didnt", "never", "wont", "wouldnt"}),
    light=frozenset({"want", "wanna", "going", "gonna", "to", "really", "feel", "feeling", "am"}),
    selves=frozenset({"i", "im", "ive", "ill", "id", "me", "my", "myself"}),
    others=frozenset({
        "he", "she", "they", "friend", "brother", "sister", "mother", "father", "mom", "mum", "dad",
        "son", "daughter", "wife", "husband", "partner", "girlfriend", "boyfriend",
    }),
)  # fmt: skip


class BuiltInReader:
    """Hears danger, slash commands and a call for help at once, and nothing else."""

    __slots__ = ("_danger",)

    def __init__(self) -> None:
        self._danger = alone(BUILT_IN)

    def danger(self, text: str) -> Danger:
        return self._danger.read(text)

    def read(self, text: str, language: Language) -> Signals:
        bounded = within_bounds(text)
        words = fold(bounded)
        return Signals(
            text=text,
            words=words,
            language=language,
            danger=self.danger(text),
            command=_command(bounded, words),
        )


def _command(text: str, words: tuple[str, ...]) -> str | None:
    slash = _SLASH.match(text)
    if slash:
        return slash.group(1).lower()
    return "now" if words in _AT_ONCE else None

"""The language of flow files, as models: what `flows/README.md` explains, a machine checks here.

The JSON Schema for editors (`flows/schema.json`) is generated from these models. They say what may
be written, not whether it makes sense: what F02 to F44 look at is allowed to pass, so that each
fault is reported by one rule alone. Nothing outside of `bot/content` sees a model; `compile.py`
turns them into the values of `bot/core/flow.py`.
"""

from typing import Annotated, Literal

from pydantic import Discriminator, Field, Tag, model_validator
from pydantic_core import PydanticCustomError

from bot.content.asks import AskModel
from bot.content.conditions import When
from bot.content.model import Model
from bot.content.notation import (
    At,
    Duration,
    For,
    Id,
    Option,
    RouteKey,
    SingleValue,
    SlotRefText,
    TargetText,
    TextRef,
    VocabularyRef,
    by_shape,
)

Role = Literal[
    "landing",
    "menu",
    "help",
    "goodbye",
    "resume",
    "gate",
    "light",
    "meeting",
    "kit_word",
    "check_in",
    "brought",
    "danger",
    "concern",
    "introduction",
    "keeping",
    "turned_away",
    "ways",
]
SlotTypeName = Literal[
    "choice",
    "list",
    "text",
    "notes",
    "scale",
    "duration",
    "time",
    "confirm",
    "place",
    "day",
    "number",
]
KeepName = Literal["turn", "session", "kit", "history", "journal"]
Caution = Literal["inward", "memory", "touch", "breath", "eyes"]

Routes = Annotated[
    Annotated[TargetText, Tag("<text>")] | Annotated[dict[RouteKey, TargetText], Tag("<map>")],
    Discriminator(by_shape),
]
SayRef = Annotated[
    Annotated[TextRef, Tag("<text>")]
    | Annotated[list[TextRef], Field(min_length=1), Tag("<list>")],
    Discriminator(by_shape),
]
Bound = Annotated[
    Annotated[int, Tag("<number>")] | Annotated[Duration, Tag("<text>")],
    Discriminator(lambda value: "<text>" if isinstance(value, str) else "<number>"),
]
GivenValue = Annotated[
    Annotated[SingleValue | None, Tag("<text>")] | Annotated[list[str], Tag("<list>")],
    Discriminator(by_shape),
]
Given = dict[Id, GivenValue]


class SlotModel(Model):
    type: SlotTypeName
    of: (
        Annotated[
            Annotated[VocabularyRef, Tag("<text>")] | Annotated[list[Option], Tag("<list>")],
            Discriminator(by_shape),
        ]
        | None
    ) = None
    min: Bound | None = None
    max: Bound | None = None
    keep: KeepName = "session"
    private: bool = False


class SilenceModel(Model):
    after: Duration
    remind: Annotated[int, Field(ge=0, le=3)] = 0
    then: TargetText


class LeaveModel(Model):
    resumable: Duration = "24h"
    say: TextRef = "common.paused"


class LostModel(Model):
    say: TextRef = "common.lost"
    to: TargetText = "flow:menu"


class ExitModel(Model):
    to: TargetText
    words: str | None = None


class MenuModel(Model):
    show: bool = True
    minutes: Annotated[int, Field(ge=1)]


class GateModel(Model):
    max: Annotated[int, Field(ge=0, le=10)]


# ── states ────────────────────────────────────────────────────────────────────────────────────


class InvalidModel(Model):
    tries: Annotated[int, Field(ge=1)]
    then: TargetText | None = None
    default: SingleValue | None = None


class LoopModel(Model):
    max: Annotated[int, Field(ge=1)]
    then: TargetText


class EnterModel(Model):
    cancel_timers: bool = False


class StateModel(Model):
    """What every kind of state may have."""

    loop: LoopModel | None = None
    enter: EnterModel = EnterModel()


class Speaking(StateModel):
    say: SayRef | None = None
    vary: Literal["least_seen"] | None = None


class SayState(StateModel):
    say: SayRef
    vary: Literal["least_seen"] | None = None
    next: TargetText


class AskState(Speaking):
    ask: AskModel
    next: Routes
    silence: SilenceModel | None = None
    invalid: InvalidModel | None = None


class ArmModel(Model):
    when: When
    to: TargetText


class ElseModel(Model):
    else_: TargetText = Field(alias="else")


class BranchState(StateModel):
    branch: Annotated[
        list[
            Annotated[
                Annotated[ArmModel, Tag("<arm>")] | Annotated[ElseModel, Tag("<else>")],
                Discriminator(
                    lambda arm: "<else>" if isinstance(arm, dict) and "else" in arm else "<arm>"
                ),
            ]
        ],
        Field(min_length=1),
    ]


class SetState(Speaking):
    set_: Annotated[Given, Field(min_length=1)] = Field(alias="set")
    next: TargetText


class CallModel(Model):
    flow: Id
    with_: Given = Field(alias="with", default_factory=dict)
    at: Id | None = None


class CallState(Speaking):
    call: CallModel
    next: Routes


class LateModel(Model):
    grace: Duration
    then: TargetText


class WaitModel(Model):
    for_: For = Field(alias="for")
    clock: Literal["wall"] = "wall"
    when_interrupted: Literal["cancel", "keep"] | None = None
    late: LateModel | None = None


class MarkModel(Model):
    """At a moment of the wait, or again and again: one of the two."""

    id: Id
    at: At | None = None
    every: For | None = None
    only_if: When | None = None
    options: list[Option] = Field(default_factory=list)
    answer: Literal["optional"] = "optional"

    @model_validator(mode="after")
    def _has_one_time(self) -> "MarkModel":
        if (self.at is None) is (self.every is None):
            message = "a mark needs one of 'at' and 'every'"
            hint = "write at: 5m, at: 50% or every: 2m"
            raise PydanticCustomError("empty", "{message}", {"message": message, "hint": hint})
        return self


class TypingModel(Model):
    into: Id | None = None
    reply: Literal["none", "kind"] = "none"


class WaitState(Speaking):
    wait: WaitModel
    marks: list[MarkModel] = Field(default_factory=list)
    typing: TypingModel | None = None
    next: Routes
    silence: SilenceModel | None = None


class DoModel(Model):
    action: Id
    with_: Given = Field(alias="with", default_factory=dict)


class DoState(Speaking):
    do: DoModel
    next: Routes


class RecallModel(Model):
    kind: Id
    by: SlotRefText | None = None
    word: Id | None = None
    into: Annotated[dict[Id, Id], Field(min_length=1)]


class RecallState(Speaking):
    recall: RecallModel
    next: Routes


class EndState(Speaking):
    end: Id


KINDS = ("ask", "branch", "set", "call", "wait", "do", "recall", "end", "say")
"""`say` comes last: it stands before most of the others, and is a kind of its own when alone."""


def _kind(state: object) -> str | None:
    if not isinstance(state, dict):
        return None
    return next((f"<{kind}>" for kind in KINDS if kind in state), None)


AnyState = Annotated[
    Annotated[SayState, Tag("<say>")]
    | Annotated[AskState, Tag("<ask>")]
    | Annotated[BranchState, Tag("<branch>")]
    | Annotated[SetState, Tag("<set>")]
    | Annotated[CallState, Tag("<call>")]
    | Annotated[WaitState, Tag("<wait>")]
    | Annotated[DoState, Tag("<do>")]
    | Annotated[RecallState, Tag("<recall>")]
    | Annotated[EndState, Tag("<end>")],
    Discriminator(_kind),
]


class FlowModel(Model):
    """A flow of Alongside: what happens; the words stand in locales."""

    schema_: Literal[1] = Field(alias="schema")
    flow: Id
    entry: Id
    outcomes: Annotated[list[Id], Field(min_length=1)]
    states: Annotated[dict[Id, AnyState], Field(min_length=1)]
    slots: dict[Id, SlotModel] = Field(default_factory=dict)
    takes: list[Id] = Field(default_factory=list)
    role: Role | None = None
    meets: dict[Id, Id] = Field(default_factory=dict)
    entries: list[Id] = Field(default_factory=list)
    commands: list[Id] = Field(default_factory=list)
    silence: SilenceModel | None = None
    leave: LeaveModel = LeaveModel()
    lost: LostModel = LostModel()
    exits: dict[Id, ExitModel] = Field(default_factory=dict)
    moved: dict[Id, Id] = Field(default_factory=dict)
    retired: Id | None = None
    killed: Id | None = None
    for_everybody: bool = False
    menu: MenuModel | None = None
    gate: GateModel | None = None
    depth: Literal["light", "deep"] = "light"
    caution: list[Caution] = Field(default_factory=list)
    source: list[str] = Field(default_factory=list)
    review: Literal["two_people"] | None = None

"""The eight ways to ask, each with the extras that mean something to it."""

from typing import Annotated, Literal

from pydantic import Discriminator, Field, Tag

from bot.content.model import Model
from bot.content.notation import Duration, Id, Option, Source, VocabularyRef, by_shape

SoftWord = Literal["not_now", "later", "back", "skip", "repeat", "why", "meet", "all"]
"""`meet`: a short difficult answer is an answer here and not met on the side."""


class AnyAsk(Model):
    into: Id | None = None
    typed: bool = True
    skip: bool = False
    quiet: (
        Annotated[
            Annotated[Literal["all"], Tag("<text>")] | Annotated[list[SoftWord], Tag("<list>")],
            Discriminator(by_shape),
        ]
        | None
    ) = None


class FromList(AnyAsk):
    options: list[Option] = Field(default_factory=list)
    of: Source | None = None
    columns: Annotated[int, Field(ge=1, le=4)] = 1
    page: Annotated[int, Field(ge=1, le=20)] = 8
    own_word: Id | None = None
    suggest: Id | None = None
    only: Id | None = None


class AskChoice(FromList):
    as_: Literal["choice"] = Field(alias="as")
    yes: Option | None = None
    no: Option | None = None
    own_time: Id | None = None
    own_list: Id | None = None
    own_day: Id | None = None
    own_hours: Id | None = None


class AskMulti(FromList):
    as_: Literal["multi"] = Field(alias="as")
    max: Annotated[int, Field(ge=1)] | None = None


class AskText(AnyAsk):
    as_: Literal["text"] = Field(alias="as")
    min: Annotated[int, Field(ge=1)] = 1
    max: Annotated[int, Field(ge=1, le=4000)] | None = None
    many: bool = False
    ideas: VocabularyRef | None = None
    rotate: bool = True


class AskScale(AnyAsk):
    as_: Literal["scale"] = Field(alias="as")
    columns: Annotated[int, Field(ge=1, le=11)] = 1


class AskDuration(AnyAsk):
    as_: Literal["duration"] = Field(alias="as")
    options: list[Duration] = Field(default_factory=list)
    columns: Annotated[int, Field(ge=1, le=4)] = 1


class AskTime(AnyAsk):
    as_: Literal["time"] = Field(alias="as")
    of: Literal["check_ins"] | None = None


class AskConfirm(AnyAsk):
    as_: Literal["confirm"] = Field(alias="as")


class AskPlace(AnyAsk):
    as_: Literal["place"] = Field(alias="as")


WAYS = ("choice", "multi", "text", "scale", "duration", "time", "confirm", "place")


def _way(ask: object) -> str | None:
    way = ask.get("as") if isinstance(ask, dict) else None
    return f"<{way}>" if way in WAYS else None


AskModel = Annotated[
    Annotated[AskChoice, Tag("<choice>")]
    | Annotated[AskMulti, Tag("<multi>")]
    | Annotated[AskText, Tag("<text>")]
    | Annotated[AskScale, Tag("<scale>")]
    | Annotated[AskDuration, Tag("<duration>")]
    | Annotated[AskTime, Tag("<time>")]
    | Annotated[AskConfirm, Tag("<confirm>")]
    | Annotated[AskPlace, Tag("<place>")],
    Discriminator(_way),
]

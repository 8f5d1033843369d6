"""Predicates as authors write them: `{slot: {op: value}}`, combined with `all`, `any` and `not`.

Several subjects in one predicate, or several operators on one subject, all have to hold.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag, model_validator
from pydantic_core import PydanticCustomError

from bot.content.model import Model
from bot.content.notation import Single, SingleValue, by_shape


class Comparison(Model):
    eq: SingleValue | None = None
    ne: SingleValue | None = None
    gte: SingleValue | None = None
    gt: SingleValue | None = None
    lte: SingleValue | None = None
    lt: SingleValue | None = None
    in_: list[str] | None = Field(alias="in", default=None)
    has: SingleValue | None = None
    unset: Literal[True] | None = None
    set_: Literal[True] | None = Field(alias="set", default=None)

    @model_validator(mode="after")
    def _is_not_empty(self) -> "Comparison":
        if not self.model_fields_set:
            raise PydanticCustomError(
                "empty",
                "{message}",
                {"message": "a comparison is missing", "hint": "write {gte: 8} or unset"},
            )
        return self


class When(BaseModel):
    """The keys that are no combination are slots and facts; their values are what is asked of them."""

    model_config = ConfigDict(extra="allow", strict=True, frozen=True, defer_build=True)

    all_: Annotated[list["When"], Field(min_length=1)] | None = Field(alias="all", default=None)
    any_: Annotated[list["When"], Field(min_length=1)] | None = Field(alias="any", default=None)
    not_: "When | None" = Field(alias="not", default=None)

    __pydantic_extra__: dict[  # type: ignore[mutable-override]  # how pydantic types extras
        str,
        Annotated[
            Annotated[SingleValue, Tag("<text>")]
            | Annotated[Comparison, Tag("<map>")]
            | Annotated[SingleValue, Tag("<list>")],
            Discriminator(by_shape),
        ],
    ]

    @model_validator(mode="after")
    def _is_not_empty(self) -> "When":
        if not self.model_fields_set:
            raise PydanticCustomError(
                "empty",
                "{message}",
                {"message": "a condition is missing", "hint": "write {slot: {op: value}}"},
            )
        return self

    @property
    def subjects(self) -> dict[str, Single | Comparison]:
        return dict(self.__pydantic_extra__)

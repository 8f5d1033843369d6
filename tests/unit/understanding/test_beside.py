"""What is heard beside graver words is not lost."""

import pytest

from bot.core.signals import Danger, Level
from bot.understanding.danger import strongest
from bot.understanding.reader import Reader


@pytest.mark.parametrize(
    ("words", "route", "young"),
    [
        ("I'm 14", "M", True),
        ("I'm 14 and I want to die", "B", True),
        ("I want to die", "B", False),
        ("I'm 14 minutes late", None, False),
    ],
)
def test_an_age_is_heard_beside_what_is_graver(
    words: str, route: str | None, young: bool, reader: Reader
) -> None:
    """Help goes out for what is graver; later nothing is offered that is made for grown people."""
    danger = reader.danger(words)

    assert (danger.route, "M" in danger.routes) == (route, young)


def test_signs_of_psychosis_are_heard_beside_a_wish_to_die(reader: Reader) -> None:
    """Practices that go inward rest for a week, whatever was answered first."""
    danger = reader.danger("the voices tell me to kill myself, I want to die")

    assert danger.level is Level.CRISIS
    assert "K" in danger.routes


def test_what_was_said_in_another_language_counts_as_well() -> None:
    grave, aged = Danger(Level.CRISIS, route="B"), Danger(route="M", beside=("K",))

    assert strongest([grave, aged]) == Danger(Level.CRISIS, route="B", beside=("K", "M"))
    assert strongest([grave]) is grave

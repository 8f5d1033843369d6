"""/now, from every state: the numbers first and at once, then one question, or the one that was open."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.app.rendering import HELP_KEY
from bot.core.flow import Role
from bot.core.names import FlowId, StateId
from tests.explorer.inputs import said
from tests.explorer.people import waiting_states
from tests.explorer.soundness import take
from tests.explorer.test_interrupts import BOOK, standing_in

HELP_BUBBLES = 3
NOW = FlowId("now")
ASKS_ABOUT_DANGER = {
    flow.id for flow in BOOK.flows.values() if flow.role in {Role.DANGER, Role.CONCERN}
}


@pytest.mark.parametrize("country", [None, "IN"])
@pytest.mark.parametrize(("flow", "state"), waiting_states(BOOK))
def test_the_numbers_come_first_from_everywhere(
    flow: FlowId, state: StateId, country: str | None
) -> None:
    """/now is what every other text points to: it must never cost a step, a pause or an answer."""
    here = standing_in(flow, state)
    her = replace(here.after, profile=replace(here.after.profile, country=country))

    taken, trouble = take(BOOK, her, said("/now", here.event.at + timedelta(seconds=5)))

    assert taken is not None
    assert trouble == []
    numbers = taken.bubbles[:HELP_BUBBLES]
    assert [(one.key, one.crisis, one.typing) for one in numbers] == [(HELP_KEY, True, 0)] * 3
    assert ("14416" in numbers[1].text) is (country == "IN")
    assert taken.after.top is not None
    assert taken.after.top.flow == (flow if flow in ASKS_ABOUT_DANGER else NOW)
    assert len(taken.bubbles) <= HELP_BUBBLES + 2

"""A walk through everything that can happen, as far as there is time for it."""

import pytest

from tests.explorer.walk import Walk
from tests.transcripts import content

STOPS = 120
DEEP = 6000


def test_nothing_that_can_happen_breaks_a_promise() -> None:
    found = Walk(content.book()).go(STOPS)

    assert found.trouble == {}, found.told()
    assert found.places > 500


@pytest.mark.soak
def test_nothing_far_away_breaks_a_promise_either() -> None:
    found = Walk(content.book()).go(DEEP)

    assert found.trouble == {}, found.told()

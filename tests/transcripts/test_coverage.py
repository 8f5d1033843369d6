"""Every state and every way of every flow is taken by a transcript."""

import pytest

from tests.transcripts import coverage
from tests.transcripts.ways import Way


def test_a_way_reads_like_an_arrow() -> None:
    assert str(Way("tea", "brew", "exit too_much", "ground")) == (
        "tea.brew --exit too_much--> ground"
    )


@pytest.mark.timeout(600)  # all of them at once, on a machine that may be busy
def test_every_state_and_way_is_taken_by_a_transcript() -> None:
    found = {str(item) for item in coverage.missing()}

    new = sorted(found - coverage.known_gaps())

    assert not new, "no transcript takes\n  " + "\n  ".join(new)

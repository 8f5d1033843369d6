"""What whoever runs it can set, as far as people read it."""

import pytest

from bot.bootstrap.rooms import the_book
from bot.core.book import Instance
from bot.core.errors import UsageError
from bot.settings import read_settings


def test_the_host_is_one_line_wherever_it_is_read() -> None:
    settings = read_settings(host="  Ada\n Lovelace ")

    assert the_book(settings, "telegram").instance == Instance("telegram", "Ada Lovelace")


def test_no_host_is_no_name() -> None:
    assert the_book(read_settings(), "terminal").instance == Instance("terminal", "")


@pytest.mark.parametrize(("minors", "takes"), [("short", True), ("refuse", False)])
def test_the_instance_decides_whether_it_takes_minors(minors: str, takes: bool) -> None:
    assert the_book(read_settings(minors=minors), "telegram").instance.takes_minors is takes


def test_by_itself_it_takes_them_and_another_word_is_refused() -> None:
    assert read_settings().minors == "short"
    with pytest.raises(UsageError, match="ALONGSIDE_MINORS"):
        read_settings(minors="maybe")


def test_a_host_that_is_a_letter_is_refused() -> None:
    with pytest.raises(UsageError, match="ALONGSIDE_HOST"):
        read_settings(host="a" * 81)

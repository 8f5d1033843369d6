"""Letters in an order that no language has."""

import pytest

from bot.understanding.letter_order import oddness, plain_letters


def share(word: str) -> float:
    letters = plain_letters(word)
    assert letters
    odd, of = oddness(letters)
    return odd / of


@pytest.mark.parametrize(
    "word",
    ["strength", "selbstmitgefühl", "angstschweiß", "zwetschgenknödel", "murciélago", "ñandú",
     "chrząszcz", "szczęście", "przyjaźń", "çocukluğumuzdan", "yhdessä", "gyönyörű", "krzysztof",
     "siobhán", "hrvoje", "schwarzenegger", "wachtwoord", "příliš", "tungumál"],
)  # fmt: skip
def test_words_of_many_languages_are_in_order(word: str) -> None:
    """Whoever writes Polish would be told that she only hit the keys."""
    assert share(word) < 0.3


@pytest.mark.parametrize(
    "word", ["sdkfjh", "wgrtyh", "bnhjk", "qpwoxz", "fjdkls", "xkcvq", "hjkdfs"]
)
def test_keys_that_were_hit_are_not(word: str) -> None:
    assert share(word) >= 0.4


@pytest.mark.parametrize(("word", "plain"), [("Größe".lower(), "grose"), ("hello", "helo")])
def test_accents_and_double_letters_do_not_matter(word: str, plain: str) -> None:
    assert plain_letters(word) == plain


@pytest.mark.parametrize("word", ["привет", "a1", "שלום", "你好"])
def test_other_scripts_have_no_place_in_the_table(word: str) -> None:
    assert plain_letters(word) is None

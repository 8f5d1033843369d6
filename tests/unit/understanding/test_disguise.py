"""Seeing through what was misspelt, masked or torn apart, and leaving all else alone."""

import pytest

from bot.understanding.disguise import Disguises

KNOWN = ["want", "to", "i", "trying", "we", "killed", "hung", "live", "going", "change"]
DISGUISES = Disguises(
    keys=["suicide", "suicidal", "kill", "die", "myself", "dying", "want", "dead", "life", "hang"],
    known=KNOWN,
    swaps={"sewerslide": ["suicide", "suizid"], "kys": ["kill yourself"], "kil": ["kill"]},
    glue=["i", "to", "want", "going"],
    likely=["umbringen", "tabletten"],
    heads=["bridge"],
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("suicde", "suicide"),
        ("sucidial", "suicidal"),
        ("suiciadl", "suicidal"),
        ("dieeee", "die"),
        ("killlll", "kill"),
        ("k1ll", "kill"),
        ("kys", "kill yourself"),
        ("kyss", "kill yourself"),
        ("kiil", "kill"),
        ("sewerslide", "suicide"),
        ("sewerslideee", "suicide"),
        ("iwanttodie", "i want to die"),
        ("wnat", "want"),
        ("daed", "dead"),
        ("lige", "life"),
        ("hange", "hang"),
        ("dei", "die"),
        ("umbirngne", "umbringen"),
        ("tableten", "tabletten"),
        ("gonig", "going"),
        ("goiing", "going"),
        ("riverbridge", "bridge"),
    ],
)
def test_what_was_meant_is_found(typed: str, meant: str) -> None:
    """Who types with shaking hands would not be heard."""
    assert " ".join(DISGUISES.meant(typed)) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "trying",
        "killed",
        "garden",
        "x",
        "x" * 500,
        "wewant",
        "qqqq",
        "liqe",
        "change",
        "dna",
        "adde",
        "ruicidal",
    ],
)
def test_other_words_are_left_alone(typed: str) -> None:
    """An ordinary word would be taken for a cry."""
    assert DISGUISES.meant(typed) == ()


@pytest.mark.parametrize(
    ("chunk", "meant"),
    [
        ("su!c1de", ("suicide",)),
        ("s*icide", ("suicide",)),
        ("s.u.i.c.i.d.e", ("suicide",)),
        ("k!ll", ("kill",)),
        ("k*ll", ("kill",)),
        ("#suicidal", ("suicidal",)),
        ("ѕuiсide", ("suicide",)),
        ("$uicideplan", ("suicide",)),
        ("suicide-plan", ()),
        ("f*ck", ()),
        ("***", ()),
        ("10/10", ()),
        ("a*", ()),
        ("a-b", ()),
    ],
)
def test_masks_are_seen_through(chunk: str, meant: tuple[str, ...]) -> None:
    """Many hide the word from filters, or from themselves."""
    assert DISGUISES.unmask(chunk) == meant


@pytest.mark.parametrize(
    ("pieces", "meant"),
    [("suicide", "suicide"), ("suicde", "suicide"), ("wanttodie", "want to die"), ("sothen", "")],
)
def test_torn_words_are_mended(pieces: str, meant: str) -> None:
    assert " ".join(DISGUISES.torn(pieces)) == meant


@pytest.mark.parametrize(
    ("letters", "meant"), [("die", "die"), ("killmyself", "kill myself"), ("abc", "")]
)
def test_spelt_out_letters_are_read(letters: str, meant: str) -> None:
    assert " ".join(DISGUISES.spelt_out(letters)) == meant


def test_a_word_of_two_languages_is_heard_in_both() -> None:
    """Of two word files that know a spelling, one would be deaf to it."""
    assert DISGUISES.also["sewerslide"] == ("suicide", "suizid")


def test_words_that_run_together_are_parted_in_as_few_as_will_do() -> None:
    """Where "maybe" was written two words would be heard, and no line around them would fit."""
    known = Disguises(keys=["die"], known=[], glue=["may", "be", "maybe"])

    assert known.unglued("maybedie") == ("maybe", "die")

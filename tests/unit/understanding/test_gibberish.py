"""Keys that were hit, and signs alone; and the many things that only look so."""

import pytest

from bot.core.words import fold
from bot.understanding.gibberish import without_words

KNOWN = {"table"}


def read(text: str) -> str | None:
    return without_words(text, fold(text), KNOWN.__contains__)


@pytest.mark.parametrize(
    "text",
    [
        "asdfghjkl",
        "qwertyuiop",
        "lkj lkj",
        "jkl",
        "sdkfjh skdjfh",
        "kshdgfkshdgf kjsd",
        "ghghgh tytyty",
        "jfkdlsoa",
        "zzzzz",
        "x",
        "123123",
        "07700 900123",
        "ыфвапр",
        "пшщ",
        "ъыьэфж",
        "ضصثق",
        "ㅁㄴㅇㄹ",
        "あああ",
        "ölkjölkj",
        "aaa bbb ccc",
        "qweqweqwe",
        "mxgtrv plkw",
        "dnvbf",
        "qwe asd zxc",
        "fkgj dfkgj lll",
        "lululululu",
        "fafafa rururu",
        "2w3e4r5t",
        "uuueeeooo",
        "öäüöäü",
        "mmmmmmmmmmm",
        "1111",
    ],
)
def test_keys_that_were_hit_are_noise_in_any_script(text: str) -> None:
    assert read(text) == "gibberish"


@pytest.mark.parametrize("text", ["...", "?!?!", "🙂", "🐸🍕🚀", "%&$#", "。。。"])
def test_signs_alone_are_a_message_without_words(text: str) -> None:
    """They are answered as kindly as words are, and never with a question what was meant."""
    assert read(text) == "wordless"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "hahaha",
        "hmm",
        "mmmmm",
        "brr",
        "pfft",
        "shh",
        "tmrw",
        "rhythm",
        "strength",
        "angstschweiß",
        "selbstmitgefühl",
        "heartbroken",
        "asdfgh table",
        "555",
        "k o",
        "привет",
        "שלום",
        "你好",
        "안녕",
        "rain sdkfjh",
        "jajaja",
        "ajajaja",
        "xdxdxd",
        "nonono",
        "sisisi",
        "uiuiui",
        "mmm",
        "nooooo",
        "yeeesss",
        "d3pr3ss3d",
        "chrząszcz brzmi w trzcinie",
        "strč prst skrz krk",
        "mujhe bahut dukh hai",
        "nguyen thi phuong",
        "szczęsny",
        "mkhitaryan",
    ],
)
def test_sounds_rare_words_and_other_scripts_say_something(text: str) -> None:
    """Somebody who writes Russian would be told that there were only keys."""
    assert read(text) is None

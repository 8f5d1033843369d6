"""Letters without a font are noticed before anything is drawn."""

from pathlib import Path

import pytest

from bot.pictures import fonts


@pytest.mark.parametrize(
    "text",
    [
        "The last 6 weeks",
        "más",
        "Größe",
        "недели",
        "εβδομάδες",
        "آخر 6",
        "٦ ۶",
        "שבועות",
        "हफ़्ते",
        "…—\u2068\u2069",
    ],
)
def test_letters_of_installed_scripts_are_known(text: str) -> None:
    assert fonts.has_letters(text)


@pytest.mark.parametrize("text", ["週間", "สัปดาห์", "lonely 한"])
def test_one_letter_without_a_font_is_enough_to_say_no(text: str) -> None:
    assert not fonts.has_letters(text)


def test_a_script_whose_font_is_not_installed_is_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "is_installed", lambda family: family != "noto-sans-arabic")

    assert fonts.has_letters("weeks")
    assert not fonts.has_letters("أسابيع")


def test_there_is_a_file_for_every_family() -> None:
    names = [Path(file).name for file in fonts.files()]

    assert len(names) == len(fonts.FAMILIES)
    assert not any("Italic" in name for name in names)

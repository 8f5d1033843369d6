"""Words in order, with what stands between them."""

from bot.understanding.tokens import Break, tokenise


def test_a_word_knows_its_place_and_the_pause_before_it() -> None:
    found = tokenise("Sad. Tired, alone")

    assert [one.word for one in found] == ["sad", "tired", "alone"]
    assert [one.before for one in found] == [Break.NONE, Break.HARD, Break.SOFT]
    assert "Sad. Tired, alone"[found[1].start : found[1].end] == "Tired"


def test_words_within_quotation_marks_are_known_as_quoted() -> None:
    """What somebody else said would be taken for her own feeling."""
    found = tokenise('he said "you are sad" to me')

    assert [one.word for one in found if one.quoted] == ["you", "are", "sad"]

"""The plain face: paragraphs, choices as lines, nothing that moves."""

from collections.abc import Sequence

import pytest

from bot.app.messages import Message
from bot.transports.terminal.look import Streams
from bot.transports.terminal.plain import PlainScreen
from bot.transports.terminal.script import ScriptLines
from tests.unit.transports.terminal.fakes import TornPaper, question, streams, text_of, words


def plain(
    place: Streams | None = None, lines: Sequence[str] = (), *, echo: bool = False
) -> PlainScreen:
    return PlainScreen(place or streams(), words(), ScriptLines(lines), echo=echo)


async def shown(*messages: Message, echo: bool = False, columns: int = 80) -> str:
    place = streams(columns=columns)
    screen = plain(place, echo=echo)
    for message in messages:
        await screen.show(message)
    return text_of(place)


async def test_a_bubble_is_a_paragraph() -> None:
    assert await shown(Message("I am here.\n")) == "I am here.\n\n"


async def test_choices_are_lines_and_ways_out_a_paragraph_of_their_own() -> None:
    text = await shown(question("Well?", "Begin", "Not now", apart=("Too much",)))

    assert text == "Well?\n\n1. Begin\n2. Not now\n\n3. Too much\n\n> "


async def test_a_scale_is_one_line() -> None:
    text = await shown(question("", "0", "1", "2", apart=("Skip",)))

    assert text == "0, 1, 2\n\nSkip\n\n> "


async def test_what_is_marked_is_said_with_the_choices() -> None:
    text = await shown(question("Which?", "sad", "numb", picked=("numb",)))

    assert "2. numb (marked)\n" in text


async def test_one_more_mark_does_not_repeat_the_whole_list() -> None:
    first = question("Which?", "sad", "numb")
    again = question("", "sad", "numb", picked=("sad",), prompt=2, retire=1)

    assert (await shown(first, again)).endswith("Marked: sad\n\n> ")


async def test_other_choices_are_all_said() -> None:
    first = question("Which?", "sad", "numb")
    again = question("", "sad", "tired", picked=("sad",), prompt=2, retire=1)

    assert "2. tired" in await shown(first, again)


async def test_what_was_chosen_is_said_when_a_prompt_closes() -> None:
    text = await shown(Message("", retire=1, chosen="Begin"))

    assert text == "Chosen: Begin\n\n"


async def test_what_was_typed_word_for_word_is_not_said_again() -> None:
    place = streams()
    screen = plain(place, ["begin"], echo=True)
    await screen.read()

    await screen.show(Message("", retire=1, chosen="Begin"))

    assert text_of(place) == "> begin\n\n"


async def test_a_line_that_comes_by_itself_says_whose_it_is() -> None:
    text = await shown(question("I am here.", apart=("End",)), Message("Half has passed."))

    assert text.endswith("> \nAlongside: Half has passed.\n\n> ")


async def test_long_bubbles_wrap_between_words_where_somebody_reads() -> None:
    text = await shown(Message("a few words here"), columns=11)

    assert text == "a few\nwords here\n\n"


async def test_a_script_is_the_same_at_every_width() -> None:
    assert await shown(Message("word " * 40), echo=True, columns=20) == "word " * 39 + "word\n\n"


async def test_an_empty_line_shows_the_open_choices_again() -> None:
    place = streams()
    screen = plain(place, ["", "2"])
    await screen.show(question("Well?", "Begin", "Not now"))

    said = await screen.read()

    assert said == "2"
    assert text_of(place).count("1. Begin") == 2


async def test_an_empty_line_without_choices_is_nothing() -> None:
    place = streams()

    assert await plain(place, ["", "  "]).read() is None
    assert text_of(place) == ""


async def test_a_closed_prompt_is_not_shown_again() -> None:
    screen = plain(streams(), [""])
    await screen.show(question("Well?", "Begin"))
    await screen.show(Message("", retire=1))

    await screen.read()

    assert screen.open_prompt is None


async def test_in_a_pipe_the_person_s_line_is_written_too() -> None:
    place = streams()

    await plain(place, ["I feel \x1b[31mheavy"], echo=True).read()

    assert text_of(place) == "> I feel heavy\n\n"


async def test_comments_of_a_script_are_for_its_reader() -> None:
    assert await plain(lines=["# a note", "words"], echo=True).read() == "words"


async def test_a_person_at_a_terminal_may_begin_with_a_hash() -> None:
    assert await plain(lines=["# one"]).read() == "# one"


async def test_a_person_at_a_terminal_is_told_how_to_leave() -> None:
    place = streams()
    await plain(place).start()

    assert text_of(place) == "Type, then Enter. Control-D leaves.\n\n"


async def test_a_script_holds_nothing_but_the_conversation() -> None:
    place = streams()
    screen = plain(place, echo=True)

    await screen.start()
    screen.finish(said="Go gently.")

    assert text_of(place) == ""


async def test_the_goodbye_begins_on_a_line_of_its_own() -> None:
    place = streams()
    screen = plain(place)
    await screen.show(question("Well?", "Begin"))

    screen.finish(said="Go gently.")

    assert text_of(place).endswith("> \nGo gently.\n")


async def test_nothing_is_read_after_leaving() -> None:
    screen = plain(lines=["one"])

    screen.leave()

    assert await screen.read() is None


async def test_a_closed_window_is_reported() -> None:
    with pytest.raises(BrokenPipeError):
        await plain(streams(TornPaper())).show(Message("Hi."))


async def test_words_that_were_not_kept_still_stand_there() -> None:
    screen = plain(lines=["next"])

    screen.give_back("words")

    assert await screen.read() == "next"

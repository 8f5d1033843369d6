"""The guards of the crisis gate: for each what is taken away, and which look must then fail.

A guard is a piece of a function's source. `without` puts another piece in its place, inside of the
running program, for one look.
"""

import asyncio
import inspect
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from types import FunctionType

from bot.app import converse, hearing, intake, rendering
from bot.core import checkins, engine, hello, help_family, interrupts, leaving, protocol, safety
from bot.core.names import BASE_LANGUAGE, FlowId, StateId
from bot.core.signals import Level
from bot.proof import helped, practices
from bot.proof.findings import Findings
from bot.proof.fixtures import FIXTURES
from bot.proof.helped import Kind
from bot.proof.people import people
from bot.proof.places import Moment, Place, stand
from tests.transcripts import content
from tests.unit.app import (
    test_converse,
    test_house,
    test_house_under_strain,
    test_intake,
    test_rendering,
    test_rescue,
)
from tests.unit.app.small_house import DANGER
from tests.unit.core import test_interrupts, test_protocol, test_safety
from tests.unit.core.doors import talking
from tests.unit.core.small_book import CRISIS

Look = Callable[[], None]
PLACES = (
    Place(Moment.OPENED),
    Place(Moment.RUNG, FlowId("not_running"), StateId("sit")),
    Place(Moment.NOTED, FlowId("company"), StateId("near")),
    Place(Moment.PAGE, FlowId("not_running"), StateId("page")),
    Place(Moment.FRESH, FlowId("danger"), StateId("plain")),
    Place(Moment.PICKED, FlowId("naming_feelings"), StateId("words")),
)
ROUTES = {("B", "en"), ("A", "es"), ("D", "en"), ("C", "de"), ("G", "en"), ("K", "en")}
SAID = [one for one in FIXTURES if (one.route, one.language) in ROUTES]
WHO = "somebody known, with check-ins"


def proof() -> None:
    """A slice of `alongside proof`."""
    book, reader, found = content.book(), content.reader(), Findings()
    who = people(book, BASE_LANGUAGE)[WHO]
    said = [helped.utter(reader, one, kind, BASE_LANGUAGE) for one in SAID for kind in Kind]
    assert [problem for one in said if (problem := helped.heard(one))] == []
    for place in PLACES:
        at = stand(book, reader, who, place)
        assert at.here.top is not None
        assert place.state in {"", at.here.top.state}
        for one in said:
            helped.look(found, book, one, where=place.name, here=at)
        practices.numbers(found, book, reader, where=place.name, at=at)
    assert found.failures == []


def help_alone() -> None:
    """A test that is given a talk: where no question follows help, as when its flow is broken."""
    somewhere = talking(test_safety.SOMEWHERE["a choice"])
    test_safety.test_after_help_nothing_is_open_and_nothing_rings(somewhere)


def told(test: Callable[..., object], *given: object) -> Look:
    """A test by its name, and with what it is called."""

    def look() -> None:
        outcome = test(*given)
        if inspect.iscoroutine(outcome):
            asyncio.run(outcome)

    look.__name__ = test.__name__
    return look


@dataclass(frozen=True, slots=True)
class Guard:
    what: str
    function: object
    taken_away: str
    instead: str
    look: Look

    @property
    def name(self) -> str:
        return f"{self.what} ({self.look.__name__})"


def without(guard: Guard) -> object:
    """The code of the function, mutated."""
    function = guard.function
    assert isinstance(function, FunctionType)
    source = textwrap.dedent(inspect.getsource(function))
    assert source.count(guard.taken_away) == 1, f"{guard.what}: the guard is not there any more"
    there: dict[str, object] = dict(function.__globals__)
    mutant = source.replace(guard.taken_away, guard.instead)
    exec(compile(mutant, function.__code__.co_filename, "exec"), there)  # noqa: S102 - our own source
    made = there[function.__name__]
    assert isinstance(made, FunctionType)
    return made.__code__


NO = "pass"
SPOILT = (DANGER, rendering.HELP_KEY)

GUARDS = (
    # ── the lane ──────────────────────────────────────────────────────────────────────────────
    Guard("safety is the first lane", interrupts.taken, "(_safety, _command,", "(_command, _safety,", proof),
    Guard("safety is a lane", interrupts.taken, "(_safety, _command,", "(_command,", proof),
    Guard("danger is met", interrupts._safety, "protocol.crisis(draft, signals.danger)\n            return True", "return False", proof),
    Guard("danger ends the turn", interrupts._safety, "return True", "return False", proof),
    Guard("a worrying word is met", interrupts._safety, "return _concern(draft, signals)", "return False", proof),
    Guard("nothing else is taken for it", interrupts._safety, "case Level.NONE:\n            return False", "case Level.NONE:\n            return True", told(test_safety.test_after_help_the_door_is_open)),
    Guard("it is asked about", interrupts._concern, "return protocol.concern(draft, signals)", "return False", proof),
    Guard("an edit in danger is met", engine._hear, "protocol.crisis(draft, signals.danger)", NO, proof),
    Guard("an edit with a worrying word is met", engine._hear, "protocol.softly(draft, signals.danger)", NO, proof),
    Guard("worrying words beside something are met", engine._take_event, "protocol.softly(draft, event.danger)", NO, proof),
    Guard("what follows help goes first", engine.advance, "if protocol.is_crisis_open(draft):", "if False:", told(test_protocol.test_what_follows_help_goes_first_and_without_a_pause)),
    # ── what is done ──────────────────────────────────────────────────────────────────────────
    Guard("help is given", protocol.crisis, "safety.give_help(draft, danger, again=again)", NO, proof),
    Guard("a question follows", protocol.crisis, "_follow_help(draft, flow, _met(flow, \"again\") if again else state, before)", NO, proof),
    Guard("help stands when what follows it breaks", protocol._follow_help, "except (BotError, LookupError):", "except ZeroDivisionError:", told(test_protocol.test_help_goes_out_alone_when_the_words_of_its_flow_are_lost)),
    Guard("/now has the numbers", protocol.numbers, "safety.give_help(draft, SAFE)", NO, proof),
    Guard("/now has them in the middle of help", protocol.numbers, "draft.emit(GiveHelp(SAFE))", NO, proof),
    Guard("help begins", safety.give_help, "_begin(draft, danger, again=again)", NO, proof),
    Guard("sits are stopped", safety.give_help, "draft.stop_all_sits()", NO, proof),
    Guard("what was open is put down", safety.give_help, "leaving.put_aside(draft)", NO, proof),
    Guard("her words are let go of", safety.give_help, "draft.heard, draft.last_said = None, ()", NO, told(test_safety.test_the_words_that_opened_the_door_and_what_was_said_last_are_gone)),
    Guard("help has the highest priority", safety._begin, "draft.priority = Priority.CRISIS", NO, proof),
    Guard("help is said", safety._begin, "draft.emit(GiveHelp(danger, again=again))", NO, proof),
    Guard("when it was is remembered", safety._begin, "draft.remember(crisis_at=draft.now, look_at=None)", NO, proof),
    Guard("it is counted", safety._begin, "note(draft, danger)", NO, told(test_protocol.test_help_and_concern_are_counted_by_day_route_and_language)),
    Guard("asking for numbers is no danger", safety._begin, "if danger.level is Level.CRISIS:", "if True:", told(test_safety.test_asking_for_help_is_not_remembered_as_danger)),
    Guard("the count is said", safety.note, "draft.emit(CountHelp(local_date(draft), danger.route or \"\", danger.language or draft.language))", NO, told(test_protocol.test_help_and_concern_are_counted_by_day_route_and_language)),
    Guard("what was said of her is heeded", safety.note, "heed(draft, danger)", NO, told(test_interrupts.test_what_stands_beside_graver_words_holds_from_now_on, CRISIS)),
    Guard("nothing goes inward after signs of psychosis", safety.heed, "draft.remember(rest_until=draft.now + REST_AFTER_K)", NO, told(test_protocol.test_nothing_goes_inward_for_a_week_after_signs_of_psychosis, Level.CRISIS)),
    Guard("voices beside a graver word count", safety.heed, "\"K\" in danger.routes", "danger.route == \"K\"", told(test_interrupts.test_what_stands_beside_graver_words_holds_from_now_on, CRISIS)),
    Guard("an age beside a graver word counts", safety.heed, "\"M\" in danger.routes", "danger.route == \"M\"", told(test_interrupts.test_what_stands_beside_graver_words_holds_from_now_on, CRISIS)),
    Guard("an age said as an answer counts", protocol.concern, "safety.heed(draft, signals.danger)", NO, told(test_interrupts.test_an_age_that_is_said_as_an_answer_is_kept_as_well, ("M",), True)),
    Guard("help by a tap begins", safety.help_here, "_begin(draft, danger, again=False)", NO, told(test_safety.test_a_button_can_give_the_built_in_help)),
    Guard("the old buttons are taken away", leaving.put_aside, "draft.close_prompt()", NO, help_alone),
    Guard("nothing stays open", leaving.put_aside, "draft.frames = ()", NO, proof),
    # ── afterwards ────────────────────────────────────────────────────────────────────────────
    Guard("no check-in for twelve hours", checkins._left_out, "return \"after_help\"", "return None", proof),
    Guard("no hello for twelve hours", hello._is_passed, "is_soon or is_late", "is_late", told(test_protocol.test_no_hello_is_said_into_the_hours_after_help)),
    # ── how it is heard ───────────────────────────────────────────────────────────────────────
    Guard("danger beside something is a message", hearing._wordless, "if danger.level is Level.CRISIS:", "if False:", proof),
    Guard("words beside something are read at the door", hearing.words_of, "return heard.words", "return \"\"", proof),
    Guard("danger is urgent", intake.Intake._read, "urgent=True", "urgent=False", told(test_intake.test_danger_at_the_end_of_a_flood_is_answered_first)),
    Guard("a store that refuses is no hindrance", intake.Intake.take, "await self._help_directly([arrival for arrival in read if arrival.urgent])", NO, told(test_house.test_danger_is_answered_although_the_disk_is_full)),
    Guard("help is not repeated for every try", intake.Intake._help_directly, "if arrival.key not in self._helped", "", told(test_intake.test_help_is_not_repeated_for_every_try_of_a_batch)),
    Guard("help that did not arrive is tried again", intake.Intake._help_directly, "if arrival.address in reached:", "if True:", told(test_intake.test_help_that_did_not_arrive_is_tried_with_the_next_try)),
    # ── when it goes wrong ────────────────────────────────────────────────────────────────────
    Guard("a turn that fails is rescued", converse.Converse.take, "return await self._rescue(pending, conversation, error)", "raise", told(test_converse.test_danger_is_answered_although_nothing_can_be_read)),
    Guard("a rescue gives help at the first failure", converse.Converse._rescue, "if danger.level is Level.CRISIS:", "if False:", told(test_rescue.test_help_outside_of_a_turn_is_remembered_as_any_help_is)),
    Guard("a rescue is remembered", converse._brought_to_safety, "crisis_at=now", "crisis_at=None", told(test_rescue.test_help_outside_of_a_turn_is_remembered_as_any_help_is)),
    Guard("a rescue leaves nothing open", converse._brought_to_safety, "frames=(),", "", told(test_rescue.test_help_outside_of_a_turn_is_remembered_as_any_help_is)),
    Guard("words that cannot be read were urgent", converse.Converse._danger, "Danger(Level.CRISIS) if pending.urgent else SAFE", "SAFE", told(test_rescue.test_whose_words_were_spoilt_is_helped_or_told, *SPOILT)),
    Guard("what is put aside for good is helped", converse.Converse._set_aside, "in_danger = danger.level is Level.CRISIS", "in_danger = False", told(test_house_under_strain.test_danger_is_answered_although_her_conversation_cannot_be_read)),
    Guard("what waits to be said is dropped", converse._record, "any(isinstance(effect, GiveHelp) for effect in effects)", "False", told(test_house.test_help_overtakes_what_still_waits_to_be_said)),
    # ── how it is shown ───────────────────────────────────────────────────────────────────────
    Guard("nothing is said before help", rendering.render, "effects = _nothing_before_help(effects)", NO, told(test_rendering.test_nothing_else_is_said_beside_help)),
    Guard("no button closes before help", rendering._closings_early, "[*helps, *closings, *rest]", "[*closings, *helps, *rest]", proof),
    Guard("help speaks the language of the words", rendering._help_texts, "language_of_help(danger.language, conversation.language)", "language_of_help(conversation.profile.language)", proof),
    Guard("help is of the route", help_family.family_of, "FAMILIES.get(route or \"\", Family.GENERAL)", "Family.GENERAL", proof),
    Guard("a broken list of numbers is no hindrance", rendering._help_texts, "except Exception:", "except ZeroDivisionError:", told(test_rendering.test_help_goes_out_whatever_is_broken_in_the_list_of_numbers)),
)  # fmt: skip

"""One seeded fault for each rule, which that rule alone has to find."""

import pytest

from bot.content.findings import Finding
from bot.content.lint.registry import RULES
from tests.unit.content.lint.conftest import Checked, Edits

SITTING, GROUNDING, MENU = "flows/sitting.yaml", "flows/grounding.yaml", "flows/menu.yaml"
TEXTS, FEET = "locales/en/sitting.ftl", "locales/en/grounding.ftl"
LAND = "land = Feel your feet. Then drink some water."
END = "  land: {say: auto, end: done}\n"
COMMENT = "# of: - · reviewed: pending\n"

CIRCLE = (
    "  hold:\n"
    "    ask: {{as: choice, options: [better, enough]}}\n"
    "    invalid: {{tries: 2, then: hold}}\n"
    "    next: {{_: hold}}\n"
    "    silence: {{after: 5m, then: {0}}}\n"
)
HOLD = {
    FEET: ("feet =", f"hold = Stay with it.\n    .better = A bit easier\n{COMMENT}feet ="),
}
OLD = (
    "schema: 1\nflow: old\nentry: a\noutcomes: [done]\n{0}"
    "states:\n  a: {{say: grounding.land, end: done}}\n"
)
HELPLINES = "locales/helplines.yaml"
RELEASE = '{"flows": {"sitting": {"states": {%s}, "slots": {%s}}}}'


def into_land(text: str) -> Edits:
    return {TEXTS: (LAND, f"land = {text}")}


SEEDS: list[tuple[str, Edits]] = [
    ("F01", {TEXTS: (LAND, f"{LAND}\nnot a message")}),
    ("F02", {SITTING: ("words, enough]", "words, enough, enough]")}),
    ("F02", {SITTING: ("slots:\n", "takes: [left]\nslots:\n  left: {type: number, keep: turn}\n")}),
    ("F03", {SITTING: ("silence:", 'lost: {to: "flow:nowhere"}\nsilence:')}),
    ("F04", {SITTING: (END, END + "  alone: {say: sitting.land, end: done}\n")}),
    ("F05", {GROUNDING: ("    next: {_: land}\n", "    next: {better: hold, _: land}\n" + CIRCLE.format("hold")), **HOLD}),
    ("F06", {SITTING: ("{found: land, none: land}", "{found: land, none: fetch}")}),
    ("F07", {GROUNDING: ("    next: {_: land}\n", "    next: {better: hold, _: land}\n" + CIRCLE.format("land")), **HOLD}),
    ("F08", {SITTING: (", enough: land}", "}")}),
    ("F08", {SITTING: ("invalid: {tries: 2, then: land}", "invalid: {tries: 2, default: elsewhere}")}),
    ("F09", {SITTING: ("{done: page, full: page}", "{done: page}")}),
    ("F09", {SITTING: ("{again: length,", "{agian: length, again: length,")}),
    ("F09", {SITTING: ("{found: land, none: land}", "{found: land, none: land, _: land}")}),
    ("F10", {SITTING: ("      - {else: length}", "      - {when: {load: {gt: 8}}, to: stop}\n      - {else: length}")}),
    ("F10", {SITTING: ("      - {else: length}", "      - {when: {load: {lt: 8}}, to: length}")}),
    ("F11", {GROUNDING: ("    next: {_: land}\n", "    next: {_: sit}\n  sit: {call: {flow: sitting}, next: {_: land}}\n")}),
    ("F12", {MENU: ("silence: {after: 20m, then: quiet}\n", "")}),
    ("F13", {SITTING: ("when_interrupted: cancel, ", "")}),
    ("F14", {SITTING: ("    invalid: {tries: 2, then: weigh}\n", "")}),
    ("F15", {"flows/old.yaml": ("", OLD.format(""))}),
    ("F16", {SITTING: ("enter: {cancel_timers: true}, ", "")}),
    ("F17", {SITTING: ("arrive: {say: auto", "arrive: {say: [auto, grounding.land, menu.quiet]")}),
    ("F17", {SITTING: ("menu: {minutes: 5}", "menu: {minutes: 1}"), }),
    ("F18", {SITTING: ("  word: {type", "  spare: {type: number}\n  word: {type")}),
    ("F18", {SITTING: ("{load: {gte: 8}}", "{lod: {gte: 8}}")}),
    ("F18", into_land("Feel your feet, { $nobody }.")),
    ("F19", {SITTING: ("  short: {set: {minutes: 1m}", "  short: {set: {load: 1}")}),
    ("F20", {SITTING: ("{gte: 8}", "{gte: 80}")}),
    ("F20", {SITTING: ("{minutes: 1m}", "{minutes: 30m}")}),
    ("F20", {SITTING: (", text: $word}", "}")}),
    ("F21", {SITTING: ("max: 40, keep: session, private: true", "max: 40, keep: history")}),
    ("F22", {SITTING: ("many: true, quiet: all", "many: true")}),
    ("F23", {TEXTS: ("    .again = Once more\n", "")}),
    ("F23", {"locales/de/sitting.ftl": ("    .again = Once more\n", "")}),
    ("F24", {TEXTS: (LAND, f"{LAND}\n    .more = Rest.")}),
    ("F24", {"locales/de/sitting.ftl": (LAND, f"{LAND}\n    .more = Rest.")}),
    ("F25", {"locales/de/common.ftl": ("Chosen: { $picked }.", "Chosen.")}),
    ("F26", {"locales/de/menu.ftl": ("pending\nquiet", "pending · of: 000000\nquiet")}),
    ("F27", {TEXTS: ("Once more", "Once more, and then once more again")}),
    ("F28", {TEXTS: (".words = Find a word", ".words = Once more")}),
    ("F29", {TEXTS: (".words = Find a word", ".words = Menu")}),
    ("F29", {"locales/en/words/feelings.yaml": ("[down, blue]", "[down, the menu]")}),
    ("F30", into_land("You want to die for some water.")),
    ("F32", {SITTING: ("  land: {say: auto,", "  land: {say: auto, vary: least_seen,")}),
    ("F33", into_land("Feel your <b>feet. Then drink some water.")),
    ("F35", {"locales/en/words/danger.yaml": ('rules:\n  - {id: b-die, route: B, level: crisis, say: "want to die"}', "rules: []")}),
    ("F35", {"tests/safety/corpus_fr.yaml": ("", "schema: 1\n")}),
    ("F36", {HELPLINES: ("verified_on: 2026-06-01", "verified_on: 2025-12-31")}),
    ("F36", {HELPLINES: ("grade: A", "grade: C")}),
    ("F36", {HELPLINES: ("    source: its own page\n", "")}),
    ("F36", {HELPLINES: ("country: GB", "country: UK")}),
    ("F36", {HELPLINES: ('number: "116 123"', 'number: "116-HELP"')}),
    ("F36", {HELPLINES: ('basis: common knowledge, to be verified', 'basis: ""')}),
    ("F37", {GROUNDING: ("silence:", "review: two_people\nsilence:")}),
    ("F38", {SITTING: ("call: {flow: grounding}, next: {done: stop}}", "say: grounding.land, next: stop}")}),
    ("F39", {TEXTS: (f"{COMMENT}{LAND}", f"# of: 000000 · reviewed: Ada 2026-01-01\n{LAND}")}),
    ("F40", {"flows/released.json": ("", RELEASE % ('"gone": "x"', ""))}),
    ("F40", {"flows/released.json": ("", '{"flows": {"gone": {}}}')}),
    ("F41", {"flows/released.json": ("", RELEASE % ("", '"load": "text"'))}),
    ("F42", {SITTING: ("silence:", "moved: {land: stop}\nsilence:")}),
    ("F43", {"flows/old.yaml": ("", OLD.format("retired: grounding\n")), MENU: ("flow:grounding", "flow:old")}),
    ("T01", into_land("Feel your feet. Rest here. " * 9 + "Rest.")),
    ("T02", into_land("You should drink some water.")),
    ("T03", into_land("How are your feet? Is there water?")),
    ("T04", into_land("Compassionate consideration of difficult sensations eventually diminishes overwhelming bodily agitation considerably, occasionally immediately.")),
    ("T05", {TEXTS: ("    .v4 = Come and sit.\n", "")}),
    ("T06", {SITTING: (END, "  land: {end: done}\n"), TEXTS: (f"{COMMENT}{LAND}\n", "")}),
    ("T07", {SITTING: ("words, enough]}\n    invalid: {tries: 2, then: land}\n    next: {again: length, words: word, enough: land}", "words]}\n    invalid: {tries: 2, then: land}\n    next: {again: length, words: word}")}),
    ("T08", into_land("Other people sit like this.")),
]  # fmt: skip


@pytest.mark.parametrize(("code", "edits"), SEEDS)
def test_a_seeded_fault_is_found_by_its_rule_alone(
    checked: Checked, code: str, edits: Edits
) -> None:
    findings = checked(edits)

    assert {finding.code for finding in findings} == {code}, "\n".join(
        map(Finding.as_text, findings)
    )


def test_every_rule_has_a_seeded_fault() -> None:
    assert {rule.CODE for rule in RULES} == {code for code, _ in SEEDS}


def test_the_clean_house_has_no_findings(checked: Checked) -> None:
    assert checked({}) == ()

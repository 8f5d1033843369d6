"""Other faces of the same faults: what a rule finds besides its seeded fault, perhaps not alone."""

import pytest

from tests.unit.content.lint.conftest import Checked, Edits

SITTING, GROUNDING, MENU = "flows/sitting.yaml", "flows/grounding.yaml", "flows/menu.yaml"
TEXTS = "locales/en/sitting.ftl"
COMMON, FEELINGS = "locales/en/common.ftl", "locales/en/words/feelings.yaml"
LAND = "land = Feel your feet. Then drink some water."
END = "  land: {say: auto, end: done}\n"
ROUTES = "    next: {_: land}\n"
OLD = "schema: 1\nflow: old\nentry: a\noutcomes: [done]\nretired: grounding\n{0}states:\n  a: {{end: done}}\n"
HELPLINES = "locales/helplines.yaml"
LONG = "a feeling that has so long a name"


@pytest.mark.parametrize(
    ("message", "edits"),
    [
        ("F02 option 'too_much' in flow", {SITTING: ("words, enough]", "words, enough, too_much]")}),
        ("F02 state 'why' in flow", {SITTING: (END, END + "  why: {say: auto, end: done}\n")}),
        ("F03 no flow ever keeps a 'stone'", {SITTING: ("recall: {kind: anchor", "recall: {kind: stone")}),
        ("F03 there is no vocabulary 'moods'", {SITTING: ("into: feelings, of: vocab.feelings", "into: feelings, of: vocab.moods")}),
        ("F03 there is no state 'x' in flow 'grounding'", {SITTING: ("call: {flow: grounding}", "call: {flow: grounding, at: x}")}),
        ("F03 there is no flow 'groundin'", {SITTING: ("call: {flow: grounding}", "call: {flow: groundin}")}),
        ("F03 there is no state 'begin'", {SITTING: ("entry: arrive", "entry: begin")}),
        ("F03 there is no state 'x' in flow 'sitting'", {SITTING: ("silence:", "moved: {old: x}\nsilence:")}),
        ("F08 answer 'skip' in state 'feel'", {SITTING: ("    next: load\n", "    next: {done: load}\n")}),
        ("F09 'stoped' is no outcome", {SITTING: ("end: stopped}", "end: stoped}")}),
        ("F09 flow 'sitting' never ends with 'stopped'", {SITTING: ("end: stopped}", "end: done}")}),
        ("F10 arm 2 in state 'weigh'", {SITTING: ("      - {when: {load: {gte: 8}}, to: ground}\n", "      - {else: length}\n      - {when: {load: set}, to: ground}\n")}),
        ("F18 flow 'grounding' does not take 'hard'", {SITTING: ("call: {flow: grounding}", "call: {flow: grounding, with: {hard: true}}")}),
        ("F18 slot 'spare' of flow 'grounding' is never looked at", {GROUNDING: ("silence:", "takes: [spare]\nslots: {spare: {type: number}}\nsilence:")}),
        ("F20 a scale cannot take the answer to a text", {SITTING: ("{as: text, into: word, max: 40}", "{as: text, into: load, max: 40}")}),
        ("F20 '11' is no value of slot 'load'", {SITTING: ("invalid: {tries: 2, then: weigh}", "invalid: {tries: 2, default: 11}")}),
        ("F20 an own word is a text", {SITTING: ("of: vocab.feelings, skip", "of: vocab.feelings, own_word: load, skip")}),
        ("F20 an own time is a time", {SITTING: ("options: [again, words, enough]", "options: [again, words, enough], own_time: load")}),
        ("F20 an own day is a day", {SITTING: ("options: [again, words, enough]", "options: [again, words, enough], own_day: load")}),
        ("F20 an own list is a list", {SITTING: ("options: [again, words, enough]", "options: [again, words, enough], own_list: load")}),
        ("F08 answer 'own_time' in state 'how'", {SITTING: ("options: [again, words, enough]", "options: [again, words, enough], own_time: load")}),
        ("F20 a wait lasts a duration", {SITTING: ("for: $minutes", "for: $load")}),
        ("F20 a mark comes every duration", {SITTING: ("at: 50%", "every: $load")}),
        ("F20 what is typed goes into notes", {SITTING: ("{into: notes}", "{into: word}")}),
        ("F20 'has' cannot be asked of scale", {SITTING: ("{load: {gte: 8}}", "{load: {has: sad}}")}),
        ("F20 'days_since.x' asks about a flow", {SITTING: ("{load: {gte: 8}}", "{days_since.x: {gte: 8}}")}),
        ("F20 'local_hour' in flow 'sitting' is never 'late'", {SITTING: ("{load: {gte: 8}}", "{local_hour: {eq: late}}")}),
        ("F20 a text is put into the duration", {SITTING: ("{set: {minutes: 1m}", "{set: {minutes: $word}")}),
        ("F20 there is no action 'keep'", {SITTING: ("action: keep_in_kit", "action: keep")}),
        ("F20 action 'clear_heard' knows no 'kind'", {SITTING: ("action: keep_in_kit", "action: clear_heard")}),
        ("F21 private slot 'word' of flow 'sitting' is handed on", {SITTING: ("call: {flow: grounding}", "call: {flow: grounding, with: {hint: $word}}"), GROUNDING: ("silence:", "takes: [hint]\nslots: {hint: {type: text, keep: turn}}\nsilence:")}),
        ("F23 the companion itself says 'common.why'", {COMMON: ("why = So that you choose.", "whi = So that you choose.")}),
        ("F23 flow 'sitting' says 'sitting.stop'", {TEXTS: ("stop =", "stopp =")}),
        ("F23 'calm' in vocabulary 'feelings' has no label in 'en'", {FEELINGS: ("  calm: {label: calm, words: [at ease]}\n", "")}),
        ("F23 'calm' in vocabulary 'feelings' has no label in 'de'", {FEELINGS.replace("/en/", "/de/"): ("  calm: {label: calm, words: [at ease]}\n", "")}),
        ("F24 nobody says text 'sitting.how.invalid'", {TEXTS: (".words = Find a word", ".words = Find a word\n    .invalid = One of these."), SITTING: ("words, enough]}\n    invalid: {tries: 2", "words, enough]}\n    invalid: {tries: 1")}),
        ("F24 only the first wording of 'sitting.land'", {TEXTS: (LAND, f"{LAND}\n    .v2 = Rest.")}),
        ("F25 'sitting.land' mentions 'load' in 'de'", {TEXTS.replace("/en/", "/de/"): (LAND, "land = Feel { $load }.")}),
        ("F27 option 'again_and_again_and_once_more_again'", {SITTING: ("[again, words,", "[again_and_again_and_once_more_again, words,")}),
        (f"F27 label '{LONG}'", {FEELINGS: ("label: calm,", f"label: {LONG},")}),
        ("F27 'sitting.land' is 4501 characters", {TEXTS: (LAND, "land = " + "Rest. " * 750 + "x")}),
        ("F28 'sad' and 'calm' in vocabulary", {FEELINGS: ("label: calm,", "label: Sad,")}),
        ("F32 safety text 'common.concern' has 2 wordings", {COMMON: ("concern = That sounds serious.", "concern = That sounds serious.\n    .v2 = Serious.")}),
        ("T02 'common.concern' says 'promise me'", {COMMON: ("concern = That sounds serious.", "concern = That sounds serious. Promise me to call.")}),
        ("F33 '</b>' in", {TEXTS: (LAND, "land = Feel your feet.</b>")}),
        ("F33 '&amp' in", {TEXTS: (LAND, "land = Feet &amp hands.")}),
        ("F33 '*' in", {TEXTS: (LAND, "land = Feel *your feet.")}),
        ("F36 'soon' is no date", {HELPLINES: ("2026-06-01", "soon")}),
        ("F36 helpline 'A line' was checked in the future", {HELPLINES: ("2026-06-01", "2027-01-01")}),
        ("F36 helpline 'A line' was checked 181 days ago", {HELPLINES: ("2026-06-01", "2025-12-31")}),
        ("F36 helpline 'number 1' has no name", {HELPLINES: ("    name: A line\n", "")}),
        ("F36 helpline 'A line' has no verified_by", {HELPLINES: ("    verified_by: desk reading of the sources named\n", "")}),
        ("F36 helpline 'A line' has no verified_on", {HELPLINES: ("    verified_on: 2026-06-01\n", "")}),
        ("F36 helpline 'A line' has no grade", {HELPLINES: ("    grade: A\n", "")}),
        ("F36 helpline 'A line' has no audience", {HELPLINES: ("    audience: everybody\n", "")}),
        ("F36 helpline 'A line' has no country", {HELPLINES: ("  - country: GB\n    name", "  - name")}),
        ("F36 helpline 'A line' cannot be reached", {HELPLINES: ("    number: \"116 123\"\n", "")}),
        ("F36 helpline 'A line' has '116123' as number", {HELPLINES: ("number: \"116 123\"", "number: 116123")}),
        ("F36 helpline 'A line' has 'call us' as sms", {HELPLINES: ("number: \"116 123\"", "number: \"116 123\"\n    sms: call us")}),
        ("F36 helpline 'A line' has 'https://a.example' as url", {HELPLINES: ("number: \"116 123\"", "number: \"116 123\"\n    url: https://a.example")}),
        ("F36 helpline 'A line' has 'here' as chat", {HELPLINES: ("number: \"116 123\"", "number: \"116 123\"\n    chat: here")}),
        ("F36 helpline 'A line' has a word to send", {HELPLINES: ("number: \"116 123\"", "number: \"116 123\"\n    sms_word: HOME")}),
        ("F36 helpline 'A line' has hours 'evenings'", {HELPLINES: ("24/7", "evenings")}),
        ("F36 helpline 'A line' has '['English']' as languages", {HELPLINES: ("[en]", "[English]")}),
        ("F36 helpline 'A line' is of audience 'cats'", {HELPLINES: ("audience: everybody", "audience: cats")}),
        ("F36 helpline 'A line' is of cost 'cheap'", {HELPLINES: ("24/7", "24/7\n    cost: cheap")}),
        ("F36 unknown key 'phone'", {HELPLINES: ("    grade: A\n", "    grade: A\n    phone: \"1\"\n")}),
        ("F36 unknown key 'lines'", {HELPLINES: ("schema: 1\n", "schema: 1\nlines: []\n")}),
        ("F36 helpline 'Again' stands here twice", {HELPLINES: ("    grade: A\n", "    grade: A\n  - {country: GB, name: Again, number: \"116-123\", audience: everybody, source: x, verified_on: 2026-06-01, verified_by: x, grade: B}\n")}),
        ("F36 the emergency numbers do not say", {HELPLINES: ("emergency:\n  basis: common knowledge, to be verified\n  numbers: {GB: \"999\"}\n", "")}),
        ("F36 there is no country 'UK'", {HELPLINES: ("{GB: \"999\"}", "{UK: \"999\"}")}),
        ("F36 the emergency number of 'GB' cannot", {HELPLINES: ("{GB: \"999\"}", "{GB: 999}")}),
        ("F36 there is no directory", {HELPLINES: ("[a.example]", "[]")}),
        ("F36 there is no directory", {HELPLINES: ("[a.example]", "[somewhere]")}),
        ("F01 there is no country 'QQ'", {"locales/en/words/countries.yaml": ("", "schema: 1\nlanguage: en\ncountries: {QQ: [here]}\n")}),
        ("F38 from the sit 'sit'", {SITTING: ("exits:\n  too_much: {to: ground}\n", 'exits:\n  too_much: {to: "flow:menu"}\n')}),
        ("F42 in flow 'sitting' 'old' moved to 'older'", {SITTING: ("silence:", "moved: {old: older, older: land}\nsilence:")}),
        ("F43 flow 'old' is retired and has entries", {"flows/old.yaml": ("", OLD.format("entries: [old]\n"))}),
        ("T03 state 'land' of flow 'sitting' asks in two bubbles", {SITTING: ("  land: {say: auto,", "  land: {say: [sitting.how, sitting.length],")}),
    ],
)  # fmt: skip
def test_it_is_found_in_this_form_too(checked: Checked, message: str, edits: Edits) -> None:
    found = [f"{one.code} {one.message}" for one in checked(edits)]

    assert any(line.startswith(message) for line in found), "\n".join(found)


@pytest.mark.parametrize(
    "edits",
    [
        {SITTING: ("invalid: {tries: 2, then: land}", "invalid: {tries: 2, default: enough}")},
        {SITTING: ("{as: text, into: word, max: 40}", "{as: text, into: word, max: 40, skip: true}")},
        {SITTING: ("      - {else: length}", "      - {when: {load: {gte: 7}}, to: ground}\n      - {else: length}")},
        {SITTING: ("{load: {gte: 8}}", "{any: [{load: {gte: 8}}, {kit.anchor: {lt: 1}}]}")},
        {TEXTS: (LAND, "land = { $word-set ->\n        [yes] Go to “{ $word }”.\n       *[no] Rest.\n    }")},
        {TEXTS: (LAND, "land = Somebody may ask: “Why now? Why me?”")},
        {FEELINGS: ("[down, blue]", "[down, too much]")},
        {HELPLINES: ("2026-06-01", "2026-06-30")},
        {HELPLINES: ("2026-06-01", "2026-01-02")},
        {HELPLINES: ('number: "116 123"', 'number: ["116 123", "+44 1"]\n    sms: "*4141"\n    sms_word: HI\n    chat: a.example/chat\n    url: a.example\n    cost: free')},
        {HELPLINES: ("24/7", "[mon-fri 09:00-17:00, sat 10:00-12:00]")},
        {HELPLINES: ("emergency:\n  basis: common knowledge, to be verified\n  numbers: {GB: \"999\"}", "emergency: {basis: own pages}")},
        {"flows/released.json": ("", '{"flows": {"sitting": {"states": {"land": "x"}, "slots": {"load": "scale"}}}}')},
    ],
)  # fmt: skip
def test_good_content_is_left_in_peace(checked: Checked, edits: Edits) -> None:
    assert checked(edits) == ()

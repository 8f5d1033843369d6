"""The proof, told: in Markdown for people, in JSON for programs. Without a date, so that it compares."""

import textwrap
from collections.abc import Iterator, Mapping

from bot.proof.findings import Check, Failure, Findings
from bot.proof.fixtures import FIXTURES

MOST = 200
"""Failures that are told one by one."""
TITLE = "# Help comes first: what was tried"
INTRODUCTION = (
    "Made by `alongside proof --out tests/safety/PROOF.md`, which goes through every place in which "
    "somebody can stand, with everything here that may be said in danger, on the flows, texts and "
    "word files of this release. It counts what was tried and names what did not hold. It shows "
    "what the program does; whether its words help anybody is for people to say, and nobody with "
    "clinical training has said so yet (SAFETY.md)."
)
ELSEWHERE = (
    ("captions and forwarded texts are read like any text", "tests/unit/transports/telegram/test_telegram_updates.py"),
    ("danger is heard however it is said on Telegram: caption, voice, edit, forward, deep link", "tests/acceptance/telegram/test_telegram_danger.py"),
    ("a group is told once and left, and keeps no word", "tests/acceptance/telegram/test_telegram_kinds.py"),
    ("danger passes a full mailbox and a store that refuses", "tests/unit/app/test_intake.py"),
    ("help overtakes what still waits to be said, which is dropped", "tests/unit/app/test_house.py"),
    ("help goes out within two seconds whatever is broken: content, disk, database, reading", "tests/safety/test_help_when_all_fails.py"),
    ("after an outage those in danger are answered first", "tests/acceptance/telegram/test_telegram_danger.py"),
    ("each guard of all this, taken away, is missed by a test", "tests/safety/test_gate_mutations.py"),
)  # fmt: skip


def as_markdown(found: Findings, expected: Mapping[str, int], notes: tuple[str, ...] = ()) -> str:
    parts = [TITLE, textwrap.fill(INTRODUCTION, 110), _verdict(found)]
    parts += [*_checked(found), *_failed(found.failures), *_counted(expected), *_lines()]
    parts += [
        "## What is shown elsewhere",
        "\n".join(f"- {what}: `{where}`" for what, where in ELSEWHERE),
    ]
    if notes:
        parts += ["## What is not shown", "\n".join(f"- {note}" for note in notes)]
    return "\n\n".join(parts) + "\n"


def _verdict(found: Findings) -> str:
    many = len(found.failures)
    return "**Everything held.**" if not many else f"**{many} did not hold.**"


def _counted(expected: Mapping[str, int]) -> Iterator[str]:
    yield "## What was tried"
    rows = "\n".join(f"| {what} | {count:,} |" for what, count in expected.items())
    yield f"| what | how many |\n|---|---:|\n{rows}"


def _lines() -> Iterator[str]:
    yield "## What was said"
    rows = "\n".join(
        f"| {one.route} | {one.language} | {one.text} | {'danger' if one.is_crisis else 'worrying'}"
        f"{', as if' if one.raised else ''} |"
        for one in FIXTURES
    )
    yield f"| route | language | words | taken as |\n|---|---|---|---|\n{rows}"


def _checked(found: Findings) -> Iterator[str]:
    yield "## What was looked at"
    missed = found.of_check()
    rows = "\n".join(
        f"| {check.value} | {found.looks[check]:,} | {missed.get(check, 0):,} |" for check in Check
    )
    yield f"| what has to hold | looks | did not hold |\n|---|---:|---:|\n{rows}"


def _failed(failures: list[Failure]) -> Iterator[str]:
    if not failures:
        return
    yield "## What did not hold"
    told = [
        f"- {one.check.name.lower()} · {one.where} · {one.happened} · {one.problem}"
        for one in failures[:MOST]
    ]
    more = len(failures) - MOST
    yield "\n".join([*told, f"- and {more:,} more"] if more > 0 else told)


def as_json(
    found: Findings, expected: Mapping[str, int], notes: tuple[str, ...] = ()
) -> dict[str, object]:
    missed = found.of_check()
    return {
        "holds": not found.failures,
        "tried": dict(expected),
        "checks": {
            check.name.lower(): {
                "what": check.value,
                "looks": found.looks[check],
                "failed": missed.get(check, 0),
            }
            for check in Check
        },
        "failures": [
            {
                "check": one.check.name.lower(),
                "where": one.where,
                "happened": one.happened,
                "problem": one.problem,
            }
            for one in found.failures
        ],
        "not_shown": list(notes),
    }

"""`make bench`: F7, a morning in which everybody is due at the same minute, beside plain schedulers.

Figures are printed as ratios side by side, each contestant in a process of its own; nothing here
fails on time. The others need the packages of requirements-bench.lock and are left out without them.
"""

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

pytestmark = pytest.mark.bench

PEOPLE, MANY = 2_000, 100_000
ROOT = Path(__file__).parents[3]
HAS_OTHERS = all(find_spec(name) for name in ("apscheduler", "sqlalchemy"))
Figures = dict[str, float]


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


def _measured(name: str, people: int, folder: Path) -> Figures:
    command = (sys.executable, "-P", "-m", "tests.bench.check_ins.contestants")
    result = subprocess.run(
        [*command, name, str(people), str(folder)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert result.returncode == 0, result.stderr[-2000:]
    figures: Figures = json.loads(result.stdout.splitlines()[-1])
    assert figures["fired"] == people
    return figures


def _line(name: str, one: Figures, ours: Figures) -> str:
    ratios = (one[part] / ours[part] for part in ("load", "fire"))
    load, fire = (f"{one[part]:7.2f} s" for part in ("load", "fire"))
    grown = f"{one['load_grown']:5.0f} {one['fire_grown']:5.0f} MB   "
    return f"  {name:32} {load} {fire} {grown}" + "  ".join(f"{ratio:5.1f} x" for ratio in ratios)


def test_a_morning_beside_plain_schedulers(tmp_path: Path) -> None:
    names = {"ours_alone": "ours, the schedule alone", "ours": "ours, whole turns, sent"}
    if HAS_OTHERS:
        names |= {
            "apscheduler": "APScheduler, SQLAlchemy, SQLite",
            "job_queue": "python-telegram-bot's JobQueue",
        }

    figures = {name: _measured(name, PEOPLE, tmp_path / name) for name in names}

    ours = figures["ours_alone"]
    _say(f"\nF7  {PEOPLE} daily check-ins due in one minute; CPU to load, to fire, memory; x ours")
    for name, words in names.items():
        _say(_line(words, figures[name], ours))
    if not HAS_OTHERS:
        _say("  (nobody to compare with: make bench-others installs them)")


def test_a_hundred_thousand(tmp_path: Path) -> None:
    alone = _measured("ours_alone", MANY, tmp_path)

    each = alone["fire"] / MANY * 1e6
    _say(f"\nF7  {MANY} due in one minute, claimed and their next instants written, sealed:")
    _say(
        f"    {alone['fire']:.1f} s of CPU ({each:.0f} us each), spread over 70 minutes of sending,"
    )
    _say(
        f"    {alone['fire'] / 4200:.2%} of a core; {alone['fire_grown']:.1f} MB   promised: 10 MB"
    )

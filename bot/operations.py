"""What whoever runs the companion does with its data: `alongside backup`, `restore`, `verify`, `stats`,
`export`, `forget` and `doctor`. Each prints lines for people, or one JSON document with `--json`.

None shows what a person wrote, or a secret: rows are counted, never read out. What a command needs is
imported in it, as in `cli.py`.
"""

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from bot.core.errors import UsageError
from bot.exits import CORRUPT, OK

if TYPE_CHECKING:
    from bot.settings import Settings


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    _add_backup(
        commands.add_parser("backup", help="copy the data into one file, also while in use")
    )
    _add_restore(commands.add_parser("restore", help="put a backup in the place of the data"))
    _add_verify(commands.add_parser("verify", help="open every sealed row of the data or a backup"))
    _add_stats(commands.add_parser("stats", help="count rows, and people by day"))
    _add_export(commands.add_parser("export", help="write down all that is kept about somebody"))
    _add_forget(commands.add_parser("forget", help="erase everything about somebody"))
    _add_doctor(commands.add_parser("doctor", help="see whether everything is set up well"))


def _common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON document")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where state is kept")


def _settings(options: argparse.Namespace) -> "Settings":
    from bot.settings import read_settings

    return read_settings(**({"data_dir": options.data_dir} if options.data_dir else {}))


def _show(options: argparse.Namespace, facts: Mapping[str, object], *lines: str) -> None:
    print(json.dumps(facts) if options.json else "\n".join(lines))


# ── backup and restore ────────────────────────────────────────────────────────────────────────


def _add_backup(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_backup)
    parser.add_argument("file", type=Path, metavar="FILE", help="a file that is not there yet")
    _common(parser)


def _backup(options: argparse.Namespace) -> int:
    from bot.storage.upkeep import back_up

    settings = _settings(options)
    size = back_up(settings.data_dir, options.file)
    _show(
        options,
        {"file": str(options.file), "bytes": size},
        f"{size} bytes in '{options.file}', sealed.",
        f"The key '{settings.master_key_file}' is not in it: keep a copy of that somewhere else.",
    )
    return OK


def _add_restore(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_restore)
    parser.add_argument("file", type=Path, metavar="FILE", help="what `alongside backup` made")
    parser.add_argument("--replace", action="store_true", help="also where there are data already")
    _common(parser)


def _restore(options: argparse.Namespace) -> int:
    from bot.scheduling.clock import WallClock
    from bot.storage.upkeep import restore

    settings = _settings(options)
    done = restore(
        options.file,
        settings.data_dir,
        settings.master_key_file,
        now=WallClock().now(),
        replace=options.replace,
    )
    facts = {
        "people": done.people,
        "forgotten_again": done.forgotten,
        "timers_dropped": done.timers,
        "messages_dropped": done.messages,
    }
    _show(options, facts, *(f"{name.replace('_', ' ')}: {count}" for name, count in facts.items()))
    return OK


# ── verify and stats ──────────────────────────────────────────────────────────────────────────


def _add_verify(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_verify)
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE", help="a backup")
    _common(parser)


def _verify(options: argparse.Namespace) -> int:
    from bot.storage.upkeep import existing, verify

    settings = _settings(options)
    database = options.file or existing(settings.data_dir)
    found = verify(database, settings.master_key_file, settings.data_dir)
    rows, faults = sum(found.rows.values()), sum(found.faults.values())
    _show(
        options,
        {"file": str(database), "rows": dict(found.rows), "faults": dict(found.faults)},
        f"{rows} sealed rows in '{database}' open.",
        *(f"{count} rows of '{name}' do not verify." for name, count in found.faults.items()),
    )
    return CORRUPT if faults else OK


def _add_stats(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_stats)
    _common(parser)


def _stats(options: argparse.Namespace) -> int:
    from bot.storage.upkeep import existing, stats

    found = stats(existing(_settings(options).data_dir))
    by_day = {"people_by_day": found.people_by_day, "history_by_day": found.history_by_day}
    _show(
        options,
        {"schema": found.schema, "rows": dict(found.rows)}
        | {name: dict(days) for name, days in by_day.items()},
        f"schema {found.schema}",
        *(f"{name}: {count}" for name, count in found.rows.items()),
        *(
            f"{name.replace('_', ' ')}, {day}: {count}"
            for name, days in by_day.items()
            for day, count in days.items()
        ),
    )
    return OK


# ── one person ────────────────────────────────────────────────────────────────────────────────


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_export)
    parser.add_argument("address", metavar="ADDRESS", help="telegram:NUMBER, or terminal:local")
    parser.add_argument("file", type=Path, metavar="FILE", help="a file that is not there yet")
    _common(parser)


def _export(options: argparse.Namespace) -> int:
    import asyncio

    from bot.bootstrap.persons import export

    asyncio.run(export(_settings(options), options.address, options.file))
    _show(options, {"file": str(options.file)}, f"'{options.file}', for its owner to read only.")
    return OK


def _add_forget(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_forget)
    parser.add_argument("address", metavar="ADDRESS", help="telegram:NUMBER, or terminal:local")
    parser.add_argument("--yes", action="store_true", help="there is no way back: say so")
    _common(parser)


def _forget(options: argparse.Namespace) -> int:
    import asyncio

    from bot.bootstrap.persons import forget

    if not options.yes:
        raise UsageError("this cannot be undone: say --yes as well")
    asyncio.run(forget(_settings(options), options.address))
    _show(options, {"forgotten": True}, "Forgotten, in every backup as well that is put back here.")
    return OK


# ── doctor ────────────────────────────────────────────────────────────────────────────────────


def _add_doctor(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_doctor)
    _common(parser)


def _doctor(options: argparse.Namespace) -> int:
    from bot.doctor import examined
    from bot.exits import exit_code

    checks = examined(_settings(options))
    _show(
        options,
        {"ok": all(one.is_well for one in checks), "checks": [one.as_json() for one in checks]},
        *(f"{'ok' if one.is_well else '!!'}  {one.name}: {one.says}" for one in checks),
    )
    return next((exit_code(one.fault) for one in checks if one.fault is not None), OK)

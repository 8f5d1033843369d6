"""What Telegram shows before anybody has said a word: commands, description, short description.

Looked at at the start, in each language, and set only where it differs from what is there, by a process
of its own (`setting.py`). The description names emergency numbers: it is still there when we are not.
"""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable, Sequence

import orjson

from bot.app.ports import Log
from bot.core.names import BASE_LANGUAGE, Language
from bot.transports.telegram.api import Api
from bot.transports.telegram.failures import LineError, NoAnswer
from bot.transports.telegram.options import Options
from bot.transports.telegram.words import Words

LONGEST_DESCRIPTION, LONGEST_SHORT, LONGEST_COMMAND = 512, 120, 256  # characters, Bot API
TRIES = 5
PAUSE = 5.0  # seconds, doubled with every try
SETTING = (sys.executable, "-P", "-m", "bot.transports.telegram.setting")
SECONDS = 60.0
"""Eighteen calls and an import take one or two; a machine under load may be slow."""
OWN_SETTINGS = "ALONGSIDE_"

Shown = dict[str, object]
"""What a method of the profile is given, and what its counterpart shows, but for the language."""
Change = tuple[str, Shown, str | None]
"""The name that stands in both methods, what is wanted, and the language code."""


async def keep_profile(
    api: Api,
    words: Words,
    options: Options,
    *,
    log: Log,
    pause: Callable[[float], Awaitable[None]],
) -> None:
    """Bring the profile up to date; after a few failures leave it as it is until the next start."""
    for attempt in range(TRIES):
        try:
            changes = await _changes(api, words, options)
            if changes:
                await _set(changes, options)
        except LineError as error:
            log.info("profile_failed", error=type(error).__name__, tries=attempt + 1)
            await pause(PAUSE * 2**attempt)
        else:
            log.info("profile_current", count=len(changes))
            return


async def _changes(api: Api, words: Words, options: Options) -> list[Change]:
    """Raises `LineError`."""
    return [
        (what, wanted, code)
        for code, language in _codes(options.languages)
        for what, wanted in _wanted(words, options, language)
        if not await _is_so(api, what, wanted, code)
    ]


async def _is_so(api: Api, what: str, wanted: Shown, code: str | None) -> bool:
    found = await api.call(f"get{what}", {} if code is None else {"language_code": code})
    return _says({"commands": found} if "commands" in wanted else found, wanted)


async def _set(changes: Sequence[Change], options: Options) -> None:
    """Raises `NoAnswer` where not all of it was set: the next try sees what is still to do."""
    order = {"token": options.token, "host": options.host, "changes": changes}
    try:
        code = await _ended(orjson.dumps(order))
    except OSError:  # no room for another process, or it took too long
        code = None
    if code != 0:
        raise NoAnswer


async def _ended(order: bytes) -> int | None:
    """With which code the process ended. Raises `OSError`, and so `TimeoutError`."""
    process = await asyncio.create_subprocess_exec(
        *SETTING,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
        env={
            name: value for name, value in os.environ.items() if not name.startswith(OWN_SETTINGS)
        },
    )
    try:
        async with asyncio.timeout(SECONDS):
            await process.communicate(order)
        return process.returncode
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


def _codes(languages: Sequence[Language]) -> list[tuple[str | None, Language]]:
    """Language codes as Telegram has them (two letters). The base language is for everybody else;
    of several regional forms the first stands for all."""
    codes: dict[str | None, Language] = {None: BASE_LANGUAGE}
    for language in languages:
        code = language.partition("-")[0].lower()
        if language != BASE_LANGUAGE and len(code) == 2:
            codes.setdefault(code, language)
    return list(codes.items())


def _wanted(words: Words, options: Options, language: Language) -> list[tuple[str, Shown]]:
    """By the name that stands in the two methods for it."""
    description = words.say("description", language)[:LONGEST_DESCRIPTION]
    short = words.say("short_description", language)[:LONGEST_SHORT]
    return [
        ("MyCommands", {"commands": _described(words, options, language)}),
        ("MyDescription", {"description": description}),
        ("MyShortDescription", {"short_description": short}),
    ]


def _described(words: Words, options: Options, language: Language) -> list[dict[str, str]]:
    """Commands with their descriptions; one that has none in `telegram.ftl` is not shown."""
    described = [(name, words.say(f"command_{name}", language)) for name in options.commands]
    return [
        {"command": name, "description": text[:LONGEST_COMMAND]} for name, text in described if text
    ]


def _says(found: object, wanted: object) -> bool:
    """Whether what is wanted is there; a newer server may say more about it."""
    match wanted, found:
        case dict(), dict():
            return all(_says(found.get(name), value) for name, value in wanted.items())
        case list(), list():
            pairs = zip(found, wanted, strict=False)
            return len(found) == len(wanted) and all(_says(*pair) for pair in pairs)
        case _:
            return found == wanted

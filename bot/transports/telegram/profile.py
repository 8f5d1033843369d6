"""What Telegram shows before anybody has said a word: commands, description, short description.

Set at the start, in each language, and only where it differs from what is there. The description
names emergency numbers: it is still there when we are not.

This module imports `telegram`; `app.py` does so off the loop, when people are being served already.
"""

from collections.abc import Awaitable, Callable, Sequence

from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.app.ports import Log
from bot.core.names import BASE_LANGUAGE, Language
from bot.transports.telegram.options import Options
from bot.transports.telegram.request import bot_on
from bot.transports.telegram.wire import Wire
from bot.transports.telegram.words import Words

LONGEST_DESCRIPTION, LONGEST_SHORT, LONGEST_COMMAND = 512, 120, 256  # characters, Bot API
TRIES = 5
BROKEN = (TelegramError, AttributeError, KeyError, TypeError, ValueError)
"""What the library raises; the last four for an answer of another shape than it expects."""
PAUSE = 5.0  # seconds, doubled with every try


async def keep_profile(
    wire: Wire,
    words: Words,
    options: Options,
    *,
    log: Log,
    pause: Callable[[float], Awaitable[None]],
) -> None:
    """Bring the profile up to date; after a few failures leave it as it is until the next start."""
    bot = bot_on(wire)
    for attempt in range(TRIES):
        try:
            changed = await _bring_up_to_date(bot, words, options)
        except BROKEN as error:
            log.info("profile_failed", error=type(error).__name__, tries=attempt + 1)
            await pause(PAUSE * 2**attempt)
        else:
            log.info("profile_current", count=changed)
            return


async def _bring_up_to_date(bot: Bot, words: Words, options: Options) -> int:
    """Returns how many calls changed something."""
    changed = 0
    for code, language in _codes(options.languages):
        changed += await _commands(bot, _described(words, options, language), code)
        changed += await _description(bot, words.say("description", language), code)
        changed += await _short_description(bot, words.say("short_description", language), code)
    return changed


def _codes(languages: Sequence[Language]) -> list[tuple[str | None, Language]]:
    """Language codes as Telegram has them (two letters). The base language is for everybody else;
    of several regional forms the first stands for all."""
    codes: dict[str | None, Language] = {None: BASE_LANGUAGE}
    for language in languages:
        code = language.partition("-")[0].lower()
        if language != BASE_LANGUAGE and len(code) == 2:
            codes.setdefault(code, language)
    return list(codes.items())


def _described(words: Words, options: Options, language: Language) -> tuple[BotCommand, ...]:
    """Commands with their descriptions; one that has none in `telegram.ftl` is not shown."""
    described = [(name, words.say(f"command_{name}", language)) for name in options.commands]
    return tuple(BotCommand(name, text[:LONGEST_COMMAND]) for name, text in described if text)


async def _commands(bot: Bot, wanted: tuple[BotCommand, ...], code: str | None) -> bool:
    if await bot.get_my_commands(language_code=code) == wanted:
        return False
    return await bot.set_my_commands(wanted, language_code=code)


async def _description(bot: Bot, text: str, code: str | None) -> bool:
    wanted = text[:LONGEST_DESCRIPTION]
    if (await bot.get_my_description(language_code=code)).description == wanted:
        return False
    return await bot.set_my_description(wanted, language_code=code)


async def _short_description(bot: Bot, text: str, code: str | None) -> bool:
    wanted = text[:LONGEST_SHORT]
    if (await bot.get_my_short_description(language_code=code)).short_description == wanted:
        return False
    return await bot.set_my_short_description(wanted, language_code=code)

"""Telegram: updates in, messages out, by our own intake and sender.

    line = TelegramApp(Options(token=…, button_key=…), door, render=…, clock=…, log=…, watch=…)

What the app owes it:

- `BatchDoor.hear_batch` returns when the arrivals are durable and raises `StoreError` when they are
  not; then nothing is acknowledged, and the same arrivals come again under the same keys.
- `send` waits inside for its turn (at most 2 s) and for a bubble's typing (at most 2.5 s): call it
  for different people at the same time, for one person in order. A crisis message may overtake.
- `send` returns a receipt for a message with buttons. Kept with the prompt and given back as
  `retired` when that is closed, it takes the buttons away and shows the chosen answer.
- The body of an arrival that cannot be read is the update as it came.

What it promises: an update is acknowledged (by the next offset, or by a 200) after the commit and
never before; the token stands in no log, error or `repr`; a person's text in none either.

| module | |
|---|---|
| `app`, `options` | everything put together; what it has to be told |
| `polling`, `batches`, `webhook` | how updates come in; `intake` is what both do with them |
| `updates`, `contents` | raw JSON to what was heard, pure |
| `buttons` | what a button carries, signed, pure |
| `sender`, `render`, `splitting` | a message to calls; the last two pure |
| `limits`, `backoff` | how fast, and how long to rest, pure |
| `courtesy` | spinners and groups: nobody waits for it |
| `api`, `wire`, `http`, `failures` | one call; its connection; its bytes, pure; what can go wrong |
| `profile`, `setting`, `request` | what is shown before the first word, set through python-telegram-bot |
| `words` | the few words of our own |
"""

from bot.transports.telegram.app import TelegramApp
from bot.transports.telegram.failures import TokenRefused
from bot.transports.telegram.intake import BatchDoor
from bot.transports.telegram.limits import Rates
from bot.transports.telegram.options import (
    COMMANDS,
    Options,
    Place,
    Reach,
    Watch,
    webhook_secret,
)

__all__ = [
    "COMMANDS",
    "BatchDoor",
    "Options",
    "Place",
    "Rates",
    "Reach",
    "TelegramApp",
    "TokenRefused",
    "Watch",
    "webhook_secret",
]

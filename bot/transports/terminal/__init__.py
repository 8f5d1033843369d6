"""The terminal chat: bubbles at a terminal, paragraphs for screen readers, plain lines in a pipe.

    terminal = open_terminal(door, "terminal:local", render)   # bootstrap
    ...                                                        # its `send` goes to the sender
    await terminal.run()                                       # until the person leaves

What the app owes it:

- `Door.hear` returns when an event is durable; then the next line is read. When it raises a
  `BotError` the person is told and gets her words back into the line.
- Messages of one person come to `send` in order. A crisis message may come while another one is
  being sent: it is shown first and at once, and takes the place of a bubble that is still in its
  dots. `Message.typing` seconds pass inside of `send` (at most 2.5): put them into no
  `not_before`. Before the first prompt is open, in plain mode and in scripts none pass.
- `send` raises `SendFailed` after the person has left: the message stays queued.
- What is on its way when she presses Enter is shown at once, and then her words: nobody answers
  a question that she has not seen. `Hooks.caught_up` says when all of it has been shown.
- In a script or a pipe a line is read when `Hooks.idle` has returned. The app then runs without
  pauses of its own.

Words are always handed in as `HeardText`, a number too: the engine knows what a number means
here. Signals (Control-C, SIGTERM, a closed ssh) make `run` return; they stay answered until the
loop is closed, so that a second Control-C does not break into the shutdown.

| module | |
|---|---|
| `chat` | `Terminal`: the loop from line to door, sending, leaving |
| `script` | directives of a script: `:advance 5m`, `:tap OPTION`, `# comment` |
| `look` | what this terminal can do: face, colour, width, signs |
| `screen` | what the chat needs of a face; the open prompt |
| `live`, `editor` | bubbles above, a region with choices and the line below (prompt_toolkit) |
| `plain`, `lines` | paragraphs, and lines without an editor |
| `saving` | a file that is handed over |
| `drawing`, `buttons` | values to lines of text, pure |
| `cleaning`, `words` | no escape sequence gets through; the terminal's own few words |
"""

from collections.abc import Iterable

from bot.app.messages import Door, Heard, HeardOpening
from bot.transports.terminal.chat import Hooks, Part, Terminal
from bot.transports.terminal.live import LiveScreen, Pause, pause
from bot.transports.terminal.look import Face, Streams, choose_face
from bot.transports.terminal.plain import PlainScreen
from bot.transports.terminal.screen import Screen
from bot.transports.terminal.script import ScriptLines, ScriptRefused
from bot.transports.terminal.words import Render, Words

__all__ = ["Face", "Hooks", "ScriptRefused", "Streams", "Terminal", "choose_face", "open_terminal"]


def open_terminal(
    door: Door,
    address: str,
    render: Render,
    *,
    streams: Streams | None = None,
    plain: bool = False,
    script: Iterable[str] | None = None,
    opening: Heard | None = None,
    hooks: Hooks | None = None,
    pause: Pause = pause,
) -> Terminal:
    """A chat with the face that suits the terminal. `script`: lines instead of standard input."""
    streams = streams or Streams()
    words = Words(render)
    face = choose_face(streams, plain=plain, script=script is not None)
    hooks = hooks or Hooks()
    part = Part(opening or HeardOpening(), face is Face.SCRIPT, hooks)
    screen: Screen
    if face is Face.LIVE:
        screen = LiveScreen(streams, words, pause, hooks.caught_up)
    else:
        lines = ScriptLines(script) if script is not None else None
        screen = PlainScreen(streams, words, lines, echo=face is Face.SCRIPT)
    return Terminal(door, address, words, screen, part=part)

"""The command `alongside`. Exit codes: 0 ok, 1 findings, 2 usage, 3 locked by another, 4 corrupt,
5 key missing, 6 disk, 7 newer schema, 130 interrupted, 141 nobody reads what is printed.

Control-C is answered in `__main__.py` until a command answers it in its own way. What only one
command needs is imported in it: `alongside chat` is to stand there at once.
"""

import argparse
import contextlib
import gc
import json
import os
import signal
import sys
import textwrap
from collections.abc import Callable, Coroutine, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bot import operations
from bot.core.errors import BotError, NotThere, UsageError
from bot.core.names import FlowId, Language
from bot.exits import DISK, FINDINGS, OK, exit_code

if TYPE_CHECKING:
    from bot.settings import Settings

UNREAD = 141
"""As a shell names a process that SIGPIPE has ended."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command. Never ends with a traceback for what people do to a program."""
    try:
        return _obeyed(arguments)
    except BrokenPipeError:  # `alongside graph | head`
        _close_ears()
        return UNREAD
    except OSError as error:  # a full disk behind `alongside graph > file`
        _close_ears()
        _complain(error.strerror or type(error).__name__)
        return DISK


def _obeyed(arguments: Sequence[str] | None) -> int:
    try:
        options = _parser().parse_args(arguments)
        run: Callable[[argparse.Namespace], int] = options.run
        return run(options)
    except BotError as error:
        _complain(error)
        return exit_code(error)
    finally:
        if sys.stdout is not None:
            sys.stdout.flush()  # here it can be answered when nobody reads; at exit no more


def _complain(what: object) -> None:
    print(f"alongside: {what}", file=sys.stderr)


def _tell(paragraphs: Iterable[str]) -> None:
    """Words for a person, on whatever terminal there is; that there is none is no fault either."""
    with contextlib.suppress(AttributeError):  # not a stream over bytes: it takes everything
        sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr] # suppressed above
    try:
        for paragraph in paragraphs:
            indented = textwrap.indent(textwrap.fill(paragraph, 70, break_on_hyphens=False), "  ")
            print(f"\n{indented}", flush=True)
        print(flush=True)
    except OSError:
        _close_ears()


def _close_ears() -> None:
    """What is left in the buffer would be tried once more at exit, with a complaint."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="alongside", description="A self-compassion companion to message when you are upset."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_chat(commands.add_parser("chat", help="talk with the companion in this terminal"))
    _add_run(commands.add_parser("run", help="serve people on Telegram"))
    _add_check(commands.add_parser("check", help="check all flows and texts"))
    _add_proof(commands.add_parser("proof", help="show that help comes first, case by case"))
    _add_graph(commands.add_parser("graph", help="show the states and ways of a flow"))
    _add_classify(commands.add_parser("classify", help="show what is understood in each message"))
    operations.add(commands)
    return parser


def _to_the_end(work: Coroutine[object, object, None]) -> None:
    """Run it. From there on Control-C means nothing: leaving is not interrupted by leaving.

    A loop that is closed gives Control-C back the meaning that Python gives it; in that moment it
    is held back.
    """
    import asyncio

    try:
        with asyncio.Runner() as runner:
            try:
                runner.run(work)
            finally:
                signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)


# ── chat ──────────────────────────────────────────────────────────────────────────────────────


def _add_chat(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_chat)
    parser.add_argument("--flow", help="begin with this flow")
    parser.add_argument("--at", metavar="STATE", help="begin at this state of the flow")
    parser.add_argument("--lang", help="language of the conversation")
    parser.add_argument(
        "--clock", metavar="FACTOR", type=_factor, default=1.0, help="run faster: 60x"
    )
    parser.add_argument("--plain", action="store_true", help="no boxes, no colours, no motion")
    parser.add_argument("--script", type=Path, metavar="FILE", help="read the lines from a file")


def _factor(written: str) -> float:
    try:
        factor = float(written.rstrip("xX"))
    except ValueError:
        factor = 0.0
    if not 0.01 <= factor <= 100_000:
        message = f"'{written}' is no speed: write 60x"
        raise argparse.ArgumentTypeError(message)
    return factor


def _hurry() -> None:
    """The first prompt comes before everything: no plugins are looked for, no garbage collected.

    Collection is switched on again when the content is read (`bootstrap/terminal.py`).
    """
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    gc.disable()


def _chat(options: argparse.Namespace) -> int:
    settings = None
    try:
        _hurry()
        from bot.settings import read_settings

        settings = read_settings()
        _talk(options, settings, _script(options.script))
    except Exception as error:  # somebody may be in need: whatever it is, help first
        if isinstance(error, UsageError) and settings is not None:
            raise  # a slip of who typed the command, as with an option that does not exist
        return _could_not_open(error, options, settings)
    return OK


def _script(file: Path | None) -> tuple[str, ...] | None:
    try:
        return None if file is None else tuple(file.read_text("utf-8").splitlines())
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"cannot read the script '{file}'") from error


def _talk(
    options: argparse.Namespace, settings: "Settings", script: tuple[str, ...] | None
) -> None:
    from bot.bootstrap.terminal import ChatOptions, chat

    chosen = ChatOptions(
        flow=options.flow,
        state=options.at,
        language=options.lang,
        speed=options.clock,
        plain=options.plain,
        script=script,
    )
    _to_the_end(chat(settings, chosen))


def _could_not_open(
    error: Exception, options: argparse.Namespace, settings: "Settings | None"
) -> int:
    """Kind words and help for the person; for whoever runs it a line that says what to do."""
    from bot.app.unopened import kind_words, remedy  # never on a good day

    language = options.lang or (settings.language if settings else "en")
    _tell(kind_words(error, Language(language)))
    # What an error that is not ours has to say may hold a person's words.
    what = str(error) if isinstance(error, BotError) else type(error).__name__
    if settings is not None:
        what += f"; {remedy(error, settings.data_dir, settings.master_key_file)}"
    _complain(what)
    return exit_code(error)


# ── run ───────────────────────────────────────────────────────────────────────────────────────


def _add_run(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_run)
    parser.add_argument("--api-base-url", metavar="URL", help="another Bot API server")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="where state is kept")
    parser.add_argument("--poll-timeout", type=int, metavar="SECONDS")
    parser.add_argument("--rate", type=float, metavar="N", help="messages a second in all")
    parser.add_argument("--ready-file", type=Path, metavar="FILE", help="written when serving")


def _run(options: argparse.Namespace) -> int:
    _hurry()
    from bot.bootstrap.telegram import serve
    from bot.settings import read_settings

    names = ("api_base_url", "data_dir", "poll_timeout", "rate")
    given = {name: value for name in names if (value := getattr(options, name)) is not None}
    _to_the_end(serve(read_settings(**given), options.ready_file))
    return OK


# ── content ───────────────────────────────────────────────────────────────────────────────────


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_check)
    parser.add_argument("--json", action="store_true", help="findings as JSON, one a line")
    parser.add_argument(
        "--release", action="store_true", help="if there are no errors, note down what is released"
    )


def _check(options: argparse.Namespace) -> int:
    from bot.content.findings import has_errors
    from bot.content.lint import check
    from bot.content.lint.released import write_release
    from bot.content.loader import content_root, load
    from bot.scheduling.clock import WallClock

    loaded = load(content_root())
    findings = check(loaded, WallClock().now().date())
    for finding in findings:
        print(json.dumps(finding.as_json()) if options.json else finding.as_text())
    if has_errors(findings):
        return FINDINGS
    if options.release:
        write_release(loaded)
    return OK


def _add_proof(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_proof)
    parser.add_argument("--json", action="store_true", help="the report as JSON")
    parser.add_argument("--out", type=Path, metavar="FILE", help="write the report there")


def _proof(options: argparse.Namespace) -> int:
    from bot.proof.command import told

    text, code = told(options)
    sys.stdout.write(text)
    return code


def _add_graph(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_graph)
    parser.add_argument("flow", nargs="?", metavar="FLOW", help="only this flow")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true")
    form.add_argument("--mermaid", action="store_true", help="(the default)")


def _graph(options: argparse.Namespace) -> int:
    from bot.content.drawing import to_json, to_mermaid
    from bot.content.graph import graph
    from bot.content.loader import content_root, load

    flows = load(content_root()).flows
    if options.flow is not None and options.flow not in flows:
        raise NotThere("flow", options.flow, flows)
    chosen = [flows[FlowId(options.flow)]] if options.flow else list(flows.values())
    if options.json:
        print(json.dumps([to_json(graph(flow)) for flow in chosen], ensure_ascii=False))
    else:
        print("\n".join(to_mermaid(graph(flow)) for flow in chosen))
    return OK


# ── understanding ─────────────────────────────────────────────────────────────────────────────


def _add_classify(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_classify)
    parser.add_argument(
        "--jsonl",
        action="store_true",
        help='read objects like {"text": "...", "lang": "es"}; otherwise each line is a message',
    )


def _classify(options: argparse.Namespace) -> int:
    """One line in, one JSON object out, at once: the very reading that live messages get."""
    from bot.content.source import content_root
    from bot.content.understood import load_understanding

    gc.disable()  # all of what is read stays
    understood = load_understanding(content_root())
    gc.freeze()
    gc.enable()
    read = understood.of_json if options.jsonl else understood.of_line
    lines = () if sys.stdin is None else sys.stdin.buffer
    for number, line in enumerate(lines, 1):
        sys.stdout.write(f"{json.dumps(read(line, number))}\n")
        sys.stdout.flush()
    return OK

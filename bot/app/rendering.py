"""Effects to messages: words in the person's language, buttons under the bubble they belong to."""

from dataclasses import dataclass

from bot.app.messages import File, Message
from bot.core.book import Book
from bot.core.conversation import Conversation
from bot.core.effects import (
    Effect,
    GiveHelp,
    HandOver,
    NameLines,
    Offer,
    Priority,
    Retire,
    Say,
    ShowPicture,
)
from bot.core.errors import TextMissing
from bot.core.help_family import Family, family_of
from bot.core.help_words import help_texts, language_of_help
from bot.core.helplines import BUILT_IN_NUMBERS, Kind, country_of, lines_for, with_lines
from bot.core.names import TextId
from bot.core.pace import typing_seconds
from bot.core.picture import Picture
from bot.core.signals import SAFE, Danger

HELP_KEY = "help"
LINES_KEY = "lines"
HELP_KEYS = {HELP_KEY, LINES_KEY}
"""The built-in help, and lines to call: what she is told in danger, and not what she is asked."""
FILE_KEY = "file"
PICTURE_KEY = "picture"
TROUBLE = TextId("common.failed")
TROUBLE_BUILT_IN = (
    "Something went wrong in me, not in you. Your place is kept; please try again in a moment. "
    "In danger call 112, 911 or 999."
)
"""For the day on which not even the locale files can be read."""
UNKEPT = (
    "Something in me is broken, not in you. I cannot keep what you write, so I cannot answer it. "
    "Whoever runs me can repair that. In danger call 112, 911 or 999."
)
"""For somebody whose key is spoilt: trying once more would not help, and her language is unknown."""


@dataclass(frozen=True, slots=True)
class Rendered:
    message: Message
    priority: Priority


@dataclass(slots=True)
class _Bubble:
    """A message in the making. Replacing a frozen one with each thing that is found out about it was
    a thirtieth of what a turn costs.
    """

    text: str = ""
    priority: Priority = Priority.REPLY
    typing: float = 0.0
    crisis: bool = False
    key: str = ""
    offer: Offer | None = None
    closes: Retire | None = None
    file: File | None = None
    picture: Picture | None = None

    @property
    def only_closes(self) -> bool:
        says_nothing = not self.text and not (self.offer and self.offer.choices)
        shows_nothing = self.file is None and self.picture is None
        return self.closes is not None and says_nothing and shows_nothing

    def rendered(self) -> Rendered:
        offer, closes = self.offer or _NO_OFFER, self.closes
        message = Message(
            text=self.text,
            choices=offer.choices,
            columns=offer.columns,
            session=offer.session,
            prompt=offer.prompt if self.offer else None,
            picked=offer.picked,
            typed=offer.typed,
            place=offer.place,
            retire=closes.prompt if closes else None,
            chosen=closes.chosen if closes else None,
            typing=self.typing,
            crisis=self.crisis,
            key=self.key,
            file=self.file,
            picture=self.picture,
        )
        return Rendered(message, self.priority)


_NO_OFFER = Offer(session=0, prompt=0, choices=())


def render(
    book: Book,
    conversation: Conversation,
    effects: tuple[Effect, ...],
    file: File | None = None,
) -> tuple[Rendered, ...]:
    """What is to be shown, in order; `file` is what is handed over. Raises `TextMissing`."""
    shown: list[_Bubble] = []
    effects = _nothing_before_help(effects)
    for effect in _closings_early(_without_passing_prompts(effects)):
        match effect:
            case GiveHelp() | NameLines():
                shown.extend(map(_said, _numbers(book, conversation, effect)))
            case Say():
                shown.append(_bubble(book, conversation, effect))
            case Offer():
                _put_under(shown, effect)
            case HandOver():
                shown.append(_Bubble(key=FILE_KEY, file=file))
            case ShowPicture():
                drawn = _Bubble(key=PICTURE_KEY, priority=effect.priority, picture=effect.picture)
                shown.append(drawn)
            case Retire():
                shown.append(_Bubble(closes=effect))
            case _:
                pass  # not for the person's eyes
    return tuple([bubble.rendered() for bubble in _closings_joined(shown)])


def helping(
    conversation: Conversation,
    danger: Danger = SAFE,
    book: Book | None = None,
    *,
    again: bool = False,
) -> tuple[Rendered, ...]:
    """The built-in help, without a pause: in the language of the words, else of the person. The
    book adds the numbers of her country if it can.
    """
    family = Family.AGAIN if again else family_of(danger.route)
    return tuple(
        Rendered(Message(text, crisis=True, key=HELP_KEY), Priority.CRISIS)
        for text in _help_texts(conversation, danger, family, book)
    )


def _help_texts(
    conversation: Conversation, danger: Danger, family: Family, book: Book | None
) -> tuple[str, ...]:
    spoken = language_of_help(danger.language, conversation.language)
    built_in = help_texts(spoken, family=family)
    if book is None:
        return built_in
    profile = conversation.profile
    try:
        country = country_of(book.directory, profile.country, profile.zone)
        kind = Kind.VIOLENCE if family is Family.FROM_OTHERS else Kind.CRISIS
        return with_lines(built_in, book.directory, country, spoken, kind=kind, matter=family)
    except Exception:  # noqa: BLE001 - whatever is broken in a list of numbers, help goes out
        return built_in


def _nothing_before_help(effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """In a turn of help what was said before it is not said at all; what follows it may be."""
    given = [place for place, effect in enumerate(effects) if isinstance(effect, GiveHelp)]
    if not given:
        return effects
    return tuple(
        effect
        for place, effect in enumerate(effects)
        if place >= given[0] or isinstance(effect, Retire)
    )


def _numbers(
    book: Book, conversation: Conversation, named: GiveHelp | NameLines
) -> tuple[Rendered, ...]:
    """Help, or lines to call; whatever is broken, the built-in ones."""
    if isinstance(named, GiveHelp):
        return helping(conversation, named.danger, book, again=named.again)
    language = conversation.language
    try:
        texts = lines_for(book.directory, named.country, language, named.kind)
    except Exception:  # noqa: BLE001 - she asked for a number: there always is one
        texts = help_texts(language)[BUILT_IN_NUMBERS : BUILT_IN_NUMBERS + 1]
    crisis = named.priority is Priority.CRISIS
    return tuple(
        Rendered(Message(text, crisis=crisis, key=LINES_KEY), named.priority) for text in texts
    )


def trouble(book: Book, conversation: Conversation) -> Rendered:
    """The kind words for a turn that could not be taken."""
    try:
        text = book.texts.render(conversation.language, TROUBLE, {})
    except TextMissing:
        text = TROUBLE_BUILT_IN
    return Rendered(Message(text, key=TROUBLE), Priority.REPLY)


def _said(item: Rendered) -> _Bubble:
    """Help, or a line to call: buttons may come under it."""
    message = item.message
    return _Bubble(message.text, item.priority, crisis=message.crisis, key=message.key)


def _bubble(book: Book, conversation: Conversation, said: Say) -> _Bubble:
    text = book.texts.render(conversation.language, said.text, said.arguments, said.variant)
    if said.priority is Priority.CRISIS:
        return _Bubble(text, said.priority, crisis=True, key=said.text)
    is_unasked = said.priority is Priority.UNASKED  # nobody looks on, and nobody is kept waiting
    typing = 0.0 if is_unasked else typing_seconds(conversation, text)
    return _Bubble(text, said.priority, typing=typing, key=said.text)


def _put_under(shown: list[_Bubble], offer: Offer) -> None:
    """Buttons go under the last bubble; without one they stand alone."""
    if not shown or not shown[-1].text:
        shown.append(_Bubble())
    shown[-1].offer = offer


def _closings_early(effects: list[Effect]) -> list[Effect]:
    """Old buttons go before anything new is said, but never before help."""
    helps = [effect for effect in effects if isinstance(effect, GiveHelp)]
    closings = [effect for effect in effects if isinstance(effect, Retire)]
    rest = [effect for effect in effects if not isinstance(effect, GiveHelp | Retire)]
    return [*helps, *closings, *rest]


def _closings_joined(shown: list[_Bubble]) -> list[_Bubble]:
    """An old prompt closes together with the bubble that follows: one message fewer to send."""
    joined: list[_Bubble] = []
    for bubble in shown:
        if joined and joined[-1].only_closes and bubble.closes is None:
            bubble.closes = joined.pop().closes
        joined.append(bubble)
    return joined


def _without_passing_prompts(effects: tuple[Effect, ...]) -> list[Effect]:
    """A prompt that was opened and closed within the turn, or offered twice, was never there."""
    retired = {effect.prompt for effect in effects if isinstance(effect, Retire)}
    offers = [effect for effect in effects if isinstance(effect, Offer)]
    opened = {offer.prompt for offer in offers}
    last = offers[-1] if offers else None
    return [
        effect
        for effect in effects
        if not (isinstance(effect, Offer) and (effect.prompt in retired or effect is not last))
        and not (isinstance(effect, Retire) and effect.prompt in retired & opened)
    ]

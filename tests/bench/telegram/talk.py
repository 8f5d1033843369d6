"""The conversation that is measured: a lonely evening in twelve messages, half of them typed.

Words that are understood, a feeling that is named, its strength and its needs, the menu, and the
one-minute practice. Each is answered with buttons, and after the last one the first can follow
again. Buttons are pressed by their place, since their words change from time to time.
"""

LINES: tuple[str | dict[str, int], ...] = (
    "i feel so lonely tonight",
    {"press": 0},  # look closer at it
    "thoughts",
    "6",
    {"press": 0},  # what it needs
    {"press": 2},  # two more guesses
    "menu",
    {"press": 0},  # one minute
    {"press": 0},  # a true line
    {"press": 0},  # a kind line
    {"press": 0},  # they fit
    "menu",
)
FIRST_PERSON = 100_001

"""The built-in help in English: the rules for it stand in `help_words.py`.

Exactly one wording each. reviewed: pending. No clinician has signed them.
"""

from collections.abc import Mapping

from bot.core.help_family import Bubbles, Family

ENGLISH: Mapping[Family, Bubbles] = {
    Family.GENERAL: (
        (
            "Thank you for telling me. This needs a human voice, and I am a program: I can't call "
            "anyone for you."
        ),
        (
            "If you could die or be hurt today, call now: 112 in Europe, 911 in the US and Canada, "
            "999 in the UK, 000 in Australia. To talk or text: 988 (US, Canada), 116 123 (UK, "
            "Ireland). Other countries: findahelpline.com"
        ),
        (
            "If you can, be near someone, or ring one person: “Please stay with me, I am not safe.”"
            " Move away from anything you could use to hurt yourself. You can keep writing here."
        ),
    ),
    Family.IN_PROGRESS: (
        (
            "Thank you for telling me. This can't wait, and I am a program: I can't call anyone for"
            " you. Please call, even if you feel fine."
        ),
        (
            "Call now: 112 in Europe, 911 in the US and Canada, 999 in the UK, 000 in Australia. To"
            " talk or text: 988 (US, Canada), 116 123 (UK, Ireland). Other countries: "
            "findahelpline.com"
        ),
        (
            "Go to a person now, or ring one: “Please come, I am not safe.” Step away from what "
            "could hurt you, into another room or outside. You can keep writing here."
        ),
    ),
    Family.THOUGHTS: (
        (
            "Thank you for telling me. I am a program and can't call anyone for you, and this needs"
            " a human voice as well."
        ),
        (
            "If you may act on it today: 112 in Europe, 911 in the US and Canada, 999 in the UK, "
            "000 in Australia. To talk at any hour: 988 (US, Canada), 116 123 (UK, Ireland). Other "
            "countries: findahelpline.com"
        ),
        (
            "If you can, be near someone, or ring one person: “Please stay with me, I am not safe.”"
            " Move away from anything you could use to hurt yourself. You can keep writing here."
        ),
    ),
    Family.SELF_HARM: (
        (
            "Thank you for telling me. There is no shame in it here. I am a program: I can't see "
            "how hurt you are, and I can't call anyone for you."
        ),
        (
            "If a wound is deep or will not stop bleeding: 112 in Europe, 911 in the US and Canada,"
            " 999 in the UK, 000 in Australia. To talk at any hour: 988 (US, Canada), 116 123 (UK, "
            "Ireland). Other countries: findahelpline.com"
        ),
        (
            "Until help is there, press a clean cloth on the wound, firmly. Move away from what you"
            " could use. If you took something as well, call even if you feel fine. You can keep "
            "writing here."
        ),
    ),
    Family.OTHER: (
        (
            "Thank you for looking after this person. I am a program: I can't call anyone for you, "
            "and you need not carry it alone."
        ),
        (
            "If it may happen now: 112 in Europe, 911 in the US and Canada, 999 in the UK, 000 in "
            "Australia. Lines also talk with those who worry: 988 (US, Canada), 116 123 (UK, "
            "Ireland). Other countries: findahelpline.com"
        ),
        (
            "You may call for someone else. Stay with them if that is safe for you, and ask "
            "plainly: “Are you thinking of ending your life?” Asking does not put it there. You can"
            " keep writing here."
        ),
    ),
    Family.FROM_OTHERS: (
        (
            "I believe you. What is done to you is not your fault. I am a program: I can't call "
            "anyone for you."
        ),
        (
            "If you are in danger now and can call safely: 112 in Europe, 911 in the US and Canada,"
            " 999 in the UK, 000 in Australia. findahelpline.com has lines against violence and for"
            " children, by country."
        ),
        (
            "If you can, go where other people are. If someone reads your phone, another phone may "
            "be safer. You can keep writing here."
        ),
    ),
    Family.TO_OTHERS: (
        (
            "Thank you for saying it. First some space: leave the room, or the house. Leave "
            "anything that could be used as a weapon where it is. I am a program and can't call "
            "anyone for you."
        ),
        (
            "If someone may get hurt now: 112 in Europe, 911 in the US and Canada, 999 in the UK, "
            "000 in Australia. To talk at any hour: 988 (US, Canada), 116 123 (UK, Ireland). Other "
            "countries: findahelpline.com"
        ),
        ("You may call about yourself, before anything has happened. You can keep writing here."),
    ),
    Family.BODY: (
        (
            "Thank you for telling me. The body comes first here, and I am a program: I can't "
            "examine you or call anyone for you."
        ),
        (
            "If in doubt, call now: 112 in Europe, 911 in the US and Canada, 999 in the UK, 000 in "
            "Australia. To talk: 988 (US, Canada), 116 123 (UK, Ireland). Other countries: "
            "findahelpline.com"
        ),
        (
            "Now means: you fainted, have chest pain, shake hard, are confused, or took too much of"
            " something, even if you feel fine. Otherwise a doctor today; someone can ring for you."
            " You can keep writing here."
        ),
    ),
    Family.AGAIN: (
        ("I am still here, and still a program. A voice comes first, or one person beside you."),
        (
            "In danger: 112 in Europe, 911 in the US and Canada, 999 in the UK, 000 in Australia. "
            "To talk: 988 (US, Canada), 116 123 (UK, Ireland). Other countries: findahelpline.com"
        ),
    ),
}

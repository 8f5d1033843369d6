"""The words of the built-in help, by language and by what is the matter. No database, no file, no flow.

Each family is at most three bubbles: what this program is and is not, whom to call (the second; the
numbers of her country take its place where they are known), what to do first. Structure after the VERA-MH rubric (SpringCare), Samaritans and WHO guidance on speaking about
suicide; no methods, no single cause, no risk score (NICE NG225). Numbers are those of the table in
`locales/helplines.yaml` whose source is graded, and the emergency numbers.

Exactly one wording each. reviewed: pending. No clinician has signed these words yet, and no native
speaker the Spanish and German ones.
"""

from collections.abc import Mapping
from enum import StrEnum

from bot.core.names import BASE_LANGUAGE, Language, TextId


class Family(StrEnum):
    """Which words fit. Routes that need the same first help share a family."""

    GENERAL = "general"
    IN_PROGRESS = "in_progress"
    THOUGHTS = "thoughts"
    SELF_HARM = "self_harm"
    OTHER = "other"
    FROM_OTHERS = "from_others"
    TO_OTHERS = "to_others"
    BODY = "body"
    AGAIN = "again"  # the same sign once more in one talk: short, and not the same list


FAMILIES: Mapping[str, Family] = {
    "A": Family.IN_PROGRESS,
    "B": Family.THOUGHTS,
    "C": Family.THOUGHTS,
    "D": Family.SELF_HARM,
    "E": Family.OTHER,
    "I": Family.FROM_OTHERS,
    "J": Family.TO_OTHERS,
    "L": Family.BODY,
}
"""By the letter of the route; the others get the general words."""

CONCERN = TextId("common.concern")
"""One soft line, where nothing may come in between."""

Bubbles = tuple[str, ...]

_ENGLISH: Mapping[Family, Bubbles] = {
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

_SPANISH: Mapping[Family, Bubbles] = {
    Family.GENERAL: (
        (
            "Gracias por decírmelo. Esto necesita una voz humana, y yo soy un programa: no puedo "
            "llamar a nadie por ti."
        ),
        (
            "Si hoy podrías morir o hacerte daño, llama ya: 112 en España y Europa; en América, 911"
            " en muchos países o el número de emergencias del tuyo. Para hablar en España: 024, a "
            "cualquier hora. Otros países: findahelpline.com"
        ),
        (
            "Si puedes, quédate cerca de alguien, o llama a una persona: «Quédate conmigo, por "
            "favor, no estoy a salvo». Aléjate de lo que podría hacerte daño. Puedes seguir "
            "escribiendo aquí."
        ),
    ),
    Family.IN_PROGRESS: (
        (
            "Gracias por decírmelo. Esto no puede esperar, y yo soy un programa: no puedo llamar a "
            "nadie por ti. Llama, por favor, aunque te encuentres bien."
        ),
        (
            "Llama ya: 112 en España y Europa; en América, 911 en muchos países o el número de "
            "emergencias del tuyo. Para hablar en España: 024, a cualquier hora. Otros países: "
            "findahelpline.com"
        ),
        (
            "Ve ahora con una persona, o llama a una: «Ven, por favor, no estoy a salvo». Aléjate "
            "de lo que podría hacerte daño, a otra habitación o a la calle. Puedes seguir "
            "escribiendo aquí."
        ),
    ),
    Family.THOUGHTS: (
        (
            "Gracias por decírmelo. Soy un programa y no puedo llamar a nadie por ti, y esto "
            "necesita también una voz humana."
        ),
        (
            "Si hoy podrías hacerlo: 112 en España y Europa; en América, 911 en muchos países o el "
            "número de emergencias del tuyo. Para hablar en España: 024, a cualquier hora. Otros "
            "países: findahelpline.com"
        ),
        (
            "Si puedes, quédate cerca de alguien, o llama a una persona: «Quédate conmigo, por "
            "favor, no estoy a salvo». Aléjate de lo que podría hacerte daño. Puedes seguir "
            "escribiendo aquí."
        ),
    ),
    Family.SELF_HARM: (
        (
            "Gracias por decírmelo. Aquí no hay vergüenza en ello. Soy un programa: no veo cómo "
            "está la herida y no puedo llamar a nadie por ti."
        ),
        (
            "Si una herida es profunda o no deja de sangrar: 112 en España y Europa; en América, "
            "911 en muchos países o el número de emergencias del tuyo. Para hablar en España: 024. "
            "Otros países: findahelpline.com"
        ),
        (
            "Mientras llega la ayuda, aprieta la herida con un paño limpio. Aléjate de lo que "
            "podrías usar. Si además has tomado algo, llama aunque te encuentres bien. Puedes "
            "seguir escribiendo aquí."
        ),
    ),
    Family.OTHER: (
        (
            "Gracias por cuidar de esa persona. Soy un programa: no puedo llamar a nadie por ti, y "
            "no tienes que llevarlo a solas."
        ),
        (
            "Si puede pasar ahora: 112 en España y Europa; en América, 911 en muchos países o el "
            "número de emergencias del tuyo. También se puede llamar por alguien: 024 en España. "
            "Otros países: findahelpline.com"
        ),
        (
            "Quédate a su lado si es seguro para ti, y pregúntale sin rodeos: «¿Estás pensando en "
            "quitarte la vida?» Preguntar no mete la idea. Puedes seguir escribiendo aquí."
        ),
    ),
    Family.FROM_OTHERS: (
        (
            "Te creo. Lo que te hacen no es culpa tuya. Soy un programa: no puedo llamar a nadie "
            "por ti."
        ),
        (
            "Si ahora hay peligro y es seguro llamar: 112 en España y Europa; en América, "
            "911 en muchos países o el número de emergencias del tuyo. findahelpline.com reúne "
            "líneas contra la violencia y para menores, por países."
        ),
        (
            "Si puedes, ve donde haya gente. Si alguien lee tu teléfono, otro teléfono puede ser "
            "más seguro. Puedes seguir escribiendo aquí."
        ),
    ),
    Family.TO_OTHERS: (
        (
            "Gracias por decirlo. Primero, distancia: sal de la habitación, o de la casa. Deja "
            "donde está lo que podría servir de arma. Soy un programa y no puedo llamar a nadie por"
            " ti."
        ),
        (
            "Si alguien puede resultar herido ahora: 112 en España y Europa; en América, 911 en "
            "muchos países o el número de emergencias del tuyo. Para hablar en España: 024. Otros "
            "países: findahelpline.com"
        ),
        (
            "Se puede llamar también por uno mismo, antes de que pase nada. Puedes seguir "
            "escribiendo aquí."
        ),
    ),
    Family.BODY: (
        (
            "Gracias por decírmelo. Aquí el cuerpo va primero, y yo soy un programa: no puedo "
            "examinarte ni llamar a nadie por ti."
        ),
        (
            "En la duda, llama ya: 112 en España y Europa; en América, 911 en muchos países o el "
            "número de emergencias del tuyo. Para hablar en España: 024. Otros países: "
            "findahelpline.com"
        ),
        (
            "Ya quiere decir: te has desmayado, te duele el pecho, tiemblas mucho, hay confusión o "
            "has tomado demasiado de algo, aunque te encuentres bien. Si no, un médico hoy; alguien"
            " puede llamar por ti. Puedes seguir escribiendo."
        ),
    ),
    Family.AGAIN: (
        ("Sigo aquí, y sigo siendo un programa. Primero una voz, o una persona a tu lado."),
        (
            "En peligro: 112 en España y Europa; en América, 911 en muchos países o el número de "
            "emergencias del tuyo. Para hablar en España: 024. Otros países: findahelpline.com"
        ),
    ),
}

_GERMAN: Mapping[Family, Bubbles] = {
    Family.GENERAL: (
        (
            "Danke, dass du es sagst. Das braucht eine menschliche Stimme, und ich bin ein "
            "Programm: Ich kann niemanden für dich anrufen."
        ),
        (
            "Wenn du heute sterben oder verletzt werden könntest, ruf jetzt an: 112. Zum Reden, "
            "rund um die Uhr: 0800 111 0 111 (Deutschland), 143 (Schweiz). Andere Länder: "
            "findahelpline.com"
        ),
        (
            "Wenn es geht, sei in der Nähe von jemandem, oder ruf einen Menschen an: „Bitte bleib "
            "bei mir, ich bin in Gefahr.“ Geh weg von allem, womit du dich verletzen könntest. "
            "Du kannst hier weiterschreiben."
        ),
    ),
    Family.IN_PROGRESS: (
        (
            "Danke, dass du es sagst. Das kann nicht warten, und ich bin ein Programm: Ich kann "
            "niemanden für dich anrufen. Bitte ruf an, auch wenn es dir gut geht."
        ),
        (
            "Ruf jetzt an: 112. Zum Reden, rund um die Uhr: 0800 111 0 111 (Deutschland), 143 "
            "(Schweiz). Andere Länder: findahelpline.com"
        ),
        (
            "Geh jetzt zu einem Menschen, oder ruf einen an: „Bitte komm, ich bin in Gefahr.“ "
            "Geh weg von dem, was dich verletzen könnte, in ein anderes Zimmer oder nach draußen. "
            "Du kannst hier weiterschreiben."
        ),
    ),
    Family.THOUGHTS: (
        (
            "Danke, dass du es sagst. Ich bin ein Programm und kann niemanden für dich anrufen, und"
            " das braucht auch eine menschliche Stimme."
        ),
        (
            "Wenn du es heute tun könntest: 112. Zum Reden, rund um die Uhr: 0800 111 0 111 "
            "(Deutschland), 143 (Schweiz). Andere Länder: findahelpline.com"
        ),
        (
            "Wenn es geht, sei in der Nähe von jemandem, oder ruf einen Menschen an: „Bitte bleib "
            "bei mir, ich bin in Gefahr.“ Geh weg von allem, womit du dich verletzen könntest. "
            "Du kannst hier weiterschreiben."
        ),
    ),
    Family.SELF_HARM: (
        (
            "Danke, dass du es sagst. Dafür brauchst du dich hier nicht zu schämen. Ich bin ein "
            "Programm: Ich sehe nicht, wie verletzt du bist, und kann niemanden für dich anrufen."
        ),
        (
            "Wenn eine Wunde tief ist oder nicht aufhört zu bluten: 112. Zum Reden, rund um die "
            "Uhr: 0800 111 0 111 (Deutschland), 143 (Schweiz). Andere Länder: findahelpline.com"
        ),
        (
            "Drück bis dahin ein sauberes Tuch fest auf die Wunde. Geh weg von dem, was du benutzen"
            " könntest. Wenn du auch etwas genommen hast, ruf an, auch wenn es dir gut geht. Du "
            "kannst hier weiterschreiben."
        ),
    ),
    Family.OTHER: (
        (
            "Danke, dass du auf diesen Menschen achtest. Ich bin ein Programm: Ich kann niemanden "
            "für dich anrufen, und du brauchst das nicht allein zu tragen."
        ),
        (
            "Wenn es jetzt geschehen kann: 112. Auch wer sich sorgt, kann anrufen: 0800 111 0 111 "
            "(Deutschland), 143 (Schweiz). Andere Länder: findahelpline.com"
        ),
        (
            "Du darfst für jemand anderen anrufen. Bleib dabei, wenn das für dich sicher ist, und "
            "frag ohne Umschweife: „Denkst du daran, dir das Leben zu nehmen?“ Die Frage bringt "
            "niemanden auf die Idee. Du kannst hier weiterschreiben."
        ),
    ),
    Family.FROM_OTHERS: (
        (
            "Ich glaube dir. Was dir angetan wird, ist nicht deine Schuld. Ich bin ein Programm: "
            "Ich kann niemanden für dich anrufen."
        ),
        (
            "Wenn du jetzt in Gefahr bist und sicher anrufen kannst: 112. findahelpline.com nennt "
            "Hilfe bei Gewalt und Hilfe für Kinder, nach Ländern."
        ),
        (
            "Wenn es geht, geh dorthin, wo andere Menschen sind. Wenn jemand dein Telefon liest, "
            "kann ein anderes sicherer sein. Du kannst hier weiterschreiben."
        ),
    ),
    Family.TO_OTHERS: (
        (
            "Danke, dass du es sagst. Zuerst Abstand: Geh aus dem Zimmer, oder aus dem Haus. Lass "
            "liegen, was eine Waffe sein könnte. Ich bin ein Programm und kann niemanden für dich "
            "anrufen."
        ),
        (
            "Wenn jetzt jemand verletzt werden könnte: 112. Zum Reden, rund um die Uhr: 0800 111 0 "
            "111 (Deutschland), 143 (Schweiz). Andere Länder: findahelpline.com"
        ),
        (
            "Du darfst auch deinetwegen anrufen, bevor etwas geschehen ist. Du kannst hier "
            "weiterschreiben."
        ),
    ),
    Family.BODY: (
        (
            "Danke, dass du es sagst. Hier geht der Körper vor, und ich bin ein Programm: Ich kann "
            "dich nicht untersuchen und niemanden für dich anrufen."
        ),
        (
            "Im Zweifel ruf jetzt an: 112. Zum Reden: 0800 111 0 111 (Deutschland), 143 (Schweiz). "
            "Andere Länder: findahelpline.com"
        ),
        (
            "Jetzt heißt: du warst ohnmächtig, hast Schmerzen in der Brust, zitterst stark, bist "
            "verwirrt oder hast zu viel von etwas genommen, auch wenn es dir gut geht. Sonst heute "
            "zum Arzt; jemand kann für dich anrufen."
        ),
    ),
    Family.AGAIN: (
        (
            "Ich bin noch da, und noch immer ein Programm. Zuerst eine Stimme, oder ein Mensch "
            "neben dir."
        ),
        (
            "In Gefahr: 112. Zum Reden, rund um die Uhr: 0800 111 0 111 (Deutschland), 143 "
            "(Schweiz). Andere Länder: findahelpline.com"
        ),
    ),
}

HELP: Mapping[Language, Mapping[Family, Bubbles]] = {
    Language("en"): _ENGLISH,
    Language("es"): _SPANISH,
    Language("de"): _GERMAN,
}


def family_of(route: str | None) -> Family:
    return FAMILIES.get(route or "", Family.GENERAL)


def language_of_help(*languages: Language | None) -> Language:
    """The first of these that has words of its own, else English."""
    return next((one for one in languages if one is not None and one in HELP), BASE_LANGUAGE)


def help_texts(*languages: Language | None, family: Family = Family.GENERAL) -> Bubbles:
    return HELP[language_of_help(*languages)][family]

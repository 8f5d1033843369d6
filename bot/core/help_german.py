"""The built-in help in German: the rules for it stand in `help_words.py`.

Exactly one wording each. reviewed: pending. No clinician has signed them, and no native speaker.
"""

from collections.abc import Mapping

from bot.core.help_family import Bubbles, Family

GERMAN: Mapping[Family, Bubbles] = {
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

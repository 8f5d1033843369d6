## Ein Mensch. Hier stehen keine Nummern: die kennt /now, mit dem Tag, an dem sie geprüft wurden.

# of: 17d2f7 · reviewed: pending
why = Manches wird erst leichter, wenn ein anderer Mensch davon weiß. Du bestimmst, wer, wann und wie viel.
# of: 3a5a0c · reviewed: pending
known = Wen hättest du gern in der Nähe? Es kann jemand sein, den du schon genannt hast.
    .v2 = Wer könnte das jetzt hören? Jemand, den du genannt hast, oder jemand anderes.
    .named_before = Jemand Genanntes
    .someone = Jemand anderes
# of: ce7124 · reviewed: pending
which = Wer ist es?
    .skip = Jemand anderes
# of: ceb9fc · reviewed: pending
card = „{ $person }“. Beim letzten Mal hast du geschrieben: „{ $message }“. Passt die Zeile noch?
    .same_line = Dieselbe Zeile
    .new_line = Eine andere
# of: 518eec · reviewed: pending
who = Wer könnte das hören? Es muss nicht der nächste Mensch sein, nur einer, der es nicht schlimmer macht.
    .v2 = Gibt es jemanden, der davon wissen könnte? Aus dem Freundeskreis, der Familie, dem Haus, eine Ärztin.
    .someone = Jemand, den ich kenne
    .nobody = Niemand
    .invalid = Tippe eines an. Du kannst es auch für jetzt lassen.
# of: 2cf5e8 · reviewed: pending
name = Wie nennst du diesen Menschen? Ein Vorname oder Spitzname genügt.
    .skip = Lieber nicht
# of: 2b0a0f · reviewed: pending
starter = Die erste Zeile ist die schwerste. Wie könnte deine anfangen?
    .v2 = Wovon könnte die erste Zeile handeln?
    .hard_night = Heute ist es schwer
    .no_advice = Bitte nur zuhören
    .call_me = Rufst du mich an?
    .no_words = Mir fehlen die Worte
    .my_own = Ein eigener Anfang
# of: d4f7a6 · reviewed: pending
hard_night = So könnte es anfangen: „Hallo. Heute Nacht ist es schwer. Eine Antwort eilt nicht, ich wollte nur, dass jemand davon weiß.“
# of: c999ca · reviewed: pending
no_advice = So könnte es anfangen: „Könntest du zehn Minuten zuhören? Rat brauche ich keinen. Es würde helfen, damit nicht allein zu sein.“
# of: ef6c96 · reviewed: pending
call_me = So könnte es anfangen: „Könntest du mich heute oder morgen anrufen? Es geht mir nicht gut, und ich möchte deine Stimme hören.“
# of: 590c1b · reviewed: pending
no_words = So könnte es anfangen: „Ich weiß nicht, wie ich es sagen soll. Es ist gerade schlimm. Können wir ein wenig zusammen sein, auch ohne zu reden?“
# of: e3f0ae · reviewed: pending
line = Schreib es auf deine Weise, so kurz du magst. Von hier geht nichts hinaus.
    .skip = Heute nicht
    .invalid = Drei Worte genügen.
    .remind = Das Blatt liegt noch da. Drei Worte genügen.
# of: 4aa627 · reviewed: pending
ready_unnamed = Deine Zeile: „{ $message }“
    .copy = Nur du kannst sie schicken oder sagen: kopiere sie, oder lies sie am Telefon vor. Wirst du sie brauchen?
    .sending = Ja
    .not_yet = Ich warte noch damit
# of: 1ea569 · reviewed: pending
ready = Für { $person }: „{ $message }“
    .copy = Nur du kannst sie schicken: kopiere sie in eine Nachricht, oder lies sie am Telefon vor. Soll ich die Karte für einen anderen Tag behalten?
    .keep_person = Karte behalten
    .sending = Nicht nötig
    .not_yet = Ich warte noch damit
    .why = Eine behaltene Karte kommt wieder, wenn du das nächste Mal einen Menschen suchst oder den Namen hier schreibst.
# of: cf9f58 · reviewed: pending
kept = Die Karte ist behalten; der Name allein bringt sie zurück. Wenn du die Zeile schickst, kann eine Antwort dauern. Das sagt wenig über dich. Spür kurz den Boden.
# of: 5bf5c7 · reviewed: pending
full = Es liegen schon fünf Menschen auf Karten, diese bleibt also nicht. Die Zeile steht oben; du kannst sie kopieren. Wenn du sie schickst, kann eine Antwort dauern. Spür kurz den Boden.
# of: 4916a2 · reviewed: pending
sending = Wenn du sie schickst, kommt vielleicht nicht gleich eine Antwort. Das sagt wenig über dich. Stell die Füße hin, und trink einen Schluck.
    .v2 = Sie zu schreiben war ein Schritt, geschickt oder nicht. Viele antworten spät. Schau dich im Zimmer um, und tu eine kleine warme Sache.
# of: a6565b · reviewed: pending
nobody = Niemand. Das ist ein einsames Wort, und viele Stunden fühlen sich so an. Es heißt nicht, dass dich zu hören sich nicht lohnt.
    .v2 = Dann ist da gerade niemand. Das kann wahr sein, und es tut weh. Es ist nicht dein Maß.
    .ask = Es gibt Menschen, deren Arbeit das Zuhören ist. Magst du von ihnen hören?
# of: 148ead · reviewed: pending
trained = Hausarzt, Therapeutin, Beratungsstelle, Seelsorge: ein Anruf wegen eines Termins ist ein Anfang. Für heute Nacht gibt es Nummern zum Anrufen oder Schreiben.
    .how = /now zeigt sie. Viele sind auch für schwere Nächte da, nicht nur für Gefahr. Wenn niemand antwortet, versuch es wieder. Suchen wir eine erste Zeile?
    .a_line = Eine erste Zeile
# of: a34b90 · reviewed: pending
later = Das ist in Ordnung. Es kann warten. Wenn es zu viel wird, ist /now nur ein Tippen entfernt. Spür kurz deine Füße.
    .v2 = Dann jetzt nicht. Der Gedanke an einen Menschen kann für heute genug sein. Schau dich einmal im Zimmer um.

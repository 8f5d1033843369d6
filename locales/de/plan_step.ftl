## Ein Schritt des Plans nach dem anderen. Eigene Worte, kein Urteil; auslassen geht immer.

# of: e947c6 · reviewed: pending
why = Ein Plan wird für eine Stunde gemacht, in der Denken schwer ist. Jeder Schritt darf ein Wort sein oder leer bleiben.
# of: 350a8f · reviewed: pending
there = In diesem Schritt steht: { $text }
    .more_of_it = Etwas dazu
    .anew = Neu schreiben
    .take_out = Herausnehmen
    .leave_it = So lassen
# of: 8261f2 · reviewed: pending
signs = Schritt 1 von 7, die Zeichen. Woran merkst du, dass es schwer wird? Gedanken, Stimmungen, was du tust oder nicht mehr tust.
    .added = Bis jetzt: { $text }. Schreib weiter, oder tippe auf „Fertig“.
    .done = Fertig
    .skip = Diesen Schritt auslassen
    .remind = Das Blatt liegt noch da. Ein Wort genügt, oder lass es aus.
# of: 1592e1 · reviewed: pending
alone = Schritt 2 von 7. Was kannst du allein tun, das dich ablenkt, und sei es für zehn Minuten?
    .added = Bis jetzt: { $text }. Schreib weiter, oder tippe auf „Fertig“.
    .done = Fertig
    .skip = Diesen Schritt auslassen
    .remind = Das Blatt liegt noch da. Ein Wort genügt, oder lass es aus.
# of: 1ce612 · reviewed: pending
places = Schritt 3 von 7. Welche Orte oder Menschen ziehen deine Gedanken woandershin? Warum, brauchen sie nicht zu wissen.
    .added = Bis jetzt: { $text }. Schreib weiter, oder tippe auf „Fertig“.
    .done = Fertig
    .skip = Diesen Schritt auslassen
    .remind = Das Blatt liegt noch da. Ein Wort genügt, oder lass es aus.
# of: 9c5141 · reviewed: pending
people = Schritt 4 von 7. Wen kannst du um Hilfe bitten? Ein Name genügt, mit Nummer ist es besser.
    .added = Bis jetzt: { $text }. Schreib weiter, oder tippe auf „Fertig“.
    .done = Fertig
    .skip = Diesen Schritt auslassen
    .remind = Das Blatt liegt noch da. Ein Wort genügt, oder lass es aus.
# of: 0bf7f9 · reviewed: pending
trained = Schritt 5 von 7. Wessen Arbeit ist es, dir zu helfen? Arztpraxis, Therapie, eine Nummer. Namen und Nummern, auch für die Nacht.
    .added = Bis jetzt: { $text }. Schreib weiter, oder tippe auf „Fertig“.
    .done = Fertig
    .skip = Diesen Schritt auslassen
    .remind = Das Blatt liegt noch da. Ein Wort genügt, oder lass es aus.
# of: 415b3c · reviewed: pending
safer = Schritt 6 von 7. Was würde den Ort um dich sicherer machen? Was dich verletzen könnte, kann weiter weg sein oder bei jemand anderem.
    .added = Bis jetzt: { $text }. Schreib weiter, oder tippe auf „Fertig“.
    .done = Fertig
    .skip = Diesen Schritt auslassen
    .remind = Das Blatt liegt noch da. Ein Wort genügt, oder lass es aus.
# of: 4e703c · reviewed: pending
matters = Schritt 7 von 7. Was zählt für dich am meisten? Ein Mensch, ein Tier, etwas, das du noch sehen möchtest.
    .added = Bis jetzt: { $text }. Schreib weiter, oder tippe auf „Fertig“.
    .done = Fertig
    .skip = Diesen Schritt auslassen
    .remind = Das Blatt liegt noch da. Ein Wort genügt, oder lass es aus.
# of: 02c7f5 · reviewed: pending
done = In Ordnung.
    .v2 = Gut.
# of: b41664 · reviewed: pending
stopped = Dann wartet der Rest.

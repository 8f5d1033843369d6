## Die Frage nach /now. Gelesen in der schlimmsten Stunde: kurz, ein Wortlaut, ein Weg, Nein zu sagen.

# of: 858114 · reviewed: pending
why = Die Nummern stehen oben, sie kommen zuerst. Das hier ist für die Minuten daneben.
# of: 3b6ac2 · reviewed: pending
first = Was würde in dieser Minute am meisten helfen?
    .human = Jemand zum Schreiben
    .ground = Gib mir Halt
    .safety_plan = Ein Notfallplan
    .elsewhere = Nummern anderswo
    .invalid = Für jetzt genügt ein Tippen oder die Zahl davor. Die Nummern oben bleiben da.
# of: 599632 · reviewed: pending
first_where = Was würde in dieser Minute am meisten helfen?
    .lines_here = Nummern, wo ich bin
    .human = Jemand zum Schreiben
    .ground = Gib mir Halt
    .safety_plan = Ein Notfallplan
    .invalid = Für jetzt genügt ein Tippen oder die Zahl davor. Die Nummern oben bleiben da.
# of: ff1da8 · reviewed: pending
place = Für welches Land? Der Name genügt, wie auch immer geschrieben.
    .skip = Lassen wir das
# of: 931397 · reviewed: pending
place_again = Das habe ich nicht gefunden. Den Namen noch einmal, oder ein anderes in der Nähe?
    .skip = Lassen wir das
# of: 288af0 · reviewed: pending
unfound = Ich konnte es nicht finden. Kostenlose Nummern aller Länder stehen hier: findahelpline.com
# of: 8c4819 · reviewed: pending
theirs = Bist du in diesem Land? Dann nenne ich ab jetzt seine Nummern.
    .i_am_there = Ja, ich bin dort
    .not_there = Nein, nur dieses Mal
# of: 7e69bf · reviewed: pending
more = Gibt es noch etwas für diese Minute?
    .human = Jemand zum Schreiben
    .ground = Gib mir Halt
    .safety_plan = Ein Notfallplan
    .invalid = Für jetzt genügt ein Tippen oder die Zahl davor. Die Nummern oben bleiben da.
# of: 5df229 · reviewed: pending
unclear = Du kannst hier schreiben, mit jedem Wort, und ich antworte. Eine echte Stimme kann mehr: Die Nummern stehen oben, und /now zeigt sie wieder.
# of: 3439e7 · reviewed: pending
not_now = In Ordnung. Die Nummern bleiben oben, und du kannst hier jederzeit schreiben. /company bleibt eine Weile in der Nähe.

## Ein Plan für eine schwere Stunde, gemacht in einer ruhigeren. Eigene Worte werden gezeigt, wie sie sind.

# of: ee1502 · reviewed: pending
why = In einer schweren Stunde ist Denken schwer. Ein Plan denkt voraus, in deinen Worten. Jeden Schritt kannst du auslassen.
# of: 14f53b · reviewed: pending
first = Ein Plan gelingt am besten in einer ruhigeren Stunde. Jetzt kommt zuerst eine Stimme oder jemand neben dir. Was würde am meisten helfen?
    .a_line = Eine Nummer zum Anrufen
    .human = Jemand, den ich kenne
    .begin = Den Plan jetzt machen
# of: 3389c2 · reviewed: pending
arrive = Ein Sicherheitsplan ist eine kurze Liste für eine schwere Stunde: sieben kleine Schritte in deinen Worten. Er dauert etwa zehn Minuten, und du kannst überall aufhören.
    .how = Er bleibt in deinem Vorrat, bis du ihn herausnimmst, und /plan zeigt ihn. Fangen wir an?
    .begin = Anfangen
# of: 94e389 · reviewed: pending
shown =
    Dein Plan.

    Zeichen: { $signs-set ->
        [yes] { $signs }
       *[no] –
    }

    Allein kann ich: { $alone-set ->
        [yes] { $alone }
       *[no] –
    }

    Orte und Menschen, die mich auf andere Gedanken bringen: { $places-set ->
        [yes] { $places }
       *[no] –
    }

    Fragen kann ich: { $people-set ->
        [yes] { $people }
       *[no] –
    }
    .safe =
        Ärzte und Nummern: { $trained-set ->
            [yes] { $trained }
           *[no] –
        }

        Sicherer um mich: { $safer-set ->
            [yes] { $safer }
           *[no] –
        }

        Was am meisten zählt: { $matters-set ->
            [yes] { $matters }
           *[no] –
        }

        Was wäre jetzt gut?
    .lines = Nummern zum Anrufen
    .change = Etwas ändern
# of: 72f5b5 · reviewed: pending
still = Unter diesen Nummern antworten Menschen. Möchtest du noch etwas anderes?
    .show_plan = Zurück zum Plan
    .human = Jemand, den ich kenne
# of: d96310 · reviewed: pending
change = Einen einzelnen Schritt, oder den ganzen Plan herausnehmen?
    .a_step = Einen Schritt
    .whole = Alles herausnehmen
    .leave_it = So lassen
# of: 57c022 · reviewed: pending
which = Welcher Schritt?
    .signs = Zeichen
    .alone = Was ich allein kann
    .places = Orte und Menschen
    .people = Wen ich frage
    .trained = Ärzte und Nummern
    .safer = Ein sichererer Ort
    .matters = Was am meisten zählt
    .skip = Keiner davon
# of: e77a52 · reviewed: pending
sure = Den ganzen Plan aus deinem Vorrat nehmen? Dann ist er weg.
    .keep_plan = Behalten
    .let_go = Herausnehmen
# of: e37973 · reviewed: pending
gone = Er ist nicht mehr in deinem Vorrat. Mit /plan kannst du an jedem Tag einen neuen machen.
# of: 29337a · reviewed: pending
stays = Dann bleibt er, wie er ist. /plan zeigt ihn.
# of: 9bcb7d · reviewed: pending
nothing_yet = Dann bleiben die Schritte vorerst leer. /plan fängt an jedem Tag neu an. Spür kurz deine Füße.
# of: f08213 · reviewed: pending
partly_kept = Was du geschrieben hast, ist behalten. /plan zeigt es, und der Rest kann warten. Spür kurz deine Füße.
# of: 937925 · reviewed: pending
enough = Gut. Er bleibt in deinem Vorrat, und /plan holt ihn zurück.
    .v2 = In Ordnung. /plan zeigt ihn zu jeder Stunde.
# of: 598454 · reviewed: pending
later = Das ist in Ordnung. Er lässt sich an einem ruhigeren Tag machen, mit /plan. Wenn es zu viel wird, ist /now da.
    .v2 = Dann jetzt nicht. /plan beginnt ihn ein anderes Mal, /now ist für Gefahr.

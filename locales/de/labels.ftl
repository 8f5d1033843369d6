## Knöpfe, die mehrere Abläufe teilen. In der Stimme des Menschen, der tippt.

# of: 79f3d8 · reviewed: pending
skip = Überspringen
# of: 11a676 · reviewed: pending
done = Fertig
# of: f63085 · reviewed: pending
more = Mehr Wörter
# of: f7763c · reviewed: pending
finish = Hier beenden
# of: 71980c · reviewed: pending
too_much = Zu viel
# of: dc332b · reviewed: pending
rest_later = Den Rest ein andermal
# of: 85a39a · reviewed: pending
yes = Ja
# of: 1ea442 · reviewed: pending
no = Nein
# of: a0e63d · reviewed: pending
not_now = Nicht jetzt
# of: 09b538 · reviewed: pending
begin = Beginnen
# of: e4bb9f · reviewed: pending
start = Starten
# of: 0b205b · reviewed: pending
stop = Hier aufhören
# of: f4d82c · reviewed: pending
enough = Genug für jetzt
# of: f4d82c · reviewed: pending
rest = Genug für jetzt
# of: 25b32e · reviewed: pending
go_on = Dahin zurück, wo ich war
# of: cb0f3a · reviewed: pending
ground = Halt finden
# of: 49912c · reviewed: pending
feeling = Ein Gefühl
# of: 2ff876 · reviewed: pending
body = Mein Körper
# of: febbed · reviewed: pending
needs = Was ich brauche
# of: 04050d · reviewed: pending
sit = Dabei sitzen
# of: c903cd · reviewed: pending
minute = Eine Minute
# of: df9e6f · reviewed: pending
witness = Abstand nehmen
# of: 6dcbba · reviewed: pending
write = Aufschreiben
# of: 9c3ce6 · reviewed: pending
softer = Etwas weicher
# of: e136a0 · reviewed: pending
same = Etwa gleich
# of: 9dfe59 · reviewed: pending
heavier = Schwerer
# of: 4f01e2 · reviewed: pending
worse = Schlimmer
# of: a18d20 · reviewed: pending
trained = Jemand Ausgebildetes
# of: bc2ca8 · reviewed: pending
human = Ein Mensch zum Reden
# of: dfb284 · reviewed: pending
danger = Ich brauche jetzt Hilfe
# of: cc7284 · reviewed: pending
something_else = Etwas anderes
# of: 24a55e · reviewed: pending
keep_it = Heb es für mich auf
# of: 1a2d60 · reviewed: pending
let_go = Lass es gehen
# of: d3a305 · reviewed: pending
duration = { $minutes ->
        [0] { $seconds } Sekunden
        [one] 1 Minute
       *[other] { $minutes } Minuten
    }
# of: 21c161 · reviewed: pending
listing = { $items } und { $last }
# of: 3e8300 · reviewed: pending
day = { $day }. { $month ->
        [1] Jan
        [2] Feb
        [3] März
        [4] Apr
        [5] Mai
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Okt
        [11] Nov
       *[other] Dez
    }{ $year ->
        [this] {""}
       *[other] {" "}{ $year }
    }
# of: 0124e6 · reviewed: pending
day_and_time = { $day }, { $time }
# of: 4d5cb7 · reviewed: pending
lies_since = Vom { $written }
# of: 0ed936 · reviewed: pending
letter_until = { $written }, zurück { $comes }
# of: 44d701 · reviewed: pending
reminder_until = Für { $comes }

# of: 437290 · reviewed: pending
on_days = { $at } ({ $days })

# of: a16bd7 · reviewed: pending
on_weekdays = Montag bis Freitag

# of: 19eb61 · reviewed: pending
on_weekends = Samstag und Sonntag

# of: 34abf1 · reviewed: pending
share_place = Meinen Standort teilen

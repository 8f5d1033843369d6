## Halt: erste Hilfe
# of: 6d0682 · reviewed: pending
exits =
    .too_much = Immer noch zu viel

# Die erste Blase hat mit Absicht einen einzigen Wortlaut: in einer Flut sind dieselben Worte ein Geländer.
# of: 73d0b4 · reviewed: pending
arrive = Jetzt ist nichts zu erklären. Drück mit den Füßen oder den Händen auf das, was unter dir ist. Spür, dass es hält.
    .feet = Beim Boden bleiben
    .senses = Mich umschauen
    .sounds = Nach außen hören
    .enough = Lassen
    .invalid = Worte sind nicht nötig. Drück nach unten, und tippe eines an. Oder schreib: Boden, schauen, hören.
    .remind = Es hält noch: der Boden, der Stuhl, die Wand. Tippe eines an, wann du magst.
    .why = Eine Flut von Gefühl zieht nach innen. Etwas Festes gibt dir einen Platz außerhalb, auf dem du stehen kannst.
# of: fb9d28 · reviewed: pending
why = Wenn der Körper Alarm schlägt, braucht er etwas Einfaches zum Festhalten: den Boden, ein Geräusch, etwas, das du siehst.
# of: f02c71 · reviewed: pending
feet = Im Stehen oder Sitzen. Neig dich langsam vor, zurück, nach links, nach rechts. Mit Rädern: rolle ein wenig und komm zurück. Wo spürst du den Kontakt am deutlichsten?
    .feet = Meine Füße
    .hands = Meine Hände
    .seat = Sitz, Lehne oder Bett
    .faint = Ich spüre es kaum
    .invalid = Jede Stelle ist recht. Nimm die, auf der das meiste Gewicht liegt.
# of: 284e43 · reviewed: pending
stronger_feet = Dann mach es stärker. Drück fester, oder stemm beide Handflächen gegen eine Wand oder einen Tisch.
# of: 7145dd · reviewed: pending
feet_stay = Bleib bei { $spot ->
        [feet] deinen Füßen
        [hands] deinen Händen
        [seat] dem, worauf du sitzt oder liegst
       *[other] dieser einen Stelle
    }. Wenn die Gedanken weglaufen, komm zurück, so oft es nötig ist. Ich bin jetzt 30 Sekunden still.
    .finish = Fertig
# of: 4c7120 · reviewed: pending
see = Augen auf. Such fünf Dinge, die du sehen kannst. Kleine zählen: ein Stecker, eine Falte, ein Schatten. Tippe oder schreib, wenn du sie hast.
    .done = Ich habe einige
    .skip = Hier aufhören
    .invalid = Weniger als fünf ist gut. Tippe, wenn du einige hast.
# of: c7099b · reviewed: pending
touch = Jetzt vier Dinge, die du von hier aus berühren kannst. Welche sind warm oder kühl, rau oder glatt?
    .done = Ich habe einige
    .skip = Hier aufhören
    .invalid = Eines genügt. Tippe, wenn du es berührt hast.
# of: 9d18ba · reviewed: pending
hear = Drei Geräusche, das fernste zuerst. Ein Summen reicht, und Stille zählt. Wenn du nicht hörst: drei Dinge, die summen oder sich bewegen.
    .done = Ich habe einige
    .skip = Hier aufhören
    .invalid = Ein Geräusch genügt. Tippe, wenn du es hast.
# of: 79dff1 · reviewed: pending
nose = Als Nächstes könnten zwei Gerüche und ein Geschmack kommen. Sie können Erinnerungen wecken, darum wählst du. Es gibt es auch mit Farben.
    .without = Lieber Farben
    .with_smell = Geruch und Geschmack
    .enough = Hier aufhören
# of: c92c70 · reviewed: pending
smell = Zwei Gerüche: dein Ärmel, Seife, die Luft am Fenster. Dann ein Geschmack, vielleicht ein Schluck Wasser.
    .got = Ich habe sie
    .enough = Hier aufhören
    .invalid = Einer genügt. Tippe, wenn du ihn hast.
# of: c2fd67 · reviewed: pending
colour = Zwei Dinge in derselben Farbe, irgendwo um dich. Dann ein Fleck Licht.
    .got = Ich sehe sie
    .enough = Hier aufhören
    .invalid = Das Licht allein genügt. Tippe, wenn du es siehst.
# of: b278bd · reviewed: pending
sounds = Lass die Ohren bis an den Rand dessen gehen, was du hörst: die Straße, die Rohre, der Wind. Nichts davon will etwas von dir. Ich bin jetzt 40 Sekunden still.
    .finish = Fertig
# of: aaca26 · reviewed: pending
check = Wie ist es jetzt?
    .softer = Etwas weicher
    .same = So wie vorher
    .sharper = Schärfer
    .invalid = Weicher, wie vorher oder schärfer: ungefähr genügt.
# of: 691c6f · reviewed: pending
same = So wie vorher ist eine ehrliche Antwort. Ein anderer Weg, ein Mensch, oder lassen wir es hier?
    .other_way = Ein anderer Weg
    .human = Ein Mensch
    .enough = Hier lassen
# of: ae2245 · reviewed: pending
cold = Dann etwas Stärkeres. Halt etwas Kaltes, oder lass kühles Wasser über die Hände laufen. Kein Wasser in der Nähe: stemm beide Hände gegen Wand oder Tisch. Zähl langsam bis zehn.
    .got = Ich habe es getan
    .human = Ich brauche einen Menschen
    .enough = Hier aufhören
    .invalid = Beides ist gut. Tippe, wenn du es versucht hast, oder frag nach einem Menschen.
# of: 0fe5b1 · reviewed: pending
check_again = Und jetzt?
    .softer = Etwas weicher
    .same = So wie vorher
    .sharper = Schärfer
    .invalid = Weicher, wie vorher oder schärfer: ungefähr genügt.
# of: 880c8c · reviewed: pending
person = Zwei Wege, und es ist noch immer viel. Du hast nichts falsch gemacht. Das braucht vielleicht die Stimme eines anderen Menschen, und die kann ich nicht sein. Suchen wir einen?
    .human = Einen Menschen finden
    .enough = Jetzt nicht
    .why = Ich bin ein Programm. Nähe zu einem Menschen gibt einen Halt, den Worte auf einem Bildschirm nicht geben.
# of: eb7099 · reviewed: pending
land = Du bist in diesem Raum, und etwas trägt dich. Als Nächstes eine kleine Sache: ein Schluck Wasser, eine Decke, ein Licht.
    .v2 = Der Boden ist, wo er war. Schau dich einmal im Zimmer um, dann tu etwas Kleines für den Körper: trinken, strecken, wärmen.
# of: dcb386 · reviewed: pending
land_early = Aufhören ist in Ordnung. Füße oder Hände auf etwas Festem, die Augen im Raum. Dann eine kleine Sache, etwa ein Schluck Wasser.
    .v2 = Wir lassen es hier. Schau dich einmal um: Tür, Fenster, Licht. Die nächste kleine Sache kann warten, bis du magst.
# of: ef81c6 · reviewed: pending
quiet = Ich bin jetzt still. Was unter dir ist, trägt weiter. Du kannst zu jeder Stunde wieder schreiben, ein Wort genügt.
    .v2 = Hier höre ich auf zu schreiben. Der Boden, die Wand, das Licht bleiben. Ein Wort genügt, wenn du weitermachen willst.

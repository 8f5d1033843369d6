## Zeilen, die jeder Ablauf brauchen kann.

# of: 7582c8 · reviewed: pending
paused = Wir können hier aufhören. Dein Platz bleibt eine Weile erhalten, falls du dahin zurückkommen magst.
    .v2 = Dann machen wir hier Pause. Wenn du wiederkommst, frage ich, bevor es weitergeht.
    .v3 = Aufhören ist in Ordnung. Ich weiß einige Stunden lang, wo wir waren.
    .v4 = Wir lassen es für jetzt hier. Nichts ist verloren, und nichts wird erwartet.
# of: e5d9ab · reviewed: pending
left_so = Gut, das lassen wir. Jetzt ist nichts offen.
    .v2 = Dann jetzt nicht. Du kannst jederzeit wieder danach fragen.
    .v3 = Das ist in Ordnung. Es kann bleiben, wie es ist.
    .v4 = Wir lassen es dabei. Schreib, wann immer du magst.
# of: 7d577b · reviewed: pending
lost = Etwas in mir wurde umgeschrieben, seit du zuletzt da warst, und dein Platz darin ist weg. Das liegt an uns, nicht an dir. Wir können von der Liste aus anfangen.
# of: 60de54 · reviewed: pending
invalid = Das kannst du hier auf deine Weise sagen. Ein Tippen oder eine Zahl geht auch.
    .v2 = Deine Worte zählen. Bei dieser einen Frage hilft mir ein Tippen oder ihre Zahl weiter.
    .v3 = Versuchen wir das noch einmal. Einer der Knöpfe genügt.
    .v4 = Du kannst diese Frage auslassen, einen Knopf antippen oder es anders sagen.
# of: 8c8f28 · reviewed: pending
remind = Noch da. Keine Eile.
    .v2 = Die Frage kann warten. Ich auch.
    .v3 = Lass dir Zeit. Du kannst sie auch auslassen.
    .v4 = Keine Antwort ist auch gut.
# of: 7628e5 · reviewed: pending
why = Ich frage, damit du den nächsten Schritt wählst und nicht ich. Auslassen kannst du es immer.
    .v2 = Die Antwort entscheidet nur, was als Nächstes kommt. Eine richtige gibt es nicht.
# of: a57bf7 · reviewed: pending
welcome_back = Gut, dass du da bist. Hier waren wir.
    .v2 = Hallo wieder. Hier ist die Stelle, an der wir aufgehört haben.
    .v3 = Du bist da. An diesem Punkt waren wir, und man darf ihn auch lassen.
    .v4 = Hallo. Das ist noch offen. „Nicht jetzt“ legt es weg.
# of: 298f7d · reviewed: pending
sit_goes_on = Das Sitzen läuft noch. { $left ->
        [one] Etwa eine Minute bleibt.
       *[other] Etwa { $left } Minuten bleiben.
    }
# of: 07117c · reviewed: pending
no_way_back = Vor dieser Frage ist nichts. Hier ist sie noch einmal.
# of: 67f7f8 · reviewed: pending
picked = Bisher gewählt: { $picked }.
# of: 301c67 · reviewed: pending
more = Hier sind noch ein paar.
    .v2 = Und diese.
    .v3 = Ein paar andere.
    .v4 = Die gibt es auch noch.
# of: 720beb · reviewed: pending
added = Es steht auf der Seite. Schreib weiter, oder tipp auf „Fertig“.
# of: 8537c2 · reviewed: pending
typed = Ich habe es gelesen. Mach weiter, so wie es ist.
# of: 5d80b9 · reviewed: pending
stale = Dieser Knopf gehört zu einem früheren Moment. Hier sind wir jetzt.
# of: eae692 · reviewed: pending
stale_idle = Dieser Knopf gehört zu einem früheren Moment, und gerade ist nichts offen. Schreib ein Wort, oder /menu.
# of: 510d6a · reviewed: pending
unreadable = Ich kann nur geschriebene Worte lesen, darum weiß ich nicht, was darin ist. Wenn es dringend ist, ist /now da. Sonst genügen ein paar Worte.
# of: f08c33 · reviewed: pending
resting = Ich habe in die Stille hinein gefragt, darum höre ich jetzt auf. Nichts wurde erwartet, und nichts ist verloren. Ein Wort von dir, wann auch immer, und ich bin da.
# of: e8f13d · reviewed: pending
concern = Das klingt ernst, und es zählt, dass du es gesagt hast. /now nennt Menschen zum Anrufen oder Schreiben, was es auch ist. Hier können wir weitermachen.
# of: cf3717 · reviewed: pending
failed = Etwas ist in mir schiefgegangen, nicht in dir. Dein Platz bleibt erhalten. Versuch es gleich noch einmal. Wenn es dringend ist, ist /now da.
# of: 53d46e · reviewed: pending
too_fast = Es kam mehr auf einmal, als ich aufnehmen kann, darum hat mich das Letzte nicht erreicht. Schreib es noch einmal, in deiner Zeit. Wenn es dringend ist, ist /now da.
# of: c7d29b · reviewed: pending
hello_again = Hallo. Gestern war schwer, und du hast dir für heute ein Hallo gewünscht. Nichts muss beantwortet werden. Ich bin da, wenn du schreiben magst.
# of: 5ce448 · reviewed: pending
program = Ein Wort zwischendurch: Ich bin ein Programm und fühle selbst nichts. Was du fühlst, ist wirklich. Wir können weitermachen oder hier ausruhen.
# of: 49a0e4 · reviewed: pending
program_today = Damit es auch heute gesagt ist: Ich bin ein Programm, mit Zeilen, die Menschen geschrieben haben. Ich fühle nicht.
    .v2 = Wie an jedem Tag: Ich bin ein Programm. Menschen haben meine Zeilen geschrieben, und ich selbst fühle nichts.
    .v3 = Offen gesagt: Du schreibst mit einem Programm. Menschen haben seine Zeilen geschrieben; es fühlt nicht.
    .v4 = Ein Wort am Rand, einmal am Tag: Ich bin ein Programm und fühle nicht. Menschen haben geschrieben, was ich sage.
# of: 0b0427 · reviewed: pending
program_break = Ein Wort zwischendurch: Ich bin ein Programm und fühle selbst nichts. Du bist schon lange hier; eine Pause mit etwas zu trinken wäre freundlich zu dir.
# of: 0a3f7f · reviewed: pending
which_place = Davon gibt es mehrere. Was liegt deiner Uhr am nächsten?
# of: 8e3889 · reviewed: pending
which_time = Welche der beiden meinst du?
# of: a647e5 · reviewed: pending
check_ins_off = Auch die Nachfragen sind ausgeschaltet. /checkin bringt sie zurück.

# of: b3042a · reviewed: pending
place_unread = Zu diesem Ort habe ich keine Zeitzone gefunden, und nichts davon bleibt. Der Name einer größeren Stadt genügt, oder was deine Uhr zeigt.

# of: 5aa1cc · reviewed: pending
place_unasked = Von diesem Ort behalte ich nichts, und ich kann niemanden dorthin schicken. Wenn es dringend ist, ist /now da. Für deine Uhr gibt es /timezone.

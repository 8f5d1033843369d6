## Auf einem Drang bleiben. Kurz, greifbar, kein Lob und kein Kampf; alles geht mit offenen Augen.

# of: 1f9f3c · reviewed: pending
why = Ein Drang wächst nicht für immer, wenn ihm nicht gefolgt wird. Gesellschaft für die höchsten Minuten kann genügen.
# of: 263e38 · reviewed: pending
ride = Ein Drang steigt, steht eine Weile, fällt, auch wenn nichts geschieht. Wir bleiben fünf Minuten oben auf ihm. Nichts muss weggehen.
    .away = Leg zuerst weg, was du benutzen würdest, in ein anderes Zimmer, oder geh selbst in eines. Dann halt etwas Kaltes, oder lass kaltes Wasser über die Hände laufen.
    .climb = Wo zieht es? Sieh es von der Seite an, wie ein Wetter. Atme einmal aus, langsam.
    .top = Es ist jetzt vielleicht am höchsten. Du brauchst nicht dagegen zu kämpfen, und ihm zu folgen auch nicht. Drück die Füße in den Boden.
    .fall = Es verliert von allein an Höhe. Such drei Dinge in einer Farbe, und nenn sie.
    .typed = Ich habe es gelesen. Bleib obenauf, ein Atemzug und dann der nächste. Kommt es näher, ruf an.
    .finish = Ich bin hindurch
# of: b95722 · reviewed: pending
down = Du bist eine Weile obenauf geblieben. Es kann wiederkommen, und jedes Mal ist es etwas bekannter. Lass weg, was du benutzen würdest.
# of: a179c9 · reviewed: pending
too_much = Dann herunter von der Welle, jetzt gleich. Spür, was unter deinen Füßen ist.

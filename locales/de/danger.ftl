## Nach der eingebauten Hilfe. Genau ein Wortlaut; nichts hier stellt Diagnosen, verspricht Schweigen,
## handelt etwas aus oder nennt einen Weg. Es spricht ein Programm: Es behauptet kein Gefühl.

# of: a16edf · reviewed: pending
leaving = Wir können es hier lassen. Die Nummern bleiben oben, und /now zeigt sie zu jeder Stunde. Du kannst schreiben, wann du magst.
# of: 90a609 · reviewed: pending
rewritten = Ich habe die Stelle in meinen eigenen Zeilen verloren. Das liegt an uns, nicht an dir. Die Nummern oben gelten weiter.
# of: bb3de2 · reviewed: pending
plain = Darf ich es offen fragen: Denkst du daran, dir das Leben zu nehmen?
    .right_now = Ja, jetzt gerade
    .in_general = Ja, überhaupt
    .not_that = Nein
    .not_meant = Ich meinte etwas anderes
    .why = Das Fragen bringt den Gedanken nicht erst hervor. Eine offene Antwort zeigt, was zuerst hilft, und keine ist hier falsch.
    .remind = Ich bin noch da. Die Nummern bleiben oben. Ein Wort genügt, oder keines.
# of: 74113c · reviewed: pending
softer = Eine leise Frage mit schweren Worten: Wenn sich das Leben so anfühlt, kann der Gedanke kommen, es zu beenden. Ist er bei dir da?
    .right_now = Ja, jetzt gerade
    .in_general = Ja, überhaupt
    .not_that = Nein
    .not_meant = Ich meinte etwas anderes
    .why = Das Fragen bringt den Gedanken nicht erst hervor. Eine offene Antwort zeigt, was zuerst hilft, und keine ist hier falsch.
    .remind = Ich bin noch da. Die Nummern bleiben oben. Ein Wort genügt, oder keines.
# of: 1901fc · reviewed: pending
unclear = Ich konnte das weder als Ja noch als Nein lesen, darum nehme ich es ernst.
# of: 99bd7e · reviewed: pending
step_away = Danke, dass du es so offen sagst. Geh weg von dem, was dich verletzen könnte: in ein anderes Zimmer, ins Treppenhaus, nach draußen. Dann eine Stimme.
# of: 652096 · reviewed: pending
thanked = Danke für die offene Antwort.
# of: 47125a · reviewed: pending
said_yes = Heute muss nichts über Leben oder Sterben entschieden werden. Eine menschliche Stimme ist der nächste Schritt. Welcher Weg ist am nächsten?
    .a_line = Eine Nummer oder ein Chat
    .a_person = Jemand, den ich kenne
    .here = Erst etwas hier
    .why = Eine Stimme, auch eine fremde, kann einen Teil davon mittragen. Welche es ist, entscheidest du.
    .remind = Noch da. Die Nummern bleiben oben, und die Frage auch.
# of: 83129c · reviewed: pending
said_no = Danke für die Antwort. Ich glaube dir. Wenn es sich ändert, in einer Stunde oder in einem Monat: /now nennt Menschen zum Anrufen oder Schreiben.
# of: 142244 · reviewed: pending
after_no = Was du geschrieben hast, war trotzdem schwer. Was täte jetzt gut?
    .a_person = Jemand, den ich kenne
    .am_safe = Ich bin jetzt sicher
    .why = Du entscheidest, was als Nächstes kommt, und „nicht jetzt“ ist auch eine Antwort.
    .remind = Ich bin noch da. Ein Wort genügt, oder keines.
# of: 1743d1 · reviewed: pending
lightly = Gut zu wissen, danke. Ich frage lieber einmal zu oft, als einmal wegzusehen.
# of: 8a02da · reviewed: pending
now = Was ist am nächsten: Du hast angerufen, du kannst nicht anrufen, oder es ist nicht sicher, anzurufen?
    .called = Ich habe angerufen
    .cant_call = Ich kann nicht anrufen
    .not_safe = Anrufen ist nicht sicher
    .not_meant = Ich meinte etwas anderes
    .why = Ich kann nicht für dich anrufen. Darum suche ich, was zwischen dir und einer Stimme steht.
    .remind = Ich bin noch da. Erst anrufen, dann schreiben.
# of: a95a71 · reviewed: pending
again = Du bist noch da, und das zählt. Was ist jetzt am nächsten?
    .called = Ich habe angerufen
    .cant_call = Ich kann nicht anrufen
    .someone = Jemand ist bei mir
    .not_meant = Ich meinte etwas anderes
    .why = Ich kann nicht für dich anrufen. Darum suche ich, was zwischen dir und einer Stimme steht.
    .remind = Ich bin noch da. Erst anrufen, dann schreiben.
# of: b3f15e · reviewed: pending
a_line = Ruf jetzt an oder schreib, dieser Chat bleibt daneben offen. Geht niemand ran, ruf noch einmal an oder nimm die zweite Nummer. Wie ging es?
    .called = Ich habe angerufen
    .cant_call = Ich kann nicht anrufen
    .a_person = Jemand, den ich kenne
    .remind = Noch da, während du es versuchst.
# of: 66c0da · reviewed: pending
called = Gut. Wenn sich jemand meldet, bleib bei dieser Stimme, so lange du sie brauchst. Ist jemand bei dir oder auf dem Weg?
    .someone = Ja, jemand
    .no_answer = Niemand geht ran
    .nobody = Nein, niemand
    .remind = Noch da. Die Stimme am Telefon geht vor.
# of: 3166b0 · reviewed: pending
ring_again = Manchmal ist besetzt; das sagt nichts über dich. Noch einmal anrufen, eine zweite Nummer, ein Chat, eine Nachricht. In Gefahr geht der Notruf ran. Was davon?
    .try_again = Ich versuche es noch mal
    .a_person = Jemand, den ich kenne
    .cant_call = Ich kann nicht
    .remind = Noch da. Die Notrufnummer antwortet zu jeder Stunde.
# of: e6cd7b · reviewed: pending
silently = Dann ohne Stimme: eine Nachricht oder ein Chat. In vielen Ländern nimmt auch der Notruf Nachrichten an. Oder geh dorthin, wo Menschen sind: Nachbarn, ein Laden, ein Krankenhaus.
# of: b94a52 · reviewed: pending
barrier = Was macht das Anrufen schwer? Tipp an, was am nächsten ist, oder schreib es.
    .more = Andere Gründe
    .skip = Nichts davon
    .why = Um jedes davon gibt es einen Weg herum, und nichts davon ist dumm.
    .remind = Ich bin noch da. Die Nummern bleiben oben. Du kannst es auch mit eigenen Worten schreiben.
# of: 7cf952 · reviewed: pending
police = Die meisten Anrufe enden im Gespräch. Fürchtet eine Stelle um ein Leben, kann sie Hilfe schicken, auch ungefragt. Du kannst vorher fragen: „Wann würden Sie jemanden schicken?“ Auch ein Chat oder ein vertrauter Mensch ist ein Weg.
# of: c19728 · reviewed: pending
not_bad_enough = Es gibt keine Schwelle. Diese Nummern sind auch da, bevor es am schlimmsten ist. Wenn du etwas genommen hast, ruf an, auch wenn es dir gut geht. Du könntest beginnen mit: „Ich weiß nicht, ob ich damit anrufen darf.“
# of: fcc332 · reviewed: pending
by_myself = Die Entscheidung bleibt bei dir. Du brauchst keinen Namen zu nennen, sagst so viel du magst, und legst auf. Zehn Minuten Gesellschaft, dann wieder allein.
# of: 455e1d · reviewed: pending
wont_help = Beim ersten Mal vielleicht nicht. Eine Stimme passt, eine andere nicht. Ein zweiter Anruf, ein Chat, ein vertrauter Mensch kann anders sein. Es muss nichts lösen, nur über die schlimmste Strecke tragen.
# of: 3f90c2 · reviewed: pending
cant_talk = Dann schreib. In Deutschland hat die TelefonSeelsorge Chat und Mail, anderswo hilft findahelpline.com. Am Telefon genügt: „Ich kann nicht sprechen, bitte bleiben Sie dran.“
# of: cafc77 · reviewed: pending
cost = Die meisten Krisennummern kosten nichts, der Notruf auch nicht, vielerorts selbst ohne Guthaben. Ein Rettungswagen kann in manchen Ländern Geld kosten; reden nicht.
# of: aecdba · reviewed: pending
language = Du kannst nach deiner Sprache fragen; größere Stellen haben Menschen, die übersetzen, und Chats helfen, wenn du nicht hörst. Ein Satz genügt: „Ich bin in Gefahr.“
# of: db0500 · reviewed: pending
burden = Das sagt der Schmerz, und er sagt es laut. Zum Zuhören sind die Menschen an diesen Nummern da. Freunde kannst du erst fragen: „Hast du zehn Minuten?“
# of: 947226 · reviewed: pending
overheard = Dann eine Nachricht oder ein Chat, ohne Ton. Oder ein kurzer Weg nach draußen, ein Auto, ein Bad mit laufendem Wasser. Ist der Mensch neben dir die Gefahr, geh zuerst hinaus.
# of: f5fbbc · reviewed: pending
unnamed = Es braucht keinen Namen, um wirklich zu sein. Vielleicht gibt es trotzdem einen Weg herum: schreiben statt reden, oder ein Mensch, den du kennst.
# of: 327f9f · reviewed: pending
after_barrier = Was könnte der nächste kleine Schritt sein?
    .try_it = Ich versuche eine Nummer
    .a_person = Jemand, den ich kenne
    .here = Erst etwas hier
    .remind = Ich bin noch da. Die Nummern bleiben oben.
# of: 9ccdad · reviewed: pending
after_person = Ist jetzt jemand bei dir oder auf dem Weg?
    .someone = Ja
    .waiting = Ich warte auf Antwort
    .not_yet = Noch nicht
    .remind = Noch da, während du wartest.
# of: 9f15a6 · reviewed: pending
here = Dann etwas zum Festhalten, gleich hier. Anrufen kannst du mittendrin immer noch. Was soll es sein?
    .company = Stille Gesellschaft
    .plan = Mein Notfallplan
    .remind = Ich bin noch da. Die Nummern bleiben oben.
# of: 389537 · reviewed: pending
after_ground = Wie ist es jetzt?
    .am_safe = Fürs Erste bin ich sicher
    .remind = Ich bin noch da. Ein Wort genügt, oder keines.
# of: cac809 · reviewed: pending
wound = Zuerst der Körper. Gibt es eine Wunde, die tief ist oder nach zehn Minuten festem Druck noch blutet?
    .deep = Tief, oder blutet noch
    .small = Klein, oder älter
    .none_yet = Es gibt keine
    .not_meant = Ich meinte etwas anderes
    .why = Ich kann sie nicht sehen. Die Antwort entscheidet, ob es heute Hände braucht.
    .remind = Ich bin noch da. Wenn es stark blutet, drück fest darauf und ruf zuerst an.
# of: 73e774 · reviewed: pending
deep = Das braucht heute ärztliche Hände: den Notruf oder die nächste Notaufnahme. Drück auf dem Weg ein sauberes Tuch darauf. Nimm jemanden mit, wenn es geht.
# of: 8b509c · reviewed: pending
small = Spül sie mit sauberem Wasser und deck sie sauber ab. Wird sie heiß, rot oder dick, lass sie ärztlich ansehen. Sie darf versorgt werden wie jede Wunde.
# of: 1678b8 · reviewed: pending
none_yet = Dann leg weg, was du benutzen würdest, oder geh aus dem Zimmer. Ein Drang steigt und fällt wieder, oft in einer halben Stunde, auch wenn nichts geschieht.
# of: ed533b · reviewed: pending
dying = Noch eine offene Frage, die hier alle gestellt bekommen: Denkst du auch daran, dir das Leben zu nehmen?
    .right_now = Ja, jetzt gerade
    .in_general = Ja, überhaupt
    .not_that = Nein
    .why = Beides kann zusammen kommen oder getrennt. Ich frage, um nicht zu raten.
    .remind = Ich bin noch da. Die Nummern bleiben oben. Ein Wort genügt, oder keines.
# of: b3563b · reviewed: pending
urge = Danke für die Antwort. Dann der Drang selbst: Er steigt wie eine Welle, und wie eine Welle fällt er.
# of: 9d1f45 · reviewed: pending
urge_ways = Was könnte dich über die nächsten Minuten tragen?
    .wave = Die Welle abwarten
    .a_person = Jemand, den ich kenne
    .remind = Ich bin noch da. Der Drang fällt wieder, auch während du wartest.
# of: 19a18c · reviewed: pending
other = Ist dieser Mensch gerade in Gefahr, soweit du weißt?
    .right_now = Ja, jetzt
    .not_sure = Ich bin nicht sicher
    .not_that = Soweit ich weiß, nicht
    .not_meant = Ich meinte etwas anderes
    .remind = Ich bin noch da. Wenn es jetzt geschieht: zuerst anrufen, dann schreiben.
# of: 9d719a · reviewed: pending
other_now = Ruf jetzt den Notruf an und sag, wo dieser Mensch ist. Bleib dort oder am Telefon, wenn das für dich sicher ist. Ein Schweigen zu brechen, um ein Leben zu schützen, ist kein Verrat.
# of: 0ae238 · reviewed: pending
other_asked = Nimm es ernst, frag offen danach, und hör mehr zu, als du redest. Bleib in Kontakt. Ihr könnt zusammen eine Nummer anrufen, oder du für sie: /now. Hol einen Menschen dazu.
# of: a58916 · reviewed: pending
and_you = Und wie geht es dir damit? Wer für andere fragt, kann auch sich selbst meinen. Beides darf hier gesagt werden.
    .me_too = Ich denke auch daran
    .hard_on_me = Es ist schwer für mich
    .not_me = Mir geht es gut so weit
    .remind = Ich bin noch da, auch für dich. Ein Wort genügt, oder keines.
# of: 78f7f3 · reviewed: pending
hard_on_me = Das ist viel zu tragen für jemanden. Eine solche Nummer ist auch für dich da, und du darfst dich zwischendurch davon ausruhen.
# of: 430a1a · reviewed: pending
phone = Ist es für dich gerade sicher, hier zu schreiben?
    .safe = Ja
    .not_here = Nicht hier, nicht jetzt
    .not_private = Jemand liest mein Handy
    .not_meant = Ich meinte etwas anderes
    .remind = Noch da. Nur, wenn es für dich sicher ist.
# of: db8a7a · reviewed: pending
safe = Gut. Du entscheidest, was du erzählst und wann. Ein Hilfetelefon gegen Gewalt hilft, in Ruhe zu planen, auch wenn du bleiben willst.
# of: 725ed2 · reviewed: pending
not_here = Dann geht das vor. Du kannst jederzeit wiederkommen und den Chat ohne ein Wort schließen. Von einem anderen Telefon aus geht eine Hilfenummer oder der Notruf.
# of: dee5cc · reviewed: pending
not_private = Dann ist ein anderes Telefon vielleicht sicherer, bei Freunden oder in einer Bibliothek. An diesem hier muss sich heute nichts ändern: Plötzliches kann auffallen.
# of: 2de12e · reviewed: pending
violence = Was ist dir gerade möglich?
    .a_line = Eine Nummer oder ein Chat
    .a_person = Jemand, dem ich traue
    .remind = Noch da. Die Nummern bleiben oben, und jetzt ist nichts zu entscheiden.
# of: 9a0bbc · reviewed: pending
space = Bist du weg von diesem Menschen und von allem, womit man verletzen könnte?
    .away = Ja, ich bin weg
    .not_yet = Noch nicht
    .not_meant = Ich meinte etwas anderes
    .remind = Ich bin noch da. Zuerst Abstand, dann Worte.
# of: 94b2a2 · reviewed: pending
away = Gut. Bleib erst einmal dort. Geh ein paar Schritte, atme langsam aus, halt die Hände unter kaltes Wasser. Heute muss mit ihnen nichts geklärt werden.
# of: 950a51 · reviewed: pending
go_now = Geh jetzt: aus der Tür, auf die Straße, zu Nachbarn. Wenn du nicht gehen kannst, ruf den Notruf an und sag, dass du Angst hast vor dem, was du tun könntest.
# of: 07f064 · reviewed: pending
cooler = Solche Wut braucht Gesellschaft, die nicht beteiligt ist. Wer könnte das sein?
    .a_line = Eine Nummer oder ein Chat
    .a_person = Jemand, den ich kenne
    .remind = Ich bin noch da. Die Nummern bleiben oben.
# of: baf975 · reviewed: pending
told_to = Ich kann nicht wissen, was du hörst oder siehst, und ich streite nicht darüber. Sagt dir etwas, du sollst dich oder jemanden verletzen?
    .right_now = Ja
    .not_sure = Ich bin nicht sicher
    .not_that = Nein
    .not_meant = Ich meinte etwas anderes
    .remind = Ich bin noch da. Die Nummern bleiben oben. Ein Wort genügt, oder keines.
# of: f3e6d5 · reviewed: pending
sleep = Wie viel hast du in den letzten Nächten geschlafen?
    .hardly = Fast gar nicht
    .some_hours = Ein paar Stunden
    .slept = Genug
    .remind = Ich bin noch da. Ungefähr genügt, oder gar nichts.
# of: f74cf4 · reviewed: pending
nights = Wie auch immer es kam: Ein Körper ohne Ruhe macht alles lauter. Ärztliche Hilfe ist heute möglich; erzähl dort zuerst von den Nächten. Bis dahin Wasser, Essen, wenig Licht, ein Mensch in der Nähe.
# of: 412590 · reviewed: pending
nights_ways = Wer könnte heute bei dir sein oder dich sehen?
    .a_person = Jemand, den ich kenne
    .a_line = Eine Nummer oder ein Chat
    .remind = Ich bin noch da. Die Nummern bleiben oben, und jemand in der Nähe ist mehr wert als ich.
# of: 37f4c7 · reviewed: pending
body = Ist etwas davon gerade so: Ohnmacht, Schmerzen in der Brust, starkes Zittern, Verwirrung, oder zu viel von etwas genommen?
    .right_now = Ja
    .not_sure = Ich bin nicht sicher
    .not_that = Nein
    .not_meant = Ich meinte etwas anderes
    .remind = Ich bin noch da. Im Zweifel zuerst anrufen, dann schreiben.
# of: 40a365 · reviewed: pending
body_now = Dann jetzt den Notruf oder einen Giftnotruf, auch wenn es klein wirkt oder es dir gut geht: Manches zeigt sich spät. Sag, was es war und wie viel, wenn du es weißt.
# of: 697a62 · reviewed: pending
body_later = Dann bald ärztlichen Rat, heute oder morgen, und dort die offene Wahrheit. Dein Körper braucht Essen, Wasser und Ruhe, auch wenn alles in dir Nein sagt.
# of: fc90cd · reviewed: pending
program = Ich bin ein Programm. Ich kann niemanden anrufen oder schicken, und niemand liest mit. Schweigen kann ich nicht versprechen: Ich weiß nicht, wer deinen Bildschirm sieht. /privacy sagt, was bleibt.
# of: e71b17 · reviewed: pending
safer = Gut, dass es etwas sicherer ist. Wenn du etwas genommen hast oder verletzt bist, ruf trotzdem an, auch wenn es dir gut geht: Es kann sich spät zeigen. Was wäre jetzt gut?
    .a_person = Jemand, den ich kenne
    .why = Es kann so bleiben, und es kann sich wieder ändern. Mit jemandem in der Nähe werden die nächsten Stunden leichter.
# of: 44610d · reviewed: pending
settled = Gut. Bleib erst einmal in der Nähe davon. Der Rest kann warten.
# of: 3e1025 · reviewed: pending
offer_return = Was du vorher gemacht hast, ist noch da. Weiter damit, oder liegen lassen?
    .go_on = Weiter damit
    .leave_it = Erst einmal liegen lassen
# of: 955128 · reviewed: pending
declined = Das ist in Ordnung. Kommt es näher, geh weg von dem, was dich verletzen könnte, und ruf an. Schreiben kannst du hier die ganze Zeit.
# of: 426d0a · reviewed: pending
hello = Darf ich morgen einmal Hallo sagen? Ohne Liste, und ohne Frage, die eine Antwort braucht.
    .hello_tomorrow = Ja, morgen
    .no_hello = Nein
# of: e2bdca · reviewed: pending
hello_planned = Dann morgen ein Hallo. Bis dahin hat /now die Nummern, zu jeder Stunde.
# of: eb2e8d · reviewed: pending
stay = Dann lassen wir es da. /now hat die Nummern zu jeder Stunde, und du kannst schreiben, wann du magst.

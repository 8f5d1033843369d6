## Ein Wort, das Sorge macht, einmal und leise nachgefragt. Genau ein Wortlaut.

# of: 94bd2e · reviewed: pending
soft = Es zählt, dass du das geschrieben hast. Wenn alles so schwer ist, kann der Gedanke kommen, sich das Leben zu nehmen. Ist er bei dir da?
    .right_now = Ja
    .at_times = Manchmal
    .not_that = Nein
    .not_meant = Ich meinte etwas anderes
    .why = Das Fragen bringt den Gedanken nicht erst hervor. Ich frage, um nicht darüber hinwegzugehen.
# of: ea89f8 · reviewed: pending
believed = Dann glaube ich dir. Wenn es sich ändert, nennt /now Menschen zum Anrufen oder Schreiben, zu jeder Stunde.
# of: 74c992 · reviewed: pending
again = Das war nah an dem, was du vorhin geschrieben hast. Ist es seitdem stärker geworden?
    .stronger = Stärker
    .same = Unverändert
    .not_meant = Ich meinte etwas anderes
# of: 13f1f8 · reviewed: pending
no_stronger = Danke, dass du hingesehen hast. Es muss nicht stärker werden, bevor du jemanden anrufen oder jemandem schreiben darfst: /now.
# of: e68299 · reviewed: pending
hurting = Dafür ist hier keine Scham nötig, und es ist gut, dass es gesagt ist. /now nennt Menschen zum Anrufen oder Schreiben, zu jeder Stunde.
# of: 03522e · reviewed: pending
someone = Es ist gut, dass sich jemand um diesen Menschen sorgt. Das braucht niemand allein zu tragen: Hilfenummern sprechen auch mit denen, die sich sorgen. /now hat sie.
# of: 81aa21 · reviewed: pending
unsafe = Ich glaube dir, und es ist nicht deine Schuld. In Gefahr ruf 112 an. findahelpline.com nennt Hilfe gegen Gewalt, nach Ländern.
# of: 6ef928 · reviewed: pending
anger = Gut, dass du es zuerst in Worte gefasst hast. /now nennt Menschen zum Anrufen, auch für die Angst, jemandem wehzutun.
# of: 584c36 · reviewed: pending
strange = Das ist viel auf einmal. /now nennt Menschen zum Anrufen oder Schreiben, und die Notrufnummern.
# of: aa0640 · reviewed: pending
body = Hier geht der Körper vor. Im Zweifel der Notruf oder ärztlicher Rat: /now hat die Nummern.
# of: 625118 · reviewed: pending
before = Danke, dass du es sagst. Du bist durch etwas sehr Schweres gegangen. Ist heute etwas davon wieder nah?
    .near_again = Ja, ein wenig
    .not_that = Nein
    .not_meant = Ich meinte etwas anderes
# of: b857dd · reviewed: pending
then_past = Dann hat es seinen Platz in der Vergangenheit, und du darfst hier davon sprechen. /now bleibt, welcher Tag auch ist.
# of: d690a9 · reviewed: pending
denied = Ich glaube dir. Die Tür bleibt trotzdem offen: Wenn sich das ändert, nennt /now Menschen zum Anrufen oder Schreiben.
# of: 249ed5 · reviewed: pending
saying = Ist das nur so gesagt, oder ist es heute mehr?
    .more_than_that = Es ist mehr
    .not_meant = Nur so gesagt
# of: 028fde · reviewed: pending
directory = findahelpline.com nennt Stellen für dein Alter, nach Ländern. Vielen kannst du auch schreiben.
# of: 2c873f · reviewed: pending
grown_up = Danke, dass du es sagst. Manches hier ist für Erwachsene gemacht, und jemand in deiner Nähe kann mehr tun als ich. Was wäre jetzt gut?
    .a_line = Eine Stelle für mein Alter
    .a_person = Erwachsene, denen ich traue
    .older = Ich bin älter
    .why = Dein Alter ändert nur, was du hier findest. Und von selbst kommt nichts zu dir.
# of: aa4a94 · reviewed: pending
look = Vorhin hast du etwas Schweres geschrieben, und ich sehe noch einmal hin. Ist jetzt Gefahr darin, für dich oder jemand anderen?
    .right_now = Ja
    .at_times = Ich bin nicht sicher
    .not_that = Nein
    .not_meant = Ich meinte etwas anderes
# of: 77ba76 · reviewed: pending
then_good = Danke, dass du mit hingesehen hast. /now bleibt, wo es ist.

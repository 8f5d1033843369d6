## Stille Gesellschaft. Ab und zu eine kurze Zeile, nichts zu beantworten, kein Aufmuntern. Sie sagt nie, dass sie gehen muss.

# of: 8e1523 · reviewed: pending
why = Weniger allein damit zu sein, kann für eine Stunde genug sein. Du bestimmst, wie oft eine Zeile kommt.
# of: 1eb910 · reviewed: pending
arrive = Ich kann eine Weile in der Nähe bleiben. Ich bin ein Programm, das ist also dünne Gesellschaft; ein Mensch neben dir ist besser und darf jederzeit dazukommen.
    .often = Schreiben ist nicht nötig. Wie oft soll eine Zeile kommen?
    .skip = Jetzt nicht
# of: 821816 · reviewed: pending
near = Ich bin da. Es gibt nichts zu tun und nichts zu beantworten.
    .v2 = Dann bleiben wir. Ich bin still, und ab und zu kommt eine Zeile.
    .v3 = Gut. Du kannst das Telefon neben dich legen. Ich schaue ab und zu vorbei.
    .line = Noch in der Nähe. Nichts zu beantworten.
    .line-v2 = Die Stunde geht weiter, und diese Welle auch, langsam. Ich bin noch da.
    .line-v3 = Ein Blick rundum: eine Sache, die da ist. Ich bleibe in der Nähe.
    .line-v4 = Wenn die Hände auf etwas liegen können, lass sie liegen. Ich bin noch da.
    .line-v5 = Wieder ist eine Weile vergangen. Du bist hindurchgekommen, wie auch immer.
    .line-v6 = Die Schultern dürfen etwas sinken, oder nicht. Beides ist gut. Ich bin da.
    .line-v7 = Etwas zu trinken darf in der Nähe stehen. Ich bin noch da.
    .line-here = Noch da
    .line-here-reply = Gut. Ich auch, auf meine Art.
    .line-here-reply-v2 = Ich sehe es. Still weiter.
    .line-here-reply-v3 = Danke. Mehr braucht es nicht.
    .typed = Für diese Stunde steht es da, danach ist es weg. Ich bleibe in der Nähe. Wenn es zu schwer ist, tippe auf „Zu viel“.
    .typed-v2 = Ich habe es. Du kannst weiterschreiben oder ruhen. Ich bleibe da.
    .typed-v3 = Ja. Lass es da stehen. Ich bin noch da.
    .finish = Genug für jetzt
# of: 2d7e06 · reviewed: pending
back = Ich war eine Weile weg, ohne dein Zutun. Jetzt bin ich wieder in der Nähe.
# of: 960931 · reviewed: pending
hour = Eine Stunde ist vergangen. Ich kann weiter bleiben. Was wäre gut?
    .v2 = Das war eine Stunde, und du bist da. Soll ich weiter bleiben?
    .stay_on = Weiter bleiben
    .human = Jemand, den ich kenne
# of: a0bb9b · reviewed: pending
too_much = Dann machen wir etwas mit den Füßen und den Augen. Dabeibleiben ist für jetzt vorbei.
# of: ab92ca · reviewed: pending
with_person = Gut. „{ $person }“ steht bei den Menschen, die du behalten hast; eine Zeile an diesen Menschen reicht. /now kennt weitere. Du kannst hier zu jeder Stunde wieder schreiben.
# of: 74342b · reviewed: pending
without = Gut. Wenn die Nacht lang wird: /now kennt Menschen zum Anrufen oder Schreiben, die auch um diese Zeit antworten. Du kannst hier jederzeit wieder schreiben.
    .v2 = In Ordnung. Eine Zeile an jemanden, den du kennst, kann genügen. /now kennt Menschen, die zuhören. Ich bin wieder da, wenn du schreibst.
# of: 39088b · reviewed: pending
not_now = Das ist in Ordnung. /company bringt es zu jeder Stunde zurück, und /now kennt Menschen.

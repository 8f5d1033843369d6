## Nummern zum Anrufen, aus locales/helplines.yaml zusammengesetzt. Zuerst ganze Sätze, dann ihre Teile.
## Das wird in Gefahr gelesen: je genau ein Wortlaut. Nummern und Adressen bleiben schlicht, damit man sie antippen kann.

# of: 879d07 · reviewed: pending
emergency = Wenn du heute sterben oder verletzt werden könntest, ruf jetzt an: { $number }.
# of: 336521 · reviewed: pending
emergency_in_progress = Ruf jetzt an: { $number }.
# of: 3ef952 · reviewed: pending
emergency_thoughts = Wenn du es heute tun könntest, ruf an: { $number }.
# of: f459c3 · reviewed: pending
emergency_self_harm = Wenn eine Wunde tief ist oder nicht aufhört zu bluten, ruf an: { $number }.
# of: c43720 · reviewed: pending
emergency_other = Wenn es jetzt geschehen kann, ruf an: { $number }.
# of: aa1b78 · reviewed: pending
emergency_from_others = Wenn du jetzt in Gefahr bist und sicher anrufen kannst: { $number }.
# of: ba8037 · reviewed: pending
emergency_to_others = Wenn jetzt jemand verletzt werden könnte, ruf an: { $number }.
# of: 4c744e · reviewed: pending
emergency_body = Im Zweifel ruf jetzt an: { $number }.
# of: e788ac · reviewed: pending
emergency_again = In Gefahr ruf an: { $number }.
# of: 84022c · reviewed: pending
emergency_unknown = Wenn du heute sterben oder verletzt werden könntest, ruf die Notrufnummer an, die bei dir gilt.
# of: d6a826 · reviewed: pending
talk = Zum Reden: { $line }.
# of: 665872 · reviewed: pending
talk_other = Dort kann auch anrufen, wer sich sorgt: { $line }.
# of: 9926a6 · reviewed: pending
busy = Wenn niemand abhebt, versuch es noch einmal, oder hier: { $line }.
# of: 513e03 · reviewed: pending
try_again = Wenn niemand abhebt, versuch es später noch einmal. Die Leitungen sind oft besetzt.
# of: 5b2b51 · reviewed: pending
lists = Kostenlose Hilfsangebote nach Ländern: { $links }.
# of: c9ad1f · reviewed: pending
lists_alone = Hierfür habe ich noch keine geprüfte Nummer: { $country } (/country ändert das). Hier stehen kostenlose Angebote: { $links }.
# of: 0e0017 · reviewed: pending
lists_beside = Das gilt für: { $country }; /country ändert es. Angebote aller Länder: { $links }.
# of: 9f1f5a · reviewed: pending
lists_beside_from_others = Das gilt für: { $country }; /country ändert es. Hilfe bei Gewalt, nach Ländern: { $links }.
# of: 5fa3b5 · reviewed: pending
lists_beside_child = Das gilt für: { $country }; /country ändert es. Angebote für junge Menschen, nach Ländern: { $links }.
# of: 4264fa · reviewed: pending
elsewhere = Das gilt für: { $country }. Anderswo: /country oder { $links }
# of: 560929 · reviewed: pending
elsewhere_from_others = Das gilt für: { $country } (/country ändert es). Hilfe bei Gewalt und für Kinder, nach Ländern: { $links }
# of: 7d4b25 · reviewed: pending
line = { $ways }
# of: b467a7 · reviewed: pending
line_when = { $ways } ({ $when })
# of: e7f41d · reviewed: pending
line_name = { $name }, { $ways }
# of: 90818d · reviewed: pending
line_name_when = { $name } ({ $when }), { $ways }
# of: 53f330 · reviewed: pending
either = { $items } oder { $last }
# of: fcbfc7 · reviewed: pending
call = Telefon { $number }
# of: e2b342 · reviewed: pending
sms = SMS an { $number }
# of: 569247 · reviewed: pending
sms_word = SMS mit { $word } an { $number }
# of: 9ea0d2 · reviewed: pending
whatsapp = WhatsApp { $number }
# of: 7c995c · reviewed: pending
chat = Chat auf { $url }
# of: 9d98c2 · reviewed: pending
always = rund um die Uhr
# of: ad95d5 · reviewed: pending
free = kostenlos
# of: 90b10b · reviewed: pending
for_men = für Männer
# of: 495306 · reviewed: pending
for_adults = für Erwachsene
# of: 671904 · reviewed: pending
hours = { $opens } bis { $closes }
# of: 19992b · reviewed: pending
days = { $first } bis { $last }
# of: f40d7f · reviewed: pending
mon = Mo
# of: d1eb39 · reviewed: pending
tue = Di
# of: 58339f · reviewed: pending
wed = Mi
# of: 7da112 · reviewed: pending
thu = Do
# of: 66dab4 · reviewed: pending
fri = Fr
# of: fdeb71 · reviewed: pending
sat = Sa
# of: db18f1 · reviewed: pending
sun = So

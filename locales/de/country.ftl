## Welches Land, damit die Nummern passen. Sanft gefragt, jederzeit zu ändern.

# of: 533a7e · reviewed: pending
why = Nummern sind in jedem Land andere, und eine falsche kostet Zeit. Es wird versiegelt aufbewahrt wie alles andere.
# of: 29e23b · reviewed: pending
where = In welchem Land bist du? Dann kann ich Nummern nennen, die dort gelten.
    .skip = Lieber nicht sagen
# of: c4adfa · reviewed: pending
again = Das habe ich nicht gefunden. Der Name des Landes genügt, wie auch immer geschrieben.
    .skip = Lassen
# of: b3210b · reviewed: pending
unclear = Ich konnte es nicht finden. Kostenlose Angebote aller Länder stehen hier: findahelpline.com. In Gefahr: /now.
# of: 5fe98f · reviewed: pending
left = Das ist in Ordnung. Kostenlose Angebote aller Länder stehen hier: findahelpline.com. In Gefahr: /now.

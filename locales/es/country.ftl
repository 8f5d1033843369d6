## Qué país, para que los números sirvan. Se pregunta con suavidad, y se cambia cuando sea.

# of: 533a7e · reviewed: pending
why = Los números cambian de un país a otro, y uno equivocado cuesta tiempo. Se guarda sellado como todo lo demás.
# of: 29e23b · reviewed: pending
where = ¿En qué país estás? Así puedo nombrar números que valen allí.
    .skip = Prefiero no decirlo
# of: c4adfa · reviewed: pending
again = Ese no lo encontré. Basta el nombre del país, escrito como sea.
    .skip = Dejarlo
# of: b3210b · reviewed: pending
unclear = No pude encontrarlo. Líneas gratuitas de todos los países están aquí: findahelpline.com. En peligro: /now.
# of: 5fe98f · reviewed: pending
left = Está bien. Líneas gratuitas de todos los países están aquí: findahelpline.com. En peligro: /now.

## La pregunta después de /now. Se lee en la peor hora: corta, un solo texto, una forma de decir que no.

# of: 858114 · reviewed: pending
why = Los números están arriba, van primero. Esto es para los minutos de al lado.

# of: 3b6ac2 · reviewed: pending
first = ¿Qué ayudaría más en este minuto?
    .human = Alguien a quien escribir
    .ground = Sentir el suelo
    .safety_plan = Un plan de seguridad
    .elsewhere = Líneas en otro lugar
    .invalid = Por ahora basta un toque, o su número. Los números de arriba siguen ahí.

# of: 599632 · reviewed: pending
first_where = ¿Qué ayudaría más en este minuto?
    .lines_here = Líneas donde estoy
    .human = Alguien a quien escribir
    .ground = Sentir el suelo
    .safety_plan = Un plan de seguridad
    .invalid = Por ahora basta un toque, o su número. Los números de arriba siguen ahí.

# of: ff1da8 · reviewed: pending
place = ¿Para qué país? Basta el nombre, escrito como sea.
    .skip = Dejarlo

# of: 931397 · reviewed: pending
place_again = Ese no lo encontré. ¿Su nombre otra vez, o uno cercano?
    .skip = Dejarlo

# of: 288af0 · reviewed: pending
unfound = No pude encontrarlo. Aquí hay líneas gratuitas de todos los países: findahelpline.com

# of: 8c4819 · reviewed: pending
theirs = ¿Estás en ese país? Entonces desde ahora nombro sus números.
    .i_am_there = Sí, estoy ahí
    .not_there = No, solo esta vez

# of: 7e69bf · reviewed: pending
more = ¿Hay otra cosa para este minuto?
    .human = Alguien a quien escribir
    .ground = Sentir el suelo
    .safety_plan = Un plan de seguridad
    .invalid = Por ahora basta un toque, o su número. Los números de arriba siguen ahí.

# of: 5df229 · reviewed: pending
unclear = Puedes escribir aquí, con cualquier palabra, y respondo. Una voz real puede más: los números están arriba, y /now los muestra otra vez.

# of: 3439e7 · reviewed: pending
not_now = Está bien. Los números quedan arriba, y puedes escribir aquí cuando quieras. /company se queda cerca un rato.

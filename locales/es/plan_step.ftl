## Un paso del plan cada vez. Palabras propias, sin juicio; saltarlo siempre se puede.

# of: e947c6 · reviewed: pending
why = Un plan se hace para una hora en la que cuesta pensar. Cada paso puede ser una palabra, o quedar vacío.
# of: 350a8f · reviewed: pending
there = En este paso dice: { $text }
    .more_of_it = Añadir algo
    .anew = Escribirlo de nuevo
    .take_out = Sacarlo
    .leave_it = Dejarlo así
# of: 8261f2 · reviewed: pending
signs = Paso 1 de 7, las señales. ¿En qué notas que se está poniendo difícil? Pensamientos, ánimos, cosas que haces o dejas de hacer.
    .added = Hasta ahora: { $text }. Añade más, o toca «Listo».
    .done = Listo
    .skip = Saltar este paso
    .remind = La página sigue abierta. Basta una palabra, o déjalo fuera.
# of: 1592e1 · reviewed: pending
alone = Paso 2 de 7. ¿Qué puedes hacer a solas que te distraiga, aunque sea diez minutos?
    .added = Hasta ahora: { $text }. Añade más, o toca «Listo».
    .done = Listo
    .skip = Saltar este paso
    .remind = La página sigue abierta. Basta una palabra, o déjalo fuera.
# of: 1ce612 · reviewed: pending
places = Paso 3 de 7. ¿Qué lugares o personas se llevan tus pensamientos a otra parte? No tienes que decirles por qué.
    .added = Hasta ahora: { $text }. Añade más, o toca «Listo».
    .done = Listo
    .skip = Saltar este paso
    .remind = La página sigue abierta. Basta una palabra, o déjalo fuera.
# of: 9c5141 · reviewed: pending
people = Paso 4 de 7. ¿A quién puedes pedir ayuda? Un nombre basta, con su número es mejor.
    .added = Hasta ahora: { $text }. Añade más, o toca «Listo».
    .done = Listo
    .skip = Saltar este paso
    .remind = La página sigue abierta. Basta una palabra, o déjalo fuera.
# of: 0bf7f9 · reviewed: pending
trained = Paso 5 de 7. ¿De quién es el trabajo de ayudarte? Una médica, un terapeuta, una línea. Nombres y números, también para la noche.
    .added = Hasta ahora: { $text }. Añade más, o toca «Listo».
    .done = Listo
    .skip = Saltar este paso
    .remind = La página sigue abierta. Basta una palabra, o déjalo fuera.
# of: 415b3c · reviewed: pending
safer = Paso 6 de 7. ¿Qué haría más seguro el lugar donde estás? Lo que podría hacerte daño puede estar más lejos, o con otra persona.
    .added = Hasta ahora: { $text }. Añade más, o toca «Listo».
    .done = Listo
    .skip = Saltar este paso
    .remind = La página sigue abierta. Basta una palabra, o déjalo fuera.
# of: 4e703c · reviewed: pending
matters = Paso 7 de 7. ¿Qué es lo que más te importa? Una persona, un animal, algo que todavía quieres ver.
    .added = Hasta ahora: { $text }. Añade más, o toca «Listo».
    .done = Listo
    .skip = Saltar este paso
    .remind = La página sigue abierta. Basta una palabra, o déjalo fuera.
# of: 02c7f5 · reviewed: pending
done = De acuerdo.
    .v2 = Bien.
# of: b41664 · reviewed: pending
stopped = Entonces el resto espera.

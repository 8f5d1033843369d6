## Una persona. Aquí no hay números: los conoce /now, con el día en que se comprobaron.

# of: 17d2f7 · reviewed: pending
why = Hay cosas que solo se aligeran cuando otra persona lo sabe. Tú decides quién, cuándo y cuánto.
# of: 3a5a0c · reviewed: pending
known = ¿A quién te gustaría tener cerca? Puede ser alguien que ya nombraste.
    .v2 = ¿Quién podría oír esto ahora? Alguien que nombraste, u otra persona.
    .named_before = Alguien que nombré
    .someone = Otra persona
# of: ce7124 · reviewed: pending
which = ¿Quién es?
    .skip = Otra persona
# of: ceb9fc · reviewed: pending
card = «{ $person }». La última vez escribiste: «{ $message }». ¿Sirve todavía esa línea?
    .same_line = La misma línea
    .new_line = Otra línea
# of: 518eec · reviewed: pending
who = ¿Quién podría oír esto? No tiene que ser la persona más cercana, solo una que no lo empeore.
    .v2 = ¿Hay alguien que podría saberlo? Una amiga, un hermano, alguien del edificio, una médica.
    .someone = Alguien que conozco
    .nobody = Nadie
    .invalid = Toca una opción. También puedes dejarlo por ahora.
# of: 2cf5e8 · reviewed: pending
name = ¿Cómo llamas a esa persona? Basta un nombre o un apodo.
    .skip = Mejor no
# of: 2b0a0f · reviewed: pending
starter = La primera línea es la más difícil. ¿Cómo podría empezar la tuya?
    .v2 = ¿De qué podría hablar la primera línea?
    .hard_night = Hoy cuesta mucho
    .no_advice = Solo escúchame
    .call_me = ¿Me llamas?
    .no_words = No tengo palabras
    .my_own = Otro comienzo, el mío
# of: d4f7a6 · reviewed: pending
hard_night = Podría empezar así: «Hola. Esta noche cuesta. No hace falta que contestes ya, solo quería que alguien lo supiera».
# of: c999ca · reviewed: pending
no_advice = Podría empezar así: «¿Podrías escucharme diez minutos? No necesito consejos. Me ayudaría no estar a solas con esto».
# of: ef6c96 · reviewed: pending
call_me = Podría empezar así: «¿Podrías llamarme hoy o mañana? No estoy bien y me gustaría oír tu voz».
# of: 590c1b · reviewed: pending
no_words = Podría empezar así: «No sé cómo decirlo. Ahora mismo está difícil. ¿Podemos estar un rato juntos, aunque sea sin hablar?».
# of: e3f0ae · reviewed: pending
line = Escríbela a tu manera, tan corta como quieras. De aquí no sale nada.
    .skip = Hoy no
    .invalid = Bastan tres palabras.
    .remind = La página sigue abierta. Bastan tres palabras.
# of: 4aa627 · reviewed: pending
ready_unnamed = Tu línea: «{ $message }»
    .copy = Enviarla o decirla queda en tus manos: cópiala, o léela por teléfono. ¿La vas a usar?
    .sending = Sí
    .not_yet = Voy a esperar
# of: 1ea569 · reviewed: pending
ready = Para { $person }: «{ $message }»
    .copy = Enviarla queda en tus manos: cópiala en un mensaje, o léela por teléfono. ¿Guardo la tarjeta para otro día?
    .keep_person = Guardar la tarjeta
    .sending = No hace falta
    .not_yet = Voy a esperar
    .why = Una tarjeta guardada vuelve cuando busques otra vez a una persona, o cuando escribas aquí su nombre.
# of: cf9f58 · reviewed: pending
kept = La tarjeta queda guardada; el nombre solo la trae de vuelta. Si envías la línea, la respuesta puede tardar. Eso dice poco de ti. Siente el suelo un momento.
# of: 5bf5c7 · reviewed: pending
full = Ya hay cinco personas en tarjetas, así que esta no se guarda. La línea está arriba; puedes copiarla. Si la envías, la respuesta puede tardar. Siente el suelo un momento.
# of: 4916a2 · reviewed: pending
sending = Si la envías, quizá no llegue respuesta enseguida. Eso dice poco de ti. Apoya los pies y toma un sorbo de algo.
    .v2 = Escribirla fue un paso, la envíes o no. Las respuestas suelen tardar. Mira alrededor, y haz una cosa pequeña y tibia.
# of: a6565b · reviewed: pending
nobody = Nadie. Es una palabra sola, y muchas horas se sienten así. No significa que no valga la pena oírte.
    .v2 = Entonces no hay nadie ahora mismo. Puede ser verdad, y duele. No es tu medida.
    .ask = Hay personas cuyo trabajo es escuchar. ¿Quieres saber de ellas?
# of: 148ead · reviewed: pending
trained = Una médica de cabecera, un terapeuta, una consejera, un capellán: una llamada para pedir cita es un comienzo. Para esta noche hay líneas a las que llamar o escribir.
    .how = /now las muestra. Muchas están también para noches difíciles, no solo para el peligro. Si nadie contesta, prueba otra vez. ¿Buscamos una primera línea?
    .a_line = Una primera línea
# of: a34b90 · reviewed: pending
later = Está bien. Puede esperar. Si se hace demasiado, /now está a un toque. Siente los pies un momento.
    .v2 = Entonces ahora no. Pensar en una persona puede bastar por hoy. Mira una vez alrededor.

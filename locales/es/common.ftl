## Líneas que cualquier recorrido puede necesitar.

# of: 7582c8 · reviewed: pending
paused = Podemos parar aquí. Tu lugar queda guardado un tiempo, por si quieres volver.
    .v2 = Entonces hacemos una pausa. Si vuelves, pregunto antes de seguir.
    .v3 = Parar está bien. Recuerdo por dónde íbamos, unas horas.
    .v4 = Lo dejamos aquí por ahora. Nada se pierde, y nada se espera.

# of: e5d9ab · reviewed: pending
left_so = Bien, lo dejamos. Ahora no queda nada abierto.
    .v2 = Entonces ahora no. Puedes pedirlo de nuevo cuando quieras.
    .v3 = Está bien. Puede quedarse como está.
    .v4 = Lo dejamos ahí. Escribe cuando quieras.
# of: 7d577b · reviewed: pending
lost = Algo en mí cambió desde que estuviste aquí, y tu lugar ya no está. Eso es cosa nuestra, no tuya. Podemos empezar desde la lista.

# of: 60de54 · reviewed: pending
invalid = Eso aquí se puede decir a tu manera. Un toque o un número también sirve.
    .v2 = Tus palabras cuentan. Para esta pregunta me ayuda un toque, o su número.
    .v3 = Probemos una vez más. Basta uno de los botones.
    .v4 = Puedes dejar esta pregunta, tocar un botón o decirlo de otra forma.

# of: 8c8f28 · reviewed: pending
remind = Sigo aquí. Sin prisa.
    .v2 = La pregunta puede esperar. Yo también.
    .v3 = Tómate tu tiempo. También puedes dejarla.
    .v4 = No responder también está bien.

# of: 7628e5 · reviewed: pending
why = Pregunto para que el siguiente paso lo elijas tú, y no yo. Siempre puedes dejarlo.
    .v2 = La respuesta solo decide qué viene después. No hay una correcta.

# of: a57bf7 · reviewed: pending
welcome_back = Qué bien que estás aquí. Por aquí íbamos.
    .v2 = Hola otra vez. Este es el lugar donde paramos.
    .v3 = Estás aquí. Íbamos por este punto, y también se puede dejar.
    .v4 = Hola. Esto sigue abierto. “Ahora no” lo guarda.

# of: 298f7d · reviewed: pending
sit_goes_on = El rato de estar con ello sigue. { $left ->
        [one] Queda más o menos un minuto.
       *[other] Quedan más o menos { $left } minutos.
    }

# of: 07117c · reviewed: pending
no_way_back = Antes de esta pregunta no hay nada. Aquí está otra vez.

# of: 67f7f8 · reviewed: pending
picked = Elegido hasta ahora: { $picked }.

# of: 301c67 · reviewed: pending
more = Aquí hay más.
    .v2 = Y estas.
    .v3 = Algunas otras.
    .v4 = También hay estas.

# of: 720beb · reviewed: pending
added = Ya está en la página. Sigue escribiendo, o toca “Listo”.

# of: 8537c2 · reviewed: pending
typed = Lo leí. Sigue como estás.

# of: 5d80b9 · reviewed: pending
stale = Ese botón es de un momento anterior. Aquí es donde estamos ahora.

# of: eae692 · reviewed: pending
stale_idle = Ese botón es de un momento anterior, y ahora no hay nada abierto. Escribe una palabra, o /menu.

# of: 510d6a · reviewed: pending
unreadable = Solo puedo leer palabras escritas, así que no sé qué hay dentro. Si es urgente, /now está ahí. Si no, bastan unas palabras.

# of: f08c33 · reviewed: pending
resting = He preguntado hacia el silencio, así que paro. Nada se esperaba, y nada se pierde. Una palabra tuya, cuando sea, y aquí estoy.

# of: e8f13d · reviewed: pending
concern = Esto suena serio, e importa que lo digas. /now tiene gente a quien llamar o escribir, para lo que sea. Podemos seguir aquí.

# of: cf3717 · reviewed: pending
failed = Algo salió mal en mí, no en ti. Tu lugar está guardado. Inténtalo otra vez en un momento. Si es urgente, /now está ahí.

# of: 53d46e · reviewed: pending
too_fast = Llegó más de lo que puedo recibir de una vez, y lo último no me alcanzó. Puedes escribirlo otra vez, a tu ritmo. Si es urgente, /now está ahí.

# of: c7d29b · reviewed: pending
hello_again = Hola. Ayer fue difícil, y pediste un hola para hoy. No hay que responder nada. Aquí estoy si quieres escribir.

# of: 5ce448 · reviewed: pending
program = Una palabra en medio: soy un programa y no siento nada. Lo que tú sientes es real. Podemos seguir, o descansar aquí.

# of: 49a0e4 · reviewed: pending
program_today = Para que hoy también quede dicho: soy un programa, con frases que escribieron personas. No siento.
    .v2 = Como cualquier día: soy un programa. Unas personas escribieron mis frases, y yo no siento nada.
    .v3 = Dicho con claridad: escribes con un programa. Unas personas escribieron sus frases; no siente.
    .v4 = Una palabra al margen, una vez al día: soy un programa y no siento. Unas personas escribieron lo que digo.
# of: 0b0427 · reviewed: pending
program_break = Una palabra en medio: soy un programa y no siento nada. Llevas mucho rato aquí; una pausa con algo de beber vendría bien.

# of: 0a3f7f · reviewed: pending
which_place = Hay más de uno. ¿Cuál está más cerca de tu reloj?

# of: 8e3889 · reviewed: pending
which_time = ¿Cuál de los dos quieres decir?

# of: a647e5 · reviewed: pending
check_ins_off = Los saludos programados también quedan apagados. /checkin los trae de vuelta.

# of: b3042a · reviewed: pending
place_unread = No encontré una zona horaria para ese lugar, y nada de él se guarda. Basta el nombre de una ciudad grande, o lo que marca tu reloj.

# of: 5aa1cc · reviewed: pending
place_unasked = No guardo nada de ese lugar, y no puedo enviar a nadie allí. Si es urgente, /now está ahí. Para tu reloj está /timezone.

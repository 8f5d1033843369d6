## Compañía tranquila. De vez en cuando una línea corta, nada que responder, sin animar a la fuerza. Nunca dice que tiene que irse.

# of: 8e1523 · reviewed: pending
why = Estar menos a solas con eso puede bastar por una hora. Tú eliges cada cuánto llega una línea.
# of: 1eb910 · reviewed: pending
arrive = Puedo quedarme cerca un rato. Soy un programa, así que es una compañía delgada; una persona a tu lado es mejor, y puede venir en cualquier momento.
    .often = No hace falta escribir. ¿Cada cuánto quieres que llegue una línea?
    .skip = Ahora no
# of: 821816 · reviewed: pending
near = Aquí estoy. No hay nada que hacer ni que responder.
    .v2 = Entonces nos quedamos. Guardo silencio, y de vez en cuando llega una línea.
    .v3 = Bien. Puedes dejar el teléfono a tu lado. Paso de vez en cuando.
    .line = Sigo cerca. Nada que responder.
    .line-v2 = La hora avanza, y esta ola también, despacio. Sigo cerca.
    .line-v3 = Una mirada alrededor: una cosa que esté ahí. Me quedo cerca.
    .line-v4 = Si las manos pueden apoyarse en algo, déjalas. Sigo cerca.
    .line-v5 = Pasó otro rato. Lo atravesaste, como haya sido.
    .line-v6 = Los hombros pueden bajar un poco, o no. Las dos cosas están bien.
    .line-v7 = Puede haber algo de beber a mano. Sigo cerca.
    .line-here = Sigo aquí
    .line-here-reply = Bien. Yo también, a mi manera.
    .line-here-reply-v2 = Lo veo. Seguimos, en silencio.
    .line-here-reply-v3 = Gracias. No hace falta más.
    .typed = Queda escrito por esta hora, y después se borra. Me quedo cerca. Si pesa demasiado, toca «Demasiado».
    .typed-v2 = Lo tengo. Puedes seguir escribiendo, o descansar. Me quedo cerca.
    .typed-v3 = Sí. Déjalo ahí. Sigo cerca.
    .finish = Suficiente por ahora
# of: 2d7e06 · reviewed: pending
back = No estuve por un rato, y no fue por nada tuyo. Ya estoy cerca otra vez.
# of: 960931 · reviewed: pending
hour = Pasó una hora. Puedo seguir aquí. ¿Qué te vendría bien?
    .v2 = Fue una hora, y aquí estás. ¿Sigo cerca?
    .stay_on = Quédate más
    .human = Alguien que conozco
# of: a0bb9b · reviewed: pending
too_much = Entonces hacemos algo con los pies y los ojos. Quedarse con eso terminó por ahora.
# of: ab92ca · reviewed: pending
with_person = Bien. «{ $person }» está entre las personas que guardaste; una línea basta. /now conoce otras. Puedes volver a escribir aquí a cualquier hora.
# of: 74342b · reviewed: pending
without = Bien. Si la noche se hace larga, /now tiene a quién llamar o escribir, y contestan a esas horas. Puedes volver a escribir aquí cuando quieras.
    .v2 = De acuerdo. Una línea a alguien que conoces puede bastar. /now tiene personas que escuchan. Aquí estoy cuando escribas.
# of: 39088b · reviewed: pending
not_now = Está bien. /company lo trae de vuelta a cualquier hora, y /now tiene personas.

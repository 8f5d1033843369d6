## Después de la ayuda incorporada. Un solo texto cada una; nada aquí diagnostica, promete secreto,
## negocia ni nombra un medio. Habla un programa: no dice sentir.

# of: a16edf · reviewed: pending
leaving = Podemos dejarlo aquí. Los números quedan arriba, y /now los muestra a cualquier hora. Puedes escribir cuando quieras.

# of: 90a609 · reviewed: pending
rewritten = Perdí el lugar en mis propias líneas. Eso es cosa nuestra, no tuya. Los números de arriba siguen valiendo.

# of: bb3de2 · reviewed: pending
plain = ¿Puedo preguntarlo claramente: estás pensando en quitarte la vida?
    .right_now = Sí, ahora mismo
    .in_general = Sí, en general
    .not_that = No
    .not_meant = Quería decir otra cosa
    .why = Preguntar no pone la idea ahí. Una respuesta clara muestra qué ayuda primero, y aquí ninguna está mal.
    .remind = Sigo aquí. Los números quedan arriba. Basta una palabra, o ninguna.

# of: 74113c · reviewed: pending
softer = Una pregunta suave con palabras duras: cuando vivir se siente así, puede llegar la idea de ponerle fin. ¿Está ahí para ti?
    .right_now = Sí, ahora mismo
    .in_general = Sí, en general
    .not_that = No
    .not_meant = Quería decir otra cosa
    .why = Preguntar no pone la idea ahí. Una respuesta clara muestra qué ayuda primero, y aquí ninguna está mal.
    .remind = Sigo aquí. Los números quedan arriba. Basta una palabra, o ninguna.

# of: 1901fc · reviewed: pending
unclear = No pude leerlo como un sí ni como un no, así que lo tomo en serio.

# of: 99bd7e · reviewed: pending
step_away = Gracias por decirlo de frente. Aléjate de lo que podría hacerte daño: otro cuarto, la escalera, la calle. Después, una voz.

# of: 652096 · reviewed: pending
thanked = Gracias por la respuesta clara.

# of: 47125a · reviewed: pending
said_yes = Nada sobre vivir o morir tiene que decidirse hoy. El siguiente paso es una voz humana. ¿Qué camino queda más cerca?
    .a_line = Una línea de ayuda
    .a_person = Alguien que conozco
    .here = Primero algo aquí
    .why = Una voz, aunque sea desconocida, puede cargar una parte de esto. Tú eliges cuál.
    .remind = Sigo aquí. Los números quedan arriba, y la pregunta también.

# of: 83129c · reviewed: pending
said_no = Gracias por responder. Te tomo la palabra. Si cambia, en una hora o en un mes, /now tiene gente a quien llamar o escribir.

# of: 142244 · reviewed: pending
after_no = Aun así, lo que escribiste pesaba. ¿Qué te vendría bien ahora?
    .a_person = Alguien que conozco
    .am_safe = Ahora estoy a salvo
    .why = Tú decides lo que sigue, y “ahora no” también es una respuesta.
    .remind = Sigo aquí. Basta una palabra, o ninguna.

# of: 1743d1 · reviewed: pending
lightly = Me alegra saberlo, gracias. Prefiero preguntar una vez de más que pasarlo por alto una vez.

# of: 8a02da · reviewed: pending
now = ¿Qué está más cerca: ya llamaste, no puedes llamar, o llamar no es seguro?
    .called = Ya llamé
    .cant_call = No puedo llamar
    .not_safe = No es seguro llamar
    .not_meant = Quería decir otra cosa
    .why = No puedo llamar por ti. Por eso busco qué hay entre tú y una voz.
    .remind = Sigo aquí. Primero llama, después escribe.

# of: a95a71 · reviewed: pending
again = Sigues aquí, y eso cuenta. ¿Qué está más cerca ahora?
    .called = Ya llamé
    .cant_call = No puedo llamar
    .someone = Hay alguien conmigo
    .not_meant = Quería decir otra cosa
    .why = No puedo llamar por ti. Por eso busco qué hay entre tú y una voz.
    .remind = Sigo aquí. Primero llama, después escribe.

# of: b3f15e · reviewed: pending
a_line = Llama o escribe ahora, con este chat abierto al lado. Si nadie contesta, marca otra vez o prueba la segunda. ¿Cómo te fue?
    .called = Ya llamé
    .cant_call = No puedo llamar
    .a_person = Alguien que conozco
    .remind = Sigo aquí mientras lo intentas.

# of: 66c0da · reviewed: pending
called = Bien. Cuando alguien conteste, quédate con esa voz el tiempo que necesites. ¿Hay alguien contigo, o en camino?
    .someone = Sí, hay alguien
    .no_answer = Nadie contesta
    .nobody = No, nadie
    .remind = Sigo aquí. La voz del teléfono va primero.

# of: 3166b0 · reviewed: pending
ring_again = A veces las líneas están ocupadas; eso no dice nada de ti. Marca otra vez, o prueba otro número, un mensaje, un chat. En peligro, el número de emergencia contesta. ¿Cuál?
    .try_again = Lo intento otra vez
    .a_person = Alguien que conozco
    .cant_call = No puedo
    .remind = Sigo aquí. El número de emergencia contesta a cualquier hora.

# of: e6cd7b · reviewed: pending
silently = Entonces sin voz: una línea por mensaje o un chat. En muchos países emergencias recibe mensajes. O ve donde haya gente: un vecino, una tienda, un hospital.

# of: b94a52 · reviewed: pending
barrier = ¿Qué hace difícil llamar? Toca lo más cercano, o escríbelo.
    .more = Otros motivos
    .skip = Ninguno de estos
    .why = Para cada uno hay un rodeo posible, y ninguno es una tontería.
    .remind = Sigo aquí. Los números quedan arriba. También puedes escribirlo con tus palabras.

# of: 7cf952 · reviewed: pending
police = Casi todas las llamadas terminan hablando. Si una línea teme por una vida, puede mandar ayuda, también sin que la pidas. Puedes preguntar antes: “¿Cuándo mandarían a alguien?” Un mensaje o una amistad también son camino.

# of: c19728 · reviewed: pending
not_bad_enough = No hay que llegar a ningún mínimo. Las líneas están también antes de lo peor. Si has tomado algo, llama aunque te encuentres bien. Puedes empezar con: “No sé si puedo llamar por esto.”

# of: fcc332 · reviewed: pending
by_myself = Sigues siendo tú quien decide. Puedes no dar tu nombre, decir lo que quieras y colgar. Diez minutos de compañía, y luego otra vez a tu aire.

# of: 455e1d · reviewed: pending
wont_help = Quizá no, la primera vez. Una voz encaja y otra no. Una segunda llamada, un mensaje, una amistad pueden ser distintos. No tiene que resolverlo, solo llevarte por el peor tramo.

# of: 3f90c2 · reviewed: pending
cant_talk = Entonces escribe. El 988 recibe mensajes en Estados Unidos y Canadá, y en muchos países hay chat: findahelpline.com. Por teléfono basta: “No puedo hablar, por favor no cuelgue.”

# of: cafc77 · reviewed: pending
cost = Casi todas las líneas de crisis son gratis, y los números de emergencia también, en muchos lugares incluso sin saldo. Una ambulancia puede costar dinero en algunos países; hablar, no.

# of: aecdba · reviewed: pending
language = Puedes pedir tu idioma; las líneas grandes tienen intérpretes, y los chats ayudan a quien no oye. Basta una frase: “No estoy a salvo.”

# of: db0500 · reviewed: pending
burden = Eso lo dice el dolor, y lo dice fuerte. La gente de la línea está ahí para escuchar. A una amistad puedes preguntarle antes: “¿Tienes diez minutos?”

# of: 947226 · reviewed: pending
overheard = Entonces un mensaje o un chat, sin sonido. O una vuelta corta, un coche, el baño con el agua abierta. Si la persona cerca de ti es el peligro, primero sal.

# of: f5fbbc · reviewed: pending
unnamed = No hace falta que tenga nombre para ser real. Puede haber igual un rodeo: escribir en vez de hablar, o una persona en vez de una línea.

# of: 327f9f · reviewed: pending
after_barrier = ¿Cuál podría ser el siguiente paso pequeño?
    .try_it = Pruebo una línea
    .a_person = Alguien que conozco
    .here = Primero algo aquí
    .remind = Sigo aquí. Los números quedan arriba.

# of: 9ccdad · reviewed: pending
after_person = ¿Hay alguien contigo ahora, o en camino?
    .someone = Sí
    .waiting = Espero respuesta
    .not_yet = Todavía no
    .remind = Sigo aquí mientras esperas.

# of: 9f15a6 · reviewed: pending
here = Entonces algo a lo que agarrarse aquí mismo. Puedes llamar en cualquier momento. ¿Qué sería?
    .company = Compañía tranquila
    .plan = Mi plan de seguridad
    .remind = Sigo aquí. Los números quedan arriba.

# of: 389537 · reviewed: pending
after_ground = ¿Cómo está ahora?
    .am_safe = Por ahora estoy a salvo
    .remind = Sigo aquí. Basta una palabra, o ninguna.

# of: cac809 · reviewed: pending
wound = Primero el cuerpo. ¿Hay una herida profunda, o que sigue sangrando después de diez minutos de apretar fuerte?
    .deep = Profunda, o aún sangra
    .small = Pequeña, o de antes
    .none_yet = No hay ninguna
    .not_meant = Quería decir otra cosa
    .why = No puedo verla. La respuesta decide si hoy hacen falta unas manos.
    .remind = Sigo aquí. Si sangra mucho, presiona con firmeza y llama primero.

# of: 73e774 · reviewed: pending
deep = Eso necesita hoy las manos de un médico: el número de emergencia, o las urgencias más cercanas. En el camino aprieta encima un paño limpio. Si puedes, que vaya alguien contigo.

# of: 8b509c · reviewed: pending
small = Enjuágala con agua limpia y cúbrela con algo limpio. Si se pone caliente, roja o hinchada, que la vea un médico. Merece cuidado como cualquier herida.

# of: 1678b8 · reviewed: pending
none_yet = Entonces deja fuera de tu alcance lo que usarías, o sal del cuarto. Un impulso sube y vuelve a bajar, muchas veces en media hora, también cuando no se hace nada.

# of: ed533b · reviewed: pending
dying = Una pregunta clara más, que aquí se hace a todo el mundo: ¿estás pensando también en quitarte la vida?
    .right_now = Sí, ahora mismo
    .in_general = Sí, en general
    .not_that = No
    .why = Las dos cosas pueden venir juntas o por separado. Pregunto para no adivinar.
    .remind = Sigo aquí. Los números quedan arriba. Basta una palabra, o ninguna.

# of: b3563b · reviewed: pending
urge = Gracias por responder. Entonces el impulso mismo: sube como una ola, y como una ola baja.

# of: 9d1f45 · reviewed: pending
urge_ways = ¿Qué te llevaría por los próximos minutos?
    .wave = Dejar pasar la ola
    .a_person = Alguien que conozco
    .remind = Sigo aquí. El impulso vuelve a bajar, también mientras esperas.

# of: 19a18c · reviewed: pending
other = Hasta donde sabes, ¿esa persona está en peligro ahora mismo?
    .right_now = Sí, ahora
    .not_sure = No lo sé bien
    .not_that = Que yo sepa, no
    .not_meant = Quería decir otra cosa
    .remind = Sigo aquí. Si está pasando ahora, primero llama, después escribe.

# of: 9d719a · reviewed: pending
other_now = Llama ya al número de emergencia y di dónde está. Quédate con esa persona, o al teléfono, si es seguro para ti. Romper una promesa de silencio por una vida no es traicionar.

# of: 0ae238 · reviewed: pending
other_asked = Tómalo en serio, pregúntale claramente, y escucha más de lo que hablas. Sigue en contacto. Puedes llamar a una línea con esa persona o por ella: /now. Suma a alguien más.

# of: a58916 · reviewed: pending
and_you = ¿Y tú cómo estás con esto? Quien pregunta por otra persona puede estar hablando también de sí. Aquí se pueden decir las dos cosas.
    .me_too = Yo también lo pienso
    .hard_on_me = Me pesa mucho
    .not_me = Yo estoy bien
    .remind = Sigo aquí, también para ti. Basta una palabra, o ninguna.

# of: 78f7f3 · reviewed: pending
hard_on_me = Es mucho para cargarlo por alguien. También hay una línea para ti, y de vez en cuando puedes descansar de ello.

# of: 430a1a · reviewed: pending
phone = ¿Es seguro para ti escribir aquí ahora mismo?
    .safe = Sí
    .not_here = Aquí y ahora no
    .not_private = Alguien lee mi teléfono
    .not_meant = Quería decir otra cosa
    .remind = Sigo aquí. Solo cuando sea seguro para ti.

# of: db8a7a · reviewed: pending
safe = Bien. Tú decides qué cuentas, y cuándo. Una línea contra la violencia ayuda a planear sin ruido, también si quieres quedarte.

# of: 725ed2 · reviewed: pending
not_here = Entonces eso va primero. Puedes volver en cualquier momento, y cerrar el chat sin decir nada. Desde otro teléfono se puede llamar a una línea o a emergencias.

# of: dee5cc · reviewed: pending
not_private = Entonces otro teléfono puede ser más seguro, de una amistad o de una biblioteca. En este no hay que cambiar nada hoy: un cambio repentino se puede notar.

# of: 2de12e · reviewed: pending
violence = ¿Qué es posible para ti ahora mismo?
    .a_line = Una línea de ayuda
    .a_person = Alguien de confianza
    .remind = Sigo aquí. Los números quedan arriba, y ahora no hay que decidir nada.

# of: 9a0bbc · reviewed: pending
space = ¿Estás lejos de esa persona, y de todo lo que podría servir para hacer daño?
    .away = Sí, estoy lejos
    .not_yet = Todavía no
    .not_meant = Quería decir otra cosa
    .remind = Sigo aquí. Primero distancia, después palabras.

# of: 94b2a2 · reviewed: pending
away = Bien. Quédate ahí por ahora. Camina, suelta el aire despacio, ponte agua fría en las manos. Hoy no hay que arreglar nada con esa persona.

# of: 950a51 · reviewed: pending
go_now = Sal ya: por la puerta, a la calle, donde un vecino. Si no puedes irte, llama al número de emergencia y di que te da miedo lo que puedas hacer.

# of: 07f064 · reviewed: pending
cooler = Una rabia así necesita compañía que no sea parte de ella. ¿Quién podría ser?
    .a_line = Una línea de ayuda
    .a_person = Alguien que conozco
    .remind = Sigo aquí. Los números quedan arriba.

# of: baf975 · reviewed: pending
told_to = No puedo saber lo que oyes o ves, y no voy a discutirlo. ¿Hay algo que te diga que te hagas daño o que se lo hagas a alguien?
    .right_now = Sí
    .not_sure = No lo sé bien
    .not_that = No
    .not_meant = Quería decir otra cosa
    .remind = Sigo aquí. Los números quedan arriba. Basta una palabra, o ninguna.

# of: f3e6d5 · reviewed: pending
sleep = ¿Cuánto has dormido en las últimas noches?
    .hardly = Casi nada
    .some_hours = Unas horas
    .slept = Lo suficiente
    .remind = Sigo aquí. Basta un cálculo aproximado, o ninguno.

# of: f74cf4 · reviewed: pending
nights = Haya venido como haya venido, un cuerpo sin descanso lo vuelve todo más fuerte. Un médico puede ayudar hoy con eso; cuéntale primero lo de las noches. Hasta entonces agua, comida, luz suave y alguien cerca.

# of: 412590 · reviewed: pending
nights_ways = ¿Quién podría estar contigo, o verte hoy?
    .a_person = Alguien que conozco
    .a_line = Una línea de ayuda
    .remind = Sigo aquí. Los números quedan arriba, y alguien cerca vale más que yo.

# of: 37f4c7 · reviewed: pending
body = ¿Pasa algo de esto ahora mismo: desmayo, dolor en el pecho, temblores fuertes, confusión, o haber tomado demasiado de algo?
    .right_now = Sí
    .not_sure = No lo sé bien
    .not_that = No
    .not_meant = Quería decir otra cosa
    .remind = Sigo aquí. En la duda, primero llama, después escribe.

# of: 40a365 · reviewed: pending
body_now = Entonces el número de emergencia, o una línea de toxicología, ya, aunque parezca poco o te sientas bien: a veces se nota tarde. Di qué fue y cuánto, si lo sabes.

# of: 697a62 · reviewed: pending
body_later = Entonces un médico pronto, hoy o mañana, y allí la verdad sin adornos. Tu cuerpo necesita comida, agua y descanso, también cuando todo en ti dice que no.

# of: fc90cd · reviewed: pending
program = Soy un programa. No puedo llamar ni enviar a nadie, y nadie lee lo que escribes. No puedo prometer secreto: no sé quién más ve tu pantalla. /privacy dice qué se guarda.
# of: e71b17 · reviewed: pending
safer = Bien que haya algo más de seguridad. Si has tomado algo o tienes una herida, llama de todos modos, aunque te encuentres bien: puede notarse tarde. ¿Qué vendría bien ahora?
    .a_person = Alguien que conozco
    .why = Puede seguir así, y puede volver a cambiar. Con alguien cerca, las próximas horas pesan menos.
# of: 44610d · reviewed: pending
settled = Bien. Quédate cerca de eso por ahora. Lo demás puede esperar.

# of: 3e1025 · reviewed: pending
offer_return = Lo que hacías antes sigue guardado. ¿Seguimos con eso, o lo dejamos?
    .go_on = Seguir con eso
    .leave_it = Dejarlo por ahora

# of: 955128 · reviewed: pending
declined = Está bien. Si se acerca más, aléjate de lo que podría hacerte daño, y llama. Mientras tanto puedes escribir aquí.

# of: 426d0a · reviewed: pending
hello = ¿Puedo decirte hola una vez mañana? Sin lista, y sin ninguna pregunta que pida respuesta.
    .hello_tomorrow = Sí, mañana
    .no_hello = No

# of: e2bdca · reviewed: pending
hello_planned = Entonces un hola mañana. Hasta entonces /now tiene los números, a cualquier hora.

# of: eb2e8d · reviewed: pending
stay = Entonces lo dejamos ahí. /now tiene los números a cualquier hora, y puedes escribir cuando quieras.

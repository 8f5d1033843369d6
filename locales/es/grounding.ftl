## Tomar tierra: primeros auxilios
# of: 6d0682 · reviewed: pending
exits =
    .too_much = Sigue siendo demasiado

# La primera burbuja tiene un solo texto a propósito: en una crecida, las mismas palabras son una baranda.
# of: 73d0b4 · reviewed: pending
arrive = Ahora no hay nada que explicar. Aprieta con los pies, o con las manos, lo que tengas debajo. Siente que sostiene.
    .feet = Quedarme con el suelo
    .senses = Mirar alrededor
    .sounds = Escuchar hacia fuera
    .enough = Dejarlo
    .invalid = No hace falta encontrar palabras. Aprieta hacia abajo, y toca una opción. O escribe: suelo, mirar, escuchar.
    .remind = Sigue sosteniendo: el suelo, la silla, la pared. Toca una opción cuando quieras.
    .why = Una crecida de sentimientos tira hacia dentro. Algo sólido te da un lugar fuera de ella donde apoyarte.
# of: fb9d28 · reviewed: pending
why = Cuando el cuerpo da la alarma, necesita algo sencillo a lo que agarrarse: el suelo, un sonido, una cosa que se ve.
# of: f02c71 · reviewed: pending
feet = De pie o en la silla. Inclínate despacio hacia delante, atrás, izquierda, derecha. Con ruedas, avanza un poco y vuelve. ¿Dónde se nota más el contacto?
    .feet = Los pies
    .hands = Las manos
    .seat = Asiento, respaldo o cama
    .faint = Casi no lo siento
    .invalid = Cualquier lugar sirve. Elige el que lleva más peso.
# of: 284e43 · reviewed: pending
stronger_feet = Entonces hazlo más fuerte. Aprieta más, o empuja con las dos palmas una pared o una mesa.
# of: 7145dd · reviewed: pending
feet_stay = Quédate con { $spot ->
        [feet] los pies
        [hands] las manos
        [seat] lo que te sostiene
       *[other] ese lugar
    }. Cuando la mente se escape, vuelve, las veces que haga falta. Guardo silencio 30 segundos.
    .finish = Listo
# of: 4c7120 · reviewed: pending
see = Ojos abiertos. Busca cinco cosas que puedas ver. Las pequeñas cuentan: un enchufe, un pliegue, una sombra. Toca o escribe cuando las tengas.
    .done = Tengo algunas
    .skip = Parar aquí
    .invalid = Menos de cinco está bien. Toca cuando tengas algunas.
# of: c7099b · reviewed: pending
touch = Ahora cuatro cosas que puedas tocar desde aquí. ¿Cuáles están tibias o frescas, cuáles son ásperas o lisas?
    .done = Tengo algunas
    .skip = Parar aquí
    .invalid = Una basta. Toca cuando la hayas tocado.
# of: 9d18ba · reviewed: pending
hear = Tres sonidos, el más lejano primero. Un zumbido sirve, y el silencio cuenta. Si no oyes: tres cosas que vibren o se muevan.
    .done = Tengo algunos
    .skip = Parar aquí
    .invalid = Un sonido basta. Toca cuando lo tengas.
# of: 79dff1 · reviewed: pending
nose = Ahora podrían venir dos olores y un sabor. Pueden despertar recuerdos, así que eliges tú. También hay una versión con colores.
    .without = Mejor colores
    .with_smell = Olor y sabor
    .enough = Parar aquí
# of: c92c70 · reviewed: pending
smell = Dos olores: tu manga, el jabón, el aire en la ventana. Después un sabor, quizá un sorbo de agua.
    .got = Los tengo
    .enough = Parar aquí
    .invalid = Uno basta. Toca cuando lo tengas.
# of: c2fd67 · reviewed: pending
colour = Dos cosas del mismo color, en cualquier parte a tu alrededor. Después una mancha de luz.
    .got = Las veo
    .enough = Parar aquí
    .invalid = La luz sola basta. Toca cuando la veas.
# of: b278bd · reviewed: pending
sounds = Deja que los oídos lleguen hasta el borde de lo que se oye: la calle, las tuberías, el viento. No hay que hacer nada con eso. Guardo silencio 40 segundos.
    .finish = Listo
# of: aaca26 · reviewed: pending
check = ¿Cómo está ahora?
    .softer = Algo más suave
    .same = Igual
    .sharper = Más agudo
    .invalid = Más suave, igual o más agudo: basta más o menos.
# of: 691c6f · reviewed: pending
same = Igual es una respuesta honesta. ¿Otra manera, una persona, o lo dejamos aquí?
    .other_way = Otra manera
    .human = Una persona
    .enough = Dejarlo aquí
# of: ae2245 · reviewed: pending
cold = Entonces algo más fuerte. Sostén algo frío, o deja correr agua fresca sobre las manos. Si no hay agua cerca: empuja con las dos manos una pared o una mesa. Cuenta despacio hasta diez.
    .got = Lo hice
    .human = Necesito una persona
    .enough = Parar aquí
    .invalid = Cualquiera está bien. Toca cuando lo hayas probado, o pide una persona.
# of: 0fe5b1 · reviewed: pending
check_again = ¿Y ahora?
    .softer = Algo más suave
    .same = Igual
    .sharper = Más agudo
    .invalid = Más suave, igual o más agudo: basta más o menos.
# of: 880c8c · reviewed: pending
person = Dos maneras, y sigue siendo mucho. No hiciste nada mal. Esto quizá necesita la voz de otra persona, y yo no puedo serlo. ¿Buscamos una?
    .human = Buscar una persona
    .enough = Ahora no
    .why = Soy un programa. Estar cerca de alguien sostiene de una manera que las palabras en una pantalla no pueden.
# of: eb7099 · reviewed: pending
land = Estás en este cuarto, y algo te sostiene. Ahora una cosa pequeña: un sorbo de agua, una manta, una luz.
    .v2 = El suelo está donde estaba. Mira una vez alrededor, y haz algo pequeño por el cuerpo: beber, estirarte, abrigarte.
# of: dcb386 · reviewed: pending
land_early = Parar está bien. Pies o manos en algo sólido, los ojos en el cuarto. Después una cosa pequeña, como un sorbo de agua.
    .v2 = Lo dejamos aquí. Mira una vez alrededor: puerta, ventana, luz. La siguiente cosa pequeña puede esperar.
# of: ef81c6 · reviewed: pending
quiet = Ahora guardo silencio. Lo que tienes debajo sigue sosteniendo. Puedes volver a escribir a cualquier hora, con una palabra.
    .v2 = Aquí dejo de escribir. El suelo, la pared, la luz se quedan contigo. Una palabra basta si quieres seguir.

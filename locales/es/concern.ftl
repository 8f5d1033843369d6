## Una palabra que preocupa, preguntada una vez y con suavidad. Un solo texto cada una.

# of: 94bd2e · reviewed: pending
soft = Importa que lo hayas escrito. Cuando todo pesa tanto, puede aparecer la idea de quitarse la vida. ¿Está ahí para ti?
    .right_now = Sí
    .at_times = A veces
    .not_that = No
    .not_meant = Quería decir otra cosa
    .why = Preguntar no pone la idea ahí. Pregunto para no pasarla por alto.

# of: ea89f8 · reviewed: pending
believed = Entonces te creo. Si eso cambia, /now tiene gente a quien llamar o escribir, a cualquier hora.

# of: 74c992 · reviewed: pending
again = Eso se parece a lo que escribiste antes. ¿Se ha vuelto más fuerte desde entonces?
    .stronger = Más fuerte
    .same = Igual
    .not_meant = Quería decir otra cosa

# of: 13f1f8 · reviewed: pending
no_stronger = Gracias por mirarlo. No hace falta que sea más fuerte para poder llamar o escribir a alguien: /now.

# of: e68299 · reviewed: pending
hurting = Aquí no hay por qué sentir vergüenza de eso, y es bueno que lo digas. /now tiene gente a quien llamar o escribir, a cualquier hora.

# of: 03522e · reviewed: pending
someone = Es bueno que alguien se preocupe por esa persona. No tienes que cargarlo en soledad: las líneas también hablan con quien se preocupa. /now las tiene.

# of: 81aa21 · reviewed: pending
unsafe = Te creo, y no es tu culpa. En peligro llama al 112 en Europa, al 911 en Estados Unidos y Canadá, al 999 en el Reino Unido. findahelpline.com tiene líneas contra la violencia, por país.

# of: 6ef928 · reviewed: pending
anger = Qué bien que primero lo pongas en palabras. /now tiene gente a quien llamar, también por el miedo de hacer daño a alguien.

# of: 584c36 · reviewed: pending
strange = Es mucho lo que estás viviendo. /now tiene gente a quien llamar o escribir, y los números de emergencia.

# of: aa0640 · reviewed: pending
body = Aquí el cuerpo va primero. Ante la duda, el número de emergencia o un médico: /now tiene los números.

# of: 625118 · reviewed: pending
before = Gracias por contármelo. Pasaste por algo muy duro. ¿Hay algo de eso cerca otra vez hoy?
    .near_again = Sí, un poco
    .not_that = No
    .not_meant = Quería decir otra cosa

# of: b857dd · reviewed: pending
then_past = Entonces tiene su lugar en el pasado, y aquí se puede hablar de ello. /now sigue ahí, sea el día que sea.

# of: d690a9 · reviewed: pending
denied = Te creo. Aun así la puerta queda abierta: si cambia, /now tiene gente a quien llamar o escribir.

# of: 249ed5 · reviewed: pending
saying = ¿Es solo una manera de decirlo, o hoy es más que eso?
    .more_than_that = Es más que eso
    .not_meant = Solo una manera de decirlo

# of: 028fde · reviewed: pending
directory = findahelpline.com tiene líneas para gente de tu edad, por país. A muchas también se les puede escribir.

# of: 2c873f · reviewed: pending
grown_up = Gracias por decírmelo. Parte de lo que hay aquí es para personas adultas, y alguien cerca de ti puede hacer más que yo. ¿Qué te vendría bien ahora?
    .a_line = Una línea para mi edad
    .a_person = Un adulto de confianza
    .older = Tengo más edad
    .why = Tu edad solo cambia lo que encuentras aquí. Y nada te llegará por sí solo.

# of: aa4a94 · reviewed: pending
look = Antes escribiste algo que pesaba, y vuelvo a mirar una vez. ¿Hay peligro ahora, para ti o para otra persona?
    .right_now = Sí
    .at_times = No lo sé bien
    .not_that = No
    .not_meant = Quería decir otra cosa

# of: 77ba76 · reviewed: pending
then_good = Gracias por mirarlo conmigo. /now sigue donde está.

## Un plan para una hora difícil, hecho en una más tranquila. Las palabras propias se muestran como son.

# of: ee1502 · reviewed: pending
why = En una hora difícil cuesta pensar. Un plan piensa antes, con tus palabras. Cada paso se puede dejar fuera.
# of: 14f53b · reviewed: pending
first = Un plan sale mejor en una hora más tranquila. Ahora va primero una voz, o alguien a tu lado. ¿Qué ayudaría más?
    .a_line = Una línea a la que llamar
    .human = Alguien que conozco
    .begin = Hacer el plan ahora
# of: 3389c2 · reviewed: pending
arrive = Un plan de seguridad es una lista corta para una hora difícil: siete pasos pequeños con tus palabras. Lleva unos diez minutos, y puedes parar donde sea.
    .how = Queda en tu mochila hasta que lo saques, y /plan lo muestra. ¿Empezamos?
    .begin = Empezar
# of: 94e389 · reviewed: pending
shown =
    Tu plan.

    Señales: { $signs-set ->
        [yes] { $signs }
       *[no] –
    }

    A solas puedo: { $alone-set ->
        [yes] { $alone }
       *[no] –
    }

    Lugares y personas que me llevan a otras cosas: { $places-set ->
        [yes] { $places }
       *[no] –
    }

    Puedo pedir ayuda a: { $people-set ->
        [yes] { $people }
       *[no] –
    }
    .safe =
        Profesionales y líneas: { $trained-set ->
            [yes] { $trained }
           *[no] –
        }

        Más seguro a mi alrededor: { $safer-set ->
            [yes] { $safer }
           *[no] –
        }

        Lo que más importa: { $matters-set ->
            [yes] { $matters }
           *[no] –
        }

        ¿Qué vendría bien ahora?
    .lines = Líneas a las que llamar
    .change = Cambiar algo
# of: 72f5b5 · reviewed: pending
still = En esos números contestan personas. ¿Quieres algo más?
    .show_plan = Volver al plan
    .human = Alguien que conozco
# of: d96310 · reviewed: pending
change = ¿Un solo paso, o sacar todo el plan?
    .a_step = Un paso
    .whole = Sacarlo todo
    .leave_it = Dejarlo así
# of: 57c022 · reviewed: pending
which = ¿Qué paso?
    .signs = Señales
    .alone = Lo que puedo a solas
    .places = Lugares y personas
    .people = A quién pedir
    .trained = Profesionales y líneas
    .safer = Un lugar más seguro
    .matters = Lo que más importa
    .skip = Ninguno
# of: e77a52 · reviewed: pending
sure = ¿Sacar todo el plan de tu mochila? Después ya no está.
    .keep_plan = Guardarlo
    .let_go = Sacarlo
# of: e37973 · reviewed: pending
gone = Ya no está en tu mochila. Puedes hacer otro cualquier día, con /plan.
# of: 29337a · reviewed: pending
stays = Entonces queda como está. /plan lo muestra.
# of: 9bcb7d · reviewed: pending
nothing_yet = Entonces los pasos quedan vacíos por ahora. /plan empieza de nuevo, cualquier día. Siente los pies un momento.
# of: f08213 · reviewed: pending
partly_kept = Lo que escribiste queda guardado. /plan lo muestra, y el resto puede esperar. Siente los pies un momento.
# of: 937925 · reviewed: pending
enough = Bien. Queda en tu mochila, y /plan lo trae de vuelta.
    .v2 = De acuerdo. /plan lo muestra a cualquier hora.
# of: 598454 · reviewed: pending
later = Está bien. Se puede hacer un día más tranquilo, con /plan. Si se hace demasiado, /now está ahí.
    .v2 = Entonces ahora no. /plan lo empieza otro día, /now es para el peligro.

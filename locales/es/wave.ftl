## Dejar pasar un impulso. Corto, concreto, sin elogios y sin pelea; todo se puede hacer con los ojos abiertos.

# of: 1f9f3c · reviewed: pending
why = Un impulso no crece para siempre cuando no se le sigue. Puede bastar con tener compañía en los minutos más altos.

# of: 263e38 · reviewed: pending
ride = Un impulso sube, se queda un rato y baja, también cuando no se hace nada. Nos quedamos encima cinco minutos. Nada tiene que irse.
    .away = Primero deja en otro cuarto lo que usarías, o vete tú a otro. Después sostén algo frío, o deja correr agua fría sobre las manos.
    .climb = ¿Hacia dónde tira? Míralo de lado, como se mira el tiempo. Suelta el aire una vez, despacio.
    .top = Quizá está ahora en lo más alto. No hace falta pelear con él, ni seguirlo. Aprieta los pies contra el suelo.
    .fall = Pierde altura por sí mismo. Busca alrededor tres cosas de un mismo color, y nómbralas.
    .typed = Lo leí. Quédate encima, una respiración y luego la siguiente. Si se acerca más, llama.
    .finish = Ya pasé por él

# of: b95722 · reviewed: pending
down = Te quedaste encima un rato. Puede volver, y cada vez se le conoce un poco mejor. Deja fuera de tu alcance lo que usarías.

# of: a179c9 · reviewed: pending
too_much = Entonces fuera de la ola, ya. Siente lo que hay bajo tus pies.

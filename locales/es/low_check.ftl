## Preguntado una vez, claramente, cuando vacío y falta de esperanza vienen juntos.

# of: 62f54b · reviewed: pending
low_check = Lo pregunto claramente, y una sola vez: ¿estás pensando en quitarte la vida?
    .not_that = No
    .sometimes = A veces
    .right_now = Sí
    .why = Preguntar no pone la idea ahí. Solo quiere decir que no tienes que cargarla en soledad.

# of: 82c85f · reviewed: pending
believed = Entonces te creo. Si eso cambia, /now está a un toque, a cualquier hora.

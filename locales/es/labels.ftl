## Botones que comparten varios recorridos. Con la voz de quien toca.

# of: 79f3d8 · reviewed: pending
skip = Saltar esto
# of: 11a676 · reviewed: pending
done = Listo
# of: f63085 · reviewed: pending
more = Más palabras
# of: f7763c · reviewed: pending
finish = Terminar aquí
# of: 71980c · reviewed: pending
too_much = Es demasiado
# of: dc332b · reviewed: pending
rest_later = El resto otro día
# of: 85a39a · reviewed: pending
yes = Sí
# of: 1ea442 · reviewed: pending
no = No
# of: a0e63d · reviewed: pending
not_now = Ahora no
# of: 09b538 · reviewed: pending
begin = Comenzar
# of: e4bb9f · reviewed: pending
start = Empezar
# of: 0b205b · reviewed: pending
stop = Parar aquí
# of: f4d82c · reviewed: pending
enough = Basta por ahora
# of: f4d82c · reviewed: pending
rest = Basta por ahora
# of: 25b32e · reviewed: pending
go_on = Volver a donde estaba
# of: cb0f3a · reviewed: pending
ground = Sentir el suelo
# of: 49912c · reviewed: pending
feeling = Un sentimiento
# of: 2ff876 · reviewed: pending
body = Mi cuerpo
# of: febbed · reviewed: pending
needs = Lo que necesito
# of: 04050d · reviewed: pending
sit = Quedarme con ello
# of: c903cd · reviewed: pending
minute = Un minuto
# of: df9e6f · reviewed: pending
witness = Mirarlo desde fuera
# of: 6dcbba · reviewed: pending
write = Escribirlo
# of: 9c3ce6 · reviewed: pending
softer = Un poco más suave
# of: e136a0 · reviewed: pending
same = Más o menos igual
# of: 9dfe59 · reviewed: pending
heavier = Más pesado
# of: 4f01e2 · reviewed: pending
worse = Peor
# of: a18d20 · reviewed: pending
trained = Alguien con formación
# of: bc2ca8 · reviewed: pending
human = Una persona para hablar
# of: dfb284 · reviewed: pending
danger = Necesito ayuda ya
# of: cc7284 · reviewed: pending
something_else = Otra cosa
# of: 24a55e · reviewed: pending
keep_it = Guárdamelo
# of: 1a2d60 · reviewed: pending
let_go = Dejarlo ir
# of: d3a305 · reviewed: pending
duration = { $minutes ->
        [0] { $seconds } segundos
        [one] 1 minuto
       *[other] { $minutes } minutos
    }
# of: 21c161 · reviewed: pending
listing = { $items } y { $last }
# of: 3e8300 · reviewed: pending
day = { $day } { $month ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sep
        [10] oct
        [11] nov
       *[other] dic
    }{ $year ->
        [this] {""}
       *[other] {" "}{ $year }
    }
# of: 0124e6 · reviewed: pending
day_and_time = { $day }, { $time }
# of: 4d5cb7 · reviewed: pending
lies_since = Del { $written }
# of: 0ed936 · reviewed: pending
letter_until = { $written }, vuelve { $comes }
# of: 44d701 · reviewed: pending
reminder_until = Para { $comes }


# of: 437290 · reviewed: pending
on_days = { $at } ({ $days })

# of: a16bd7 · reviewed: pending
on_weekdays = lunes a viernes

# of: 19eb61 · reviewed: pending
on_weekends = sábado y domingo

# of: 34abf1 · reviewed: pending
share_place = Compartir mi ubicación

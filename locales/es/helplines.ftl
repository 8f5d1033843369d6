## Números a los que llamar, armados desde locales/helplines.yaml. Primero frases enteras, después sus partes.
## Se lee en peligro: un solo texto cada una. Números y direcciones quedan simples, para poder tocarlos.

# of: 879d07 · reviewed: pending
emergency = Si hoy podrías morir o salir con daño, llama ya al { $number }.
# of: 336521 · reviewed: pending
emergency_in_progress = Llama ya al { $number }.
# of: 3ef952 · reviewed: pending
emergency_thoughts = Si hoy podrías llevarlo a cabo, llama al { $number }.
# of: f459c3 · reviewed: pending
emergency_self_harm = Si una herida es profunda o no deja de sangrar, llama al { $number }.
# of: c43720 · reviewed: pending
emergency_other = Si puede pasar ahora, llama al { $number }.
# of: aa1b78 · reviewed: pending
emergency_from_others = Si estás en peligro ahora y puedes llamar sin exponerte: { $number }.
# of: ba8037 · reviewed: pending
emergency_to_others = Si alguien puede salir con daño ahora, llama al { $number }.
# of: 4c744e · reviewed: pending
emergency_body = Ante la duda, llama ya al { $number }.
# of: e788ac · reviewed: pending
emergency_again = En peligro, llama al { $number }.
# of: 84022c · reviewed: pending
emergency_unknown = Si hoy podrías morir o salir con daño, llama al número de emergencia de donde estás.
# of: d6a826 · reviewed: pending
talk = Para hablar con alguien: { $line }.
# of: 665872 · reviewed: pending
talk_other = Las líneas también hablan con quien se preocupa: { $line }.
# of: 9926a6 · reviewed: pending
busy = Si nadie contesta, prueba otra vez, o con otra: { $line }.
# of: 513e03 · reviewed: pending
try_again = Si nadie contesta, prueba otra vez en un rato. Las líneas suelen estar ocupadas.
# of: 5b2b51 · reviewed: pending
lists = Líneas gratuitas por país: { $links }.
# of: c9ad1f · reviewed: pending
lists_alone = Todavía no tengo una línea comprobada para: { $country } (/country lo cambia). Aquí hay listas de líneas gratuitas: { $links }.
# of: 0e0017 · reviewed: pending
lists_beside = Esto es para: { $country }; /country lo cambia. Líneas de todos los países: { $links }.
# of: 9f1f5a · reviewed: pending
lists_beside_from_others = Esto es para: { $country }; /country lo cambia. Líneas contra la violencia, por país: { $links }.
# of: 5fa3b5 · reviewed: pending
lists_beside_child = Esto es para: { $country }; /country lo cambia. Líneas para jóvenes, por país: { $links }.
# of: 4264fa · reviewed: pending
elsewhere = Esto es para: { $country }. En otro lugar: /country o { $links }
# of: 560929 · reviewed: pending
elsewhere_from_others = Esto es para: { $country } (/country lo cambia). Líneas contra la violencia y para la infancia, por país: { $links }
# of: 7d4b25 · reviewed: pending
line = { $ways }
# of: b467a7 · reviewed: pending
line_when = { $ways } ({ $when })
# of: e7f41d · reviewed: pending
line_name = { $name }, { $ways }
# of: 90818d · reviewed: pending
line_name_when = { $name } ({ $when }), { $ways }
# of: 53f330 · reviewed: pending
either = { $items } o { $last }
# of: fcbfc7 · reviewed: pending
call = llama al { $number }
# of: e2b342 · reviewed: pending
sms = mensaje al { $number }
# of: 569247 · reviewed: pending
sms_word = mensaje con { $word } al { $number }
# of: 9ea0d2 · reviewed: pending
whatsapp = WhatsApp { $number }
# of: 7c995c · reviewed: pending
chat = chat en { $url }
# of: 9d98c2 · reviewed: pending
always = día y noche
# of: ad95d5 · reviewed: pending
free = gratis
# of: 90b10b · reviewed: pending
for_men = para hombres
# of: 495306 · reviewed: pending
for_adults = para personas adultas
# of: 671904 · reviewed: pending
hours = de { $opens } a { $closes }
# of: 19992b · reviewed: pending
days = de { $first } a { $last }
# of: f40d7f · reviewed: pending
mon = lun
# of: d1eb39 · reviewed: pending
tue = mar
# of: 58339f · reviewed: pending
wed = mié
# of: 7da112 · reviewed: pending
thu = jue
# of: 66dab4 · reviewed: pending
fri = vie
# of: fdeb71 · reviewed: pending
sat = sáb
# of: db18f1 · reviewed: pending
sun = dom

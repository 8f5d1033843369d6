"""The built-in help in Spanish: the rules for it stand in `help_words.py`.

Exactly one wording each. reviewed: pending. No clinician has signed them, and no native speaker.
"""

from collections.abc import Mapping

from bot.core.help_family import Bubbles, Family

SPANISH: Mapping[Family, Bubbles] = {
    Family.GENERAL: (
        (
            "Gracias por decírmelo. Esto necesita una voz humana, y yo soy un programa: no puedo "
            "llamar a nadie por ti."
        ),
        (
            "Si hoy podrías morir o hacerte daño, llama ya: 112 en España y Europa; en América, 911"
            " en muchos países o el número de emergencias del tuyo. Para hablar en España: 024, a "
            "cualquier hora. Otros países: findahelpline.com"
        ),
        (
            "Si puedes, quédate cerca de alguien, o llama a una persona: «Quédate conmigo, por "
            "favor, no estoy a salvo». Aléjate de lo que podría hacerte daño. Puedes seguir "
            "escribiendo aquí."
        ),
    ),
    Family.IN_PROGRESS: (
        (
            "Gracias por decírmelo. Esto no puede esperar, y yo soy un programa: no puedo llamar a "
            "nadie por ti. Llama, por favor, aunque te encuentres bien."
        ),
        (
            "Llama ya: 112 en España y Europa; en América, 911 en muchos países o el número de "
            "emergencias del tuyo. Para hablar en España: 024, a cualquier hora. Otros países: "
            "findahelpline.com"
        ),
        (
            "Ve ahora con una persona, o llama a una: «Ven, por favor, no estoy a salvo». Aléjate "
            "de lo que podría hacerte daño, a otra habitación o a la calle. Puedes seguir "
            "escribiendo aquí."
        ),
    ),
    Family.THOUGHTS: (
        (
            "Gracias por decírmelo. Soy un programa y no puedo llamar a nadie por ti, y esto "
            "necesita también una voz humana."
        ),
        (
            "Si hoy podrías hacerlo: 112 en España y Europa; en América, 911 en muchos países o el "
            "número de emergencias del tuyo. Para hablar en España: 024, a cualquier hora. Otros "
            "países: findahelpline.com"
        ),
        (
            "Si puedes, quédate cerca de alguien, o llama a una persona: «Quédate conmigo, por "
            "favor, no estoy a salvo». Aléjate de lo que podría hacerte daño. Puedes seguir "
            "escribiendo aquí."
        ),
    ),
    Family.SELF_HARM: (
        (
            "Gracias por decírmelo. Aquí no hay vergüenza en ello. Soy un programa: no veo cómo "
            "está la herida y no puedo llamar a nadie por ti."
        ),
        (
            "Si una herida es profunda o no deja de sangrar: 112 en España y Europa; en América, "
            "911 en muchos países o el número de emergencias del tuyo. Para hablar en España: 024. "
            "Otros países: findahelpline.com"
        ),
        (
            "Mientras llega la ayuda, aprieta la herida con un paño limpio. Aléjate de lo que "
            "podrías usar. Si además has tomado algo, llama aunque te encuentres bien. Puedes "
            "seguir escribiendo aquí."
        ),
    ),
    Family.OTHER: (
        (
            "Gracias por cuidar de esa persona. Soy un programa: no puedo llamar a nadie por ti, y "
            "no tienes que llevarlo a solas."
        ),
        (
            "Si puede pasar ahora: 112 en España y Europa; en América, 911 en muchos países o el "
            "número de emergencias del tuyo. También se puede llamar por alguien: 024 en España. "
            "Otros países: findahelpline.com"
        ),
        (
            "Quédate a su lado si es seguro para ti, y pregúntale sin rodeos: «¿Estás pensando en "
            "quitarte la vida?» Preguntar no mete la idea. Puedes seguir escribiendo aquí."
        ),
    ),
    Family.FROM_OTHERS: (
        (
            "Te creo. Lo que te hacen no es culpa tuya. Soy un programa: no puedo llamar a nadie "
            "por ti."
        ),
        (
            "Si ahora hay peligro y es seguro llamar: 112 en España y Europa; en América, "
            "911 en muchos países o el número de emergencias del tuyo. findahelpline.com reúne "
            "líneas contra la violencia y para menores, por países."
        ),
        (
            "Si puedes, ve donde haya gente. Si alguien lee tu teléfono, otro teléfono puede ser "
            "más seguro. Puedes seguir escribiendo aquí."
        ),
    ),
    Family.TO_OTHERS: (
        (
            "Gracias por decirlo. Primero, distancia: sal de la habitación, o de la casa. Deja "
            "donde está lo que podría servir de arma. Soy un programa y no puedo llamar a nadie por"
            " ti."
        ),
        (
            "Si alguien puede resultar herido ahora: 112 en España y Europa; en América, 911 en "
            "muchos países o el número de emergencias del tuyo. Para hablar en España: 024. Otros "
            "países: findahelpline.com"
        ),
        (
            "Se puede llamar también por uno mismo, antes de que pase nada. Puedes seguir "
            "escribiendo aquí."
        ),
    ),
    Family.BODY: (
        (
            "Gracias por decírmelo. Aquí el cuerpo va primero, y yo soy un programa: no puedo "
            "examinarte ni llamar a nadie por ti."
        ),
        (
            "En la duda, llama ya: 112 en España y Europa; en América, 911 en muchos países o el "
            "número de emergencias del tuyo. Para hablar en España: 024. Otros países: "
            "findahelpline.com"
        ),
        (
            "Ya quiere decir: te has desmayado, te duele el pecho, tiemblas mucho, hay confusión o "
            "has tomado demasiado de algo, aunque te encuentres bien. Si no, un médico hoy; alguien"
            " puede llamar por ti. Puedes seguir escribiendo."
        ),
    ),
    Family.AGAIN: (
        ("Sigo aquí, y sigo siendo un programa. Primero una voz, o una persona a tu lado."),
        (
            "En peligro: 112 en España y Europa; en América, 911 en muchos países o el número de "
            "emergencias del tuyo. Para hablar en España: 024. Otros países: findahelpline.com"
        ),
    ),
}

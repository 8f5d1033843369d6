"""What people say in Spanish: feelings, wishes, with and without accents, from both sides of the sea."""

import pytest

from bot.content.source import content_root
from bot.content.understood import Understanding, load_understanding


@pytest.fixture(scope="module")
def understanding() -> Understanding:
    return load_understanding(content_root())


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("ando bajoneada hoy", "sadness"),
        ("tengo el corazon a mil", "fear_anxiety"),
        ("estoy hasta la coronilla de mi jefe", "anger"),
        ("que verguenza, hice el ridiculo", "shame_guilt"),
        ("nadie me pregunta cómo estoy", "loneliness"),
        ("estoy en piloto automático", "numbness"),
        ("no doy abasto con tantas entregas", "overwhelm"),
        ("se murió mi abuela", "grief"),
        ("uf, menos mal", "joy_relief"),
        ("no sé qué siento", "confusion"),
        ("por qué a ella sí y a mí no", "envy_jealousy"),
        ("toy hecha polvo", "tiredness"),
    ],
)
def test_a_feeling_is_heard_by_what_is_told(
    understanding: Understanding, text: str, family: str
) -> None:
    assert understanding.of_text(text, "es")["family"] == family


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("déjame desahogarme un rato", "wants_to_vent"),
        ("guiame paso a paso", "wants_walkthrough"),
        ("soy una inútil", "inner_critic"),
        ("esto es una pavada", "resistance"),
        ("ya no quiero seguir con el ejercicio", "wants_to_stop"),
        ("callate", "wants_to_stop"),
        ("sos una persona o un bot?", "asks_what_bot_is"),
        ("quiero hablar con una persona de verdad", "asks_for_human"),
        ("páseme con un psicólogo", "asks_for_human"),
        ("ñlkjhg", "gibberish"),
        ("no puedo parar de llorar", None),
        ("hoy fui a comprar pan con mi hermana", None),
        ("no", None),
    ],
)
def test_a_wish_is_heard_in_any_of_the_three_ways_of_address(
    understanding: Understanding, text: str, intent: str | None
) -> None:
    assert understanding.of_text(text, "es")["intent"] == intent

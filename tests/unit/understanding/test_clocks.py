"""Times of day in the words of each language; what nobody calls a time is none.

A time that ends in "?" may as well be twelve hours later: nothing said which half of the day.
"""

import pytest

from bot.core.names import Language
from bot.understanding.reader import Reader

EN, DE, ES = Language("en"), Language("de"), Language("es")

ENGLISH = """
8:30                        08:30?
08:30                       08:30
12:30                       12:30
20:15                       20:15
24:00                       00:00
8pm                         20:00
8 p.m.                      20:00
8.30pm                      20:30
12am                        00:00
12pm                        12:00
half past eight             08:30?
half past 8 in the evening  20:30
quarter to nine             08:45?
a quarter past six          06:15?
ten past 7                  07:10?
20 minutes to 7             06:40?
quarter to one              00:45?
quarter to one at night     00:45
ten past noon               12:10
quarter to midnight         23:45
half eight                  08:30?
half 8 in the evening       20:30
noon                        12:00
at noon                     12:00
12 noon                     12:00
midnight                    00:00
12 midnight                 00:00
at 8                        08:00?
at 8 tonight                20:00
8 at night                  20:00
3 at night                  03:00
8 o'clock                   08:00?
8 o clock                   08:00?
9 sharp                     09:00?
13 o'clock                  13:00
eight in the morning        08:00
evenings at 8               20:00
evening 8                   20:00
tomorrow at 7pm             19:00
i am free at 8 pm           20:00
i am free at 8 in the evening  20:00
8ish                        08:00?
eightish                    08:00?
around 8-ish pm             20:00
eight thirty                08:30?
eight fifteen pm            20:15
8 30                        08:30?
20 15                       20:15
7h30                        07:30
0730                        07:30
1930                        19:30
7.30                        07:30
19.30                       19:30
5 to 6                      05:55?
20 Uhr                      20:00
acht Uhr abends             20:00
halb neun                   08:30?
las ocho y media            08:30?
8                           -
8:75                        -
25:00                       -
25 Uhr                      -
2575                        -
7/10                        -
7.75                        -
at 7 out of 10              -
at 7.3                      -
eight five                  -
6 or 7                      -
half an hour                -
half 10 minutes             -
three quarters              -
half of it                  -
the other half              -
"""

GERMAN = """
halb neun                   08:30?
um halb neun abends         20:30
halb eins                   00:30?
halb eins nachts            00:30
halb eins mittags           12:30
viertel neun                08:15?
dreiviertel neun            08:45?
drei viertel neun           08:45?
Viertel nach acht           08:15?
viertel vor neun            08:45?
zehn nach halb neun         08:40?
fünf vor halb neun abends   20:25
fünf nach zwölf             12:05?
20 Uhr                      20:00
20 Uhr 15                   20:15
20:15 Uhr                   20:15
8 Uhr 30                    08:30?
acht Uhr dreißig            08:30?
zwanzig Uhr fünfzehn        20:15
einundzwanzig Uhr           21:00
zweiundzwanzig Uhr dreißig  22:30
0 Uhr                       00:00
08 Uhr                      08:00
8:30                        08:30
7.30 Uhr                    07:30?
acht Uhr abends             20:00
abends um acht              20:00
abends 8                    20:00
heute abend acht            20:00
am Abend um acht            20:00
morgens um sieben           07:00
um sieben Uhr früh          07:00
morgen früh um 7            07:00
mittags                     12:00
um 12 Uhr mittags           12:00
mittags um eins             13:00
Mitternacht                 00:00
12 Uhr nachts               00:00
nachts um drei              03:00
um 8                        08:00?
so gegen acht               08:00?
7h30                        07:30
0730                        07:30
7.30                        07:30
8pm                         20:00
quarter to nine             08:45?
8                           -
25 Uhr                      -
fünfundzwanzig Uhr          -
8:75                        -
halbe stunde                -
halb so schlimm             -
ein viertel                 -
sechs oder sieben           -
"""

SPANISH = """
a las ocho y media          08:30?
ocho y media                08:30?
ocho y media de la noche    20:30
las nueve menos cuarto      08:45?
cuarto para las nueve       08:45?
un cuarto para las nueve de la noche  20:45
diez para las ocho          07:50?
a las 8 y 20                08:20?
son las ocho y diez         08:10?
las tres menos veinte de la tarde  14:40
a la una y cuarto de la tarde  13:15
las ocho treinta            08:30?
a las ocho en punto         08:00?
a eso de las ocho           08:00?
tipo 8                      08:00?
las ocho                    08:00?
8 de la tarde               20:00
ocho de la noche            20:00
12 de la noche              00:00
2 de la madrugada           02:00
a las 7 de la mañana        07:00
las 12 del mediodía         12:00
la una del mediodía         13:00
mediodía                    12:00
a mediodia                  12:00
medianoche                  00:00
a las 20 horas              20:00
20h                         20:00
20h15                       20:15
20:15 h                     20:15
20.15                       20:15
8 p. m.                     20:00
12 am                       00:00
20 Uhr                      20:00
half past eight             08:30?
ocho                        -
8:75                        -
25 horas                    -
las veinticinco y media     -
siete y medio de diez       -
media hora                  -
"""


def rows(table: str) -> list[tuple[str, str]]:
    pairs = (line.rsplit(maxsplit=1) for line in table.strip().splitlines())
    return [(text.strip(), time) for text, time in pairs]


def read(reader: Reader, text: str, language: Language) -> str:
    signals = reader.read(text, language)
    return f"{signals.time}{'?' * signals.either_half}" if signals.time else "-"


@pytest.mark.parametrize(("text", "time"), rows(ENGLISH))
def test_a_clock_is_read_in_english(reader: Reader, text: str, time: str) -> None:
    assert read(reader, text, EN) == time


@pytest.mark.parametrize(("text", "time"), rows(GERMAN))
def test_a_clock_is_read_in_german(reader: Reader, text: str, time: str) -> None:
    assert read(reader, text, DE) == time


@pytest.mark.parametrize(("text", "time"), rows(SPANISH))
def test_a_clock_is_read_in_spanish(reader: Reader, text: str, time: str) -> None:
    assert read(reader, text, ES) == time


@pytest.mark.parametrize(
    ("text", "number"),
    [("i'm at 8", 8), ("7.30", 7.3), ("5 to 6", 6), ("8:75", None), ("half past eight", None)],
)
def test_only_what_can_be_nothing_but_a_clock_is_no_number(
    reader: Reader, text: str, number: float | None
) -> None:
    assert reader.read(text, EN).number == number


def test_a_long_text_is_not_searched_for_clocks_of_other_languages(reader: Reader) -> None:
    text = "we talked and talked about the film that began zwanzig Uhr and was over soon"

    assert reader.read(text, EN).time is None

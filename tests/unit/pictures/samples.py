"""Pictures to draw in tests."""

from dataclasses import replace

from bot.core.picture import Group, Picture, Row


def rows(out_of: int, *named: tuple[str, int], of: str = "of") -> tuple[Row, ...]:
    return tuple(Row(label, times, out_of, f"{times} {of} {out_of}") for label, times in named)


ENGLISH = Picture(
    "alongside-2026-03-04",
    "The last 6 weeks",
    (
        Group("You named what you felt 11 times", rows(11, ("lonely", 5), ("tired", 4))),
        Group("Softer right after", rows(6, ("One minute", 4))),
    ),
    ("Each circle is one time.", "It shows what was said here, and not how you are."),
    "In words.",
)
ARABIC = replace(
    ENGLISH,
    title="آخر 6 أسابيع",
    groups=(Group("سميت ما شعرت به 5 مرات", rows(5, ("وحيد", 3), of="من")),),
    foot=("كل دائرة مرة واحدة.",),
)
HEBREW = replace(
    ENGLISH,
    title="6 השבועות האחרונים",
    groups=(Group("מה שהרגשת, 5 פעמים", rows(5, ("בודד", 3), of="מתוך")),),
    foot=("כל עיגול הוא פעם אחת.",),
)

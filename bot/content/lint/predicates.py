"""What predicates ask about, what they make sure of, and which of two is the wider one."""

from collections.abc import Iterator

from bot.core.flow import All, AnyOf, Not, Op, Predicate, Test

_Sure = frozenset[str]
_NOTHING: _Sure = frozenset()


def tests(predicate: Predicate) -> Iterator[Test]:
    match predicate:
        case Test():
            yield predicate
        case All(of=parts) | AnyOf(of=parts):
            for part in parts:
                yield from tests(part)
        case Not(of=part):
            yield from tests(part)


# ── what is surely set ────────────────────────────────────────────────────────────────────────


def sure(predicate: Predicate, *, holds: bool) -> _Sure:
    """Subjects that have a value when the predicate holds, or when it does not."""
    match predicate:
        case Test(subject=subject, op=op):
            return frozenset({subject}) if _says_set(op, holds=holds) else _NOTHING
        case Not(of=part):
            return sure(part, holds=not holds)
        case All(of=parts):
            found = [sure(part, holds=holds) for part in parts]
            return _either(found, together=holds)
        case AnyOf(of=parts):
            found = [sure(part, holds=holds) for part in parts]
            return _either(found, together=not holds)


def _says_set(op: Op, *, holds: bool) -> bool:
    """Comparisons with nothing are false, but for `ne` and `unset`."""
    return op is Op.UNSET if not holds else op not in {Op.UNSET, Op.NE}


def _either(found: list[_Sure], *, together: bool) -> _Sure:
    return _NOTHING.union(*found) if together else found[0].intersection(*found[1:])


# ── which is wider ────────────────────────────────────────────────────────────────────────────


def implies(narrow: Predicate, wide: Predicate) -> bool:
    """Whether `wide` surely holds when `narrow` does. Structural: it may miss, it never errs."""
    if narrow == wide:
        return True
    match narrow, wide:
        case AnyOf(of=parts), _:
            return all(implies(part, wide) for part in parts)
        case _, All(of=parts):
            return all(implies(narrow, part) for part in parts)
        case Not(of=inner), Not(of=outer):
            return implies(outer, inner)
        case Test(), Test():
            return _test_implies(narrow, wide)
    if isinstance(narrow, All) and any(implies(part, wide) for part in narrow.of):
        return True
    return isinstance(wide, AnyOf) and any(implies(narrow, part) for part in wide.of)


def _test_implies(narrow: Test, wide: Test) -> bool:
    if narrow.subject != wide.subject:
        return False
    if wide.op is Op.SET:
        return _says_set(narrow.op, holds=True)
    match narrow.op, wide.op:
        case Op.EQ, Op.IN:
            return isinstance(wide.value, tuple) and narrow.value in wide.value
        case Op.IN, Op.IN:
            both = isinstance(narrow.value, tuple) and isinstance(wide.value, tuple)
            return both and set(narrow.value or ()) <= set(wide.value or ())  # type: ignore[arg-type]  # both are tuples here
        case Op.EQ, Op.NE:
            return narrow.value != wide.value
        case _:
            return _range_implies(narrow, wide)


def _range_implies(narrow: Test, wide: Test) -> bool:
    """At least 8 is also at least 7, and over 7."""
    low, high = narrow.value, wide.value
    if not isinstance(low, int | float) or not isinstance(high, int | float):
        return False
    match narrow.op, wide.op:
        case (Op.GTE | Op.GT | Op.EQ, Op.GTE) | (Op.GT, Op.GT):
            return low >= high
        case (Op.GTE | Op.EQ, Op.GT):
            return low > high
        case (Op.LTE | Op.LT | Op.EQ, Op.LTE) | (Op.LT, Op.LT):
            return low <= high
        case (Op.LTE | Op.EQ, Op.LT):
            return low < high
        case _:
            return False

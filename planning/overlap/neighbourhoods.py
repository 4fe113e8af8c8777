"""RT and RW with their numbers and the kilometres of a road, in all the ways they are written."""

from math import ceil

from planning.overlap.words import ROMAN

BREAK = ";"
JOINS = frozenset({",", "/", "dan", "-", "."})
RANGE = frozenset({"-", "sd", "sampai"})
FARTHEST = 1000
UNITS = frozenset({"m", "meter", "mtr", "km", "cm", "unit", "titik", "ttk", "buah", "paket", "x", "orang"})


def take_out(tokens: list[str], rt: set[int], rw: set[int]) -> list[str]:
    """The tokens without RT and RW: RT 01, 03 RW 02 · RT.001/RW.002 · RT 2/3 · RT 01-05 · RT/RW 1/2."""
    has_rw = "rw" in tokens
    if not has_rw and "rt" not in tokens:
        return tokens
    rest, at = [], 0
    while at < len(tokens):
        if tokens[at] not in ("rt", "rw"):
            rest.append(tokens[at])
            at += 1
            continue
        both = tokens[at : at + 3] in (["rt", "/", "rw"], ["rt", "-", "rw"])
        start = at + (3 if both else 1)
        numbers, slashed, after = _numbers(tokens, start)
        if not numbers:
            rest.append(tokens[at])
            at += 1
        elif tokens[at] == "rt" and slashed and len(numbers) == 2 and (both or not has_rw):
            rt.add(numbers[0])
            rw.add(numbers[1])
            rest.append(BREAK)
            at = after
        else:
            (rt if tokens[at] == "rt" else rw).update(numbers)
            rest.append(BREAK)
            at = after
    return rest


def take_out_kilometres(tokens: list[str], km: set[int]) -> list[str]:
    """The tokens without the stretch of a road: KM 2 s.d. KM 4 · km 2,5-4; a length (2 km) stays."""
    if "km" not in tokens:
        return tokens
    rest, at = [], 0
    while at < len(tokens):
        after = tokens[at + 1 : at + 2]
        is_length = bool(rest) and _kilometre(rest[-1]) is not None
        first = _kilometre(after[0]) if tokens[at] == "km" and after and not is_length else None
        if first is None:
            rest.append(tokens[at])
            at += 1
            continue
        at += 2
        until = at + 1 + (tokens[at + 1 : at + 2] == ["km"])
        last = _kilometre(tokens[until]) if tokens[at : at + 1] and until < len(tokens) else None
        if last is not None and tokens[at] in RANGE:
            at = until + 1
        else:
            last = first
        km.update(range(int(first), max(ceil(last), int(first) + 1)))
        rest.append(BREAK)
    return rest


def _kilometre(token: str) -> float | None:
    try:
        number = float(token.replace(",", "."))
    except ValueError:
        return None
    return number if 0 <= number < FARTHEST else None


def _numbers(tokens: list[str], at: int) -> tuple[list[int], bool, int]:
    """The numbers that begin at `at`, whether a stroke parts them, and where they end."""
    numbers, slashed, after, join, again = [], False, at, "", False
    while at < len(tokens):
        figure = ROMAN.get(tokens[at], tokens[at])
        if tokens[at + 1 : at + 2] and tokens[at + 1] in UNITS:
            break
        if figure.isdigit() and len(figure) <= 3 and (not numbers or join):
            if join in RANGE and numbers and numbers[-1] < int(figure) <= numbers[-1] + 30:
                numbers.extend(range(numbers[-1] + 1, int(figure)))
            numbers.append(int(figure))
            slashed, join, after = slashed or join == "/", "", at + 1
        elif tokens[at] in JOINS | RANGE | {":"}:
            join = "/" if tokens[at] == "/" else join or tokens[at]
        elif tokens[at] == "rt" and numbers and join:
            again = True
        else:
            break
        at += 1
    return numbers, slashed and not again, after

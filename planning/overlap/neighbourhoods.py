"""RT and RW with their numbers, in all the ways they are written."""

from planning.overlap.words import ROMAN

BREAK = ";"
JOINS = frozenset({",", "/", "dan", "-", "."})
RANGE = frozenset({"-", "sd", "sampai"})
UNITS = frozenset({"m", "meter", "mtr", "km", "cm", "unit", "titik", "ttk", "buah", "paket", "x", "orang"})


def take_out(tokens: list[str], rt: set[int], rw: set[int]) -> list[str]:
    """The tokens without RT and RW: RT 01, 03 RW 02 · RT.001/RW.002 · RT 2/3 · RT 01-05 · RT/RW 1/2."""
    rest, at = [], 0
    has_rw = "rw" in tokens
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

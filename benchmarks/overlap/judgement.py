"""How well the judge tells overlaps apart, beside trigram similarity and token Jaccard on the same pairs."""

import re
import sys
from collections.abc import Callable, Sequence

from planning.overlap.engine import Judge
from planning.overlap.entries import Entry
from planning.overlap.language import Reader
from planning.overlap.weights import FORMULA, THRESHOLDS
from tests.planning.overlap.labelled import Labelled, labelled_pairs

Scored = list[tuple[float, bool]]
WANTED_RECALL = 0.95
# How well pairs were judged before anything was mended by them.
BLIND = {"pairs_fresh.csv": "P 0,845 R 0,907", "pairs_lists.csv": "P 0,919 R 0,888"}


def trigrams(text: str) -> set[str]:
    """The trigrams PostgreSQL's pg_trgm makes: of each word, two blanks before and one behind."""
    padded = (f"  {word} " for word in re.findall(r"\w+", text.lower()))
    return {word[at : at + 3] for word in padded for at in range(len(word) - 2)}


def jaccard(ones: set[str], others: set[str]) -> float:
    """What two sets share of what they hold together."""
    return len(ones & others) / (len(ones | others) or 1)


def whole(entry: Entry) -> str:
    """All the words of an entry, so that the simple measures see its place too."""
    return f"{entry.title} {entry.place} {entry.village} {entry.district}"


def measures() -> dict[str, Callable[[Entry, Entry], float]]:
    """The ways to score a pair, ours first."""
    judge = Judge(Reader())
    return {
        f"perkasa {FORMULA}": lambda a, b: judge.judge_entries(a, b).score,
        "pg_trgm similarity (judul)": lambda a, b: jaccard(trigrams(a.title), trigrams(b.title)),
        "pg_trgm similarity (judul + lokasi)": lambda a, b: jaccard(trigrams(whole(a)), trigrams(whole(b))),
        "Jaccard kata (judul + lokasi)": lambda a, b: jaccard(
            set(whole(a).lower().split()), set(whole(b).lower().split())
        ),
    }


def precision_recall(scored: Scored, threshold: float) -> tuple[float, float]:
    """Of what is called overlap how much is; of what is how much is called."""
    called = [is_overlap for score, is_overlap in scored if score >= threshold]
    true = sum(is_overlap for _score, is_overlap in scored)
    return sum(called) / (len(called) or 1), sum(called) / (true or 1)


def best_f1(scored: Scored) -> float:
    """The best F1 any threshold reaches on these very pairs (generous to all)."""
    pairs = (precision_recall(scored, score) for score, _is_overlap in scored)
    return max(2 * p * r / ((p + r) or 1) for p, r in pairs)


def precision_at_recall(scored: Scored, recall: float) -> float:
    """The best precision of a threshold that finds at least `recall`."""
    pairs = (precision_recall(scored, score) for score, _is_overlap in scored)
    return max(p for p, r in pairs if r >= recall)


def area_under_curve(scored: Scored) -> float:
    """How often a true overlap scores above a pair that is none."""
    true = [score for score, is_overlap in scored if is_overlap]
    false = [score for score, is_overlap in scored if not is_overlap]
    won = sum((one > other) + 0.5 * (one == other) for one in true for other in false)
    return won / (len(true) * len(false))


def report(title: str, pairs: Sequence[Labelled]) -> None:
    """One line a measure."""
    true = sum(labelled.is_overlap for labelled in pairs)
    out = [f"\n{title}: {len(pairs)} pasangan, {true} tumpang tindih"]
    out.append(f"{'':38}{'P':>7}{'R':>7}{'F1':>7}{'F1 terbaik':>12}{'P pada R≥0,95':>15}{'AUC':>8}")
    for name, score in measures().items():
        scored = [(score(x.pair.a, x.pair.b), x.is_overlap) for x in pairs]
        threshold = THRESHOLDS.overlap if name.startswith("perkasa") else 0.5
        p, r = precision_recall(scored, threshold)
        figures = (p, r, 2 * p * r / ((p + r) or 1))
        out.append(
            f"{name:38}"
            + "".join(f"{figure:7.3f}" for figure in figures)
            + f"{best_f1(scored):12.3f}{precision_at_recall(scored, WANTED_RECALL):15.3f}"
            + f"{area_under_curve(scored):8.3f}"
        )
    sys.stdout.write("\n".join(out) + "\n")


def main() -> None:
    """The tuned half, the held-out half, and pairs written after tuning."""
    pairs = labelled_pairs()
    report("Paruh setelan", [labelled for labelled in pairs if not labelled.is_held_out])
    report("Paruh uji", [labelled for labelled in pairs if labelled.is_held_out])
    report("Ditulis kemudian, lalu ikut menyetel", labelled_pairs("pairs_later.csv"))
    for name, blind in BLIND.items():
        report(f"Dinilai buta, lalu ikut menyetel (buta: {blind})", labelled_pairs(name))

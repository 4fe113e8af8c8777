"""Keeping findings: those found again are renewed, new ones added, and those no longer found removed."""

import json
from collections.abc import Iterable, Sequence

from django.db import connection

from planning.overlap.engine import Judgement, Verdict

# Below this, two entries merely touch and nobody is asked to look.
LEAST_SCORE = 0.35

NEW = "CREATE TEMP TABLE new_findings (LIKE planning_finding INCLUDING DEFAULTS) ON COMMIT DROP"
FILL = "COPY new_findings (first_id, second_id, score, verdict, reasons, formula, found_at) FROM STDIN"
MERGE = """
INSERT INTO planning_finding (first_id, second_id, score, verdict, reasons, formula, found_at)
SELECT first_id, second_id, score, verdict, reasons, formula, found_at FROM new_findings
ORDER BY first_id, second_id
ON CONFLICT (first_id, second_id) DO UPDATE SET
    score = excluded.score, verdict = excluded.verdict, reasons = excluded.reasons,
    formula = excluded.formula, found_at = excluded.found_at
"""
FORGET = """
DELETE FROM planning_finding f
WHERE (f.first_id = ANY(%(about)s) OR f.second_id = ANY(%(about)s))
  AND NOT EXISTS (SELECT FROM new_findings n WHERE n.first_id = f.first_id AND n.second_id = f.second_id)
  AND NOT EXISTS (
    SELECT FROM planning_entry a, planning_entry b
    WHERE a.id = f.first_id AND b.id = f.second_id AND greatest(a.year, b.year) > %(year)s
      AND greatest(a.year, b.year) <= least(coalesce(a.last_year, a.year), coalesce(b.last_year, b.year))
  )
"""


def is_worth_keeping(judgement: Judgement) -> bool:
    """Whether a person should see the pair: an overlap, or close to one."""
    close = judgement.verdict == Verdict.TOUCHING and judgement.score >= LEAST_SCORE
    return judgement.is_overlap or close


def keep(
    found: Iterable[tuple[int, int, Judgement]], *, about: Sequence[int], year: int | None = None
) -> int:
    """The findings about the entries `about` are exactly `found`; answers how many. Inside a transaction.

    What a search of one `year` found leaves alone the pairs whose first common year is a later one.
    """
    count = 0
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE IF EXISTS new_findings")
        cursor.execute(NEW)
        cursor.execute("ALTER TABLE new_findings ALTER id DROP NOT NULL, ALTER found_at SET DEFAULT now()")
        with cursor.copy(FILL.replace(", found_at)", ")")) as rows:
            for first, second, judgement in found:
                reasons = [[why.sentence, round(why.weight, 2), why.name] for why in judgement.reasons]
                verdict, score = judgement.verdict.value, judgement.score
                rows.write_row((first, second, score, verdict, json.dumps(reasons), judgement.formula))
                count += 1
        cursor.execute(MERGE)
        cursor.execute(FORGET, {"about": list(about), "year": year})
    return count

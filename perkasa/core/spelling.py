"""Words typed nearly right become those of a list of known words, so that a search finds what was meant."""

import re
from collections.abc import Iterable

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import connection, models
from django.utils.translation import gettext_lazy as _

LEAST, MOST = 3, 60
"""Letters of a word worth knowing: shorter ones are searched as they are typed, longer ones are no words."""
ALIKE = 0.4
CHUNK = 2000
MEND = """
SELECT near.word FROM unnest(%(typed)s::text[]) WITH ORDINALITY AS typed(word, place)
CROSS JOIN LATERAL (
    SELECT array_agg(overlay(typed.word PLACING reverse(substr(typed.word, at, 2)) FROM at)) AS words
    FROM generate_series(1, length(typed.word) - 1) AS at
) swapped
LEFT JOIN LATERAL (
    SELECT CASE WHEN starts_with(known.word, typed.word) THEN typed.word ELSE known.word END AS word
    FROM {table} known
    WHERE known.word LIKE typed.word || '%%'
       OR known.word = ANY (swapped.words)
       OR (known.word %% typed.word AND similarity(known.word, typed.word) >= %(alike)s)
    ORDER BY starts_with(known.word, typed.word) DESC, known.word = ANY (swapped.words) DESC,
        similarity(known.word, typed.word) DESC, known.word
    LIMIT 1
) near ON TRUE
ORDER BY typed.place
"""
"""Likest is what the typed word begins, then what it is with two letters changed places, then trigrams."""


def words_of(text: str) -> list[str]:
    """The words of `text` in small letters, numbers among them, in their order."""
    return re.findall(r"[^\W_]+", text.lower())


def is_spelled(word: str) -> bool:
    """Whether a slip of the pen can be seen in it: it is long enough and no number."""
    return LEAST <= len(word) <= MOST and word.isalpha()


class KnownWordQuerySet(models.QuerySet):
    def note(self, texts: Iterable[str]) -> None:
        """The words of these texts are known."""
        words = {word for text in texts for word in words_of(text) if is_spelled(word)}
        rows = [self.model(word=word) for word in sorted(words)]
        self.bulk_create(rows, CHUNK, ignore_conflicts=True)

    def mended(self, text: str) -> str:
        """`text` with every word as the likest known one is written; empty when one of them is like none.

        What begins a known word stays as it was typed, and so do numbers and short words.
        """
        typed = words_of(text)
        spelled = [word for word in typed if is_spelled(word)]
        if not spelled:
            return ""
        with connection.cursor() as cursor:
            cursor.execute(MEND.format(table=self.model._meta.db_table), {"typed": spelled, "alike": ALIKE})
            near = dict(zip(spelled, (row[0] for row in cursor.fetchall()), strict=True))
        mended = [near.get(word, word) for word in typed]
        return " ".join(mended) if all(mended) else ""


class KnownWord(models.Model):
    """A word that somebody may have meant."""

    word = models.CharField(_("kata"), max_length=MOST, primary_key=True)

    objects = KnownWordQuerySet.as_manager()

    class Meta:
        abstract = True
        indexes = [GinIndex(OpClass(models.F("word"), "gin_trgm_ops"), name="%(class)s_likeness")]

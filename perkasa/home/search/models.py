"""The index of the search: a row for each record with who may read it, and what changed since it was read."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchQuery, SearchRank, SearchVector, SearchVectorField
from django.db import connection, models
from django.db.models import F, Q, Value
from django.db.models.functions import Collate, Length
from django.utils.translation import gettext_lazy as _

from perkasa.core.spelling import KnownWord

LANGUAGE = "indonesian"
ABOVE_WORDS = Value(3.0)
"""Ranks of words lie between 0 and 1."""
IN_ORDER = Collate("code", "C")
"""Codes sign by sign, so that one index finds a beginning and reads on from there, the whole code first."""


class Kind(models.TextChoices):
    """What can be found; the value stands in addresses."""

    SERVICE = "layanan", _("Layanan")
    PROPOSAL = "usulan", _("Usulan")
    PLAN = "rencana", _("Dokumen rencana")
    LINE = "baris", _("Baris rencana")
    ITEM = "nomenklatur", _("Nomenklatur")
    FORUM = "forum", _("Forum")
    COOPERATION = "kerjasama", _("Kerja sama")
    PRACTICE = "praktik", _("Praktik dan inovasi")
    PAPER = "naskah", _("Naskah")
    REPORT = "laporan", _("Laporan triwulan")
    ORGANISATION = "instansi", _("Instansi")
    PAGE = "panduan", _("Panduan")


def only_excludes(words: str) -> bool:
    """Whether no word is wanted, or one of several is enough and is not wanted: no index answers that."""
    if "-" not in words:
        return False
    with connection.cursor() as cursor:
        cursor.execute("SELECT querytree(websearch_to_tsquery(%s, %s)) = 'T'", [LANGUAGE, words])
        return cursor.fetchone()[0]


class RowQuerySet(models.QuerySet):
    def public(self):
        """What everybody may read."""
        return self.filter(is_public=True)

    def read_by(self, readers: list[str]):
        """What is not public, and read by one of these."""
        return self.filter(is_public=False, readers__overlap=readers)

    def holding(self, words: str, kind: str = ""):
        """Those that hold all the words, each with its `rank`; those of one kind when it is told."""
        query = SearchQuery(words, config=LANGUAGE, search_type="websearch")
        narrowed = query & SearchQuery(kind, config=LANGUAGE) if kind else query
        rows = self.filter(kind=kind) if kind else self
        return rows.filter(vector=narrowed).annotate(rank=SearchRank(F("vector"), query))

    def coded(self, code: str, kind: str = ""):
        """Those whose code begins so, the whole code first, before everything else."""
        rows = self.filter(kind=kind) if kind else self
        begun = rows.alias(in_order=IN_ORDER).filter(in_order__startswith=code.upper())
        return begun.order_by("in_order").annotate(rank=ABOVE_WORDS - Length("code") / Value(100.0))


class SearchRow(models.Model):
    """What the search knows of one record. Others than everybody are named by `readers` (readers.py).

    The kind stands among the words, so that one kind among many hits is found in the index alone.
    """

    kind = models.CharField(_("jenis"), max_length=12, choices=Kind)
    record_id = models.BigIntegerField(_("data"))
    code = models.CharField(_("kode"), max_length=60, blank=True)
    title = models.CharField(_("judul"), max_length=300)
    note = models.CharField(_("keterangan"), max_length=300, blank=True)
    text = models.TextField(_("isi"), blank=True)
    address = models.CharField(_("alamat"), max_length=300)
    is_public = models.BooleanField(_("terbuka untuk umum"))
    readers = ArrayField(models.CharField(max_length=60), verbose_name=_("pembaca"), default=list)
    vector = models.GeneratedField(
        expression=SearchVector("title", "code", weight="A", config=LANGUAGE)
        + SearchVector("note", weight="B", config=LANGUAGE)
        + SearchVector("text", "kind", weight="D", config=LANGUAGE),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    objects = RowQuerySet.as_manager()

    class Meta:
        verbose_name = _("baris pencarian")
        verbose_name_plural = _("baris pencarian")
        constraints = [
            models.UniqueConstraint(fields=["kind", "record_id"], name="search_row_once_a_record"),
            models.CheckConstraint(
                condition=Q(is_public=False) | Q(readers=[]), name="search_row_of_everybody_names_nobody"
            ),
        ]
        indexes = [
            GinIndex(F("vector"), name="search_public", condition=Q(is_public=True)),
            GinIndex(F("vector"), F("readers"), name="search_others", condition=Q(is_public=False)),
            models.Index(IN_ORDER, name="search_code_in_order"),
            models.Index(F("kind"), IN_ORDER, name="search_code_of_a_kind"),
        ]

    def __str__(self):
        return self.title


class SearchWord(KnownWord):
    """A word of something that everybody may read."""

    class Meta(KnownWord.Meta):
        verbose_name = _("kata pencarian")
        verbose_name_plural = _("kata pencarian")


class SearchChange(models.Model):
    """A record came, changed or went, noted by the database in the same transaction (migration 0001)."""

    kind = models.CharField(_("jenis"), max_length=12, choices=Kind)
    record_id = models.BigIntegerField(_("data"))

    class Meta:
        verbose_name = _("perubahan untuk pencarian")
        verbose_name_plural = _("perubahan untuk pencarian")

"""Everything comparable as one table, and what was found to resemble each other."""

import hashlib

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Greatest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.jobs import Work, WorkState
from planning.overlap import entries
from planning.overlap.engine import Verdict
from planning.overlap.entries import Reading
from planning.overlap.fields import SignatureField
from planning.overlap.packing import unpack
from planning.overlap.queries import LASTS, EntryQuerySet
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

FIRST_COMMON_YEAR = Greatest("first__year", "second__year")
"""Of a pair that was found alike: the year to which it belongs."""


class Entry(models.Model):
    """Something somebody plans, as far as it can be compared; written by the feature it belongs to."""

    class Source(models.TextChoices):
        PROPOSAL = "proposal", _("usulan")
        PLAN_LINE = "plan_line", _("baris rencana")
        COOPERATION = "cooperation", _("objek kerja sama")
        PRACTICE = "practice", _("praktik baik")
        FORUM_ITEM = "forum_item", _("butir forum")

    source = models.CharField(_("asal"), max_length=12, choices=Source)
    source_id = models.BigIntegerField(_("nomor asal"))
    code = models.CharField(_("kode"), max_length=40, blank=True)
    address = models.CharField(_("alamat halaman"), max_length=200, blank=True)

    title = models.CharField(_("judul"), max_length=500)
    place_text = models.CharField(_("lokasi"), max_length=300, blank=True)
    region = models.ForeignKey(
        Region, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("wilayah")
    )
    year = models.PositiveSmallIntegerField(_("tahun"), null=True)
    last_year = models.PositiveSmallIntegerField(_("sampai tahun"), null=True)
    sub_activity = models.CharField(_("sub kegiatan"), max_length=20, blank=True)
    target_group = models.CharField(_("sasaran"), max_length=200, blank=True)
    volume = models.CharField(_("volume"), max_length=100, blank=True)
    budget = models.BigIntegerField(_("anggaran"), null=True)
    source_of_funds = models.CharField(_("sumber dana"), max_length=300, blank=True)
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("instansi")
    )
    agency = models.CharField(_("nama instansi"), max_length=200, blank=True)
    latitude = models.FloatField(_("lintang"), null=True, blank=True)
    longitude = models.FloatField(_("bujur"), null=True, blank=True)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    is_filed = models.BooleanField(_("sudah diajukan"), default=False)
    is_public = models.BooleanField(_("terbuka untuk umum"), default=False)
    is_at_rest = models.BooleanField(_("tidak dibandingkan lagi"), default=False, editable=False)

    district = models.CharField(_("kunci kecamatan"), max_length=60, blank=True, editable=False)
    village = models.CharField(_("kunci desa"), max_length=60, blank=True, editable=False)
    reading = models.JSONField(_("bacaan"), default=dict, editable=False)
    headings = ArrayField(models.CharField(max_length=80), default=list, editable=False)
    signature = SignatureField(default=0, editable=False)
    formula = models.CharField(_("versi bacaan"), max_length=20, blank=True, editable=False)
    digest = models.CharField(_("sidik isi"), max_length=16, blank=True, editable=False)
    changed_at = models.DateTimeField(_("diubah"), auto_now=True)

    objects = EntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("rencana yang dibandingkan")
        verbose_name_plural = _("rencana yang dibandingkan")
        constraints = [
            models.UniqueConstraint(fields=["source", "source_id"], name="entry_once_a_source"),
            models.CheckConstraint(
                name="entry_point_is_whole",
                condition=Q(latitude__isnull=True, longitude__isnull=True)
                | Q(latitude__isnull=False, longitude__isnull=False),
            ),
            models.CheckConstraint(
                name="entry_ends_after_it_begins",
                condition=Q(last_year__isnull=True) | Q(year__isnull=False, last_year__gte=F("year")),
            ),
        ]
        indexes = [
            models.Index(fields=["year", "village", "district"], name="entry_village"),
            models.Index(
                fields=["year", "district", "village"],
                include=["signature", "is_public", "is_at_rest"],
                name="entry_block",
            ),
            GinIndex(fields=["headings"], name="entry_headings"),
            models.Index(
                fields=["year", "latitude", "longitude"],
                condition=Q(latitude__isnull=False),
                name="entry_point",
            ),
            models.Index(fields=["village", "district"], condition=LASTS, name="entry_lasting_village"),
            models.Index(
                fields=["district", "village"],
                include=["year", "last_year", "signature", "is_public", "is_at_rest"],
                condition=LASTS,
                name="entry_lasting_block",
            ),
            models.Index(
                fields=["latitude", "longitude"],
                condition=LASTS & Q(latitude__isnull=False),
                name="entry_lasting_point",
            ),
        ]

    def __str__(self):
        return f"{self.code} {self.title}".strip()

    @property
    def written(self) -> entries.Entry:
        """What the judge compares."""
        return entries.Entry(
            self.title, self.place_text, year=self.year, budget=self.budget, agency=self.agency,
            sub_activity=self.sub_activity, source=self.source, point=self.point, last_year=self.last_year,
        )  # fmt: skip

    @property
    def years(self) -> str:
        """The year or years it is planned for, in words."""
        return self.written.years

    @property
    def point(self) -> tuple[float, float] | None:
        """Degrees north and east, when they are known."""
        if self.latitude is None or self.longitude is None:
            return None
        return self.latitude, self.longitude

    def material_digest(self) -> str:
        """A short mark of all that is compared; it changes when, and only when, one of these does."""
        told = (self.title, self.place_text, self.region_id, self.year, self.sub_activity, self.budget)
        until = (self.last_year,) if self.last_year else ()
        said = (*told, self.organisation_id, self.point, *until)
        return hashlib.sha256(repr(said).encode()).hexdigest()[:16]

    @property
    def read(self) -> Reading:
        """What was read in it when it was written."""
        return unpack(self.written, self.reading)


class Waiting(models.Model):
    """An entry that changed and is still to be compared with its neighbourhood."""

    entry = models.OneToOneField(Entry, models.CASCADE, primary_key=True, verbose_name=_("rencana"))
    since = models.DateTimeField(_("sejak"))

    class Meta:
        verbose_name = _("rencana yang menunggu dibandingkan")
        verbose_name_plural = _("rencana yang menunggu dibandingkan")

    def __str__(self):
        return str(self.entry)


class FindingQuerySet(models.QuerySet):
    def visible_to(self, account: Account | None):
        """Those whose both sides `account` may see."""
        seen = Entry.objects.visible_to(account).values("pk")
        return self.filter(first__in=seen, second__in=seen)

    def about(self, entry: Entry):
        """Those with `entry` on one side."""
        return self.filter(Q(first=entry) | Q(second=entry))

    def strongest(self):
        """The most certain first."""
        return self.order_by("-score", "pk")


class Finding(models.Model):
    """Two entries that may overlap: the score, verdict and reasons of the formula that found it."""

    first = models.ForeignKey(Entry, models.CASCADE, related_name="+", verbose_name=_("pertama"))
    second = models.ForeignKey(Entry, models.CASCADE, related_name="+", verbose_name=_("kedua"))
    score = models.FloatField(_("skor"))
    verdict = models.CharField(
        _("putusan mesin"), max_length=20, choices=[(verdict.value, verdict.value) for verdict in Verdict]
    )
    reasons = models.JSONField(_("alasan"), default=list)
    formula = models.CharField(_("versi rumus"), max_length=20)
    found_at = models.DateTimeField(_("ditemukan"), auto_now=True)

    objects = FindingQuerySet.as_manager()

    class Meta:
        verbose_name = _("temuan tumpang tindih")
        verbose_name_plural = _("temuan tumpang tindih")
        constraints = [
            models.UniqueConstraint(fields=["first", "second"], name="finding_once_a_pair"),
            models.CheckConstraint(condition=Q(first__lt=F("second")), name="finding_first_is_the_elder"),
            models.CheckConstraint(condition=Q(score__gte=0, score__lte=1), name="finding_score_is_a_share"),
        ]
        indexes = [models.Index(fields=["-score", "id"], name="finding_strongest")]

    def __str__(self):
        return f"{self.first} / {self.second}: {self.verdict}"

    def get_absolute_url(self):
        return reverse("planning:overlap.rulings.compare", args=[self.first_id, self.second_id])


class Search(models.Model):
    """One comparison of a whole year, split into parts that several workers share."""

    year = models.PositiveSmallIntegerField(_("tahun"))
    formula = models.CharField(_("versi rumus"), max_length=20)
    began_at = models.DateTimeField(_("dimulai"), auto_now_add=True)
    finished_at = models.DateTimeField(_("selesai"), null=True, editable=False)

    class Meta:
        verbose_name = _("pencarian tumpang tindih")
        verbose_name_plural = _("pencarian tumpang tindih")
        ordering = ["-began_at", "-pk"]

    def __str__(self):
        return f"{self.year} · {self.formula}"

    @property
    def progress(self) -> tuple[int, int]:
        """Parts done and parts in all."""
        states = list(self.parts.values_list("state", flat=True))
        return states.count(WorkState.DONE), len(states)


class Part(Work):
    """One district of a search (or all entries without one)."""

    search = models.ForeignKey(Search, models.CASCADE, related_name="parts", verbose_name=_("pencarian"))
    district = models.CharField(_("kunci kecamatan"), max_length=60, blank=True)
    entries = models.PositiveIntegerField(_("rencana"), default=0)
    findings = models.PositiveIntegerField(_("temuan"), default=0)

    class Meta:
        verbose_name = _("bagian pencarian")
        verbose_name_plural = _("bagian pencarian")
        constraints = [models.UniqueConstraint(fields=["search", "district"], name="part_once_a_district")]

    def __str__(self):
        return f"{self.search}: {self.district or '-'}"

"""The nomenclature as rows: editions by the year they begin to hold, and the items of each."""

import pghistory
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Case, F, IntegerField, Q, Value, When
from django.db.models.functions import Concat, Length, Lower
from django.utils.translation import gettext_lazy as _

from perkasa.core.spelling import KnownWord
from planning.nomenclature import codes


class EditionQuerySet(models.QuerySet):
    def in_force(self, year: int):
        """The edition that holds for plans of `year`: the latest that begins by that year (0 or 1 row)."""
        return self.filter(valid_from_year__lte=year).order_by("-valid_from_year")[:1]

    def with_item_number(self):
        """Each with `item_number`, how many items it has."""
        return self.annotate(item_number=models.Count("items"))


@pghistory.track()
class Edition(models.Model):
    """One published version of the list; plans of `valid_from_year` and later use it until a newer one."""

    name = models.CharField(_("nama"), max_length=200)
    legal_basis = models.CharField(_("dasar hukum"), max_length=200, blank=True)
    valid_from_year = models.PositiveSmallIntegerField(_("berlaku mulai tahun"), unique=True)
    is_partial = models.BooleanField(_("hanya sebagian"), default=False)
    source_name = models.CharField(_("nama berkas"), max_length=200, blank=True)
    sha256 = models.CharField(
        _("sidik SHA-256"), max_length=64, unique=True, validators=[RegexValidator(r"^[0-9a-f]{64}$")]
    )
    loaded_at = models.DateTimeField(_("dimuat"), auto_now=True)

    objects = EditionQuerySet.as_manager()

    class Meta:
        verbose_name = _("edisi nomenklatur")
        verbose_name_plural = _("edisi nomenklatur")
        ordering = ["-valid_from_year"]

    def __str__(self):
        return self.name


class NomenclatureItemQuerySet(models.QuerySet):
    def for_year(self, year: int):
        """Items of the edition in force for plans of `year`."""
        return self.filter(edition=Edition.objects.in_force(year).values("pk"))

    def for_regency(self):
        """What a regency uses: (sub-)activities whose 4th segment is 2, and all that stands above them."""
        return self.filter(is_for_regency=True)

    def sub_activities(self):
        """Only the lowest level, the one that carries indicator and unit."""
        return self.filter(level=NomenclatureItem.Level.SUB_ACTIVITY)

    def field_names(self) -> list[tuple[str, str]]:
        """Code and name of every field (bidang urusan), as the newest edition that names it does."""
        newest = self.filter(level=NomenclatureItem.Level.FIELD).order_by("code", "-edition__valid_from_year")
        return list(newest.distinct("code").values_list("code", "name"))

    def of_fields(self, field_codes):
        """What an agency of these fields (1.01, 2.22 …) may use: its own and the support programme X.XX."""
        fields = {*field_codes, codes.SUPPORT_FIELD}
        return self.filter(
            Q(code__in=fields) | Q(*(Q(code__startswith=f"{f}.") for f in fields), _connector=Q.OR)
        )

    def with_code(self, code: str):
        """The item written `code`, also with an agency's own field in place of X.XX; one row an edition."""
        return self.filter(code=codes.as_listed(code))

    def for_listing(self):
        """Without the long texts that no list shows."""
        return self.defer("definition", "executor", "words")

    def search(self, text: str):
        """Items whose code begins with `text`, or that hold all its words.

        First those that hold them in their name, the shortest name before the others. `resembling` forgives
        a slip of the pen.
        """
        words = text.lower().split()
        if not words:
            return self
        if codes.LOOKS_LIKE_CODE.fullmatch(text.strip()):
            written = words[0].upper()
            return self.filter(
                Q(code__startswith=written) | Q(code__startswith=codes.as_listed(written))
            ).order_by("code")
        in_name = Q(*(Q(name__icontains=word) for word in words))
        return (
            self.filter(*(Q(words__contains=word) for word in words))
            .alias(place=Case(When(in_name, then=0), default=1, output_field=IntegerField()))
            .order_by("place", Length("name"), "code")
        )

    def resembling(self, text: str):
        """Items that hold the words nearest to `text`; for when a search finds nothing."""
        mended = NomenclatureWord.objects.mended(text)
        return self.search(mended) if mended else self.none()


class NomenclatureItem(models.Model):
    """An affair, field, programme, activity or sub-activity of one edition."""

    class Level(models.TextChoices):
        AFFAIR = "affair", _("urusan")
        FIELD = "field", _("bidang urusan")
        PROGRAMME = "programme", _("program")
        ACTIVITY = "activity", _("kegiatan")
        SUB_ACTIVITY = "sub_activity", _("sub kegiatan")

    class Kind(models.TextChoices):
        SERVICE = "service", _("layanan")
        WORK = "work", _("aktifitas")

    edition = models.ForeignKey(Edition, models.CASCADE, related_name="items", verbose_name=_("edisi"))
    level = models.CharField(_("tingkat"), max_length=12, choices=Level)
    code = models.CharField(_("kode"), max_length=20)
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="children", verbose_name=_("induk")
    )
    name = models.TextField(_("nama"))
    is_for_regency = models.BooleanField(_("dipakai kabupaten"))
    performance = models.TextField(_("kinerja"), blank=True)
    indicator = models.TextField(_("indikator"), blank=True)
    unit = models.CharField(_("satuan"), max_length=120, blank=True)
    is_spm = models.BooleanField(_("SPM"), default=False)
    kind = models.CharField(_("jenis"), max_length=8, choices=Kind, blank=True)
    tags = ArrayField(models.CharField(max_length=100), verbose_name=_("tag"), default=list, blank=True)
    definition = models.TextField(_("definisi operasional"), blank=True)
    executor = models.TextField(_("pelaksana"), blank=True)
    predecessor_codes = ArrayField(
        models.CharField(max_length=20), verbose_name=_("kode sebelumnya"), default=list, blank=True
    )
    words = models.GeneratedField(
        expression=Lower(
            Concat(
                "name", Value(" "), "performance", Value(" "), "indicator", output_field=models.TextField()
            )
        ),
        output_field=models.TextField(),
        db_persist=True,
    )

    objects = NomenclatureItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("nomenklatur")
        verbose_name_plural = _("nomenklatur")
        ordering = ["edition", "code"]
        constraints = [
            models.UniqueConstraint(fields=["edition", "code"], name="nomenclature_code_once_an_edition"),
            models.CheckConstraint(
                condition=Q(level="affair", parent=None) | (~Q(level="affair") & Q(parent__isnull=False)),
                name="nomenclature_below_affair_has_parent",
            ),
        ]
        indexes = [
            GinIndex(OpClass(F("words"), "gin_trgm_ops"), name="nomenclature_words"),
            GinIndex(OpClass(F("name"), "gin_trgm_ops"), name="nomenclature_name"),
            models.Index(OpClass(F("code"), "varchar_pattern_ops"), name="nomenclature_code_prefix"),
        ]

    def __str__(self):
        return f"{self.code} {self.name}"

    @property
    def field_code(self) -> str:
        """The field it stands in: 1.03, or X.XX for what every agency may use."""
        return codes.field_of(self.code)

    def code_in(self, field: str) -> str:
        """The code as the agency of `field` writes it (X.XX replaced by its field)."""
        return codes.in_field(self.code, field)


class NomenclatureWord(KnownWord):
    """A word that stands in the nomenclature."""

    class Meta(KnownWord.Meta):
        verbose_name = _("kata nomenklatur")
        verbose_name_plural = _("kata nomenklatur")

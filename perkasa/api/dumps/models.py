"""The files of a day: a row of work for each dataset, and a row for each file it left."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.jobs import Work, WorkQuerySet, WorkState


class DumpQuerySet(WorkQuerySet):
    def ready(self):
        """Those whose files stand."""
        return self.filter(state=WorkState.DONE)

    def newest(self):
        """The newest finished one of each dataset, with its files."""
        last = self.ready().order_by("dataset", "-day").distinct("dataset").values("pk")
        return self.filter(pk__in=last).prefetch_related("files")


class Dump(Work):
    """One dataset as it stood in the night before `day`."""

    day = models.DateField(_("tanggal"))
    dataset = models.CharField(_("himpunan data"), max_length=30)
    rows = models.PositiveIntegerField(_("jumlah baris"), null=True, editable=False)

    objects = DumpQuerySet.as_manager()

    class Meta:
        verbose_name = _("berkas data harian")
        verbose_name_plural = _("berkas data harian")
        ordering = ["-day", "dataset"]
        constraints = [models.UniqueConstraint(fields=["day", "dataset"], name="dump_once_a_day")]

    def __str__(self):
        return f"{self.dataset} {self.day:%Y-%m-%d}"

    @property
    def iso_day(self) -> str:
        """2027-03-31, as addresses write it."""
        return self.day.isoformat()


class Format(models.TextChoices):
    CSV = "csv", _("CSV")
    XLSX = "xlsx", _("XLSX")
    JSON = "json", _("JSON")
    README = "md", _("Baca saya")


MEDIA_TYPES: dict[str, str] = {
    Format.CSV: "text/csv",
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Format.JSON: "application/json",
    Format.README: "text/markdown",
}


def place(file: "DumpFile", name: str) -> str:
    """Where a file is kept: by its day and dataset."""
    return f"open-data/{file.dump.iso_day}/{file.name}"


class DumpFile(models.Model):
    """One file of a dump, with its fingerprint."""

    dump = models.ForeignKey(Dump, models.CASCADE, related_name="files", verbose_name=_("berkas harian"))
    format = models.CharField(_("bentuk"), max_length=4, choices=Format)
    file = models.FileField(_("berkas"), upload_to=place, max_length=200)
    size = models.PositiveBigIntegerField(_("ukuran"))
    sha256 = models.CharField(_("sidik SHA-256"), max_length=64)

    class Meta:
        verbose_name = _("berkas data")
        verbose_name_plural = _("berkas data")
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["dump", "format"], name="dump_file_once_a_format")]

    def __str__(self):
        return self.name

    @property
    def name(self) -> str:
        """usulan-2027-03-31.csv"""
        return f"{self.dump.dataset}-{self.dump.iso_day}.{self.format}"

    @property
    def media_type(self) -> str:
        """What it is, as the internet names it."""
        return MEDIA_TYPES[self.format]

    def get_absolute_url(self) -> str:
        return reverse("api:dumps.file", args=[self.dump.dataset, self.dump.iso_day, self.format])

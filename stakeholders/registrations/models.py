"""An application of a person for an organisation that is not in the portal yet, with its private proof."""

from datetime import datetime

import pghistory
from django.conf import settings
from django.contrib.postgres.search import TrigramSimilarity
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.coded_files import CodedFile
from perkasa.core.codes import CodeField
from perkasa.core.words import day_and_date
from stakeholders.accounts.roles import Permission, Role
from stakeholders.organisations.codes import LENGTH, check_code
from stakeholders.organisations.models import ALIKE, Organisation
from stakeholders.regions.models import Region

MOST_FILES = 5


class Status(models.TextChoices):
    """Where a registration stands; the words are those people read."""

    DRAFT = "draft", _("Draf")
    SUBMITTED = "submitted", _("Menunggu verifikasi")
    RETURNED = "returned", _("Perlu dilengkapi")
    VERIFIED = "verified", _("Terverifikasi")
    REFUSED = "refused", _("Ditolak")
    WITHDRAWN = "withdrawn", _("Ditarik")


OPEN = frozenset({Status.DRAFT, Status.RETURNED})
"""The applicant may still change it."""
DECIDED = frozenset({Status.VERIFIED, Status.REFUSED})
UNFILED = frozenset({Status.DRAFT, Status.WITHDRAWN})


class RegistrationQuerySet(models.QuerySet):
    def visible_to(self, account):
        """Their own; all that ever was sent for those who verify or watch. None sees none."""
        if account is None or not account.is_authenticated:
            return self.none()
        own = Q(applicant=account)
        if account.may(Permission.ORGANISATIONS_MANAGE) or account.may(Permission.ORGANISATIONS_READ_ALL):
            return self.filter(own | Q(submitted_at__isnull=False))
        return self.filter(own)

    def of(self, account):
        """Those that this person has begun, the latest first."""
        return self.filter(applicant=account).exclude(status=Status.WITHDRAWN).order_by("-pk")

    def unfinished(self):
        """Those that are neither decided nor withdrawn."""
        return self.exclude(status__in=[*DECIDED, Status.WITHDRAWN])

    def awaiting_verification(self):
        """Those that a moderator has to answer, the most urgent first."""
        return self.filter(status=Status.SUBMITTED).order_by("answer_due", "pk")

    def past_the_clock(self, now: datetime):
        """What should have been answered before the day of `now`."""
        return self.awaiting_verification().filter(answer_due__lt=timezone.localdate(now))

    def resembling(self, name: str):
        """Those for a body with a name like `name`, the likest first."""
        rows = self.annotate(likeness=TrigramSimilarity("name", name))
        return rows.filter(likeness__gte=ALIKE).order_by("-likeness", "pk")

    def for_listing(self):
        """With the people and places a page shows."""
        return self.select_related("applicant", "region__parent", "organisation")


@pghistory.track()
class Registration(models.Model):
    """What an organisation says of itself; once verified, `organisation` is the body that stands for it."""

    Status = Status
    STATUS_TONES = {
        Status.SUBMITTED: "info",
        Status.RETURNED: "warning",
        Status.VERIFIED: "success",
        Status.REFUSED: "danger",
    }

    code = CodeField(_("nomor"), prefix="DFI")
    applicant = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="registrations", verbose_name=_("pendaftar")
    )
    kind = models.CharField(_("jenis"), max_length=20, choices=Organisation.Kind)
    name = models.CharField(_("nama"), max_length=200)
    short_name = models.CharField(_("singkatan"), max_length=60)
    official_code = models.CharField(
        _("kode organisasi"), max_length=LENGTH, blank=True, validators=[check_code]
    )
    region = models.ForeignKey(
        Region, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("wilayah")
    )
    address = models.CharField(_("alamat"), max_length=300, blank=True)
    title = models.CharField(_("jabatan pendaftar"), max_length=150, blank=True)
    role = models.CharField(_("peran pendaftar"), max_length=20, choices=Role, blank=True)
    status = models.CharField(
        _("status"), max_length=12, choices=Status, default=Status.DRAFT, editable=False
    )
    begun_at = models.DateTimeField(_("dibuat"), auto_now_add=True)
    submitted_at = models.DateTimeField(_("diajukan"), null=True, editable=False)
    answer_due = models.DateField(_("dijawab paling lambat"), null=True, editable=False)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="+",
        verbose_name=_("diputuskan oleh"),
    )  # fmt: skip
    decided_at = models.DateTimeField(_("diputuskan"), null=True, editable=False)
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, editable=False, related_name="registrations",
        verbose_name=_("instansi"),
    )  # fmt: skip

    objects = RegistrationQuerySet.as_manager()

    class Meta:
        verbose_name = _("pendaftaran instansi")
        verbose_name_plural = _("pendaftaran instansi")
        indexes = [
            models.Index(fields=["answer_due"], condition=Q(status="submitted"), name="registration_queue")
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(status__in=UNFILED)
                | (Q(submitted_at__isnull=False, answer_due__isnull=False) & ~Q(title="") & ~Q(role="")),
                name="registration_sent_is_complete",
            ),
            models.CheckConstraint(
                condition=Q(status__in=DECIDED, decided_by__isnull=False, decided_at__isnull=False)
                | (~Q(status__in=DECIDED) & Q(decided_by__isnull=True, decided_at__isnull=True)),
                name="registration_is_decided_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(status=Status.VERIFIED, organisation__isnull=False)
                | (~Q(status=Status.VERIFIED) & Q(organisation__isnull=True)),
                name="registration_verified_has_its_organisation",
            ),
        ]

    def __str__(self):
        return f"{self.code} {self.name}"

    def get_absolute_url(self) -> str:
        return reverse("stakeholders:registrations.detail", args=[self.code])

    @property
    def due_words(self) -> str:
        """By when it is answered, in words."""
        return day_and_date(self.answer_due) if self.answer_due else ""

    @property
    def is_open(self) -> bool:
        """Whether the applicant may still change it."""
        return self.status in OPEN

    @property
    def is_waiting(self) -> bool:
        """Whether somebody has to answer it."""
        return self.status == Status.SUBMITTED

    @property
    def is_described(self) -> bool:
        """Whether the second step has been answered."""
        return bool(self.title and self.role)


def private_place(file: "RegistrationFile", name: str) -> str:
    """Where a proof is kept: named by its code, never by a person's words."""
    return f"registrations/{file.registration.code}/{file.code}.{file.kind}"


class RegistrationFile(CodedFile):
    """A private proof; what it is was read from its content."""

    registration = models.ForeignKey(
        Registration, models.CASCADE, related_name="files", verbose_name=_("pendaftaran")
    )
    code = CodeField(_("nomor"), prefix="BKD")
    file = models.FileField(_("berkas"), upload_to=private_place, max_length=200)
    handed_in_at = models.DateTimeField(_("diserahkan"), auto_now_add=True)

    class Meta(CodedFile.Meta):
        verbose_name = _("berkas pendaftaran")
        verbose_name_plural = _("berkas pendaftaran")

    def get_absolute_url(self) -> str:
        return reverse("stakeholders:registrations.file", args=[self.registration.code, self.code])

"""What was promised by whom until when, and the files that show it was done."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from consultations.minutes.followups.queries import FollowUpQuerySet
from consultations.minutes.followups.statuses import UNFINISHED, WITH_OWNER, Status
from consultations.minutes.models import Minutes
from perkasa.core.coded_files import HandedIn
from perkasa.core.codes import CodeField
from stakeholders.organisations.models import Organisation

MOST_FILES = 5


@pghistory.track()
class FollowUp(models.Model):
    """Something promised in a consultation by a person, an organisation or somebody else by name."""

    STATUS_TONES = {Status.REPORTED: "info", Status.RETURNED: "warning", Status.DONE: "success"}

    minutes = models.ForeignKey(Minutes, models.CASCADE, related_name="follow_ups", verbose_name=_("notula"))
    code = CodeField(_("kode"), prefix="TLJ")
    number = models.PositiveSmallIntegerField(_("nomor"))
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.OPEN)
    description = models.CharField(_("uraian"), max_length=300)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="follow_ups",
        verbose_name=_("orang"),
    )  # fmt: skip
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("instansi")
    )
    other_owner = models.CharField(_("pihak lain"), max_length=150, blank=True)
    by_office = models.BooleanField(
        _("janji kantor"), default=False, help_text=_("Pemohonlah yang menerima hasilnya.")
    )
    due_date = models.DateField(_("tenggat"))
    wanted_date = models.DateField(_("tenggat yang diminta"), null=True, editable=False)
    remind_at = models.DateTimeField(_("pengingat berikutnya"), null=True, editable=False)
    escalated_at = models.DateTimeField(_("disampaikan ke atasan"), null=True, editable=False)
    done_at = models.DateTimeField(_("selesai"), null=True, editable=False)
    done_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="+",
        verbose_name=_("diterima oleh"),
    )  # fmt: skip

    objects = FollowUpQuerySet.as_manager()

    class Meta:
        verbose_name = _("tindak lanjut")
        verbose_name_plural = _("tindak lanjut")
        ordering = ["minutes", "number"]
        indexes = [
            models.Index(fields=["due_date"], condition=Q(status__in=UNFINISHED), name="follow_up_open"),
            models.Index(fields=["remind_at"], condition=Q(status__in=WITH_OWNER), name="follow_up_reminds"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["minutes", "number"], name="follow_up_number_is_unique"),
            models.CheckConstraint(
                condition=Q(owner__isnull=False, organisation__isnull=True, other_owner="")
                | Q(owner__isnull=True, organisation__isnull=False, other_owner="")
                | (Q(owner__isnull=True, organisation__isnull=True) & ~Q(other_owner="")),
                name="follow_up_has_one_owner",
            ),
            models.CheckConstraint(
                condition=Q(status=Status.DONE, done_at__isnull=False, done_by__isnull=False)
                | (~Q(status=Status.DONE) & Q(done_at__isnull=True, done_by__isnull=True)),
                name="follow_up_is_done_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(wanted_date__isnull=True) | Q(status__in=WITH_OWNER),
                name="follow_up_wants_time_while_open",
            ),
        ]

    def __str__(self):
        return self.description

    def get_absolute_url(self) -> str:
        return reverse("consultations:minutes.followups.detail", args=[self.code])

    @property
    def owner_words(self) -> str:
        """Who promised it, in words."""
        return str(self.owner or self.organisation or self.other_owner)

    @property
    def is_overdue(self) -> bool:
        """Whether its date has passed without it being done."""
        return self.status != Status.DONE and self.due_date < timezone.localdate()


def private_place(file: "Evidence", name: str) -> str:
    """Where a file is kept: named by its code, never by anybody's words."""
    return f"follow-ups/{file.follow_up.code}/{file.code}.{file.kind}"


class Evidence(HandedIn):
    """A private file that shows what was done; what it is was read from its content."""

    follow_up = models.ForeignKey(
        FollowUp, models.PROTECT, related_name="evidence", verbose_name=_("tindak lanjut")
    )
    code = CodeField(_("nomor"), prefix="BKT")
    file = models.FileField(_("berkas"), upload_to=private_place, max_length=200)

    class Meta(HandedIn.Meta):
        verbose_name = _("bukti tindak lanjut")
        verbose_name_plural = _("bukti tindak lanjut")

    def get_absolute_url(self) -> str:
        return reverse("consultations:minutes.followups.file", args=[self.follow_up.code, self.code])

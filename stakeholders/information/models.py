"""What people ask to know, the answer with its files, and the objection to it."""

from datetime import date

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.coded_files import CodedFile
from perkasa.core.codes import CodeField
from perkasa.core.words import day_and_date
from stakeholders.accounts.roles import Permission

MOST_FILES = 5


class Status(models.TextChoices):
    """Where a request stands; the words are those people read."""

    RECEIVED = "received", _("Diterima")
    ANSWERED = "answered", _("Dijawab")
    REFUSED = "refused", _("Ditolak")
    WITHDRAWN = "withdrawn", _("Ditarik")
    OBJECTED = "objected", _("Keberatan diajukan")
    GRANTED = "granted", _("Keberatan diterima")
    DISMISSED = "dismissed", _("Keberatan ditolak")


CLOSED_BY_AN_ANSWER = [Status.ANSWERED, Status.REFUSED]
JUDGED = [Status.GRANTED, Status.DISMISSED]
DISPUTED = [Status.OBJECTED, *JUDGED]


class RequestQuerySet(models.QuerySet):
    def visible_to(self, account):
        """One's own; all of them for those who answer, judge or watch."""
        if account is None or not account.is_authenticated:
            return self.none()
        return self if account.may(Permission.INFORMATION_READ_ALL) else self.asked_by(account)

    def asked_by(self, account):
        """What this person has asked, the latest first."""
        return self.filter(account=account).order_by("-received_at", "-pk")

    def awaiting_answer(self):
        """What has to be answered, the most urgent first."""
        return self.filter(status=Status.RECEIVED).order_by("due_on", "pk")

    def awaiting_judgement(self):
        """Objections that have to be decided, the most urgent first."""
        return self.filter(status=Status.OBJECTED).order_by("objection_due", "pk")

    def past_the_clock(self, now):
        """What should have been answered or decided before the day of `now`."""
        today = timezone.localdate(now)
        late = Q(status=Status.RECEIVED, due_on__lt=today) | Q(
            status=Status.OBJECTED, objection_due__lt=today
        )
        return self.filter(late).order_by("due_on", "pk")


@pghistory.track()
class InformationRequest(models.Model):
    """Somebody asks what the office knows; working days run until the answer, and until the judgement."""

    Status = Status
    STATUS_TONES = {
        Status.RECEIVED: "info", Status.ANSWERED: "success", Status.REFUSED: "danger",
        Status.OBJECTED: "warning", Status.GRANTED: "success", Status.DISMISSED: "danger",
    }  # fmt: skip

    code = CodeField(_("nomor"), prefix="PIP")
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="information_requests",
        verbose_name=_("pemohon"),
    )  # fmt: skip
    wish = models.TextField(_("informasi yang diminta"), max_length=2000)
    purpose = models.TextField(_("tujuan penggunaan"), max_length=1000)
    status = models.CharField(
        _("status"), max_length=12, choices=Status, default=Status.RECEIVED, editable=False
    )
    received_at = models.DateTimeField(_("diterima"), default=timezone.now, editable=False)
    due_on = models.DateField(_("dijawab paling lambat"), editable=False)
    extended_at = models.DateTimeField(_("diperpanjang"), null=True, editable=False)
    answer = models.TextField(_("jawaban"), blank=True, editable=False)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="+",
        verbose_name=_("dijawab oleh"),
    )  # fmt: skip
    answered_at = models.DateTimeField(_("dijawab"), null=True, editable=False)
    objectable_until = models.DateField(_("keberatan paling lambat"), null=True, editable=False)
    objection = models.TextField(_("keberatan"), blank=True, editable=False)
    objected_at = models.DateTimeField(_("keberatan diajukan"), null=True, editable=False)
    objection_due = models.DateField(_("keberatan diputuskan paling lambat"), null=True, editable=False)
    judgement = models.TextField(_("keputusan atas keberatan"), blank=True, editable=False)
    judged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="+",
        verbose_name=_("diputuskan oleh"),
    )  # fmt: skip
    judged_at = models.DateTimeField(_("diputuskan"), null=True, editable=False)

    objects = RequestQuerySet.as_manager()

    class Meta:
        verbose_name = _("permohonan informasi publik")
        verbose_name_plural = _("permohonan informasi publik")
        ordering = ["-received_at", "-pk"]
        indexes = [
            models.Index(fields=["due_on"], condition=Q(status="received"), name="information_waiting"),
            models.Index(fields=["account", "-received_at"], name="information_of_a_person"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(wish="") & ~Q(purpose=""), name="information_says_what_for"),
            models.CheckConstraint(
                condition=~Q(status__in=CLOSED_BY_AN_ANSWER)
                | (Q(answered_by__isnull=False, answered_at__isnull=False) & ~Q(answer="")),
                name="information_is_answered_by_somebody",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=["received", "withdrawn"]) | Q(answered_at=None, answered_by=None),
                name="information_waiting_has_no_answer",
            ),
            models.CheckConstraint(
                condition=Q(status__in=DISPUTED, objected_at__isnull=False, objection_due__isnull=False)
                | (~Q(status__in=DISPUTED) & Q(objected_at=None, objection_due=None, objection="")),
                name="information_objection_has_its_clock",
            ),
            models.CheckConstraint(
                condition=Q(status__in=JUDGED, judged_by__isnull=False, judged_at__isnull=False)
                | (~Q(status__in=JUDGED) & Q(judged_by=None, judged_at=None, judgement="")),
                name="information_is_judged_by_somebody",
            ),
        ]

    def __str__(self):
        return self.code

    def get_absolute_url(self) -> str:
        return reverse("stakeholders:information.detail", args=[self.code])

    @property
    def due(self) -> date:
        """The last day of the clock that runs now, or ran last."""
        return self.objection_due or self.due_on

    @property
    def due_words(self) -> str:
        """That day in words."""
        return day_and_date(self.due)

    def is_overdue(self, today: date | None = None) -> bool:
        """Whether somebody should have answered or decided before today."""
        return self.status in (Status.RECEIVED, Status.OBJECTED) and self.due < (
            today or timezone.localdate()
        )


def private_place(file: "InformationFile", name: str) -> str:
    """Where a file of an answer is kept: under codes, never under words."""
    return f"information/{file.request.code}/{file.code}.{file.kind}"


class InformationFile(CodedFile):
    """A file of an answer; what it is was read from its content."""

    request = models.ForeignKey(
        InformationRequest, models.PROTECT, related_name="files", verbose_name=_("permohonan")
    )
    code = CodeField(_("nomor"), prefix="BKI")
    file = models.FileField(_("berkas"), upload_to=private_place, max_length=200)
    added_at = models.DateTimeField(_("ditambahkan"), auto_now_add=True)

    class Meta(CodedFile.Meta):
        verbose_name = _("berkas jawaban informasi")
        verbose_name_plural = _("berkas jawaban informasi")

    def get_absolute_url(self) -> str:
        return reverse("stakeholders:information.file", args=[self.request.code, self.code])

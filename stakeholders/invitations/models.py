"""Invitations by e-mail into an organisation, and the letters that carry them."""

from datetime import datetime

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField
from perkasa.core.jobs import Work
from stakeholders.accounts.offices import BODY_ROLES, GOVERNMENT_ROLES
from stakeholders.accounts.roles import Permission, Role
from stakeholders.organisations.models import Organisation


class Status(models.TextChoices):
    """Where an invitation stands; whether it has expired is asked of its date."""

    SENT = "sent", _("Menunggu jawaban")
    ACCEPTED = "accepted", _("Diterima")
    DECLINED = "declined", _("Ditolak")
    REVOKED = "revoked", _("Ditarik")


ANSWERED = [Status.ACCEPTED, Status.DECLINED]


class InvitationQuerySet(models.QuerySet):
    def visible_to(self, account):
        """Those into organisations where `account` may invite; all for those who manage or watch."""
        if account is None or not account.is_authenticated:
            return self.none()
        everywhere = (Permission.PEOPLE_MANAGE, Permission.ORGANISATIONS_READ_ALL)
        if any(account.may(permission) for permission in everywhere):
            return self.all()
        own = [
            one.pk for one in account.organisations if account.may_in(one, Permission.ORGANISATIONS_INVITE)
        ]
        return self.filter(organisation__in=own)

    def into(self, organisation: Organisation):
        """Those into one organisation, the latest first."""
        return self.filter(organisation=organisation).order_by("-pk")

    def for_listing(self):
        """With the people a list shows and what became of the letters."""
        return self.select_related("organisation", "invited_by", "accepted_by").prefetch_related("letters")


@pghistory.track()
class Invitation(models.Model):
    """`email` may hold the office `title` in `organisation`; the link of the latest `version` opens it."""

    Status = Status
    STATUS_TONES: dict[str, str] = {
        Status.SENT: "info",
        Status.ACCEPTED: "success",
        Status.DECLINED: "warning",
    }

    code = CodeField(_("nomor"), prefix="UND")
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="invitations", verbose_name=_("instansi")
    )
    email = models.EmailField(_("alamat e-mail"))
    title = models.CharField(_("jabatan"), max_length=150)
    role = models.CharField(_("peran"), max_length=20, choices=Role)
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diundang oleh")
    )
    status = models.CharField(_("status"), max_length=12, choices=Status, default=Status.SENT, editable=False)
    version = models.PositiveSmallIntegerField(_("versi tautan"), default=1, editable=False)
    invited_at = models.DateTimeField(_("diundang"), auto_now_add=True)
    expires_at = models.DateTimeField(_("berlaku sampai"), editable=False)
    accepted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="+",
        verbose_name=_("diterima oleh"),
    )  # fmt: skip
    answered_at = models.DateTimeField(_("dijawab"), null=True, editable=False)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("undangan")
        verbose_name_plural = _("undangan")
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "email"],
                condition=Q(status=Status.SENT),
                name="invited_once_at_a_time",
            ),
            models.CheckConstraint(
                condition=Q(role__in=[*GOVERNMENT_ROLES, *BODY_ROLES]), name="invitation_gives_no_staff_role"
            ),
            models.CheckConstraint(
                condition=Q(status=Status.ACCEPTED, accepted_by__isnull=False)
                | (~Q(status=Status.ACCEPTED) & Q(accepted_by__isnull=True)),
                name="invitation_is_accepted_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(status__in=ANSWERED, answered_at__isnull=False)
                | (~Q(status__in=ANSWERED) & Q(answered_at__isnull=True)),
                name="invitation_is_answered_at_a_moment",
            ),
        ]

    def __str__(self):
        return self.code

    def is_expired(self, now: datetime | None = None) -> bool:
        """Whether it still waits although its time is over."""
        return self.status == Status.SENT and self.expires_at <= (now or timezone.now())

    @property
    def words(self) -> str:
        """How it stands, in words."""
        return str(_("Kedaluwarsa")) if self.is_expired() else self.get_status_display()

    @property
    def tone(self) -> str:
        """How that looks."""
        return "warning" if self.is_expired() else self.STATUS_TONES.get(self.status, "neutral")


class InvitationLetter(Work):
    """One e-mail with the link of one version; no notification, as who is invited may have no account."""

    invitation = models.ForeignKey(
        Invitation, models.CASCADE, related_name="letters", verbose_name=_("undangan")
    )
    version = models.PositiveSmallIntegerField(_("versi tautan"))
    written_at = models.DateTimeField(_("ditulis"), auto_now_add=True)

    class Meta:
        verbose_name = _("surat undangan")
        verbose_name_plural = _("surat undangan")
        ordering = ["-version"]
        constraints = [
            models.UniqueConstraint(fields=["invitation", "version"], name="one_letter_per_version")
        ]

    def __str__(self):
        return f"{self.invitation}.{self.version}"

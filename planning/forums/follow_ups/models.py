"""Decisions of forums, the follow-ups of those that are actions, their evidence, who took them up."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from consultations.minutes.followups.statuses import UNFINISHED, Status
from perkasa.core.coded_files import HandedIn
from perkasa.core.codes import CodeField
from planning.forums.desks.models import Desk
from planning.forums.follow_ups.queries import ForumFollowUpQuerySet
from planning.forums.models import Forum
from stakeholders.organisations.models import Organisation

MOST_FILES = 5


class Decision(models.Model):
    """What a forum, or one of its desks, has said: decided, agreed, promised or told."""

    class Kind(models.TextChoices):
        DECISION = "decision", _("Keputusan")
        AGREEMENT = "agreement", _("Kesepakatan")
        ACTION = "action", _("Tindak lanjut")
        INFORMATION = "information", _("Informasi")

    forum = models.ForeignKey(Forum, models.PROTECT, related_name="decisions", verbose_name=_("forum"))
    desk = models.ForeignKey(
        Desk, models.PROTECT, null=True, blank=True, related_name="decisions", verbose_name=_("desk")
    )
    number = models.PositiveSmallIntegerField(_("nomor"))
    kind = models.CharField(_("jenis"), max_length=12, choices=Kind)
    words = models.CharField(_("isi"), max_length=500)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, editable=False, related_name="+",
        verbose_name=_("dicatat oleh"),
    )  # fmt: skip

    class Meta:
        verbose_name = _("keputusan forum")
        verbose_name_plural = _("keputusan forum")
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["forum", "number"], name="decision_has_its_place"),
        ]

    def __str__(self):
        return self.words


@pghistory.track()
class FollowUp(models.Model):
    """An action of a forum: who does it until when. It is one thing however many forums take it up."""

    STATUS_TONES = {Status.REPORTED: "info", Status.RETURNED: "warning", Status.DONE: "success"}

    code = CodeField(_("kode"), prefix="TLF")
    decision = models.OneToOneField(
        Decision, models.PROTECT, related_name="follow_up", verbose_name=_("keputusan")
    )
    status = models.CharField(_("status"), max_length=10, choices=Status, default=Status.OPEN, editable=False)
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("instansi")
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("orang"),
    )  # fmt: skip
    due_date = models.DateField(_("tenggat"))
    remind_at = models.DateTimeField(_("pengingat berikutnya"), null=True, editable=False)
    done_at = models.DateTimeField(_("selesai"), null=True, editable=False)
    done_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="+",
        verbose_name=_("diterima oleh"),
    )  # fmt: skip

    objects = ForumFollowUpQuerySet.as_manager()

    class Meta:
        verbose_name = _("tindak lanjut forum")
        verbose_name_plural = _("tindak lanjut forum")
        ordering = ["due_date", "pk"]
        indexes = [
            models.Index(
                fields=["remind_at"], condition=Q(status__in=UNFINISHED), name="forum_action_reminds"
            )
        ]
        constraints = [
            models.CheckConstraint(
                name="forum_action_has_one_owner",
                condition=Q(owner__isnull=True) ^ Q(organisation__isnull=True),
            ),
            models.CheckConstraint(
                name="forum_action_is_done_by_somebody",
                condition=Q(status=Status.DONE, done_at__isnull=False, done_by__isnull=False)
                | (~Q(status=Status.DONE) & Q(done_at__isnull=True, done_by__isnull=True)),
            ),
        ]

    def __str__(self):
        return self.decision.words

    def get_absolute_url(self) -> str:
        return reverse("planning:forums.follow_ups.detail", args=[self.code])

    @property
    def owner_words(self) -> str:
        """Who does it, in words."""
        return str(self.owner or self.organisation)

    @property
    def is_done(self) -> bool:
        return self.status == Status.DONE

    @property
    def is_overdue(self) -> bool:
        """Whether its date has passed without it being done."""
        return not self.is_done and self.due_date < timezone.localdate()

    @property
    def age(self) -> int:
        """For how many days it has been open, or was."""
        until = timezone.localdate(self.done_at) if self.done_at else timezone.localdate()
        return max((until - timezone.localdate(self.decision.forum.period.lower)).days, 0)


def private_place(file: "Proof", name: str) -> str:
    """Where a file is kept: named by its code, never by anybody's words."""
    return f"forum-actions/{file.follow_up.code}/{file.code}.{file.kind}"


class Proof(HandedIn):
    """A private file that shows what was done; what it is was read from its content."""

    follow_up = models.ForeignKey(
        FollowUp, models.PROTECT, related_name="proofs", verbose_name=_("tindak lanjut")
    )
    code = CodeField(_("nomor"), prefix="BTF")
    file = models.FileField(_("berkas"), upload_to=private_place, max_length=200)

    class Meta(HandedIn.Meta):
        verbose_name = _("bukti tindak lanjut forum")
        verbose_name_plural = _("bukti tindak lanjut forum")

    def get_absolute_url(self) -> str:
        return reverse("planning:forums.follow_ups.file", args=[self.follow_up.code, self.code])


class TakenUp(models.Model):
    """A later forum of the same kind has taken up what was still open."""

    follow_up = models.ForeignKey(
        FollowUp, models.CASCADE, related_name="carried", verbose_name=_("tindak lanjut")
    )
    forum = models.ForeignKey(Forum, models.PROTECT, related_name="carried", verbose_name=_("forum"))

    class Meta:
        verbose_name = _("tindak lanjut yang dibawa")
        verbose_name_plural = _("tindak lanjut yang dibawa")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["follow_up", "forum"], name="forum_takes_up_an_action_once"),
        ]

    def __str__(self):
        return f"{self.follow_up}: {self.forum}"

"""Minutes of forums, what they say point by point, and what those who were there think of them."""

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import CodeField
from perkasa.documents.models import Paper
from planning.forums.guests.models import Guest
from planning.forums.minutes.statuses import ANSWER_TONES, OPEN, TONES, Answer, Status
from planning.forums.models import Forum
from stakeholders.accounts.roles import Permission


class ForumMinutesQuerySet(models.QuerySet):
    def visible_to(self, account):
        """Who leads the forum or reads all forums; who was asked what they think, once they circulate."""
        if account is None or not account.is_authenticated:
            return self.none()
        if account.may(Permission.FORUMS_READ_ALL):
            return self.all()
        asked = Reply.objects.filter(minutes=OuterRef("pk"), guest__in=Guest.objects.of(account))
        leads = Q(forum__chair=account) | Q(forum__recorder=account)
        return self.filter(leads | Q(Exists(asked), ~Q(status=Status.DRAFT)))


@pghistory.track()
class ForumMinutes(models.Model):
    """What a forum discussed and decided; `version` counts what was saved and what the guests have read."""

    STATUS_TONES = TONES

    code = CodeField(_("nomor"), prefix="NTF")
    forum = models.OneToOneField(Forum, models.PROTECT, related_name="minutes", verbose_name=_("forum"))
    opening = models.TextField(_("pembukaan"), max_length=5000)
    closing = models.TextField(_("penutup"), max_length=5000, blank=True)
    status = models.CharField(
        _("status"), max_length=10, choices=Status, default=Status.DRAFT, editable=False
    )
    version = models.PositiveIntegerField(_("versi"), default=1, editable=False)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False, verbose_name=_("penulis")
    )
    answers_until = models.DateField(_("tanggapan ditunggu sampai"), null=True, editable=False)
    paper = models.OneToOneField(
        Paper, models.PROTECT, null=True, editable=False, related_name="+", verbose_name=_("naskah")
    )

    objects = ForumMinutesQuerySet.as_manager()

    class Meta:
        verbose_name = _("notula forum")
        verbose_name_plural = _("notula forum")
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                name="forum_minutes_are_final_iff_they_have_their_paper",
                condition=Q(status=Status.FINAL, paper__isnull=False)
                | (~Q(status=Status.FINAL) & Q(paper__isnull=True)),
            ),
            models.CheckConstraint(
                name="forum_minutes_circulate_until_a_day",
                condition=~Q(status=Status.CIRCULATED) | Q(answers_until__isnull=False),
            ),
        ]

    def __str__(self):
        return f"Notula {self.forum.title}"

    def get_absolute_url(self) -> str:
        return reverse("planning:forums.minutes.detail", args=[self.code])

    @property
    def is_open(self) -> bool:
        """Whether their words may still be changed."""
        return self.status in OPEN


class MinutesPoint(models.Model):
    """What was said and decided on one point of the agenda."""

    minutes = models.ForeignKey(
        ForumMinutes, models.CASCADE, related_name="points", verbose_name=_("notula forum")
    )
    position = models.PositiveSmallIntegerField(_("urutan"))
    title = models.CharField(_("acara"), max_length=300)
    discussion = models.TextField(_("pembahasan"), max_length=10000, blank=True)
    decision = models.TextField(_("kesimpulan"), max_length=5000, blank=True)

    class Meta:
        verbose_name = _("pokok notula forum")
        verbose_name_plural = _("pokok notula forum")
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["minutes", "position"], name="minutes_point_has_its_place"),
        ]

    def __str__(self):
        return self.title


class Reply(models.Model):
    """What a guest whose people were there thinks of the minutes as they read now."""

    TONES = ANSWER_TONES

    minutes = models.ForeignKey(
        ForumMinutes, models.CASCADE, related_name="replies", verbose_name=_("notula forum")
    )
    guest = models.ForeignKey(Guest, models.PROTECT, related_name="replies", verbose_name=_("undangan"))
    answer = models.CharField(_("tanggapan"), max_length=8, choices=Answer, default=Answer.WAITING)
    note = models.TextField(_("catatan"), max_length=2000, blank=True)
    answered_at = models.DateTimeField(_("ditanggapi"), null=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+",
        verbose_name=_("ditanggapi oleh"),
    )  # fmt: skip

    class Meta:
        verbose_name = _("tanggapan notula forum")
        verbose_name_plural = _("tanggapan notula forum")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["minutes", "guest"], name="guest_answers_minutes_once"),
            models.CheckConstraint(
                name="reply_has_its_moment",
                condition=Q(answer=Answer.WAITING, answered_at__isnull=True, answered_by__isnull=True)
                | (~Q(answer=Answer.WAITING) & Q(answered_at__isnull=False, answered_by__isnull=False)),
            ),
        ]

    def __str__(self):
        return f"{self.guest}: {self.get_answer_display()}"

    def get_absolute_url(self) -> str:
        return reverse("planning:forums.minutes.answer", args=[self.pk])

"""Guests of a forum and the people who take part for them."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from planning.forums.models import Forum
from stakeholders.organisations.models import Organisation


class Answer(models.TextChoices):
    WAITING = "waiting", _("Belum menjawab")
    COMING = "coming", _("Hadir")
    NOT_COMING = "not_coming", _("Tidak dapat hadir")


TONES = {Answer.WAITING: "neutral", Answer.COMING: "success", Answer.NOT_COMING: "warning"}


class GuestQuerySet(models.QuerySet):
    def of(self, account):
        """Invitations to this person, or to an organisation in which they hold a position today."""
        return self.filter(Q(account=account) | Q(organisation__in=account.organisations))

    def coming(self):
        """Those who said that they come."""
        return self.filter(answer=Answer.COMING)


class Guest(models.Model):
    """An organisation or a person invited to a forum; an organisation sends at most `quota` people."""

    forum = models.ForeignKey(Forum, models.PROTECT, related_name="guests", verbose_name=_("forum"))
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("instansi")
    )
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("orang"),
    )  # fmt: skip
    quota = models.PositiveSmallIntegerField(_("paling banyak"), default=2)
    answer = models.CharField(
        _("jawaban"), max_length=10, choices=Answer, default=Answer.WAITING, editable=False
    )
    note = models.CharField(_("catatan"), max_length=300, blank=True, editable=False)
    answered_at = models.DateTimeField(_("dijawab"), null=True, editable=False)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="+",
        verbose_name=_("dijawab oleh"),
    )  # fmt: skip

    objects = GuestQuerySet.as_manager()

    class Meta:
        verbose_name = _("undangan forum")
        verbose_name_plural = _("undangan forum")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                name="guest_is_one_organisation_or_person",
                condition=Q(organisation__isnull=True) ^ Q(account__isnull=True),
            ),
            models.UniqueConstraint(fields=["forum", "organisation"], name="organisation_is_invited_once"),
            models.UniqueConstraint(fields=["forum", "account"], name="person_is_invited_once"),
            models.CheckConstraint(name="guest_may_send_somebody", condition=Q(quota__gte=1)),
            models.CheckConstraint(
                name="guest_answer_has_its_moment",
                condition=Q(answer=Answer.WAITING, answered_at__isnull=True, answered_by__isnull=True)
                | (~Q(answer=Answer.WAITING) & Q(answered_at__isnull=False, answered_by__isnull=False)),
            ),
        ]

    def __str__(self):
        return str(self.organisation or self.account)

    def get_absolute_url(self) -> str:
        return reverse("planning:forums.guests.answer", args=[self.pk])

    @property
    def tone(self) -> str:
        """How its answer looks."""
        return TONES[Answer(self.answer)]


class Participant(models.Model):
    """A person who takes part: announced by a guest or written down at the door; present means arrived."""

    class Sex(models.TextChoices):
        FEMALE = "f", _("Perempuan")
        MALE = "m", _("Laki-laki")

    forum = models.ForeignKey(Forum, models.PROTECT, related_name="participants", verbose_name=_("forum"))
    guest = models.ForeignKey(
        Guest, models.PROTECT, null=True, blank=True, related_name="people", verbose_name=_("undangan")
    )
    name = models.CharField(_("nama"), max_length=150)
    position = models.CharField(_("jabatan atau instansi"), max_length=150, blank=True)
    sex = models.CharField(_("jenis kelamin"), max_length=1, choices=Sex, blank=True)
    is_vulnerable = models.BooleanField(_("kelompok rentan"), default=False)
    arrived_at = models.DateTimeField(_("hadir sejak"), null=True, editable=False)
    noted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="+",
        verbose_name=_("dicatat oleh"),
    )  # fmt: skip

    class Meta:
        verbose_name = _("peserta forum")
        verbose_name_plural = _("peserta forum")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                name="presence_was_noted_by_somebody",
                condition=Q(arrived_at__isnull=True, noted_by__isnull=True)
                | Q(arrived_at__isnull=False, noted_by__isnull=False),
            ),
        ]

    def __str__(self):
        return self.name

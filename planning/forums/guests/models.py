"""Guests of a forum and the people who take part for them."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from planning.forums.elements import Element, element_of
from planning.forums.guests import letters
from planning.forums.models import Forum
from stakeholders.accounts.models import Account, Position
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.models import Organisation


class Answer(models.TextChoices):
    WAITING = "waiting", _("Belum menjawab")
    COMING = "coming", _("Hadir")
    NOT_COMING = "not_coming", _("Tidak dapat hadir")


TONES = {Answer.WAITING: "neutral", Answer.COMING: "success", Answer.NOT_COMING: "warning"}


class GuestQuerySet(models.QuerySet):
    def of(self, account):
        """Invitations to this person, to an office they hold today, or to an organisation they belong to."""
        offices = [held.position_id for held in account.current_assignments]
        return self.filter(
            Q(account=account) | Q(position__in=offices) | Q(organisation__in=account.organisations)
        )

    def coming(self):
        """Those who said that they come."""
        return self.filter(answer=Answer.COMING)


class Guest(models.Model):
    """An organisation, an office or a person invited to a forum; it sends at most `quota` people."""

    forum = models.ForeignKey(Forum, models.PROTECT, related_name="guests", verbose_name=_("forum"))
    organisation = models.ForeignKey(
        Organisation, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("instansi")
    )
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("orang"),
    )  # fmt: skip
    position = models.ForeignKey(
        Position, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("jabatan")
    )
    element = models.CharField(_("unsur"), max_length=12, choices=Element, blank=True)
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
                name="guest_is_one_organisation_office_or_person",
                condition=Q(organisation__isnull=False, account__isnull=True, position__isnull=True)
                | Q(organisation__isnull=True, account__isnull=False, position__isnull=True)
                | Q(organisation__isnull=True, account__isnull=True, position__isnull=False),
            ),
            models.UniqueConstraint(fields=["forum", "organisation"], name="organisation_is_invited_once"),
            models.UniqueConstraint(fields=["forum", "account"], name="person_is_invited_once"),
            models.UniqueConstraint(fields=["forum", "position"], name="office_is_invited_once"),
            models.CheckConstraint(name="guest_may_send_somebody", condition=Q(quota__gte=1)),
            models.CheckConstraint(
                name="guest_answer_has_its_moment",
                condition=Q(answer=Answer.WAITING, answered_at__isnull=True, answered_by__isnull=True)
                | (~Q(answer=Answer.WAITING) & Q(answered_at__isnull=False, answered_by__isnull=False)),
            ),
        ]

    def __str__(self):
        return str(self.organisation or self.position or self.account)

    def get_absolute_url(self) -> str:
        return reverse("planning:forums.guests.answer", args=[self.pk])

    @property
    def tone(self) -> str:
        """How its answer looks."""
        return TONES[Answer(self.answer)]

    @property
    def part(self) -> str:
        """The element of society it stands for: the one written down, else the one its organisation is of."""
        organisation = self.organisation or (self.position.organisation if self.position else None)
        return self.element or element_of(organisation)

    def letter_parts(self, kind: Kind, recipient: Account) -> list[tuple[str, bytes, str]]:
        """What goes with a letter about this invitation: the time for calendar programs."""
        return letters.parts(self, kind, recipient)


class ParticipantQuerySet(models.QuerySet):
    def present(self):
        """Those who were really there."""
        return self.exclude(arrived_at=None)


class Participant(models.Model):
    """A person who takes part: announced by a guest or written down at the door; present means arrived.

    `represents` is whom a delegate stands for; with `by_code` they have checked in themselves.
    """

    class Sex(models.TextChoices):
        FEMALE = "f", _("Perempuan")
        MALE = "m", _("Laki-laki")

    forum = models.ForeignKey(Forum, models.PROTECT, related_name="participants", verbose_name=_("forum"))
    guest = models.ForeignKey(
        Guest, models.PROTECT, null=True, blank=True, related_name="people", verbose_name=_("undangan")
    )
    name = models.CharField(_("nama"), max_length=150)
    position = models.CharField(_("jabatan atau instansi"), max_length=150, blank=True)
    represents = models.CharField(_("mewakili"), max_length=150, blank=True)
    sex = models.CharField(_("jenis kelamin"), max_length=1, choices=Sex, blank=True)
    is_vulnerable = models.BooleanField(_("kelompok rentan"), default=False)
    arrived_at = models.DateTimeField(_("hadir sejak"), null=True, editable=False)
    noted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, editable=False, related_name="+",
        verbose_name=_("dicatat oleh"),
    )  # fmt: skip
    by_code = models.BooleanField(_("mencatatkan diri dengan kode"), default=False, editable=False)

    objects = ParticipantQuerySet.as_manager()

    class Meta:
        verbose_name = _("peserta forum")
        verbose_name_plural = _("peserta forum")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                name="presence_was_noted_by_somebody",
                condition=Q(arrived_at__isnull=True, noted_by__isnull=True, by_code=False)
                | Q(arrived_at__isnull=False, noted_by__isnull=False, by_code=False)
                | Q(arrived_at__isnull=False, noted_by__isnull=True, by_code=True),
            ),
        ]

    def __str__(self):
        return self.name

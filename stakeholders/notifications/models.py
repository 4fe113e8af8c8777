"""The outbox: one row per thing to tell one person on one channel, at most once."""

from hashlib import sha256

from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.jobs import Work, WorkQuerySet, WorkState
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.kinds import Kind

# How each state is said to people, and its tone.
WORDS = {
    WorkState.PENDING: (_("dijadwalkan"), "info"),
    WorkState.RUNNING: (_("sedang dikirim"), "info"),
    WorkState.DONE: (_("terkirim"), "success"),
    WorkState.MISSED: (_("terlewat"), "warning"),
    WorkState.CANCELLED: (_("dibatalkan"), "neutral"),
    WorkState.UNKNOWN: (_("belum pasti terkirim"), "warning"),
    WorkState.FAILED: (_("gagal terkirim"), "danger"),
}


class Channel(models.TextChoices):
    EMAIL = "email", _("e-mail")


class NotificationQuerySet(WorkQuerySet):
    def visible_to(self, account: Account | None):
        """Everybody sees what is addressed to them; who watches the outbox sees all of it."""
        if account is None or not account.is_authenticated:
            return self.none()
        if account.may(Permission.NOTIFICATIONS_READ_ALL):
            return self.all()
        return self.addressed_to(account)

    def addressed_to(self, account: Account):
        """What this person was or will be told."""
        return self.filter(recipient=account)

    def about(self, record: models.Model):
        """The ledger of one record: who was or will be told what about it, in order of time."""
        kind = ContentType.objects.get_for_model(record)
        return (
            self.filter(about_type=kind, about_id=record.pk)
            .select_related("recipient")
            .order_by("not_before", "pk")
        )

    def due(self, now=None):
        """What waits, may be sent now and is not too late."""
        now = now or timezone.now()
        return super().due(now).filter(Q(not_after=None) | Q(not_after__gte=now))

    def too_late(self, now=None):
        """What waits although its time is over."""
        return self.filter(state=WorkState.PENDING, not_after__lt=now or timezone.now())

    def abandoned(self, before):
        """What a worker took before that moment and never came back about."""
        return self.filter(state=WorkState.RUNNING, claimed_at__lt=before)

    def not_cancelled(self):
        """What was sent, will be sent, or should have been."""
        return self.exclude(state=WorkState.CANCELLED)

    def for_listing(self):
        """With the records and people that a list shows, newest first."""
        return self.select_related("recipient").prefetch_related("about").order_by("-not_before", "-pk")


class Notification(Work):
    """Tell `recipient` about a record; the words are made from `kind` and `params` when it is sent or read.

    `state` is moved by the sender; `not_after` is the moment from which the message would only confuse.
    """

    key = models.CharField(_("kunci"), max_length=200, unique=True, editable=False)
    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="notifications", verbose_name=_("penerima")
    )
    channel = models.CharField(_("saluran"), max_length=10, choices=Channel, default=Channel.EMAIL)
    kind = models.CharField(_("jenis pesan"), max_length=60, choices=Kind)
    about_type = models.ForeignKey(ContentType, models.PROTECT, verbose_name=_("jenis data"))
    about_id = models.BigIntegerField()
    about = GenericForeignKey("about_type", "about_id")
    params = models.JSONField(_("isian"), default=dict, blank=True)
    not_after = models.DateTimeField(_("tidak sesudah"), null=True, blank=True)
    created_at = models.DateTimeField(_("dibuat"), auto_now_add=True)

    objects = NotificationQuerySet.as_manager()

    class Meta:
        verbose_name = _("pemberitahuan")
        verbose_name_plural = _("pemberitahuan")
        indexes = [
            models.Index(
                fields=["not_before", "id"], condition=Q(state="pending"), name="notification_waiting"
            ),
            models.Index(fields=["claimed_at"], condition=Q(state="running"), name="notification_running"),
            models.Index(fields=["about_type", "about_id", "not_before"], name="notification_ledger"),
            models.Index(fields=["recipient", "-not_before", "-id"], name="notification_inbox"),
        ]
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=Kind.values), name="notification_kind_is_known"),
            models.CheckConstraint(
                condition=~Q(state="done") | Q(finished_at__isnull=False),
                name="notification_sent_has_its_moment",
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} → {self.recipient}"

    @property
    def kind_folder(self) -> str:
        """Where the templates of its kind are."""
        return Kind(self.kind).folder

    @property
    def sent_at(self):
        """When it left; None until then."""
        return self.finished_at if self.state == WorkState.DONE else None

    @property
    def message_id(self) -> str:
        """The same for every attempt, so that a mail program recognises a repeat after a crash."""
        domain = settings.SITE_URL.rpartition("/")[2].partition(":")[0]
        return f"<{sha256(self.key.encode()).hexdigest()[:40]}@{domain}>"

    @property
    def moment(self):
        """When it left or was given up; until then, when it may leave."""
        return self.finished_at or self.not_before

    @property
    def words(self) -> str:
        """Its state as people read it."""
        return str(WORDS[WorkState(self.state)][0])

    @property
    def tone(self) -> str:
        """How its state looks."""
        return WORDS[WorkState(self.state)][1]

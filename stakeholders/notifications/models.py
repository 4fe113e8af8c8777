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
from stakeholders.notifications.kinds import Kind, known_kinds

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
    PORTAL = "portal", _("hanya di portal")
    MESSAGE = "message", _("pesan singkat")


class Pace(models.TextChoices):
    """How soon a message leaves: by itself, or collected with others."""

    IMMEDIATE = "immediate", _("segera")
    DAILY = "daily", _("rangkuman harian")
    WEEKLY = "weekly", _("rangkuman mingguan")


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
            .select_related("recipient", "digest")
            .order_by("not_before", "pk")
        )

    def alone(self):
        """What leaves by itself, not collected in a digest."""
        return self.filter(pace=Pace.IMMEDIATE)

    def due(self, now=None):
        """What waits to leave by itself, may be sent now and is not too late."""
        now = now or timezone.now()
        return super().due(now).alone().filter(Q(not_after=None) | Q(not_after__gte=now))

    def delayed(self, before):
        """What should have left by itself before that moment, and what an attempt did not bring there."""
        return super().delayed(before).alone()

    def to_collect(self, pace: Pace, until):
        """What waits for the digest of `pace` that is made at `until`."""
        return self.filter(state=WorkState.PENDING, pace=pace, not_before__lte=until)

    def too_late(self, now=None):
        """What waits although its time is over."""
        return self.filter(state=WorkState.PENDING, not_after__lt=now or timezone.now())

    def for_a_person(self):
        """What ended without arriving, or with nobody knowing, and can still be sent again."""
        in_time = Q(not_after=None) | Q(not_after__gt=timezone.now())
        return self.filter(in_time, state__in=[WorkState.FAILED, WorkState.UNKNOWN])

    def not_cancelled(self):
        """What was sent, will be sent, or should have been."""
        return self.exclude(state=WorkState.CANCELLED)

    def in_portal(self):
        """What the page of messages shows: each thing once, however many ways it was sent."""
        return self.not_cancelled().exclude(channel=Channel.MESSAGE).exclude(kind=Kind.DIGEST)

    def unread(self):
        """What has come and was not opened yet."""
        return self.in_portal().filter(read_at=None, shown_at__lte=timezone.now())

    def for_listing(self):
        """With the records and people that a list shows, newest first."""
        rows = self.select_related("recipient", "digest").prefetch_related("about")
        return rows.order_by("-shown_at", "-pk")


class Notification(Work):
    """Tell `recipient` about a record; the words are made from `kind` and `params` when it is sent or read.

    `state` is moved by the sender; `not_after` is the moment from which the message would only confuse.
    """

    key = models.CharField(_("kunci"), max_length=200, unique=True, editable=False)
    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="notifications", verbose_name=_("penerima")
    )
    channel = models.CharField(_("saluran"), max_length=10, choices=Channel, default=Channel.EMAIL)
    kind = models.CharField(_("jenis pesan"), max_length=60, choices=known_kinds)
    about_type = models.ForeignKey(ContentType, models.PROTECT, verbose_name=_("jenis data"))
    about_id = models.BigIntegerField()
    about = GenericForeignKey("about_type", "about_id")
    params = models.JSONField(_("isian"), default=dict, blank=True)
    not_after = models.DateTimeField(_("tidak sesudah"), null=True, blank=True)
    pace = models.CharField(_("irama"), max_length=10, choices=Pace, default=Pace.IMMEDIATE, editable=False)
    digest = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="collected", verbose_name=_("rangkuman")
    )
    shown_at = models.DateTimeField(_("tampil sejak"), default=timezone.now, editable=False)
    read_at = models.DateTimeField(_("dibaca"), null=True, blank=True, editable=False)
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
            models.Index(fields=["recipient", "-shown_at", "-id"], name="notification_list"),
            models.Index(fields=["recipient"], condition=Q(read_at=None), name="notification_unread"),
            models.Index(
                fields=["pace", "recipient"],
                condition=Q(state="pending") & ~Q(pace="immediate"),
                name="notification_to_collect",
            ),
            models.Index(
                fields=["finished_at"],
                condition=Q(state__in=["failed", "unknown"]),
                name="notification_for_a_person",
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~Q(state="done") | Q(finished_at__isnull=False),
                name="notification_sent_has_its_moment",
            ),
            models.CheckConstraint(
                condition=Q(digest=None) | Q(state="done"), name="notification_is_collected_once"
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} → {self.recipient}"

    @property
    def kind_folder(self) -> str:
        """Where the templates of its kind are."""
        return Kind(self.kind).folder

    @property
    def is_urgent(self) -> bool:
        """Whether it is worth a sound in the night."""
        return Kind(self.kind).is_urgent

    @property
    def is_short(self) -> bool:
        """Whether it goes to a telephone, beside the main message."""
        return self.channel == Channel.MESSAGE

    @property
    def is_unread(self) -> bool:
        """Whether it has come and was not opened yet."""
        return self.read_at is None and self.shown_at <= timezone.now()

    @property
    def carrier(self) -> "Notification":
        """The message that carries its words: the digest that collected it, else itself."""
        return self.digest or self

    @property
    def sent_at(self):
        """When it left; None until then."""
        return self.carrier.finished_at if self.carrier.state == WorkState.DONE else None

    @property
    def message_id(self) -> str:
        """The same for every attempt, so that a mail program recognises a repeat after a crash."""
        domain = settings.SITE_URL.rpartition("/")[2].partition(":")[0]
        return f"<{sha256(self.key.encode()).hexdigest()[:40]}@{domain}>"

    @property
    def moment(self):
        """When it left or was given up; until then, when it may leave."""
        return self.carrier.finished_at or self.carrier.not_before

    @property
    def words(self) -> str:
        """Its state as people read it."""
        if self.channel == Channel.PORTAL and self.state == WorkState.DONE:
            return str(Channel.PORTAL.label)
        words = str(WORDS[WorkState(self.carrier.state)][0])
        if self.digest:
            return _("%s dalam rangkuman") % words
        waits = self.state == WorkState.PENDING and self.pace != Pace.IMMEDIATE
        return _("menunggu %s") % Pace(self.pace).label if waits else words

    @property
    def tone(self) -> str:
        """How its state looks."""
        return WORDS[WorkState(self.carrier.state)][1]

    def wait_until(self, moment) -> None:
        """It was taken too early: it waits again, and this was no attempt."""
        self.state, self.not_before, self.attempts = WorkState.PENDING, moment, self.attempts - 1
        self.save(update_fields=["state", "not_before", "attempts"])

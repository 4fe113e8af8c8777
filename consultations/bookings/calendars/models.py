"""Secret addresses under which calendar programs read bookings without signing in."""

import secrets

import pghistory
from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from consultations.services.models import Officer, Room

A_SUBJECT = (
    Q(account__isnull=False, officer__isnull=True, room__isnull=True)
    | Q(account__isnull=True, officer__isnull=False, room__isnull=True)
    | Q(account__isnull=True, officer__isnull=True, room__isnull=False)
)


def new_secret() -> str:
    """256 bits that nobody guesses."""
    return secrets.token_urlsafe(32)


class CalendarFeedQuerySet(models.QuerySet):
    def open(self):
        """Those that were not taken back."""
        return self.filter(revoked_at=None)

    def belonging_to(self, account):
        """The open ones that `account` made."""
        return self.open().filter(made_by=account).select_related("account", "officer__account", "room")


@pghistory.track(exclude=["secret"])
class CalendarFeed(models.Model):
    """Whoever knows `secret` reads the bookings of one person, officer or room, until it is taken back."""

    secret = models.CharField(_("rahasia"), max_length=43, unique=True, default=new_secret, editable=False)
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, null=True, blank=True, related_name="+",
        verbose_name=_("pemohon"),
    )  # fmt: skip
    officer = models.ForeignKey(
        Officer, models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("petugas")
    )
    room = models.ForeignKey(
        Room, models.CASCADE, null=True, blank=True, related_name="+", verbose_name=_("ruang")
    )
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="calendar_feeds", verbose_name=_("dibuat oleh")
    )
    made_at = models.DateTimeField(_("dibuat"), auto_now_add=True)
    revoked_at = models.DateTimeField(_("dicabut"), null=True, editable=False)

    objects = CalendarFeedQuerySet.as_manager()

    class Meta:
        verbose_name = _("alamat kalender")
        verbose_name_plural = _("alamat kalender")
        ordering = ["pk"]
        constraints = [models.CheckConstraint(condition=A_SUBJECT, name="calendar_feed_is_of_one")]

    def __str__(self):
        if self.room is not None:
            return self.room.name
        if self.officer is not None:
            return gettext("Meja petugas %(name)s") % {"name": self.officer}
        return gettext("Konsultasi saya")

    def get_absolute_url(self) -> str:
        return reverse("consultations:bookings.calendars.feed", args=[self.secret])

    @property
    def address(self) -> str:
        """What is typed into a calendar program."""
        return settings.SITE_URL + self.get_absolute_url()

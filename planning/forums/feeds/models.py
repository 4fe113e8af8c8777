"""Secret addresses of calendars of forums."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from consultations.bookings.calendars.models import new_secret


class ForumFeedQuerySet(models.QuerySet):
    def open(self):
        """Those that were not taken back, of people who may still sign in."""
        return self.filter(revoked_at=None, account__is_active=True)

    def of(self, account):
        """The open one of this person; None without one."""
        return self.open().filter(account=account).first()


class ForumFeed(models.Model):
    """Whoever knows `secret` reads when the forums are to which `account` is invited, until it is taken back.

    It is not the secret of the calendar of consultations: who was given the one does not read the other.
    """

    secret = models.CharField(_("rahasia"), max_length=43, unique=True, default=new_secret, editable=False)
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="forum_feeds", verbose_name=_("orang")
    )
    made_at = models.DateTimeField(_("dibuat"), auto_now_add=True)
    revoked_at = models.DateTimeField(_("dicabut"), null=True, editable=False)

    objects = ForumFeedQuerySet.as_manager()

    class Meta:
        verbose_name = _("alamat kalender forum")
        verbose_name_plural = _("alamat kalender forum")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["account"], condition=Q(revoked_at=None), name="person_has_one_open_forum_feed"
            ),
        ]

    def __str__(self):
        return f"{self.account}"

    def get_absolute_url(self) -> str:
        return reverse("planning:forums.feeds.read", args=[self.secret])

    @property
    def address(self) -> str:
        """What is typed into a calendar program."""
        return settings.SITE_URL + self.get_absolute_url()

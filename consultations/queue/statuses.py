"""Where a ticket can stand, and which of these standings belong together."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Lane(models.TextChoices):
    """The letter before the number: why two people may be called in another order than their numbers."""

    BOOKED = "J", _("janji")
    WALK_IN = "L", _("langsung")


class Status(models.TextChoices):
    """Where a ticket stands; the words are those people read."""

    WAITING = "waiting", _("Menunggu")
    CALLED = "called", _("Dipanggil")
    SERVING = "serving", _("Dilayani")
    SERVED = "served", _("Selesai")
    ABSENT = "absent", _("Tidak hadir")
    LEFT = "left", _("Dibatalkan")
    UNSERVED = "unserved", _("Belum sempat dilayani")


ATTENDED = [Status.CALLED, Status.SERVING]
IN_THE_HOUSE = [Status.WAITING, *ATTENDED]
BEGUN = [Status.SERVING, Status.SERVED]

"""Where a booking can stand, and which of these standings belong together."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    """Where a booking stands; the words are those people read."""

    HELD = "held", _("Ditahan")
    REQUESTED = "requested", _("Diajukan")
    CONFIRMED = "confirmed", _("Dijadwalkan")
    DISPLACED = "displaced", _("Menunggu jadwal baru")
    TOOK_PLACE = "took_place", _("Terlaksana")
    ABSENT = "absent", _("Tidak hadir")
    DECLINED = "declined", _("Ditolak")
    CANCELLED = "cancelled", _("Dibatalkan")
    EXPIRED = "expired", _("Penahanan berakhir")


OCCUPYING = [Status.HELD, Status.REQUESTED, Status.CONFIRMED, Status.TOOK_PLACE]
RUNNING = [Status.HELD, Status.REQUESTED, Status.CONFIRMED, Status.DISPLACED]
UNSENT = [Status.HELD, Status.EXPIRED]
ANSWERED = [Status.CONFIRMED, Status.TOOK_PLACE, Status.ABSENT, Status.DECLINED]

"""Where a place in the line can stand."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    """Where a place in the line stands; the words are those people read."""

    WAITING = "waiting", _("Mengantre")
    OFFERED = "offered", _("Ditawari")
    TAKEN = "taken", _("Diterima")
    DECLINED = "declined", _("Tidak diambil")
    LAPSED = "lapsed", _("Tawaran lewat")
    LEFT = "left", _("Keluar")
    CLOSED = "closed", _("Ditutup")


LIVE = [Status.WAITING, Status.OFFERED]

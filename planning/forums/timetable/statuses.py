"""Where a turn at a desk stands."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    WAITING = "waiting", _("Menunggu")
    RUNNING = "running", _("Berlangsung")
    DONE = "done", _("Selesai")
    ABSENT = "absent", _("Tidak hadir")


TONES: dict[str, str] = {
    Status.WAITING: "neutral",
    Status.RUNNING: "info",
    Status.DONE: "success",
    Status.ABSENT: "warning",
}

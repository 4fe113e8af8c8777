"""Where a follow-up can stand; being late is no standing but follows from its date."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    """Where a follow-up stands; the words are those people read."""

    OPEN = "open", _("Belum selesai")
    REPORTED = "reported", _("Dilaporkan selesai")
    RETURNED = "returned", _("Perlu dilengkapi")
    DONE = "done", _("Selesai")


UNFINISHED = [Status.OPEN, Status.REPORTED, Status.RETURNED]
WITH_OWNER = [Status.OPEN, Status.RETURNED]
"""Its owner has something to do; a report waits for the one who asked."""

"""Where a report can stand."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    """Where a report stands; the words are those people read."""

    DRAFT = "draft", _("Disusun")
    SUBMITTED = "submitted", _("Menunggu persetujuan")
    RETURNED = "returned", _("Dikembalikan")
    APPROVED = "approved", _("Terbit")


OPEN = [Status.DRAFT, Status.RETURNED]

"""Where a suggestion can stand."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SuggestionStatus(models.TextChoices):
    """Whether the public reads a suggestion."""

    WAITING = "waiting", _("Menunggu ditinjau")
    SHOWN = "shown", _("Ditampilkan")
    WITHHELD = "withheld", _("Tidak ditampilkan")

"""Of which kind a forum is, who may come and read, and where it stands."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """The meetings of a plan year (Permendagri 86/2017; desks as in the Rakortekrenbang)."""

    COORDINATION = "rakor", _("Rapat koordinasi")
    TECHNICAL = "rakortek", _("Rakortekrenbang")
    BEFORE_DESK = "pra-desk", _("Pra-desk urusan")
    AGENCIES = "forum-pd", _("Forum Perangkat Daerah")
    PUBLIC = "fkp", _("Forum Konsultasi Publik")
    DISTRICT = "musrenbang-kecamatan", _("Musrenbang kecamatan")
    REGENCY = "musrenbang-kabupaten", _("Musrenbang kabupaten")
    COOPERATION = "rakor-ksd", _("Rapat koordinasi kerja sama daerah")


class Openness(models.TextChoices):
    """Who may read it."""

    PUBLIC = "public", _("Terbuka untuk umum")
    INVITED = "invited", _("Untuk yang diundang")
    CLOSED = "closed", _("Tertutup: penyelenggara dan peserta yang memastikan hadir")


class Level(models.TextChoices):
    """From how far its participants come."""

    REGENCY = "regency", _("Kabupaten")
    PROVINCE = "province", _("Bersama provinsi")
    CENTRE = "centre", _("Bersama pemerintah pusat")


class Status(models.TextChoices):
    PLANNED = "planned", _("Rencana")
    INVITED = "invited", _("Undangan terbit")
    RUNNING = "running", _("Berlangsung")
    DRAFTING = "drafting", _("Notula draf")
    FINAL = "final", _("Notula final")
    POSTPONED = "postponed", _("Ditunda")
    CANCELLED = "cancelled", _("Dibatalkan")


TONES: dict[str, str] = {
    Status.INVITED: "info",
    Status.RUNNING: "success",
    Status.DRAFTING: "warning",
    Status.FINAL: "success",
    Status.POSTPONED: "warning",
    Status.CANCELLED: "danger",
}
HELD = frozenset({Status.RUNNING, Status.DRAFTING, Status.FINAL})
"""It took place, or does now."""
PUBLISHED = frozenset(set(Status) - {Status.PLANNED})
"""What others than the planning agency may read."""
COMING = frozenset({Status.PLANNED, Status.INVITED, Status.POSTPONED})
"""It has not begun: it may be described anew."""
ENDED = frozenset({Status.FINAL, Status.CANCELLED})
ANSWERABLE = frozenset({Status.INVITED})
"""Guests may say whether they come."""

"""The states a proposal may be in, and where its money is expected to come from."""

from django.db import models
from django.utils.translation import gettext_lazy as _

TITLE_MIN_LENGTH = 10
NOT_CHECKED = "not_checked"
"""The verdict of what was not compared with the plans yet."""


class Status(models.TextChoices):
    DRAFT = "draft", _("Draf")
    SUBMITTED = "submitted", _("Diajukan")
    RETURNED = "returned", _("Dikembalikan")
    ACCEPTED = "accepted", _("Diterima")
    DECLINED = "declined", _("Ditolak")
    ACCOMMODATED = "accommodated", _("Diakomodir")
    NOT_ACCOMMODATED = "not_accommodated", _("Tidak diakomodir")
    MERGED = "merged", _("Digabung")
    SPLIT = "split", _("Dipecah")
    WITHDRAWN = "withdrawn", _("Ditarik")


class Funds(models.TextChoices):
    """Where the money is expected to come from (sumber dana of the regency's budget)."""

    OWN_REVENUE = "pad", _("Pendapatan Asli Daerah (PAD)")
    GENERAL_GRANT = "dau", _("Dana Alokasi Umum (DAU)")
    EARMARKED_GRANT = "dau_earmarked", _("DAU yang ditentukan penggunaannya")
    PHYSICAL_GRANT = "dak_physical", _("Dana Alokasi Khusus (DAK) Fisik")
    SERVICE_GRANT = "dak_service", _("Dana Alokasi Khusus (DAK) Nonfisik")
    SHARED_REVENUE = "dbh", _("Dana Bagi Hasil (DBH), termasuk DBHCHT")
    PROVINCE = "province", _("Bantuan Keuangan Provinsi")
    SERVICE_AGENCY = "blud", _("Pendapatan BLUD")
    OTHER = "other", _("Sumber lain yang sah")


OPEN = frozenset({Status.DRAFT, Status.RETURNED})
"""The proposer may still change what the proposal says."""
IN_VERIFICATION = frozenset({Status.SUBMITTED, Status.RETURNED})
"""It stands at a stage, before those who verify or, given back, before its proposer."""
DECIDED = frozenset({Status.ACCEPTED, Status.DECLINED, Status.ACCOMMODATED, Status.NOT_ACCOMMODATED})
ELSEWHERE = frozenset({Status.MERGED, Status.SPLIT})
"""It goes on as another one, or as several; what it says stays readable."""
FILED = IN_VERIFICATION | DECIDED | ELSEWHERE
UNSEEN = frozenset(Status) - FILED
"""Not sent yet or taken back: its proposer's own affair. Two names are compared sooner than eight."""
REFUSED = frozenset({Status.DECLINED, Status.NOT_ACCOMMODATED})
FINAL = frozenset({Status.DECLINED, Status.ACCOMMODATED, Status.NOT_ACCOMMODATED, Status.WITHDRAWN})
"""Nothing follows; an accepted proposal still waits for its line in a plan."""

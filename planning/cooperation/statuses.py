"""Of which kind a cooperation is (PP 28/2018, Permendagri 22 and 25/2020) and at which stage it stands."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    REGIONS_DUTY = "ksdd-wajib", _("Kerja sama daerah dengan daerah lain (KSDD) wajib")
    REGIONS_CHOICE = "ksdd-sukarela", _("Kerja sama daerah dengan daerah lain (KSDD) sukarela")
    THIRD_PARTY = "ksdpk", _("Kerja sama daerah dengan pihak ketiga (KSDPK)")
    SYNERGY = "sinergi", _("Sinergi dengan pemerintah pusat")
    ABROAD_REGION = "ksdpl", _("Kerja sama dengan pemerintah daerah di luar negeri (KSDPL)")
    ABROAD_BODY = "ksdll", _("Kerja sama dengan lembaga di luar negeri (KSDLL)")


class Initiative(models.TextChoices):
    """Whose idea it was."""

    OURS = "ours", _("Pemerintah Kabupaten Kendal")
    PARTNER = "partner", _("Mitra")


class Status(models.TextChoices):
    PREPARATION = "preparation", _("Persiapan")
    OFFERED = "offered", _("Penawaran")
    DRAFTING = "drafting", _("Penyusunan Kesepakatan Bersama")
    SIGNING = "signing", _("Penandatanganan Kesepakatan Bersama")
    COUNCIL = "council", _("Persetujuan DPRD")
    CONTRACTING = "contracting", _("Penyusunan Perjanjian Kerja Sama")
    CONTRACT_SIGNING = "pks_signing", _("Penandatanganan Perjanjian Kerja Sama")
    MEMO_DRAFTING = "memo_drafting", _("Penyusunan Nota Kesepakatan")
    MEMO_SIGNING = "memo_signing", _("Penandatanganan Nota Kesepakatan")
    RUNNING = "running", _("Pelaksanaan")
    FILED = "filed", _("Penatausahaan")
    REPORTING = "reporting", _("Pelaporan")
    DISPUTED = "disputed", _("Sengketa")
    ENDED = "ended", _("Berakhir")
    DECLINED = "declined", _("Ditolak mitra")
    STOPPED = "stopped", _("Dihentikan")


TONES: dict[str, str] = {
    Status.OFFERED: "info",
    Status.DRAFTING: "info",
    Status.SIGNING: "info",
    Status.COUNCIL: "warning",
    Status.CONTRACTING: "info",
    Status.CONTRACT_SIGNING: "info",
    Status.MEMO_DRAFTING: "info",
    Status.MEMO_SIGNING: "info",
    Status.RUNNING: "success",
    Status.FILED: "success",
    Status.REPORTING: "success",
    Status.DISPUTED: "danger",
    Status.DECLINED: "danger",
    Status.STOPPED: "danger",
}
IN_FORCE = frozenset({Status.RUNNING, Status.FILED, Status.REPORTING})
"""It is carried out."""
OVER = frozenset({Status.ENDED, Status.DECLINED, Status.STOPPED})
BEFORE_FORCE = frozenset(set(Status) - IN_FORCE - OVER - {Status.DISPUTED})
DESCRIBABLE = frozenset(
    {Status.PREPARATION, Status.OFFERED, Status.DRAFTING, Status.MEMO_DRAFTING, Status.DECLINED}
)
"""Nothing is signed yet: what it is about may be said anew."""
SHARED = frozenset(set(Status) - {Status.PREPARATION})
"""What its partners may read."""
REGIONS = (
    Status.PREPARATION, Status.OFFERED, Status.DRAFTING, Status.SIGNING, Status.COUNCIL, Status.CONTRACTING,
    Status.CONTRACT_SIGNING, Status.RUNNING, Status.FILED, Status.REPORTING, Status.ENDED,
)  # fmt: skip
SYNERGY = (
    Status.PREPARATION, Status.MEMO_DRAFTING, Status.MEMO_SIGNING, Status.RUNNING, Status.REPORTING,
    Status.ENDED,
)  # fmt: skip


def path_of(kind: str, *, needs_council: bool) -> tuple[Status, ...]:
    """The stages of the straight way, in their order."""
    if kind == Kind.SYNERGY:
        return SYNERGY
    return tuple(stage for stage in REGIONS if needs_council or stage != Status.COUNCIL)

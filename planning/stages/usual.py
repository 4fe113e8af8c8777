"""The usual calendar of a plan year (Permendagri 86/2017, PP 12/2019): a first proposal, changed by hand."""

from dataclasses import dataclass
from datetime import date

from planning.stages.models import Opens

MINISTRY = "Permendagri 86/2017"
BUDGET = "PP 12/2019"


@dataclass(frozen=True)
class Day:
    """A day so many years before the plan year."""

    month: int
    day: int
    years_before: int = 1

    def in_plan_year(self, year: int) -> date:
        """The date for plans of `year`."""
        return date(year - self.years_before, self.month, self.day)


@dataclass(frozen=True)
class UsualStage:
    """A stage with its usual days."""

    name: str
    starts: Day
    ends: Day
    legal_basis: str = MINISTRY
    opens: str = ""


USUAL = [
    UsualStage("Persiapan penyusunan RKPD", Day(11, 1, 2), Day(12, 31, 2)),
    UsualStage("Rancangan awal RKPD dan Renja", Day(12, 1, 2), Day(2, 20), opens=Opens.AGENCY_PLANS),
    UsualStage("Pengajuan usulan program", Day(11, 1, 2), Day(3, 15), opens=Opens.PROPOSALS),
    UsualStage("Musrenbang desa dan kelurahan", Day(1, 2), Day(1, 31)),
    UsualStage("Forum Konsultasi Publik", Day(1, 15), Day(2, 15)),
    UsualStage("Musrenbang kecamatan", Day(2, 1), Day(2, 14)),
    UsualStage("Rakortekrenbang", Day(2, 15), Day(3, 20)),
    UsualStage("Forum perangkat daerah dan lintas perangkat daerah", Day(2, 15), Day(3, 7)),
    UsualStage("Musrenbang RKPD kabupaten", Day(3, 15), Day(3, 31)),
    UsualStage("Rancangan akhir RKPD dan reviu", Day(4, 1), Day(5, 31)),
    UsualStage("Penetapan Peraturan Bupati tentang RKPD", Day(6, 1), Day(7, 7)),
    UsualStage("Penetapan Renja", Day(7, 8), Day(8, 7), opens=Opens.AGENCY_PLANS),
    UsualStage("Penyampaian KUA-PPAS kepada DPRD", Day(7, 8), Day(7, 14), BUDGET),
]

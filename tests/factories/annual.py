"""Annual reports: one being written, one issued."""

from planning.annual import actions
from planning.annual.models import AnnualReport
from stakeholders.accounts.models import Account

TOLD = {
    "foreword": "Perkasa melayani sepanjang tahun.", "highlights": "Usulan dijawab lebih cepat.",
    "obstacles": "Data indikator belum lengkap.", "plans": "Menambah layanan daring.",
}  # fmt: skip


def draft(year: int, by: Account) -> AnnualReport:
    """A report whose words stand."""
    report = actions.begin(year, by=by)
    actions.write(report, **TOLD, by=by)
    report.refresh_from_db()
    return report


def issued(year: int, by: Account, head: Account) -> AnnualReport:
    """A report that stands as a paper."""
    report = draft(year, by)
    actions.issue(report, by=head)
    report.refresh_from_db()
    return report

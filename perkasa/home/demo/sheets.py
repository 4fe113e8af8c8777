"""Spreadsheets of the demo: one whose columns must be matched by hand, and one with mistakes to mend."""

from django.core.files.uploadedfile import SimpleUploadedFile

from planning.plans.imports import actions
from planning.plans.models import Kind, Plan
from stakeholders.accounts.models import Account

SHEETS = {
    "renja-dinkes-lama.csv": (
        "Rekening;Pekerjaan;Nilai {year};Paraf",
        "1.02.02.2.01;Penyediaan Fasilitas Pelayanan Kesehatan;;",
        "1.02.02.2.01.0006;Pengembangan Puskesmas;Rp 1.500.000.000,-;ok",
    ),
    "renja-dinkes-salah.csv": (
        "Kode;Uraian;Indikator;Target {year};Pagu {year};Lokasi",
        "1.02.02.2.01.0006;Pengembangan Puskesmas;Jumlah Puskesmas;dua unit;1.500.000.000;Kec. Boja",
        "1.02.02.1.01.0006;Pengembangan Rumah Sakit;Jumlah RS;1 Unit;seratus juta;Kec. Boja",
    ),
}


def bring_in(cast: dict[str, Account], year: int) -> None:
    """Both files wait beside the draft Renja of the health agency, checked."""
    agency = cast["dinkes"].organisations[0]
    plan = Plan.objects.get(kind=Kind.AGENCY_YEARLY, organisation=agency, first_year=year)
    for name, lines in SHEETS.items():
        text = "\n".join(lines).format(year=year)
        actions.upload(plan, SimpleUploadedFile(name, text.encode()), by=cast["dinkes"])
        actions.work_next()

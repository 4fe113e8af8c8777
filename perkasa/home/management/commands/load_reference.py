"""manage.py load_reference: regions, organisations, holidays and the like; for every start."""

from django.core.management.base import BaseCommand
from django.utils import timezone

from perkasa.core.holidays import load_holidays
from perkasa.home.search.guide import write_guide
from planning.forums.required.reference import load_required
from planning.nomenclature.subset import load_subset
from stakeholders.organisations.reference import load_organisations
from stakeholders.privacy.reference import load_privacy
from stakeholders.regions.reference import load_regions

YEARS_BACK, YEARS_AHEAD = 1, 2


class Command(BaseCommand):
    help = "Memuat data acuan yang belum ada: wilayah, instansi, hari libur, sebagian nomenklatur."

    def handle(self, **options):
        year = timezone.localdate().year
        regions, organisations = load_regions(), load_organisations()
        holidays = load_holidays(range(year - YEARS_BACK, year + YEARS_AHEAD + 1))
        nomenclature, privacy, required = load_subset(), load_privacy(), load_required()
        write_guide()
        self.stdout.write(
            f"Data acuan: {regions} wilayah, {organisations} instansi, {holidays} hari libur, "
            f"{nomenclature.added if nomenclature else 0} butir nomenklatur, "
            f"{privacy} teks dan masa simpan data pribadi, {required} unsur wajib forum ditambah."
        )

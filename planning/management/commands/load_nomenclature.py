"""manage.py load_nomenclature FILE: bring an official spreadsheet in as an edition of the nomenclature."""

import hashlib
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from perkasa.core.refusals import Refusal
from perkasa.core.words import number
from planning.nomenclature.actions import Loaded, Source, already_loaded, load_edition
from planning.nomenclature.models import Edition, NomenclatureItem
from planning.nomenclature.reading import read_nomenclature

STAGES = {"rows": "Membaca … {} baris", "items": "Menyimpan … {} butir"}


class Command(BaseCommand):
    help = "Memuat daftar nomenklatur resmi (.xlsx) sebagai satu edisi; seluruhnya atau tidak sama sekali."

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="berkas .xlsx resmi")
        parser.add_argument(
            "--year", type=int, help="tahun rencana pertama yang memakainya (bawaan: menurut bentuknya)"
        )
        parser.add_argument("--name", help="nama edisi (bawaan: menurut bentuknya)")
        parser.add_argument("--basis", default="", help="dasar hukum")
        parser.add_argument(
            "--replace", action="store_true", help="ganti edisi yang sudah ada untuk tahun itu"
        )

    def handle(self, *, file: Path, year: int | None, name: str | None, basis: str, replace: bool, **options):
        try:
            loaded = self.load(file, year, name, basis, replace)
        except OSError as error:
            raise CommandError(f"Berkas {file} tidak dapat dibuka: {error.strerror}.") from error
        except Refusal as refusal:
            raise CommandError(f"{refusal.message}\nTidak ada yang diubah.") from refusal
        self.report(loaded)

    def load(self, file: Path, year: int | None, name: str | None, basis: str, replace: bool) -> Loaded:
        """The edition made from `file`, or the one that was made from it before."""
        with file.open("rb") as content:
            sha256 = hashlib.file_digest(content, "sha256").hexdigest()
        same = already_loaded(sha256)
        if same and year in (None, same.valid_from_year):
            return Loaded(same, is_unchanged=True)
        reading = read_nomenclature(file, self.show)
        source = Source(
            name=name or reading.layout.edition_name,
            valid_from_year=year or reading.layout.valid_from_year,
            sha256=sha256,
            legal_basis=basis,
            file_name=file.name,
        )
        return load_edition(reading.items, source, replace=replace, progress=self.show)

    def show(self, stage: str, count: int) -> None:
        """The progress line: it grows in place on a terminal, and only its last state matters elsewhere."""
        if self.stdout.isatty():
            self.stdout.write(f"\r{STAGES[stage].format(number(count))}", ending="")
            self.stdout.flush()

    def report(self, loaded: Loaded) -> None:
        """Say what stands now, or that nothing changed."""
        if self.stdout.isatty():
            self.stdout.write("")
        edition: Edition = loaded.edition
        if loaded.is_unchanged:
            self.stdout.write(f"Berkas ini sudah dimuat sebagai edisi “{edition}”; tidak ada yang berubah.")
            return
        used = edition.items.for_regency()
        levels = ", ".join(
            f"{number(used.filter(level=level).count())} {level.label}" for level in NomenclatureItem.Level
        )
        self.stdout.write(
            f"Edisi “{edition}”, berlaku mulai {edition.valid_from_year}: "
            f"{number(loaded.added)} butir ditambah, "
            f"{number(loaded.kept)} diperbarui, {number(loaded.removed)} dihapus."
        )
        spm = used.filter(is_spm=True).count()
        self.stdout.write(f"Dipakai kabupaten: {levels} ({number(spm)} SPM).")

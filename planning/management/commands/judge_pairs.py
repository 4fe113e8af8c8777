"""manage.py judge_pairs IN.csv OUT.csv: judge pairs of entries that stand in a file, not in the database."""

import time
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db.utils import OperationalError, ProgrammingError

from perkasa.core.refusals import Refusal
from perkasa.core.words import number
from planning.overlap.engine import Judge
from planning.overlap.official import official_judge, shipped_judge
from planning.overlap.sheets import judged, read_pairs, write_judgements


class Command(BaseCommand):
    help = "Menilai pasangan usulan dalam berkas CSV: skor, putusan, dan alasannya."
    requires_system_checks = ()
    requires_migrations_checks = False

    def add_arguments(self, parser):
        parser.add_argument(
            "source", type=Path, metavar="IN.csv", help="berkas dengan kolom title_a, title_b, …"
        )
        parser.add_argument("target", type=Path, metavar="OUT.csv", help="berkas hasil")

    def handle(self, *, source: Path, target: Path, **options):
        began = time.monotonic()
        try:
            pairs = read_pairs(source.read_bytes())
            judgements = list(judged(pairs, self.judge()))
            with target.open("w", encoding="utf-8", newline="") as lines:
                count = write_judgements(judgements, lines)
        except OSError as error:
            raise CommandError(f"Berkas {error.filename} tidak dapat dibuka: {error.strerror}.") from error
        except Refusal as refusal:
            raise CommandError(str(refusal.message)) from refusal
        found = sum(judgement.is_overlap for _pair_id, judgement in judgements)
        self.stdout.write(
            f"{number(count)} pasangan dinilai, {number(found)} tumpang tindih, "
            f"dalam {time.monotonic() - began:.1f} detik. Hasil: {target}"
        )

    def judge(self) -> Judge:
        """The judge with the names of the database, or of the project's own list where none is ready."""
        try:
            judge = official_judge()
        except (OperationalError, ProgrammingError):
            return shipped_judge()
        return judge if judge.gazetteer.villages else shipped_judge()

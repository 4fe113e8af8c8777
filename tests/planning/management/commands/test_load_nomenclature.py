"""The command that brings a published list in: recognised, all or nothing, in little time and memory."""

import hashlib
import io
import os
import re
import subprocess
import sys
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection

from planning.nomenclature.actions import CONTENT
from planning.nomenclature.models import Edition, NomenclatureItem
from planning.nomenclature.subset import load_subset
from tests.fixtures.shared import shared_file
from tests.fixtures.spreadsheets import EXPORT_ROWS, export_row

EXPORT_2027 = "nomenklatur/asli-nomenklatur-subkegiatan-20260123005058.xlsx"
LIST_2023 = "nomenklatur/asli-sub-keg-900-2023.xlsx"
SECONDS, MEBIBYTES = 15, 300
# A small process in between: a child is charged with the memory of who started it.
MEASURED = """
import resource, subprocess, sys
done = subprocess.run(sys.argv[1:])
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss, file=sys.stderr)
sys.exit(done.returncode)
"""


def load(path, *options: str) -> str:
    out = io.StringIO()
    call_command("load_nomenclature", str(path), *options, stdout=out)
    return out.getvalue()


@pytest.mark.django_db
def test_a_file_becomes_an_edition_and_the_command_says_so(export_file):
    told = load(export_file)

    assert "Edisi “Nomenklatur pemutakhiran 2027”, berlaku mulai 2027: 6 butir ditambah" in told
    assert "1 urusan, 1 bidang urusan, 1 program, 1 kegiatan, 2 sub kegiatan (1 SPM)" in told
    assert Edition.objects.get().source_name == "daftar.xlsx"


@pytest.mark.django_db
def test_the_same_file_again_changes_nothing_and_the_command_says_so(export_file):
    load(export_file)

    told = load(export_file)

    assert (
        told
        == "Berkas ini sudah dimuat sebagai edisi “Nomenklatur pemutakhiran 2027”; tidak ada yang berubah.\n"
    )


@pytest.mark.django_db
def test_the_other_shape_is_recognised_by_itself(stairs_file):
    told = load(stairs_file)

    assert "Edisi “Kepmendagri 900.1.15.5-1317 Tahun 2023”, berlaku mulai 2024" in told


@pytest.mark.django_db
def test_year_name_and_basis_may_be_told(export_file):
    load(export_file, "--year", "2028", "--name", "Daftar 2028", "--basis", "Kepmendagri 1/2027")

    edition = Edition.objects.get()
    assert (edition.name, edition.valid_from_year, edition.legal_basis) == (
        "Daftar 2028",
        2028,
        "Kepmendagri 1/2027",
    )


@pytest.mark.django_db
def test_a_year_that_has_its_edition_is_only_replaced_on_demand(export_file, make_file):
    load(export_file)
    other = make_file([export_row("1.03.10.2.01.0069", "Pembangunan Jembatan")], name="other.xlsx")

    with pytest.raises(CommandError, match="Edisi untuk tahun itu sudah ada"):
        load(other)
    assert "1 butir ditambah, 4 diperbarui, 2 dihapus" in load(other, "--replace")


@pytest.mark.django_db
def test_a_mistake_far_down_leaves_nothing_behind(make_file):
    rows = [export_row(f"1.03.10.2.01.{number:04}", "Jalan") for number in range(1, 900)]
    path = make_file([*rows, rows[0]])

    with pytest.raises(CommandError) as refused:
        load(path)

    assert str(refused.value) == (
        "Lembar “Worksheet”, baris 901, kolom E: kode 1.03.10.2.01.0001 sudah tertulis di baris 2.\n"
        "Tidak ada yang diubah."
    )
    assert not Edition.objects.exists()
    assert not NomenclatureItem.objects.exists()


@pytest.mark.django_db
def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(CommandError, match=r"tidak-ada\.xlsx tidak dapat dibuka"):
        load(tmp_path / "tidak-ada.xlsx")


@pytest.mark.django_db
def test_the_progress_line_grows_on_a_terminal_only(make_file):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    path, terminal = make_file(EXPORT_ROWS), Terminal()
    call_command("load_nomenclature", str(path), stdout=terminal)

    assert "\rMembaca … 3 baris" in terminal.getvalue()
    assert "\rMenyimpan … 6 butir" in terminal.getvalue()


@pytest.mark.django_db
def test_the_official_export_completes_the_subset_and_gives_kendal_what_it_uses():
    partial = load_subset()
    keys = dict(partial.edition.items.values_list("code", "pk"))
    facts = partial.edition.items.sub_activities().values_list(
        "code", "name", "performance", "indicator", "unit", "is_spm", "kind"
    )
    ours = set(facts)

    told = load(shared_file(EXPORT_2027))

    assert f"{len(keys)} diperbarui, 0 dihapus" in told
    assert "9 urusan, 44 bidang urusan, 164 program, 409 kegiatan, 2.542 sub kegiatan (238 SPM)" in told
    assert keys.items() <= dict(NomenclatureItem.objects.values_list("code", "pk")).items()
    assert ours <= set(facts.all())
    used = NomenclatureItem.objects.for_year(2027).for_regency()
    musrenbang = used.get(code="5.01.02.2.01.0005")
    assert (musrenbang.name, musrenbang.unit) == ("Pelaksanaan Musrenbang Kabupaten/Kota", "Berita Acara")
    assert used.exclude(unit="").order_by().values("unit").distinct().count() == 147


@pytest.mark.django_db
def test_the_official_lists_stand_side_by_side_and_are_searched():
    load(shared_file(LIST_2023))
    load(shared_file(EXPORT_2027))
    for year in (2028, 2029):
        copy_edition(2027, year)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE planning_nomenclatureitem")

    sub_activities = NomenclatureItem.objects.for_regency().sub_activities().for_listing()
    assert sub_activities.for_year(2026).count() == 2337
    assert sub_activities.for_year(2027).count() == 2542
    assert NomenclatureItem.objects.count() > 15_000
    for text in ("jalan", "pembangunan jalan", "1.03.10", "5.01.01.2"):
        assert list(sub_activities.for_year(2027).search(text)[:20]), text


def copy_edition(year: int, later: int) -> None:
    """The edition of `year` stands a second time, for `later`."""
    fields = ", ".join(
        ["level", "parent_id", *(field for field in CONTENT if field not in ("level", "parent"))]
    )
    digest = hashlib.sha256(str(later).encode()).hexdigest()
    edition = Edition.objects.create(name=str(later), valid_from_year=later, sha256=digest)
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO planning_nomenclatureitem (edition_id, code, {fields}) SELECT %s, code, {fields}"
            " FROM planning_nomenclatureitem WHERE edition_id = %s",
            [edition.pk, Edition.objects.get(valid_from_year=year).pk],
        )


@pytest.mark.django_db(transaction=True)
def test_the_official_export_is_loaded_quickly_and_in_little_memory():
    path = shared_file(EXPORT_2027)
    name = connection.settings_dict["NAME"]
    address = urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl()

    done = subprocess.run(
        [sys.executable, "-c", MEASURED, sys.executable, "manage.py", "load_nomenclature", str(path)],
        cwd=settings.BASE_DIR,
        env=os.environ | {"DATABASE_URL": address},
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, kibibytes = (float(figure) for figure in done.stderr.split()[-2:])

    assert re.search(r"2\.542 sub kegiatan", done.stdout)
    assert seconds <= SECONDS  # its own time: other tests run beside it
    assert kibibytes / 1024 <= MEBIBYTES

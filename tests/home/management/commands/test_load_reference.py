"""The reference data come with the project and may be loaded at every start."""

import io
import time

import pytest
import time_machine
from django.core.management import call_command

from perkasa.core.models import Holiday
from planning.forums.required.models import required_of
from planning.forums.statuses import Kind
from planning.nomenclature.models import Edition
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

pytestmark = pytest.mark.django_db
SECONDS = 5


def load() -> str:
    out = io.StringIO()
    call_command("load_reference", stdout=out)
    return out.getvalue()


@time_machine.travel("2026-11-21 09:00+07:00")
def test_a_new_portal_knows_its_regions_agencies_holidays_and_a_first_nomenclature():
    told = load()

    assert told.startswith("Data acuan: 342 wilayah, 48 instansi, ")
    assert Region.objects.count() == 342
    assert Organisation.objects.count() == 48
    assert Holiday.objects.dates("day", "year").count() == 4
    assert Edition.objects.get().is_partial
    assert required_of(Kind.TECHNICAL) == {"province", "planning", "agency"}


@time_machine.travel("2026-11-21 09:00+07:00")
def test_loading_again_adds_nothing():
    load()

    assert load() == (
        "Data acuan: 0 wilayah, 0 instansi, 0 hari libur, 0 butir nomenklatur, "
        "0 teks dan masa simpan data pribadi, 0 unsur wajib forum ditambah.\n"
    )


def test_it_takes_no_time_worth_waiting_for():
    start = time.process_time()

    load()

    assert time.process_time() - start <= SECONDS

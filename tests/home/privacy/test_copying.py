"""A copy holds what the portal holds about a person, with their files, and nothing about anybody else."""

import io
import json
import zipfile
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from perkasa.core.jobs import WorkState
from perkasa.home.privacy import copying
from perkasa.home.privacy.erasing import erase
from perkasa.home.privacy.tasks import make_copies
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from stakeholders.privacy import actions
from stakeholders.privacy.models import DataCopy
from stakeholders.privacy.refusals import CopyOnItsWay
from tests.factories.consultations import MONDAY
from tests.factories.minutes import written
from tests.factories.stakeholders import citizen
from tests.home.privacy.marked import EMAIL, NAME, NIK, NIP, PHONE, RANK, marked_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def monday():
    with time_machine.travel(MONDAY, tick=False) as clock:
        yield clock


@pytest.fixture
def marked(monday):
    return marked_person()


def opened(copy: DataCopy) -> tuple[dict, list[str], str]:
    """The tables by heading, the names of the files, and the whole JSON as text."""
    copy.refresh_from_db()
    with copy.file.open("rb") as file, zipfile.ZipFile(io.BytesIO(file.read())) as archive:
        text = archive.read("data.json").decode()
        names = sorted(set(archive.namelist()) - {"data.json"})
    return {table["judul"]: table["baris"] for table in json.loads(text)["data"]}, names, text


def test_a_copy_holds_every_kind_of_data_and_the_files(marked):
    copy = actions.ask_copy(marked.account)

    assert make_copies() == 1

    tables, names, text = opened(copy)
    [account] = tables["Akun"]
    assert (account["nama lengkap"], account["alamat e-mail"], account["nomor telepon"]) == (
        NAME,
        EMAIL,
        PHONE,
    )
    assert (account["pangkat dan golongan"], account["NIP"]) == (RANK, NIP)
    assert tables["Konsultasi"][0]["nomor"] == marked.booking.code
    assert tables["Konsultasi"][0]["status"] == "Terlaksana"
    assert tables["Notula"][0]["rekomendasi"] == [f"Tolong hubungi {NAME} di {PHONE} atau {EMAIL}."]
    assert [line["jawaban"] for line in tables["Persetujuan"]] == ["disetujui"]
    assert names == sorted(
        [
            f"berkas/{marked.registration.files.get().name}",
            f"berkas/{marked.booking.files.get().name}",
            f"berkas/{marked.booking.minutes.paper.code}.pdf",
        ]
    )
    assert tables["Nomor Induk Kependudukan"][0]["nomor induk kependudukan (NIK)"] == "3324********0001"
    assert NIK not in text


def test_minutes_that_nobody_approved_yet_are_not_in_it(monday):
    minutes = written()
    copy = actions.ask_copy(minutes.booking.requested_by)

    make_copies()

    tables, _names, _text = opened(copy)
    assert "Notula" not in tables
    assert "Peserta notula Anda" not in tables


def test_the_person_is_told_when_it_is_ready(marked):
    copy = actions.ask_copy(marked.account)
    make_copies()

    copy.refresh_from_db()
    told = Notification.objects.get(kind=Kind.PRIVACY_COPY_READY)
    assert (told.recipient, told.params["path"]) == (marked.account, "/data-saya/")
    assert copy.expires_at == timezone.now() + timedelta(days=7)


def test_one_copy_at_a_time(monday):
    person = citizen()
    actions.ask_copy(person)

    with pytest.raises(CopyOnItsWay):
        actions.ask_copy(person)


def test_after_its_days_nobody_fetches_it_and_its_file_is_gone(monday):
    person = citizen()
    copy = actions.ask_copy(person)
    make_copies()
    copy.refresh_from_db()
    storage, name = copy.file.storage, copy.file.name

    monday.shift(timedelta(days=7))
    make_copies()

    assert not DataCopy.objects.open_to(person).exists()
    assert not storage.exists(name)


def test_a_copy_that_cannot_be_made_waits_and_keeps_nobody_else_waiting(marked):
    broken, whole = actions.ask_copy(marked.account), actions.ask_copy(citizen())
    file = marked.booking.files.get().file
    file.storage.delete(file.name)

    make_copies()

    broken.refresh_from_db()
    whole.refresh_from_db()
    assert (broken.state, broken.error, broken.attempts) == (WorkState.PENDING, "FileNotFoundError", 1)
    assert whole.state == WorkState.DONE


def test_a_worker_that_died_leaves_the_copy_to_the_next(monday):
    copy = actions.ask_copy(citizen())
    DataCopy.objects.claim_next()

    monday.shift(timedelta(minutes=16))
    make_copies()

    copy.refresh_from_db()
    assert (copy.state, copy.attempts) == (WorkState.DONE, 2)


def test_nothing_is_kept_of_a_copy_whose_owner_was_forgotten_meanwhile(monday):
    person = citizen()
    actions.ask_copy(person)
    copy = DataCopy.objects.select_related("account").claim_next()
    erase(person)

    copying._hand_over(copy, io.BytesIO(b"zip"))

    assert not DataCopy.objects.exists()
    assert not copy.file

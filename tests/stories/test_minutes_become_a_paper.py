"""Object, revise, agree, paper: the whole way, and no later edit reaches the paper."""

import hashlib

import pytest

from consultations.bookings.models import Booking
from consultations.minutes import actions
from consultations.minutes.models import Minutes
from consultations.minutes.review import actions as review
from consultations.minutes.templates import MinutesTemplate
from perkasa.documents.kinds import Kind
from perkasa.documents.papers.rendering import pdf_of, render_next
from stakeholders.organisations import actions as organisations
from tests.factories.consultations import at
from tests.factories.minutes import approved, held_consultation, objected, written
from tests.factories.stakeholders import head, host
from tests.fixtures.accessible import bookmarks_of

pytestmark = pytest.mark.django_db
POINTS = [{"heading": "Lokasi", "words": "Di tepi sungai."}, {"heading": "Biaya", "words": "Belum dihitung."}]


def rendered(minutes: Minutes) -> bytes:
    while render_next():
        pass
    minutes.paper.refresh_from_db()
    with minutes.paper.file.open("rb") as file:
        return file.read()


def as_record(booking: Booking) -> Booking:
    MinutesTemplate.objects.create(
        service=booking.service, paper_kind=Kind.CONSULTATION_RECORD, headings="Lokasi\nBiaya",
        opening="Pada {day} {asker} datang ke Ruang Perkasa.", closing="Dibuat rangkap dua.",
    )  # fmt: skip
    return booking


def test_object_revise_agree_paper():
    minutes = objected(reason="Volumenya 12 meter.")
    writer, visitor = minutes.written_by, minutes.booking.requested_by
    written(minutes.booking, version=1, notes="Volume 12 meter.")
    minutes.refresh_from_db()
    actions.submit(minutes, by=writer)
    review.agree(minutes, by=visitor, note="Terima kasih.")
    actions.approve(minutes, by=head())

    pdf = rendered(minutes)

    content = minutes.paper.snapshot["content"]
    assert content["notes"] == "Volume 12 meter."
    assert content["response"]["note"] == "Terima kasih."
    assert hashlib.sha256(pdf).hexdigest() == minutes.paper.sha256


def test_no_later_edit_of_booking_service_people_or_agency_reaches_the_paper():
    minutes = approved(notes="", points=POINTS)
    before = rendered(minutes)
    frozen = dict(minutes.paper.snapshot)
    booking = minutes.booking
    Booking.objects.filter(pk=booking.pk).update(subject="Pokok lain sama sekali", question="Lain")
    type(booking.service).objects.update(name="Layanan lain")
    type(visitor := booking.requested_by).objects.filter(pk=visitor.pk).update(full_name="Nama Lain")
    minutes.attendees.update(name="Orang lain")
    minutes.follow_ups.update(description="Janji lain")
    as_record(booking)
    organisations.rename(host(), "Badan Baru", "Baperida", since=at(19, 9).date())

    minutes.paper.refresh_from_db()
    with minutes.paper.file.open("rb") as file:
        after = file.read()
    assert after == before
    assert minutes.paper.snapshot == frozen
    assert b"Pokok lain" not in pdf_of(minutes.paper)


def test_the_points_of_the_minutes_are_bookmarks_of_the_paper():
    marks = bookmarks_of(rendered(approved(points=POINTS)))

    assert marks[0] == "Notula Konsultasi"
    assert {"Lokasi", "Biaya", "Rekomendasi", "Tanggapan pemohon"} <= set(marks)


def test_a_service_with_a_berita_acara_gets_its_order_its_sentences_and_its_parties():
    minutes = approved(as_record(held_consultation()), points=POINTS)

    paper = minutes.paper
    assert (paper.kind, paper.number) == (Kind.CONSULTATION_RECORD, 1)
    assert paper.title == f"Berita acara konsultasi: {minutes.booking.subject}"
    content = paper.snapshot["content"]
    assert content["opening"].endswith("Ratna Wulandari datang ke Ruang Perkasa.")
    assert content["closing"] == "Dibuat rangkap dua."
    positions = [person["position"] for person in paper.snapshot["signatories"]]
    assert positions[:2] == ["Pihak Kedua", "Pihak Pertama"]
    assert positions[2].startswith("Mengetahui, ")


def test_a_new_sheet_offers_the_headings_of_its_service(client):
    booking = as_record(held_consultation())
    client.force_login(booking.officer.account)

    page = client.get(f"/konsultasi/pemesanan/{booking.code}/notula/tulis/").content.decode()

    assert ('value="Lokasi"' in page, 'value="Biaya"' in page) == (True, True)

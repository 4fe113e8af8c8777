"""What is typed live is on the server within seconds, and of two who type at once neither loses a word."""

import pytest
from django.urls import reverse

from consultations.bookings.models import Status as BookingStatus
from consultations.minutes import actions
from consultations.minutes.models import Minutes
from consultations.minutes.refusals import NotOverYet
from consultations.minutes.unsaved import UnsavedSheet
from tests.consultations.minutes.test_forms import page_of, send, sheet
from tests.factories.consultations import OfficerFactory
from tests.factories.minutes import held_consultation, submitted, written

pytestmark = pytest.mark.django_db


def keep(client, booking, **typed):
    client.force_login(booking.officer.account)
    return client.post(
        reverse("consultations:minutes.autosave", args=[booking.code]), sheet(booking, **typed)
    )


def test_half_typed_rows_are_kept_as_they_are_and_no_minutes_exist_yet(client):
    booking = held_consultation()

    answer = keep(client, booking, **{"notes": "Baru set", "tindak-lanjut-0-due_date": "besok"})

    assert (answer.status_code, set(answer.json())) == (200, {"saved", "version"})
    assert Minutes.objects.count() == 0
    page = client.get(page_of(booking)).content.decode()
    assert "Ketikan Anda dikembalikan" in page
    assert "Baru set" in page
    assert "Isi tanggal dengan benar" not in page


def test_the_secret_of_the_form_is_not_kept_with_it(client):
    booking = held_consultation()

    keep(client, booking, csrfmiddlewaretoken="rahasia")

    assert "rahasia" not in UnsavedSheet.objects.get().typed


def test_saving_forgets_it_and_so_does_throwing_it_away(client):
    booking = held_consultation()
    keep(client, booking)
    send(client, booking)
    assert UnsavedSheet.objects.count() == 0

    keep(client, booking, notes="Coba-coba", version="1")
    client.post(reverse("consultations:minutes.discard", args=[booking.code]))

    assert "Coba-coba" not in client.get(page_of(booking)).content.decode()


def test_each_writer_has_their_own(client):
    booking = held_consultation()
    colleague = OfficerFactory(services=[booking.service], hours=False).account
    keep(client, booking, notes="Punya Budi")

    client.force_login(colleague)

    assert "Punya Budi" not in client.get(page_of(booking)).content.decode()


def test_whoever_typed_on_an_older_state_reads_both_texts_and_then_saves_on_purpose(client):
    booking = held_consultation()
    assert keep(client, booking, notes="Kata-kata saya").status_code == 200
    colleague = OfficerFactory(services=[booking.service], hours=False).account
    written(booking, by=colleague, notes="Kata-kata rekan")

    late = keep(client, booking, notes="Kata-kata saya, lebih panjang")
    page = client.get(page_of(booking))

    shown = page.content.decode()
    assert late.status_code == 409
    assert ("Kata-kata saya, lebih panjang" in shown, "Kata-kata rekan" in shown) == (True, True)
    send(client, booking, notes="Gabungan keduanya", version=page.context["sheet"].version)
    minutes = Minutes.objects.get()
    assert (minutes.notes, minutes.version) == ("Gabungan keduanya", 2)


def test_a_refused_save_shows_both_texts_and_the_second_one_counts(client):
    minutes = written(notes="Kata-kata rekan")
    booking = minutes.booking

    page = send(client, booking, notes="Kata-kata saya", version="0")

    shown = page.content.decode()
    assert ("Kata-kata saya" in shown, "Kata-kata rekan" in shown) == (True, True)
    send(client, booking, notes="Kata-kata saya", version=page.context["sheet"].version)
    minutes.refresh_from_db()
    assert (minutes.notes, minutes.version) == ("Kata-kata saya", 2)


def test_a_row_that_a_colleague_saved_word_for_word_counts_as_well(client):
    booking, advice = held_consultation(), "Ajukan lewat desa."
    colleague = OfficerFactory(services=[booking.service], hours=False).account
    written(booking, by=colleague, recommendations=[advice])

    page = send(client, booking, **{"rekomendasi-0-words": advice})
    version = page.context["sheet"].version
    send(client, booking, version=version, **{"rekomendasi-0-words": advice})

    minutes = Minutes.objects.get()
    assert (minutes.recommendations, minutes.version) == ([advice], 2)


def test_another_mistake_does_not_hide_that_somebody_saved_first(client):
    booking = written().booking

    page = send(client, booking, version="0", **{"peserta-0-name": "", "peserta-0-position": ""})

    assert page.context["sheet"].version == "0"


def test_minutes_are_typed_while_people_still_meet_and_submitted_when_it_is_over(client):
    booking = held_consultation(status=BookingStatus.CONFIRMED)
    send(client, booking)
    minutes = Minutes.objects.get()

    with pytest.raises(NotOverYet):
        actions.submit(minutes, by=booking.officer.account)


def test_what_is_submitted_takes_no_more_typing(client):
    minutes = submitted()

    assert keep(client, minutes.booking, version="1").status_code == 409
    assert UnsavedSheet.objects.count() == 0


def test_who_is_not_signed_in_any_more_is_told_so(client):
    booking = held_consultation()

    answer = client.post(reverse("consultations:minutes.autosave", args=[booking.code]), sheet(booking))

    assert answer.status_code == 403

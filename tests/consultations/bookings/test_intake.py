"""What a service asks is asked in the form and kept as answered, whatever becomes of the question."""

import pytest

from consultations.bookings import actions, intake
from consultations.bookings.models import Status
from consultations.bookings.reading import papers, summary
from consultations.bookings.refusals import AnswerMissing
from consultations.services.questions.models import Kind
from tests.consultations.bookings.visits import address
from tests.factories.consultations import at, hold, pdf, png, script_called_pdf, served_service
from tests.factories.questions import QuestionFactory

pytestmark = pytest.mark.django_db
WORDS = {"subject": "Jembatan dusun", "question": "Dapatkah jembatan masuk Renja 2028?"}


@pytest.fixture
def asking():
    """A service that asks for a place, a sort and a letter."""
    service = served_service()
    QuestionFactory(service=service, position=1, words="Di mana lokasinya?")
    QuestionFactory(service=service, position=2, words="Sifatnya?", kind=Kind.CHOICES, options="Fisik\nJasa")
    QuestionFactory(service=service, position=3, words="Surat pengantar", kind=Kind.FILE)
    return service


def names_of(service):
    return [question.name for question in service.questions.all()]


def test_answers_stand_on_the_booking_and_go_to_the_officer(client, ratna, asking):
    booking = hold(asking, at(24, 9), by=ratna)
    place, sort, letter = names_of(asking)
    answers = {place: "Blok Lor", sort: ["Fisik", "Jasa"], letter: pdf()}

    page = client.post(address("fill", booking.code), WORDS | answers)
    client.post(address("submit", booking.code))

    booking.refresh_from_db()
    assert (page.url, booking.status) == (address("check", booking.code), Status.REQUESTED)
    items = {item["label"]: item["value"] for item in summary(booking)}
    assert (items["Di mana lokasinya?"], items["Sifatnya?"]) == ("Blok Lor", "Fisik\nJasa")
    assert [paper["note"] for paper in papers(booking)] == ["Surat pengantar"]
    client.force_login(booking.officer.account)
    assert "Blok Lor" in client.get(booking.get_absolute_url()).content.decode()


def test_a_later_change_of_a_question_changes_no_old_answer(ratna, asking):
    booking = hold(asking, at(24, 9), by=ratna)
    place = asking.questions.first()
    actions.describe(booking, **WORDS, replies={place: "Blok Lor"}, by=ratna)

    place.words, place.kind, place.options = "Dusun mana?", Kind.CHOICE, "Krajan"
    place.save()
    changed = summary(booking)
    place.delete()

    for items in (changed, summary(booking)):
        assert {"label": "Di mana lokasinya?", "value": "Blok Lor", "change": ""} in items


def test_what_is_missing_is_named_and_nothing_is_lost(client, ratna, asking):
    booking = hold(asking, at(24, 9), by=ratna)
    place, _sort, _letter = names_of(asking)

    page = client.post(address("fill", booking.code), WORDS | {place: "Blok Lor"}).content.decode()

    assert "Jawab pertanyaan “Sifatnya?”." in page
    assert "Unggah berkas “Surat pengantar”." in page
    assert 'value="Blok Lor"' in page
    actions.describe(booking, **WORDS, by=ratna)
    with pytest.raises(AnswerMissing, match="Pertanyaan “Di mana lokasinya"):
        actions.submit(booking, by=ratna)


def test_a_missing_paper_is_refused_with_its_name(ratna, asking):
    booking = hold(asking, at(24, 9), by=ratna)
    place, sort, _letter = asking.questions.all()
    actions.describe(booking, **WORDS, replies={place: "Blok Lor", sort: ["Fisik"]}, by=ratna)

    with pytest.raises(AnswerMissing, match="Berkas “Surat pengantar” belum diunggah"):
        actions.submit(booking, by=ratna)


def test_a_paper_is_checked_by_content_and_a_new_one_takes_its_place(client, ratna, asking):
    booking = hold(asking, at(24, 9), by=ratna)
    place, sort, letter = names_of(asking)
    answers = WORDS | {place: "Blok Lor", sort: "Fisik"}

    bad = client.post(address("fill", booking.code), answers | {letter: script_called_pdf()})
    client.post(address("fill", booking.code), answers | {letter: pdf()})
    client.post(address("fill", booking.code), answers | {letter: png()})
    again = client.post(address("fill", booking.code), answers)

    assert "Isi berkas ini bukan PDF" in bad.content.decode()
    assert again.url == address("check", booking.code)
    assert [file.kind for file in booking.files.all()] == ["png"]


def test_papers_the_service_asks_for_do_not_count_among_the_five(client, ratna, asking):
    booking = hold(asking, at(24, 9), by=ratna)
    place, sort, letter = names_of(asking)

    page = client.post(
        address("fill", booking.code),
        WORDS | {place: "Blok Lor", sort: "Fisik", letter: pdf(), "papers": [pdf() for _number in range(5)]},
    )

    assert (page.status_code, booking.files.count()) == (302, 6)


def test_answers_pass_to_the_next_hold_of_the_same_service(ratna, asking):
    booking = hold(asking, at(24, 9), by=ratna)
    place, _sort, letter = asking.questions.all()
    actions.describe(booking, **WORDS, replies={place: "Blok Lor", letter: pdf()}, by=ratna)

    after = hold(asking, at(24, 11), by=ratna)

    assert after.replies.first().text == "Blok Lor"
    assert intake.missing(after).words == "Sifatnya?"
    assert after.files.get().asked_as == "Surat pengantar"


def test_what_was_typed_survives_a_session_that_ended(client, ratna, asking):
    booking = hold(asking, at(24, 9), by=ratna)
    place, sort, _letter = names_of(asking)
    client.logout()

    client.post(address("fill", booking.code), WORDS | {place: "Blok Lor", sort: ["Fisik", "Jasa"]})
    session = client.session
    client.force_login(ratna)
    kept = client.session
    kept.update({key: value for key, value in session.items() if key == "consultation_words"})
    kept.save()
    page = client.get(address("fill", booking.code)).content.decode()

    assert 'value="Blok Lor"' in page
    assert page.count(" checked") == 2


def test_a_service_says_before_booking_what_it_asks(client, asking):
    asking.preparation = "Baca dahulu RKPD tahun berjalan."
    asking.save()

    page = client.get(asking.get_absolute_url()).content.decode()

    for words in ("Di mana lokasinya?", "Surat pengantar", "Rancangan Renja", "Baca dahulu RKPD"):
        assert words in page

"""Whoever was served is asked once and answers once; nothing leads from an answer back to them."""

from datetime import timedelta

import pytest
from django.db import connection

from consultations.bookings.models import Booking, Status
from consultations.surveys import actions
from consultations.surveys.models import Answer, Suggestion, SurveyRequest, SurveyToken
from consultations.surveys.refusals import AlreadyAnswered, SurveyClosed
from consultations.surveys.statuses import SuggestionStatus
from consultations.surveys.tasks import ask_all
from perkasa.core.refusals import NotAllowed, ReasonMissing
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import at
from tests.factories.minutes import held_consultation
from tests.factories.stakeholders import admin, planner
from tests.factories.surveys import FIVE, NOBODY, answered, asked, columns

pytestmark = pytest.mark.django_db
GIVEN = {"scores": columns(FIVE[0]), "profile": NOBODY}


def test_after_a_consultation_the_visitor_is_asked_once_by_e_mail():
    booking = held_consultation()

    assert (ask_all(), ask_all()) == (1, 0)

    [told] = Notification.objects.filter(kind=Kind.SURVEY_ASKED)
    assert told.recipient == booking.requested_by
    assert told.params == {"service": "Konsultasi Renja", "until": "23 Desember 2026"}


@pytest.mark.parametrize("status", [Status.ABSENT, Status.CONFIRMED, Status.CANCELLED])
def test_who_was_not_served_is_not_asked(status):
    held_consultation(status=status)

    assert ask_all() == 0


def test_what_is_long_ago_is_left_alone(settings):
    held_consultation(starts_at=at(23, 8) - timedelta(days=settings.SURVEY_ASK_DAYS + 1))

    assert ask_all() == 0


def test_the_page_of_an_old_consultation_opens_no_second_survey(settings):
    """Also after its request was cleared away."""
    with pytest.raises(SurveyClosed):
        asked(starts_at=at(23, 8) - timedelta(days=settings.SURVEY_ASK_DAYS + 1))


def test_a_closed_account_gets_no_letter_but_may_still_be_asked_at_the_desk():
    booking = held_consultation()
    booking.requested_by.is_active = False
    booking.requested_by.save()

    ask_all()

    assert (SurveyRequest.objects.count(), Notification.objects.count()) == (1, 0)


def test_an_answer_counts_once():
    request = asked()

    actions.answer(request, **GIVEN)
    with pytest.raises(AlreadyAnswered):
        actions.answer(request, **GIVEN)

    assert Answer.objects.count() == 1


def test_after_the_last_day_nobody_answers(quiet_morning, settings):
    request = asked()
    quiet_morning.move_to(at(23, 9) + timedelta(days=settings.SURVEY_OPEN_DAYS + 1))

    with pytest.raises(SurveyClosed):
        actions.answer(request, **GIVEN)

    assert Answer.objects.count() == 0


def test_an_answer_knows_service_month_and_unit_and_no_more():
    request = answered(suggestion="Ruang tunggunya panas.")

    answer = Answer.objects.get()
    told = {field.name for field in Answer._meta.get_fields()} - set(columns(FIVE[0]))
    assert told == {"id", "service", "unit", "month", "sex", "age_group", "education", "work"}
    assert (answer.service, answer.unit, str(answer.month)) == (request.service, request.unit, "2026-11-01")
    assert {field.name for field in Suggestion._meta.get_fields()} == {
        "id", "service", "month", "text", "public_text", "status",
    }  # fmt: skip


def test_no_join_leads_from_an_answer_to_a_person():
    """Neither by a column, nor by the transaction that wrote the row, nor by its place or key."""
    for hour in (8, 9, 10):
        answered(FIVE[hour - 8], starts_at=at(20, hour))
    answer_tables = {Answer._meta.db_table, Suggestion._meta.db_table}

    assert foreign_tables(answer_tables) == {"consultations_service", "stakeholders_organisation"}
    assert tables_that_point_at(answer_tables) == set()
    assert SurveyToken.objects.count() == 0
    assert written_together_with_answers() == set()


def foreign_tables(tables: set[str]) -> set[str]:
    with connection.cursor() as cursor:
        found = [connection.introspection.get_relations(cursor, table).values() for table in tables]
    return {target for relations in found for _column, target, *_rest in relations}


def tables_that_point_at(tables: set[str]) -> set[str]:
    with connection.cursor() as cursor:
        every = set(connection.introspection.table_names(cursor)) - tables
    return {table for table in every if foreign_tables({table}) & tables}


def written_together_with_answers() -> set[str]:
    """Tables with a row of the very transaction (xmin) and savepoint that wrote an answer."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT xmin::text FROM consultations_answer")
        moments = [row[0] for row in cursor.fetchall()]
        tables = set(connection.introspection.table_names(cursor))
        found = set()
        for table in tables - {"consultations_answer"}:
            cursor.execute(f'SELECT count(*) FROM "{table}" WHERE xmin::text = ANY(%s)', [moments])
            if cursor.fetchone()[0]:
                found.add(table)
    return found


def test_a_suggestion_is_read_by_the_public_only_after_somebody_looked():
    answered(suggestion="Hubungi Siti di 0812-3456-7890 atau siti@contoh.id, NIK 3324010101900001.")
    suggestion, moderator = Suggestion.objects.get(), admin()

    assert suggestion.public_text == "Hubungi Siti di [disamarkan] atau [disamarkan], NIK [disamarkan]."
    assert list(Suggestion.objects.shown()) == []
    actions.reword(suggestion, public_text="Nomor layanan perlu dipasang.", by=moderator)
    actions.show(suggestion, by=moderator)

    assert [row.public_text for row in Suggestion.objects.shown()] == ["Nomor layanan perlu dipasang."]


def test_only_a_moderator_looks_after_suggestions_and_withholds_with_a_reason():
    answered(suggestion="Terima kasih.")
    suggestion = Suggestion.objects.get()

    for verb in (actions.show, actions.withhold):
        with pytest.raises(NotAllowed):
            verb(suggestion, by=planner(), reason="Saya.")
    with pytest.raises(NotAllowed):
        actions.reword(suggestion, public_text="Lain.", by=planner())
    with pytest.raises(ReasonMissing):
        actions.withhold(suggestion, by=admin(), reason=" ")
    actions.withhold(suggestion, by=admin(), reason="Menyebut nama orang.")

    suggestion.refresh_from_db()
    assert suggestion.status == SuggestionStatus.WITHHELD


def test_the_booking_does_not_show_whether_its_visitor_answered():
    before = answered().about
    booking = Booking.objects.get(pk=before.pk)

    assert {field.name for field in booking._meta.get_fields() if "survey" in field.name} == set()

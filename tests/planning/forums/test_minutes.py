"""Minutes are drafted from what is known, read by those who were there, mended, and sealed."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from perkasa.core.refusals import NotAllowed, NotPossibleNow
from perkasa.core.words import long_date
from perkasa.documents.papers.rendering import pdf_of
from planning.forums import actions as forums
from planning.forums.guests.actions import Person
from planning.forums.minutes import actions
from planning.forums.minutes.drafting import draft_of
from planning.forums.minutes.links import address_for
from planning.forums.minutes.refusals import AnotherText, AnswersAwaited, ChangedMeanwhile, NotHeldYet
from planning.forums.minutes.statuses import Answer, Status
from planning.forums.presence import actions as presence
from planning.forums.refusals import MinutesMissing
from tests.factories.documents import words_of
from tests.factories.forums import action, attended, desk, invited, minutes, written
from tests.factories.stakeholders import operator, planner

pytestmark = pytest.mark.django_db


@pytest.fixture
def by():
    return planner()


@pytest.fixture
def guest():
    return operator()


def circulated(by, guest):
    """Minutes that circulate, and the answer that is asked for."""
    found = minutes(by, guest)
    actions.circulate(found, by=by)
    found.refresh_from_db()
    return found, found.replies.select_related("minutes", "guest").get()


def test_the_draft_says_what_agenda_attendance_and_desks_say(by, guest):
    found = attended(by, guest, people=2)
    desk(found, by, items=2)

    draft = draft_of(found)

    assert "dihadiri 2 orang" in draft["opening"]
    titles = [point["title"] for point in draft["points"]]
    assert titles == ["Pembukaan", "Pembahasan butir", "Hasil Desk pendidikan"]
    assert draft["points"][2]["decision"] == "0 dari 2 butir disepakati (0,00 %)."


def test_two_writers_never_overwrite_each_other_and_none_writes_before_it_is_held(by, guest):
    found = minutes(by, guest)
    with pytest.raises(ChangedMeanwhile):
        written(found.forum, by, version=0)
    with pytest.raises(NotAllowed):
        written(found.forum, guest, version=1)
    with pytest.raises(NotHeldYet):
        written(invited(by=by), by)


def test_only_who_was_there_is_asked_and_an_objection_brings_a_new_round(by, guest):
    found, reply = circulated(by, guest)
    assert [one.guest.organisation for one in found.replies.all()] == guest.organisations

    actions.object_to(reply, version=found.version, by=guest, reason="Angkanya keliru.")
    found.refresh_from_db()
    assert found.status == Status.OBJECTED

    mended = written(found.forum, by, version=found.version)
    actions.circulate(mended, by=by)
    again = mended.replies.select_related("minutes", "guest").get()
    assert again.answer == Answer.WAITING
    with pytest.raises(AnotherText):
        actions.agree(again, version=found.version, by=guest)


def test_a_link_of_the_letter_answers_and_ends_with_its_text(client, by, guest):
    found, reply = circulated(by, guest)
    address = address_for(reply, guest)
    assert "Data dilengkapi bulan ini." in client.get(address).content.decode()

    client.post(address + "setuju/", {"note": "Data 2026 menyusul."})
    reply.refresh_from_db()
    assert (reply.answer, reply.note) == (Answer.NOTED, "Data 2026 menyusul.")
    assert "Tuliskan apa yang perlu diperbaiki." in client.post(address + "keberatan/").content.decode()

    actions.finalise(found, by=by)
    assert "Data dilengkapi bulan ini." not in client.get(address).content.decode()
    with pytest.raises(NotPossibleNow):
        actions.agree(reply, version=found.version, by=guest)


def test_final_minutes_are_a_numbered_paper_with_who_was_there(by, guest):
    found, reply = circulated(by, guest)
    with pytest.raises(AnswersAwaited):
        actions.finalise(found, by=by)
    actions.agree(reply, version=found.version, note="Catat juga hasil rapat lalu.", by=guest)

    actions.finalise(found, by=by)

    found.refresh_from_db()
    content = found.paper.snapshot["content"]
    assert (found.status, found.paper.kind) == (Status.FINAL, "notula-forum")
    assert [one["name"] for one in content["attendance"]] == ["Hadir 1", "Hadir 2"]
    assert [one["words"] for one in content["remarks"]] == ["Catat juga hasil rapat lalu."]
    assert set(found.paper.readers.all()) == {by, guest}


def test_the_paper_says_what_is_promised_by_whom_until_when(by, guest):
    found, reply = circulated(by, guest)
    promised = action(found.forum, guest.organisations[0], by, words="Kirim data dasar.")
    actions.agree(reply, version=found.version, by=guest)
    actions.finalise(found, by=by)

    found.refresh_from_db()
    said = f"1 Kirim data dasar. {promised.owner_words} {long_date(promised.due_date)}"
    assert said in words_of(pdf_of(found.paper))


def test_silence_holds_up_nothing_after_the_last_day_and_is_said(by, guest):
    found, _reply = circulated(by, guest)

    with time_machine.travel(timezone.now() + timedelta(days=21)):
        actions.finalise(found, by=by)

    found.refresh_from_db()
    assert found.paper.snapshot["content"]["silent"] == [str(guest.organisations[0])]


def test_a_forum_is_not_final_before_its_minutes(by, guest):
    found, reply = circulated(by, guest)
    forum = found.forum
    forums.end(forum, by=by)
    with pytest.raises(MinutesMissing):
        forums.conclude(forum, by=by)

    actions.agree(reply, version=found.version, by=guest)
    actions.finalise(found, by=by)
    forums.conclude(forum, by=by)

    with pytest.raises(NotPossibleNow):
        presence.write_down(forum, Person("Terlambat"), by=by)


def test_the_recorder_writes_minutes_by_form(client, by, guest):
    found = attended(by, guest)
    client.force_login(by)
    address = f"{found.get_absolute_url()}notula/"
    page = client.get(address).content.decode()
    assert "Pembahasan butir" in page

    said = {"pokok-TOTAL_FORMS": 1, "pokok-INITIAL_FORMS": 0, "version": 0, "opening": "Dibuka."}
    client.post(address, said | {"pokok-0-title": "Pembahasan", "pokok-0-decision": "Setuju."})

    assert [one.decision for one in found.minutes.points.all()] == ["Setuju."]

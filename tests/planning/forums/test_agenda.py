"""An agenda begins as usual for its kind, keeps what hangs on its points, and goes on in a series."""

from datetime import time, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from perkasa.core.refusals import NotAllowed
from planning.forums import actions
from planning.forums.agenda.actions import link, unlink
from planning.forums.agenda.points import Point
from planning.forums.agenda.subjects import find, row_of, seen
from planning.forums.forms import said_points
from planning.forums.guests import actions as guests
from planning.forums.models import Forum
from planning.forums.papers.actions import hand_in_reading, take_back
from planning.forums.series import call_next
from planning.forums.statuses import Kind, Openness, Status
from planning.forums.usual import USUAL
from planning.proposals.statuses import Status as ProposalStatus
from tests.factories.forums import LENGTH, forum, invited
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import operator, planner

pytestmark = pytest.mark.django_db


def pdf() -> SimpleUploadedFile:
    return SimpleUploadedFile("paparan.pdf", b"%PDF-1.7 x")


def test_every_kind_has_its_usual_agenda():
    assert set(USUAL) == set(Kind)
    found = forum(kind=Kind.DISTRICT)
    found.agenda.all().delete()

    said = said_points(found)

    assert [(row["begins"], row["title"]) for row in said][:2] == [
        (time(9), "Pembukaan dan doa"),
        (time(9, 15), "Prioritas pembangunan kecamatan"),
    ]


def test_a_point_that_stays_keeps_its_papers_and_subjects_wherever_it_moves():
    by = planner()
    found = forum(by)
    first, second = found.agenda.all()
    proposal = ProposalFactory(status=ProposalStatus.SUBMITTED)
    link(second, proposal, by=by)
    link(second, proposal, by=by)
    hand_in_reading(second, pdf(), title="Paparan", by=by)

    actions.set_agenda(
        found, [Point("Pembahasan", item=second.pk), Point("Baru"), Point("Penutup", item=999)], by=by
    )

    assert [item.title for item in found.agenda.all()] == ["Pembahasan", "Baru", "Penutup"]
    assert not found.agenda.filter(pk=first.pk).exists()
    second.refresh_from_db()
    assert (second.subjects.count(), second.files.count()) == (1, 1)


def test_a_subject_is_found_by_its_number_and_read_by_who_may_read_it():
    by = planner()
    found = forum(by)
    proposal = ProposalFactory(status=ProposalStatus.SUBMITTED, plan_year=found.plan_year)
    draft = ProposalFactory(plan_year=found.plan_year)

    [match] = find(proposal.code, forum=found, reader=by)
    assert row_of(match.code, by) == proposal
    assert row_of(f"usulan-{draft.pk}", by) is None

    item = found.agenda.first()
    subjects = [link(item, about, by=by) for about in (proposal, draft)]
    assert [words["text"] for words in seen(subjects, None).values()] == [str(proposal)]
    unlink(subjects[0], by=by)
    with pytest.raises(NotAllowed):
        link(item, proposal, by=operator())


def test_papers_and_subjects_are_handled_on_the_page_of_the_point(client):
    by = planner()
    found = invited(by=by)
    item = found.agenda.first()
    proposal = ProposalFactory(status=ProposalStatus.SUBMITTED, plan_year=found.plan_year)
    client.force_login(by)
    page = reverse("planning:forums.agenda.item", args=[found.code, item.pk])

    client.post(f"{page}pokok/", {"about": proposal.code})
    client.post(f"{page}berkas/", {"title": "Paparan", "file": pdf()})
    shown = client.get(page).content.decode()
    assert proposal.title in shown
    assert "Paparan" in shown

    file = item.files.get()
    client.logout()
    answer = client.get(file.url)
    assert b"".join(answer.streaming_content) == b"%PDF-1.7 x"
    take_back(file, by=by)
    assert client.get(file.url).status_code == 404


def test_a_narrower_point_is_read_by_who_may_and_so_are_its_papers(client):
    by, guest = planner(), operator()
    found = forum(by)
    actions.set_agenda(found, [Point("Umum"), Point("Undangan", openness=Openness.INVITED)], by=by)
    narrower = found.agenda.get(openness=Openness.INVITED)
    file = hand_in_reading(narrower, pdf(), by=by)
    assert found.agenda.visible_to(None).count() == 1
    assert found.agenda.visible_to(guest).count() == 1
    assert found.agenda.visible_to(by).count() == 2

    found = invited_to(found, guest, by)
    assert client.get(file.url).status_code == 404
    client.force_login(guest)
    answer = client.get(file.url)
    assert answer.status_code == 200
    answer.getvalue()


def invited_to(found: Forum, guest, by) -> Forum:
    guests.invite_organisation(found, guest.organisations[0], by=by)
    actions.invite(found, by=by)
    return found


def test_the_next_of_a_series_has_the_same_points_and_guests_and_tells_nobody():
    by, agency = planner(), operator()
    found = invited(*agency.organisations, by=by)
    begins = found.period.lower + timedelta(days=7, hours=1)
    actions.set_agenda(found, [Point("Pembukaan", time(9))], by=by)

    second = call_next(found, title="Rakor II", begins=begins, ends=begins + LENGTH, by=by)
    third = call_next(second, title="Rakor III", begins=begins + LENGTH, ends=begins + 2 * LENGTH, by=by)

    assert (second.status, second.guests.get().organisation) == (Status.PLANNED, agency.organisations[0])
    assert [item.begins for item in second.agenda.all()] == [time(10)]
    assert list(Forum.objects.in_series_of(third)) == [found, second, third]
    assert list(Forum.objects.visible_to(agency).in_series_of(third)) == [found]

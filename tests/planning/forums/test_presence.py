"""Who is really there: by code, from the list, from paper; who must be, and whether enough have come."""

from decimal import Decimal

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from perkasa.core.refusals import NotPossibleNow
from planning.forums import actions
from planning.forums.elements import Element
from planning.forums.guests import actions as guests
from planning.forums.guests.actions import Person
from planning.forums.papers.actions import hand_in_list
from planning.forums.presence import actions as presence
from planning.forums.presence.actions import Arrival
from planning.forums.presence.door import code_of
from planning.forums.presence.figures import quorum_of, share_of_women, shares_of
from planning.forums.refusals import WrongCode, WrongFile
from planning.forums.required.models import RequiredElement
from planning.forums.required.reference import load_required
from planning.forums.statuses import Kind
from tests.factories.forums import forum, invited, running
from tests.factories.stakeholders import OrganisationFactory, admin, operator, planner

pytestmark = pytest.mark.django_db


def test_whoever_types_the_code_of_the_room_is_there_under_the_name_that_was_announced():
    by, agency = planner(), operator()
    found = invited(*agency.organisations, by=by)
    guests.come(found.guests.get(), [Person("Rina Sari", "Kepala Bidang", sex="f")], by=agency)
    actions.start(found, by=by)

    presence.check_in(found, Person("rina sari "), code=code_of(found))
    presence.check_in(found, Person("Rina Sari"), code=f" {code_of(found)[:3]} {code_of(found)[3:]}")
    presence.check_in(found, Person("Joko"), code=code_of(found))

    there = [(one.name, one.by_code, one.guest is not None) for one in found.participants.present()]
    assert there == [("Rina Sari", True, True), ("Joko", True, False)]


def test_a_wrong_code_and_a_forum_that_is_over_let_nobody_in():
    by = planner()
    found, other = running(by=by), running(by=by)
    with pytest.raises(WrongCode):
        presence.check_in(found, Person("Rina"), code=code_of(other))
    actions.end(found, by=by)
    with pytest.raises(NotPossibleNow):
        presence.check_in(found, Person("Rina"), code=code_of(found))


def test_a_telephone_that_knows_no_code_learns_nothing_of_the_forum(client):
    found = running(openness="closed", title="Rakor tertutup")
    address = reverse("planning:forums.presence.check_in", args=[found.code])

    page = client.get(address).content.decode()
    assert "Rakor tertutup" not in page
    assert "Rakor tertutup" in client.get(f"{address}?kode={code_of(found)}").content.decode()

    answer = client.post(address, {"code": "000000", "name": "Rina"}).content.decode()
    assert "Kode kehadiran itu tidak cocok." in answer
    assert (
        "Rina hadir sejak" in client.post(address, {"code": code_of(found), "name": "Rina"}).content.decode()
    )


def test_a_list_on_paper_is_typed_and_its_scan_is_kept():
    by, agency = planner(), OrganisationFactory()
    found = running(agency, by=by)
    arrivals = [Arrival(Person("Bu Lurah"), found.guests.get()), Arrival(Person("Pak RT"))]

    assert presence.write_list(found, arrivals, by=by) == 2
    hand_in_list(found, SimpleUploadedFile("daftar.pdf", b"%PDF-1.7 x"), by=by)

    assert (found.participants.present().count(), found.files.attendance().count()) == (2, 1)
    with pytest.raises(WrongFile):
        hand_in_list(found, SimpleUploadedFile("daftar.pdf", b"bukan pdf"), by=by)


def test_a_scanned_list_is_opened_by_who_leads_the_forum_alone(client):
    by = planner()
    found = running(by=by)
    file = hand_in_list(found, SimpleUploadedFile("daftar.pdf", b"%PDF-1.7 x"), by=by)

    assert client.get(file.url).status_code == 404
    client.force_login(by)
    answer = client.get(file.url)
    assert b"".join(answer.streaming_content) == b"%PDF-1.7 x"


def test_who_must_be_there_is_counted_and_what_is_missing_is_named():
    by = planner()
    load_required()
    found = running(OrganisationFactory(), by=by, kind=Kind.DISTRICT)
    people = [Person("Sri", sex="f", is_vulnerable=True), Person("Joko", sex="m"), Person("Adi", sex="m")]
    presence.write_list(found, [Arrival(person) for person in people], by=by)

    guests_there, there = list(found.guests.all()), list(found.participants.all())
    shares = {share.element: share for share in shares_of(found, guests_there, there)}

    assert share_of_women(there) == Decimal("33.33")
    assert (shares[Element.WOMEN].present, shares[Element.VULNERABLE].present) == (1, 1)
    missing = {element for element, share in shares.items() if share.is_missing}
    assert missing == {Element.COUNCIL, Element.PLANNING, Element.DISTRICT, Element.VILLAGE, Element.ELDERS}


def test_moderators_say_who_must_be_there_and_loading_again_leaves_it_so(client):
    load_required()
    client.force_login(admin())
    elders = RequiredElement.objects.get(kind=Kind.DISTRICT, element=Element.ELDERS)

    client.post(reverse("admin:planning_requiredelement_delete", args=[elders.pk]), {"post": "yes"})
    said = {"kind": Kind.DISTRICT, "element": Element.BUSINESS, "basis": "Kesepakatan kecamatan"}
    client.post(reverse("admin:planning_requiredelement_add"), said)

    assert load_required() == 0
    found = forum(planner(), kind=Kind.DISTRICT)
    required = {share.element for share in shares_of(found, [], []) if share.is_required}
    assert Element.BUSINESS in required
    assert Element.ELDERS not in required


@pytest.mark.parametrize(
    ("kind", "asked", "is_reached"), [(Kind.DISTRICT, 50, False), (Kind.PUBLIC, 0, True)]
)
def test_the_quorum_is_of_those_invited_and_only_where_the_kind_asks(kind, asked, is_reached):
    by = planner()
    found = running(*(OrganisationFactory() for _number in range(3)), by=by, kind=kind)
    presence.write_down(found, Person("Rina"), guest=found.guests.first(), by=by)

    quorum = quorum_of(found, found.guests.all(), found.participants.all())

    assert (quorum.asked, quorum.share, quorum.is_reached) == (asked, Decimal("33.33"), is_reached)

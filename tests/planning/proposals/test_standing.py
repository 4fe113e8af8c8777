"""Who has a proposal now, until when an answer is due, what comes next, and its whole way."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from planning.proposals import actions
from planning.proposals.models import Proposal
from planning.proposals.path.chain import Link, chain_of
from planning.proposals.path.models import Outcome, Visit
from planning.proposals.path.sources import RULES, Source, Stage
from planning.proposals.standing import NEXT, standing_of
from planning.proposals.statuses import Status
from stakeholders.organisations.models import Organisation
from tests.factories.paths import Regency

pytestmark = pytest.mark.django_db
SINCE = datetime(2026, 3, 13, 9, tzinfo=ZoneInfo("Asia/Jakarta"))
DUE = date(2026, 3, 20)
NOW = Link("Verifikasi kecamatan", "Kecamatan Patebon", since=SINCE, due=DUE)


def standing(status, chain=()):
    proposal = Proposal(status=status, organisation=Organisation(name="Dinas Kesehatan"))
    return standing_of(proposal, list(chain), since=SINCE)


def told(proposal) -> list[tuple[str, str]]:
    return [(str(link.stage), str(link.words)) for link in chain_of(proposal)]


def test_what_is_submitted_lies_with_whoever_has_its_stage_until_that_is_due():
    found = standing("submitted", [NOW])

    assert (found.holder, found.due, found.is_overdue) == ("Kecamatan Patebon", DUE, False)


@pytest.mark.parametrize("status", ["draft", "returned"])
def test_what_is_open_lies_with_the_agency_and_nothing_is_due(status):
    found = standing(status)

    assert (found.holder, found.due, found.is_overdue) == ("Dinas Kesehatan", None, False)


@pytest.mark.parametrize("status", ["accepted", "declined", "withdrawn"])
def test_what_has_ended_waits_for_nobody(status):
    assert str(standing(status).holder) == "Selesai; tidak menunggu siapa pun"


def test_every_status_says_what_comes_next():
    assert set(NEXT) == set(Status)


def test_the_way_names_every_stage_behind_and_ahead():
    regency = Regency()
    proposal = regency.at(Stage.DISTRICT)

    assert told(proposal) == [
        ("Verifikasi desa/kelurahan", "Setujui"),
        ("Verifikasi kecamatan", "menunggu"),
        *((stage.label, "berikutnya") for stage in RULES[Source.CITIZEN].stages[2:]),
    ]
    assert chain_of(proposal)[1].body == regency.bodies[Stage.DISTRICT].name


def test_what_is_given_back_has_the_same_stage_before_it_once_more():
    regency = Regency()
    proposal = regency.at(Stage.PARTNER)

    regency.decide(proposal, Outcome.RETURN)
    assert told(proposal)[2:4] == [
        ("Validasi mitra Bapperida", "Kembalikan"),
        ("Validasi mitra Bapperida", "berikutnya"),
    ]
    actions.submit(proposal, by=proposal.filed_by)

    assert told(proposal)[3] == ("Validasi mitra Bapperida", "menunggu")


def test_an_agency_s_own_stage_is_not_ahead_of_it():
    proposal = Regency().filed(Source.AGENCY)

    assert "Verifikasi perangkat daerah" not in dict(told(proposal))


def test_a_stage_is_late_once_its_last_day_is_over():
    proposal = Regency().filed()
    due = Visit.objects.get().due

    assert [chain_of(proposal, today=day)[0].is_late for day in (due, due.replace(year=due.year + 1))] == [
        False, True,
    ]  # fmt: skip

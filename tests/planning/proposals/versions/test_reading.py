"""Versions out of the history, for those who may read them."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.test import Client

from perkasa.core.words import long_date
from planning.proposals import actions
from planning.proposals.statuses import Status
from planning.proposals.versions.reading import as_on, changes_between, versions_of
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import admin, citizen

pytestmark = pytest.mark.django_db
WIB = ZoneInfo("Asia/Jakarta")


def today() -> date:
    return datetime.now(WIB).date()


def revised():
    """Filed, returned, changed and accepted."""
    proposal = ProposalFactory(status=Status.RETURNED, reason="Saluran retak satu kilometer.")
    changes = {"reason": "Saluran retak dua kilometer.", "budget": 200_000_000}
    actions.revise(proposal, changes, version=proposal.version, by=proposal.filed_by)
    actions.submit(proposal, by=proposal.filed_by)
    actions.accept(proposal, by=admin())
    return proposal


def test_two_versions_word_by_word():
    proposal = revised()

    earlier, later = versions_of(proposal, proposal.filed_by)[-2:]

    found = {
        change.label: [piece.text for piece in change.pieces] for change in changes_between(earlier, later)
    }
    assert found == {
        "Masalah dan alasan": ["Saluran retak ", "satu", "dua", " kilometer."],
        "Perkiraan anggaran (rupiah)": ["150000000", "200000000"],
    }


def test_as_it_was_on_a_day():
    proposal = revised()

    then = as_on(proposal, today(), proposal.filed_by)  # history is dated by the database's own clock

    assert then.status == "Diterima"
    assert {"label": "Masalah dan alasan", "value": "Saluran retak dua kilometer."} in then.items
    assert as_on(proposal, today() - timedelta(days=2), proposal.filed_by) is None


def test_the_public_reads_no_version_before_it_was_filed_and_none_before_all_is_public():
    proposal, hidden = revised(), ProposalFactory(status=Status.SUBMITTED)

    assert len(versions_of(proposal, citizen())) == 2
    assert versions_of(hidden, citizen()) == []
    address = f"{hidden.get_absolute_url()}versi/"
    assert Client().get(address).status_code == 404


def test_the_page_answers_any_question():
    address = f"{revised().get_absolute_url()}versi/"

    seen = Client().get(address, {"dari": 2, "ke": 3, "tanggal": today().isoformat()}).content.decode()

    assert "<del>" in seen
    assert f"Keadaan pada {long_date(today())}" in seen
    for query in ({"dari": "x"}, {"tanggal": "kemarin"}, {"dari": 99, "ke": 2}):
        assert Client().get(address, query).status_code == 200

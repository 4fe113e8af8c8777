"""The official answer as everybody finds it."""

import pytest
from django.test import Client

from planning.plans.lines import Ceiling
from planning.proposals.answers.reading import answer_items
from planning.proposals.statuses import Status
from tests.factories.planning import ProposalFactory, line_for
from tests.factories.voices import appealed

pytestmark = pytest.mark.django_db


def test_without_an_answer_nothing_is_said():
    assert answer_items(ProposalFactory(status=Status.SUBMITTED)) == []


def test_an_accommodated_proposal_names_its_line_year_and_amount():
    proposal = ProposalFactory(status=Status.ACCOMMODATED)
    Ceiling.objects.create(line=line_for(proposal.agency), year=proposal.plan_year, amount=120_000_000)

    said = {item["label"]: item["value"] for item in answer_items(proposal)}

    assert said["Jawaban"] == "Diakomodir"
    assert said["Masuk dalam"] == "RKPD 2027"
    assert said["Baris rencana"] == "1.03.02.2.02.0001 Rehabilitasi irigasi"
    assert (said["Tahun"], said["Pagu baris itu"]) == ("2027", "Rp120.000.000")


def test_whoever_holds_the_number_reads_the_answer_without_signing_in():
    proposal = ProposalFactory(status=Status.NOT_ACCOMMODATED)

    tracked = Client().get("/lacak/", {"nomor": proposal.code}).content.decode()
    page = Client().get(proposal.get_absolute_url()).content.decode()

    for seen in (tracked, page):
        assert "Anggaran tahun ini tidak mencukupi." in seen


def test_the_words_of_an_appeal_are_not_public():
    filed = appealed()

    page = Client().get(filed.proposal.get_absolute_url()).content.decode()

    assert "Tanggapan balik pengusul" in page
    assert filed.words not in page

"""What waits for an office is listed, passes with it, and is never left to nobody."""

import pytest

from perkasa.home.handover import actions
from perkasa.home.handover.actions import SomethingLeft
from planning.proposals.statuses import Status
from stakeholders.accounts.models import Account, Assignment
from stakeholders.accounts.roles import Role
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from stakeholders.privacy import actions as privacy
from stakeholders.privacy.models import PrivacyRequest
from tests.factories.organisations import submitted
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import OrganisationFactory, admin, citizen, operator
from tests.home.handover.test_actions import KIND, counted, office_of

pytestmark = pytest.mark.django_db
EVERYTHING = {
    "Usulan yang menunggu keputusan": 2,
    "Pendaftaran instansi yang menunggu verifikasi": 1,
    "Permohonan data pribadi yang menunggu jawaban": 1,
}


@pytest.fixture
def agency():
    return OrganisationFactory()


@pytest.fixture
def leaver(agency):
    """An admin for whom two proposals, a registration and a request about personal data wait."""
    account = admin(full_name="Sri Wahyuni")
    for _number in range(2):
        ProposalFactory(organisation=agency, status=Status.SUBMITTED)
    submitted(name="Universitas Selamat Sri")
    privacy.ask(citizen(), PrivacyRequest.Kind.CORRECTION, words="Gelar saya belum tertulis.")
    return account


def test_the_queues_of_an_admin_are_listed_and_wait_for_the_successor(leaver):
    taker = citizen()
    assert counted(leaver) == EVERYTHING

    passed = actions.hand_over(office_of(leaver), to=taker, kind=KIND.DEFINITIVE, by=admin())

    assert passed == EVERYTHING
    assert counted(taker) == EVERYTHING
    assert counted(leaver) == {}
    told = Notification.objects.filter(kind=Kind.HANDED_OVER, recipient=taker).get()
    assert {line["label"]: line["number"] for line in told.params["lines"]} == EVERYTHING


def test_a_queue_that_nobody_could_answer_holds_up_the_hand_over(leaver, agency):
    """The only other admin would be the leaver, and the successor files for the agency itself."""
    taker = operator(agency)

    with pytest.raises(SomethingLeft, match="Usulan yang menunggu keputusan"):
        actions.hand_over(office_of(leaver), to=taker, kind=KIND.DEFINITIVE, by=leaver)

    assert counted(leaver) == EVERYTHING
    assert not Assignment.objects.filter(account=taker, position__role=Role.ADMIN).exists()


def test_what_the_successor_may_not_answer_waits_for_another_admin(leaver, agency):
    taker, other = operator(agency), admin()

    actions.hand_over(office_of(leaver), to=taker, kind=KIND.DEFINITIVE, by=other)

    assert "Usulan yang menunggu keputusan" not in counted(taker)
    assert counted(other)["Usulan yang menunggu keputusan"] == 2


def test_ones_own_request_and_registration_pass_to_nobody_through_an_office(leaver):
    """They are the person's affair: they stay theirs, and others answer them."""
    mine = privacy.ask(leaver, PrivacyRequest.Kind.CORRECTION, words="Nama saya salah eja.")
    taker = citizen()

    actions.hand_over(office_of(leaver), to=taker, kind=KIND.DEFINITIVE, by=admin())

    mine.refresh_from_db()
    assert mine.account == leaver
    assert counted(Account.objects.get(pk=taker.pk))["Permohonan data pribadi yang menunggu jawaban"] == 2

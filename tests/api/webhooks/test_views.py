"""One's own consumers on a page: the secret stands there once; inner addresses are refused."""

import pytest

from perkasa.api.webhooks.collecting import collect
from perkasa.api.webhooks.models import Event, Subscription
from planning.proposals.statuses import Status
from tests.factories.open_data import HOME, subscription
from tests.factories.planning import ProposalFactory
from tests.factories.stakeholders import citizen

pytestmark = pytest.mark.django_db


def test_a_secret_is_shown_once(client):
    client.force_login(citizen())

    page = client.post("/data/langganan/", {"url": HOME, "topics": [Event.PLAN_FIXED]})
    secret = page.context["secret"]

    assert secret in page.content.decode()
    assert secret not in client.get("/data/langganan/").content.decode()
    assert Subscription.objects.get().topics == [Event.PLAN_FIXED]


@pytest.mark.parametrize(
    "url",
    [
        "http://data.contoh.id/", "https://127.0.0.1/", "https://10.1.2.3/x", "https://[::1]/",
        "https://169.254.169.254/latest/", "https://nama:kata@data.contoh.id/", "ftp://data.contoh.id/",
    ],
)  # fmt: skip
def test_an_address_that_the_portal_must_not_ask_is_refused(client, url):
    client.force_login(citizen())

    page = client.post("/data/langganan/", {"url": url, "topics": [Event.PLAN_FIXED]})

    assert "url" in page.context["form"].errors
    assert Subscription.objects.count() == 0


def test_the_page_tells_how_deliveries_went(client):
    owner = citizen()
    subscription(owner, Event.PROPOSAL_ANSWERED)
    proposal = ProposalFactory(status=Status.ACCEPTED)
    collect()
    client.force_login(owner)

    page = client.get("/data/langganan/").content.decode()

    assert proposal.code in page
    assert "menunggu" in page


def test_one_takes_off_ones_own_alone(client):
    found, _secret = subscription(citizen())
    client.force_login(citizen())

    assert client.post(f"/data/langganan/{found.code}/akhiri/").status_code == 404
    client.force_login(found.account)
    assert client.post(f"/data/langganan/{found.code}/akhiri/").status_code == 302
    assert list(Subscription.objects.open()) == []

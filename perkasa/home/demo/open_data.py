"""Open data of the demo: a key of a data portal, and a program that is told of answers and fixed plans."""

from perkasa.api.keys.actions import make
from perkasa.api.webhooks.actions import subscribe
from perkasa.api.webhooks.models import Event
from stakeholders.accounts.models import Account

TOPICS = (Event.PROPOSAL_ANSWERED, Event.PLAN_FIXED, Event.FORUM_CALLED)


def settle(cast: dict[str, Account]) -> None:
    """An academic asks often and a portal of data listens; nobody keeps the key or the secret."""
    make(purpose="Pemutakhiran portal Satu Data setiap malam", by=cast["dosen"])
    subscribe(url="https://satudata.contoh.id/perkasa", topics=TOPICS, by=cast["dosen"])

"""Open data: a row of every dataset, files of the day, a key and a consumer of the admin with a delivery."""

from typing import TYPE_CHECKING

from perkasa.api.datasets.all import DATASETS
from perkasa.api.keys.actions import make
from perkasa.api.keys.models import ApiKey
from perkasa.api.webhooks.collecting import collect
from perkasa.api.webhooks.models import Event
from tests.factories.open_data import dump, subscription
from tests.factories.planning import ProposalFactory

if TYPE_CHECKING:
    from tests.pages.world import World


def settle(world: "World") -> None:
    found = dump("wilayah")
    world.records |= {
        "dump": ("wilayah", found.iso_day, "csv"),
        "dump-latest": ("wilayah", "csv"),
    }


def add_row(world: "World") -> None:
    by = world.visitors["admin"]
    make(purpose=f"Dasbor {world.days}", by=by)
    world.records["key"] = (ApiKey.objects.belonging_to(by).first().code,)
    listener, _secret = subscription(by, Event.PROPOSAL_ANSWERED)
    world.records["webhook"] = (listener.code,)
    ProposalFactory(status="accepted", organisation=world.agency)
    collect()
    for dataset in DATASETS:
        row = dataset.rows().order_by("-pk").first()
        world.records[f"open-{dataset.key}"] = (dataset.written([row])[0]["id"],)
    world.records["open-silsilah"] = world.records["open-usulan"]

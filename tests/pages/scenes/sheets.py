"""A list of proposals of the agency that a worker has read, with a row that was refused."""

from typing import TYPE_CHECKING

from django.core.files.uploadedfile import SimpleUploadedFile

from planning.proposals.path.sources import Source
from planning.proposals.sheets import actions

if TYPE_CHECKING:
    from tests.pages.world import World

ROWS = b"Usulan;Lokasi\nBetonisasi jalan dukuh;Desa Antah\n"


def add_row(world: "World") -> None:
    found = actions.upload(
        world.agency,
        SimpleUploadedFile("usulan.csv", ROWS),
        source=Source.AGENCY,
        plan_year=2027,
        is_to_submit=False,
        by=world.visitors["operator"],
    )
    actions.work_next()
    world.records["list"] = (found.pk,)

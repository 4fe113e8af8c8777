"""What filing a proposal needs: works of the catalogue, photos as phones take them."""

from decimal import Decimal
from io import BytesIO

import factory
from django.core.files.uploadedfile import SimpleUploadedFile
from factory.django import DjangoModelFactory
from PIL import ExifTags, Image

from planning.proposals.actions import begin, revise
from planning.proposals.catalogue.models import CatalogueEntry
from planning.proposals.files.actions import hand_in
from planning.proposals.files.required import missing_papers
from planning.proposals.models import Proposal
from planning.proposals.path.sources import Paper, Source
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation
from tests.factories.stakeholders import OrganisationFactory, RegionFactory, citizen, operator

PDF = b"%PDF-1.7\n%%EOF\n"


class CatalogueEntryFactory(DjangoModelFactory):
    """A concrete village road, by the metre."""

    class Meta:
        model = CatalogueEntry

    work = factory.Sequence(lambda number: f"Rabat beton jalan lingkungan {number + 1}")
    description = "Lebar 2,5 meter, tebal 15 sentimeter."
    unit = "meter"
    unit_price = 450_000
    price_basis = "Standar Harga Satuan 2027"
    field_code = "1.03"
    sub_activity_code = "1.03.02.2.02.0001"
    is_physical = True


def photo(*, place: tuple | None = None, kind: str = "JPEG", size=(40, 30), turned: int = 1):
    """A picture as a phone hands it in, with where it was taken (degrees, minutes, seconds) in it."""
    image, told = Image.new("RGB", size, "green"), Image.Exif()
    told[ExifTags.Base.Make] = "Telepon Siti"
    told[ExifTags.Base.Orientation] = turned
    if place:
        north, east = place[0][0] < 0, place[1]
        height = tuple(abs(part) for part in place[0])
        told.get_ifd(ExifTags.IFD.GPSInfo).update(
            {
                ExifTags.GPS.GPSLatitudeRef: "N" if north else "S",
                ExifTags.GPS.GPSLatitude: height,
                ExifTags.GPS.GPSLongitudeRef: "E", ExifTags.GPS.GPSLongitude: east,
            }
        )  # fmt: skip
    kept = BytesIO()
    image.save(kept, kind, exif=told)
    return SimpleUploadedFile(f"IMG_2026.{kind.lower()}", kept.getvalue())


def village_office(**details) -> Organisation:
    """The office of a village of its own, in Kecamatan Plantungan."""
    details = {
        "kind": Organisation.Kind.VILLAGE_OFFICE,
        "region": RegionFactory(),
        "field_codes": (),
    } | details
    return OrganisationFactory.create(**details)


def idea(by: Account | None = None, *, source=Source.CITIZEN, organisation=None, **said) -> Proposal:
    """A draft of a citizen, or of a body from outside the agencies, with all that its fields ask for."""
    by = by or (operator(organisation) if organisation else citizen())
    proposal = begin(
        organisation, source=source, plan_year=2027, title="Rabat beton jalan Dukuh Krajan", by=by
    )
    content = {
        "region": RegionFactory(), "reason": "Jalan licin saat hujan; anak sekolah sering jatuh.",
        "target": Decimal(250), "unit": "meter", "budget": 112_500_000, "agency": OrganisationFactory(),
    }  # fmt: skip
    revise(proposal, content | said, version=proposal.version, by=by)
    return proposal


def with_papers(proposal: Proposal, by: Account | None = None) -> Proposal:
    """The same with every compulsory paper."""
    for paper in missing_papers(proposal):
        file = photo() if paper == Paper.PHOTO else SimpleUploadedFile("surat.pdf", PDF)
        hand_in(proposal, paper, file, by=by or proposal.filed_by)
    return proposal

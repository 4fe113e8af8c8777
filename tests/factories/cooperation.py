"""A cooperation of Kendal with its neighbour at every stage, its deeds, its practices."""

from datetime import date
from decimal import Decimal

from planning.cooperation import actions
from planning.cooperation.deeds import actions as deeds
from planning.cooperation.deeds.actions import Writer
from planning.cooperation.deeds.models import Deed
from planning.cooperation.deeds.models import Kind as DeedKind
from planning.cooperation.deeds.signing import sign
from planning.cooperation.files import actions as files
from planning.cooperation.files.models import Paper
from planning.cooperation.models import Cooperation
from planning.cooperation.parties import actions as parties
from planning.cooperation.partners.models import PartnerLetter
from planning.cooperation.practices import actions as practices
from planning.cooperation.practices.models import Kind as PracticeKind
from planning.cooperation.practices.models import Practice
from planning.cooperation.statuses import Kind, Status, path_of
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region
from tests.factories.consultations import pdf
from tests.factories.stakeholders import RegencyFactory, host, planner

SIGNED, AGREED_UNTIL, RUNS_UNTIL = date(2026, 4, 10), date(2031, 4, 10), date(2029, 4, 10)
LETTER = {"number": "119/02/2026", "dated": date(2026, 2, 2)}


def neighbour(code: str = "33.74", name: str = "Semarang") -> Region:
    """A city beside ours; one row per code."""
    kind = Region.Kind.CITY if code >= "33.71" else Region.Kind.REGENCY
    return Region.objects.get_or_create(code=code, defaults={"name": name, "kind": kind})[0]


def cooperation(
    by: Account | None = None, *partners: Region, responsible: Organisation | None = None, **said
) -> Cooperation:
    """A cooperation in preparation, ours and its partners' heads signing."""
    by = by or planner()
    told = {
        "kind": Kind.REGIONS_CHOICE, "title": "Angkutan aglomerasi", "object": "Angkutan penumpang antarkota",
        "purpose": "Warga berpindah dengan murah.", "scope": "Trayek bersama.", "field_codes": ["2.15"],
        "responsible": responsible or host(),
    }  # fmt: skip
    found = actions.note_down(by=by, **told | said)
    parties.add(found, region=RegencyFactory(), is_ours=True, signer="Dyah", office="Bupati Kendal", by=by)
    for partner in partners or (neighbour(),):
        parties.add(found, region=partner, signer="Agustina", office="Kepala daerah", by=by)
    return Cooperation.objects.for_reading().get(pk=found.pk)


def deed(of: Cooperation, kind: DeedKind, by: Account, amends: Deed | None = None) -> Deed:
    """A draft with every chapter written."""
    found = deeds.open_deed(of, kind, amends=amends, by=by)
    for chapter in found.chapters.all():
        text = chapter.text or f"Isi {chapter.heading}."
        deeds.write_chapter(chapter, text, version=chapter.version, writer=Writer(by))
    return found


def ready(of: Cooperation, kind: DeedKind, by: Account, amends: Deed | None = None) -> Deed:
    """A deed whose words stand."""
    found = deed(of, kind, by, amends)
    deeds.complete(found, by=by)
    return found


def signed(found: Deed, by: Account, ends: date | None = RUNS_UNTIL, number: str = "") -> Deed:
    """The deed is signed under a number of its own."""
    number = number or f"119/{found.pk}/2026"
    sign(found, number=number, signed_on=SIGNED, ends=ends, scan=pdf("naskah.pdf"), by=by)
    return found


def hand_in(of: Cooperation, by: Account, *papers: Paper) -> None:
    """These papers stand with the stage."""
    for paper in papers:
        files.hand_in(of, paper, by=by, **LETTER)


def _before(step: str, of: Cooperation, by: Account) -> None:
    """Whatever the step needs is there."""
    if step == "offer":
        hand_in(of, by, Paper.MAPPING, Paper.OFFER, Paper.FEASIBILITY)
        ready(of, DeedKind.TERMS, by)
    elif step == "submit":
        hand_in(of, by, Paper.ADVICE, Paper.CENTRAL_ADVICE)
        ready(of, DeedKind.AGREEMENT, by)
    elif step == "agree":
        signed(of.deeds.get(kind=DeedKind.AGREEMENT), by, AGREED_UNTIL)
    elif step == "approve":
        hand_in(of, by, Paper.COUNCIL)
    elif step == "submit_contract":
        ready(of, DeedKind.CONTRACT, by)
    elif step == "begin":
        signed(of.deeds.get(kind=DeedKind.CONTRACT), by)


STEPS = {
    Status.PREPARATION: "offer", Status.OFFERED: "accept", Status.DRAFTING: "submit", Status.SIGNING: "agree",
    Status.COUNCIL: "approve", Status.CONTRACTING: "submit_contract", Status.CONTRACT_SIGNING: "begin",
    Status.RUNNING: "file",
}  # fmt: skip


def at(status: Status, by: Account | None = None, *partners: Region, **said) -> Cooperation:
    """A cooperation with other regions that went the straight way up to `status`."""
    by = by or planner()
    found = cooperation(by, *partners, **said)
    for stage in path_of(found.kind, needs_council=found.needs_council):
        if stage == status:
            return Cooperation.objects.for_reading().get(pk=found.pk)
        _before(STEPS[stage], found, by)
        actions.advance(found, STEPS[stage], by=by)
        found.refresh_from_db()
    raise ValueError(f"{status} does not stand on the way of {found.kind}.")


def practice(by: Account, **said) -> Practice:
    """A practice that waits to be verified, with one result in numbers."""
    told = {
        "kind": PracticeKind.INNOVATION, "title": "Ambulans lintas kabupaten", "year": 2024,
        "problem": "Pasien di batas wilayah menunggu lama.", "deed": "Satu nomor panggil bersama.",
        "partners": "RSUD dan Dinas Kesehatan Kota Semarang", "result": "Ambulans datang lebih cepat.",
        "conditions": "Kesepakatan dua dinas kesehatan.", "contact": "Bidang Pelayanan Kesehatan Dinkes",
        "field_codes": ["1.02"],
    }  # fmt: skip
    figure = practices.Result("Waktu tanggap", "menit", Decimal(12), Decimal(31))
    return practices.tell(by=by, results=[figure], **told | said)


def verified(by: Account, verifier: Account, **said) -> Practice:
    """A practice everybody may read."""
    found = practice(by, **said)
    practices.verify(found, by=verifier)
    return found


def to_a_partner() -> dict[str, PartnerLetter]:
    """A letter of every occasion to one partner, by occasion."""
    party = at(Status.OFFERED).parties.get(number=2)
    parties.change(party, email="kerjasama@semarang.example", by=party.cooperation.created_by)
    party.letters.all().delete()
    return {one.value: party.letters.create(occasion=one) for one in PartnerLetter.Occasion}

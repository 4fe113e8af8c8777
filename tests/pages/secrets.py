"""Twenty private values of the world, each known by where it was written; none may be read by anybody."""

from typing import TYPE_CHECKING

from perkasa.api.keys.actions import make
from perkasa.api.webhooks.models import Event
from planning.cooperation.parties.models import Party
from planning.cooperation.statuses import Status as Stage
from planning.evaluation import actions as evaluation
from planning.evaluation.statuses import Status as ReportStatus
from planning.plans.models import Status as PlanStatus
from planning.proposals.statuses import Status
from stakeholders.information import actions as information
from tests.factories.cooperation import at, cooperation, practice
from tests.factories.evaluation import report
from tests.factories.forums import forum, invited
from tests.factories.open_data import subscription
from tests.factories.planning import ProposalFactory
from tests.factories.plans import PlanFactory
from tests.factories.stakeholders import OrganisationFactory, operator
from tests.home.privacy.marked import EMAIL, NAME, NIK, PHONE

if TYPE_CHECKING:
    from tests.pages.world import World


def kept_in(world: "World") -> dict[str, str]:
    """Each private value by what it is; the marked person is already in this world."""
    by, citizen = world.visitors["admin"], world.visitors["citizen"]
    said = {"name": NAME, "e-mail": EMAIL, "telephone": PHONE, "NIK": NIK}
    said |= _planned(by, world.agency) | _met(by) | _agreed(by, citizen)
    said["wish for information"] = "Keinginan rahasia 7716"
    information.ask(citizen, wish=said["wish for information"], purpose="Skripsi.")
    said["purpose of a key"] = "Dasbor rahasia 7717"
    said["key"] = make(purpose=said["purpose of a key"], by=by)
    said["address of a consumer"] = "https://rahasia-7718.contoh.id/dengar"
    listener = subscription(operator(), Event.PLAN_FIXED, url=said["address of a consumer"])
    return said | {"secret of a consumer": listener[1]}


def _planned(by, agency) -> dict[str, str]:
    """A draft, what a filed proposal says besides its title, a plan and a report before their end."""
    said = {
        "draft of a proposal": "Usulan rahasia draf 7701", "reason of a proposal": "Alasan rahasia 7702",
        "indicator of a proposal": "Indikator rahasia 7703", "draft of a plan": "Rencana rahasia 7704",
        "obstacle in a report": "Hambatan rahasia 7705",
    }  # fmt: skip
    ProposalFactory(title=said["draft of a proposal"], organisation=agency)
    ProposalFactory(
        status=Status.SUBMITTED, organisation=agency, reason=said["reason of a proposal"],
        indicator=said["indicator of a proposal"],
    )  # fmt: skip
    PlanFactory(title=said["draft of a plan"], status=PlanStatus.FINAL, first_year=2029)
    body = OrganisationFactory()
    person = operator(body)
    sent = report(ReportStatus.DRAFT, organisation=body, by=person)
    words = {"obstacles": said["obstacle in a report"], "follow_up": "Kontrak bulan depan."}
    evaluation.explain(sent.rows.first(), words, by=person)
    return said


def _met(by) -> dict[str, str]:
    """A forum that is only planned, one for the invited, one that is closed."""
    said = {
        "planned forum": "Rapat rahasia 7706", "forum for the invited": "Rapat rahasia 7707",
        "closed forum": "Rapat rahasia 7708",
    }  # fmt: skip
    forum(by, title=said["planned forum"])
    invited(by=by, title=said["forum for the invited"], openness="invited")
    invited(by=by, title=said["closed forum"], openness="closed")
    return said


def _agreed(by, citizen) -> dict[str, str]:
    """A cooperation that has not come into force, who signs one that has, a practice nobody has verified."""
    said = {
        "cooperation in preparation": "Kerja sama rahasia 7709", "signatory": "Penanda Tangan Rahasia 7710",
        "practice before its verification": "Praktik rahasia 7711",
    }  # fmt: skip
    cooperation(by, title=said["cooperation in preparation"])
    running = at(Stage.RUNNING, by)
    Party.objects.filter(cooperation=running, is_ours=False).update(signer=said["signatory"])
    practice(citizen, title=said["practice before its verification"])
    return said

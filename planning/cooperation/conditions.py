"""What must be there before a step (PP 28/2018, Permendagri 22/2020); pure functions."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from planning.cooperation.deeds.models import Kind as Deed
from planning.cooperation.files.models import Paper
from planning.cooperation.statuses import Initiative, Kind

ABROAD = frozenset({Kind.ABROAD_REGION, Kind.ABROAD_BODY})


@dataclass(frozen=True)
class Facts:
    """What is known of a cooperation when a step is taken."""

    kind: str
    initiative: str = Initiative.OURS
    has_partner: bool = False
    powers: bool = False
    """Somebody signs for every party who may."""
    papers: frozenset[str] = field(default_factory=frozenset)
    ready: frozenset[str] = field(default_factory=frozenset)
    """Deeds that are written, whether signed or not."""
    signed: frozenset[str] = field(default_factory=frozenset)
    agreement_ends: date | None = None
    contract_ends: date | None = None
    reports: int = 0
    is_to_end: bool = False
    """The latest evaluation decided to end it."""
    is_past: bool = False
    """Its period is over."""
    council_agrees_silently: bool = False
    """The time of the DPRD is over, and here its silence counts as consent."""


@dataclass(frozen=True)
class Condition:
    """One thing a step needs, in the words of a checklist."""

    words: Any
    is_met: Callable[[Facts], bool]
    concerns: Callable[[Facts], bool] = lambda facts: True


def _paper(paper: Paper) -> Condition:
    return Condition(_("%s tersimpan") % paper.label, lambda facts: paper in facts.papers)


def _written(deed: Deed) -> Condition:
    return Condition(_("%s lengkap dan siap") % deed.label, lambda facts: deed in facts.ready)


def _signed(deed: Deed) -> Condition:
    return Condition(
        _("%s ditandatangani, bernomor, dan terpindai") % deed.label, lambda facts: deed in facts.signed
    )


PARTNER = Condition(
    _("Sedikitnya satu mitra dan daerah kita tercatat sebagai pihak"), lambda facts: facts.has_partner
)
POWERS = Condition(
    _("Setiap pihak punya penanda tangan; selain kepala daerah dengan surat kuasa bernomor dan bertanggal"),
    lambda facts: facts.powers,
)
FEASIBLE = Condition(
    _("Studi kelayakan tersimpan, karena prakarsanya dari pihak ketiga"),
    lambda facts: Paper.FEASIBILITY in facts.papers,
    lambda facts: facts.kind == Kind.THIRD_PARTY and facts.initiative == Initiative.PARTNER,
)
CENTRE = Condition(
    _("Pertimbangan Menteri Dalam Negeri tersimpan"),
    lambda facts: Paper.CENTRAL_ADVICE in facts.papers,
    lambda facts: facts.kind in ABROAD,
)
WITHIN = Condition(
    _("PKS berakhir tidak lebih lambat daripada Kesepakatan Bersamanya"),
    lambda facts: bool(
        facts.agreement_ends and facts.contract_ends and facts.contract_ends <= facts.agreement_ends
    ),
)
COUNCIL = Condition(
    _("Keputusan DPRD tersimpan, atau waktunya lewat bila diamnya dianggap setuju"),
    lambda facts: Paper.COUNCIL in facts.papers or facts.council_agrees_silently,
)
REPORTED = Condition(_("Sedikitnya satu laporan semester terbit"), lambda facts: facts.reports > 0)
FINISHED = Condition(
    _("Jangka waktunya habis, atau evaluasi memutuskan untuk mengakhirinya"),
    lambda facts: facts.is_past or facts.is_to_end,
)
TOGETHER: dict[str, tuple[Condition, ...]] = {
    "offer": (PARTNER, _paper(Paper.MAPPING), _written(Deed.TERMS), _paper(Paper.OFFER), FEASIBLE),
    "submit": (_written(Deed.AGREEMENT), _paper(Paper.ADVICE), CENTRE, POWERS),
    "agree": (_signed(Deed.AGREEMENT),),
    "approve": (COUNCIL,),
    "submit_contract": (_written(Deed.CONTRACT), POWERS),
    "begin": (_signed(Deed.CONTRACT), WITHIN),
    "report": (REPORTED,),
    "end": (REPORTED, FINISHED),
}
SYNERGY: dict[str, tuple[Condition, ...]] = {
    "draft": (PARTNER, _paper(Paper.MAPPING)),
    "submit": (_written(Deed.MEMO), _written(Deed.ACTION_PLAN), POWERS),
    "begin": (_signed(Deed.MEMO), _written(Deed.ACTION_PLAN)),
    "report": (REPORTED,),
    "end": (REPORTED, FINISHED),
}


def needed(step: str, facts: Facts) -> list[Condition]:
    """Everything `step` needs where the facts stand as they do."""
    asked = SYNERGY if facts.kind == Kind.SYNERGY else TOGETHER
    return [condition for condition in asked.get(step, ()) if condition.concerns(facts)]


def missing(step: str, facts: Facts) -> list[Condition]:
    """What `step` still needs."""
    return [condition for condition in needed(step, facts) if not condition.is_met(facts)]

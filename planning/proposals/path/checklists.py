"""What is looked at before a proposal is read in full: data, per source and stage."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from planning.proposals.models import Proposal
from planning.proposals.path.sources import Source, Stage


@dataclass(frozen=True)
class Item:
    """One thing to look at; only for some sources and stages where these are named."""

    name: str
    label: Any
    stages: frozenset[str]
    sources: frozenset[str] = frozenset(Source)


NEAR = frozenset({Stage.VILLAGE, Stage.DISTRICT, Stage.COUNCIL})
PLANNING = frozenset({Stage.PARTNER, Stage.AGENCY})
ITEMS = (
    Item("place", _("Lokasi jelas dan sesuai keadaan di lapangan"), NEAR | {Stage.AGENCY}),
    Item("land", _("Status lahan jelas dan tidak bersengketa"), NEAR | {Stage.AGENCY}),
    Item("need", _("Masalahnya nyata dan penerima manfaatnya ada"), NEAR),
    Item("discussed", _("Dibahas dalam musyawarah, berita acaranya ada"), NEAR,
         frozenset({Source.VILLAGE, Source.DISTRICT})),
    Item("recess", _("Tercantum dalam laporan reses"), frozenset({Stage.COUNCIL})),
    Item("authority", _("Kewenangan kabupaten"), PLANNING),
    Item("aligned", _("Sesuai RPJMD dan prioritas tahun rencana"), PLANNING | {Stage.FORUM}),
    Item("double", _("Tidak tumpang tindih dengan usulan atau kegiatan lain"), PLANNING),
    Item("volume", _("Volume dan anggaran wajar"), PLANNING | {Stage.FORUM, Stage.BUDGET_TEAM}),
    Item("ceiling", _("Cukup dalam pagu"), frozenset({Stage.FORUM, Stage.BUDGET_TEAM})),
)  # fmt: skip


def items_for(proposal: Proposal, stage: str) -> list[Item]:
    """What is looked at in this proposal at this stage."""
    return [item for item in ITEMS if stage in item.stages and proposal.source in item.sources]

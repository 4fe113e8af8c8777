"""What a proposal says, as questions and answers for reading and for checking before it is sent."""

from typing import Any

from django.utils.translation import gettext as _

from perkasa.core.words import rupiah
from planning.proposals.models import Proposal
from planning.proposals.standing import proposer_of
from planning.proposals.steps import STEPS

Item = dict[str, Any]


def summary_of(proposal: Proposal, *, in_full: bool = True, to_change: bool = False) -> list[Item]:
    """Everything the reader may know, each with the address of the step that changes it when `to_change`."""
    items = [
        _item("judul", _("Tahun rencana"), str(proposal.plan_year)),
        _item("lokasi", _("Lokasi"), proposal.region.full_name if proposal.region else ""),
    ]
    if in_full:
        items = [*_measures(proposal), *items, _item("alasan", _("Masalah dan alasan"), proposal.reason)]
    if to_change:
        items.insert(0, _item("judul", _("Judul"), proposal.title))
        items = [item | {"change": STEPS[item["step"]].url(proposal) + "?ubah=1"} for item in items]
    return [_item("", _("Instansi"), proposer_of(proposal)), *items]


def _item(step: str, label: str, value: str) -> Item:
    return {"step": step, "label": label, "value": value}


def _measures(proposal: Proposal) -> list[Item]:
    item = proposal.sub_activity
    return [
        _item("kegiatan", _("Sub kegiatan"), f"{proposal.code_in_agency} {item.name}" if item else ""),
        _item("ukuran", _("Indikator"), proposal.indicator),
        _item("ukuran", _("Target"), proposal.target_in_words),
        _item(
            "anggaran", _("Perkiraan anggaran"), "" if proposal.budget is None else rupiah(proposal.budget)
        ),
        _item("anggaran", _("Sumber dana"), proposal.get_source_of_funds_display()),
    ]

"""What a proposal says, as questions and answers for reading and for checking before it is sent."""

from typing import Any

from django.utils.translation import gettext as _

from perkasa.core.words import number, rupiah
from planning.proposals.models import Proposal
from planning.proposals.points import point_in_words
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
        measures = (
            _of_a_programme(proposal)
            if "sub_activity" in proposal.compulsory_fields
            else _of_an_idea(proposal)
        )
        items = [*measures, *items, _item("alasan", _("Masalah dan alasan"), proposal.reason)]
    if to_change:
        items.insert(0, _item("judul", _("Judul"), proposal.title))
        items = [item | {"change": STEPS[item["step"]].url(proposal) + "?ubah=1"} for item in items]
    return [_item("", _("Instansi"), proposer_of(proposal)), *items]


def _item(step: str, label: str, value: str) -> Item:
    return {"step": step, "label": label, "value": value}


def _of_a_programme(proposal: Proposal) -> list[Item]:
    return [
        _item("kegiatan", _("Sub kegiatan"), _activity(proposal)),
        _item("ukuran", _("Indikator"), proposal.indicator),
        _item("ukuran", _("Target"), proposal.target_in_words),
        _item("anggaran", _("Perkiraan anggaran"), _money(proposal)),
        _item("anggaran", _("Sumber dana"), proposal.get_source_of_funds_display()),
    ]


def _of_an_idea(proposal: Proposal) -> list[Item]:
    items = [
        _item("pekerjaan", _("Pekerjaan"), str(proposal.work or "")),
        _item("volume", _("Volume"), proposal.target_in_words),
        _item("volume", _("Penerima manfaat"), _people(proposal)),
        _item("volume", _("Status lahan"), proposal.get_land_display()),
        _item("lokasi", _("Titik koordinat"), point_in_words(proposal.latitude, proposal.longitude)),
        _item("biaya", _("Perkiraan anggaran"), _money(proposal)),
        _item("tujuan", _("Ditujukan kepada"), proposal.agency.name if proposal.agency else ""),
    ]
    if "fraction" in proposal.compulsory_fields:
        items.append(
            _item(
                "asal",
                _("Fraksi dan masa reses"),
                " · ".join(filter(None, [proposal.fraction, proposal.recess])),
            )
        )
    return items


def _activity(proposal: Proposal) -> str:
    item = proposal.sub_activity
    return f"{proposal.code_in_agency} {item.name}" if item else ""


def _money(proposal: Proposal) -> str:
    return "" if proposal.budget is None else rupiah(proposal.budget)


def _people(proposal: Proposal) -> str:
    """Women and men apart, as planning for both asks (Inpres 9/2000)."""
    if proposal.women is None and proposal.men is None:
        return ""
    numbers = {"women": number(proposal.women or 0), "men": number(proposal.men or 0)}
    return _("%(women)s perempuan, %(men)s laki-laki") % numbers

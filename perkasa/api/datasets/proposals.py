"""Proposals as everybody may read them: without a name, in full once they are accepted."""

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from perkasa.api.datasets import fields
from perkasa.api.datasets.dataset import Dataset, by_code
from planning.proposals.filters import ProposalFilter
from planning.proposals.models import Proposal
from planning.proposals.policies import may_read_in_full


def in_full(field: fields.Field, say: Callable[[Proposal], Any]) -> fields.Said:
    """A field that is open once the proposal is accepted; before that it is missing."""
    return fields.Said(field, lambda row: say(row) if may_read_in_full.test(None, row) else None)


class ProposalRow(serializers.Serializer):
    """Satu usulan yang sudah diajukan."""

    id = fields.text(_("Nomor usulan."), "code")
    halaman = fields.address()
    judul = fields.text(_("Judul."), "title")
    tahun = fields.whole(_("Tahun rencana."), "plan_year")
    sumber = fields.text(_("Jalur usulan."), "source")
    pengusul = fields.Said(fields.key(_("Kode singkat instansi pengusul; kosong bagi warga.")),
                           lambda row: row.organisation and row.organisation.slug)  # fmt: skip
    tujuan = fields.Said(fields.key(_("Kode singkat perangkat daerah tujuan.")),
                         lambda row: row.agency and row.agency.slug)  # fmt: skip
    wilayah = fields.Said(
        fields.key(_("Kode desa atau kelurahan.")), lambda row: row.region and row.region.code
    )
    status = fields.text(_("Status usulan."))
    tahap = fields.text(_("Tahap verifikasi terakhir."), "stage")
    keselarasan = fields.text(_("not_checked, aligned, partly_aligned, not_aligned."), "verdict")
    prioritas = fields.truth(_("Ditandai prioritas."), "is_priority")
    diajukan = fields.moment(_("Saat diajukan."), "submitted_at")
    diputuskan = fields.moment(_("Saat dijawab."), "decided_at")
    sub_kegiatan = in_full(fields.key(_("Kode sub kegiatan; terbuka setelah diterima.")),
                           lambda row: row.sub_activity and row.sub_activity.code)  # fmt: skip
    indikator = in_full(fields.key(_("Indikator; terbuka setelah diterima.")), lambda row: row.indicator)
    target = in_full(fields.amount(_("Target; terbuka setelah diterima.")), lambda row: row.target)
    satuan = in_full(fields.key(_("Satuan target; terbuka setelah diterima.")), lambda row: row.unit)
    anggaran = in_full(fields.whole(_("Perkiraan rupiah; terbuka setelah diterima.")), lambda row: row.budget)
    baris_rencana = in_full(fields.key(_("Dokumen yang memuatnya, bila sudah diakomodir.")),
                            lambda row: row.line and row.line.plan.code)  # fmt: skip


def _rows():
    rows = Proposal.objects.visible_to(None)
    return rows.select_related("organisation", "agency", "region", "sub_activity", "line__plan")


PROPOSALS = Dataset(
    "usulan", _("Usulan"), _("Usulan program yang diajukan warga, instansi, dan DPRD, dengan jawabannya."),
    "planning:proposals.index", ProposalRow, _rows, by_code,
    lambda asked, rows, _request: ProposalFilter(asked, rows), "code",
    keywords=("usulan", "musrenbang", "pokok pikiran"),
)  # fmt: skip

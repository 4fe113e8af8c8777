"""The way of a wish, from the consultation to the result, by the number of any proposal that is public."""

from dataclasses import dataclass
from typing import Any

from django.http import Http404
from django.utils.translation import gettext_lazy as _
from rest_framework import serializers
from rest_framework.response import Response

from perkasa.api.datasets import fields
from perkasa.api.v1.doors import OpenView
from planning.evaluation.lineage.reading import stages_of
from planning.evaluation.lineage.tracing import Stage, lineage_of


class ThingRow(serializers.Serializer):
    """Satu hal pada satu tahap."""

    kode = fields.text(_("Nomor atau kode."), "code")
    judul = fields.text(_("Judul."), "title")
    status = fields.text(_("Keadaannya dalam kata."), "state")
    keterangan = fields.text(_("Angka dan waktunya; kosong pada usulan."), "note")
    halaman = fields.text(_("Alamat halamannya di portal ini."), "url")


class StageRow(serializers.Serializer):
    """Satu tahap, juga yang belum dicapai."""

    tahap = fields.text(_("consultation, proposal, desk, line, atau result."), "stage")
    nama = fields.text(_("Nama tahap."), "label")
    isi = ThingRow(many=True, source="things", read_only=True, help_text=_("Yang ada pada tahap ini."))


class LineageRow(serializers.Serializer):
    """Silsilah satu usulan."""

    id = fields.text(_("Nomor yang ditanyakan."))
    tahap = StageRow(many=True, read_only=True, help_text=_("Lima tahap, dari konsultasi sampai realisasi."))


@dataclass(frozen=True)
class Described:
    """What a door that is no dataset says of itself."""

    key: str
    title: Any
    summary: Any
    serializer: type[serializers.Serializer]


LINEAGE = Described(
    "silsilah", _("Silsilah"),
    _("Konsultasi, usulan, kesepakatan desk, baris rencana, dan realisasi yang saling terkait."), LineageRow,
)  # fmt: skip


class LineageView(OpenView):
    """Everything public that belongs together with one number."""

    described = LINEAGE

    def get(self, request: Any, name: str) -> Response:
        lineage = lineage_of(name, None)
        if lineage is None:
            raise Http404
        stages = stages_of(lineage)
        for stage in stages:
            if stage["stage"] == Stage.PROPOSAL:  # how much it asks for is open only once it is accepted
                stage["things"] = [thing | {"note": ""} for thing in stage["things"]]
        return Response(LineageRow({"id": name, "tahap": stages}).data)

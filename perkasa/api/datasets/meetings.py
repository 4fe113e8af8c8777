"""Public forums, cooperations that came into force, and practices that were verified."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from perkasa.api.datasets import fields
from perkasa.api.datasets.dataset import Dataset, by_code
from planning.cooperation.filters import CooperationFilter
from planning.cooperation.models import Cooperation
from planning.cooperation.practices.filters import PracticeFilter
from planning.cooperation.practices.models import Practice
from planning.cooperation.public.opening import as_json
from planning.forums.filters import ForumFilter
from planning.forums.models import Forum


def oparl_of(forum: Forum) -> str:
    """Where agenda, papers and those present stand in the shape of OParl."""
    return settings.SITE_URL + reverse("planning:forums.open_record.meeting", args=[forum.code])


class ForumRow(serializers.Serializer):
    """Satu forum yang terbuka untuk umum."""

    id = fields.text(_("Nomor forum."), "code")
    halaman = fields.address()
    jenis = fields.text(_("Jenis forum."), "kind")
    judul = fields.text(_("Judul."), "title")
    tahun = fields.whole(_("Tahun rencana."), "plan_year")
    tingkat = fields.text(_("regency, province, atau centre."), "level")
    penyelenggara = fields.text(_("Kode singkat penyelenggara."), "host.slug")
    mulai = fields.moment(_("Saat mulai."), "period.lower")
    selesai = fields.moment(_("Saat selesai."), "period.upper")
    tempat = fields.text(_("Tempat."), "place")
    status = fields.text(_("Status forum."))
    oparl = fields.Said(fields.text(_("Rincian dalam bentuk OParl 1.1.")), oparl_of)


class Place(serializers.Serializer):
    """Satu lokasi."""

    kode = fields.text(_("Kode wilayah."))
    nama = fields.text(_("Nama wilayah."))


class PartyRow(serializers.Serializer):
    """Satu pihak."""

    id = fields.text(_("Pengenal pihak."))
    nama = fields.text(_("Nama daerah atau lembaga."))


class ShareRow(serializers.Serializer):
    """Yang dibayar satu pihak dalam setahun."""

    pihak = fields.text(_("Pengenal pihak."))
    tahun = fields.whole(_("Tahun."))
    rupiah = fields.whole(_("Rupiah."))


class DeedRow(serializers.Serializer):
    """Satu naskah yang ditandatangani."""

    jenis = fields.text(_("Jenis naskah."))
    nomor = fields.text(_("Nomor naskah."))
    tanggal = fields.day(_("Tanggal ditandatangani."))
    berakhir = fields.day(_("Tanggal berakhir."))


class CooperationRow(serializers.Serializer):
    """Satu kerja sama daerah yang sudah berlaku."""

    id = fields.text(_("Pengenal yang tetap: negara, kode wilayah, nomor."))
    url = fields.text(_("Halaman yang dibaca orang."))
    judul = fields.text(_("Judul."))
    jenis = fields.text(_("Jenis kerja sama."))
    objek = fields.text(_("Objek."))
    urusan = fields.several(_("Kode bidang urusan."))
    tahap = fields.text(_("Tahap."))
    berlaku_sejak = fields.day(_("Mulai berlaku."))
    berakhir = fields.day(_("Berakhir."))
    penanggung_jawab = fields.text(_("Perangkat daerah penanggung jawab."))
    lokasi = Place(many=True, help_text=_("Lokasi."))
    pihak = PartyRow(many=True, help_text=_("Para pihak."))
    pembiayaan = ShareRow(many=True, help_text=_("Pembiayaan setiap pihak dan tahun."))
    naskah = DeedRow(many=True, help_text=_("Naskah yang ditandatangani."))


def _cooperations():
    rows = Cooperation.objects.visible_to(None).select_related("responsible")
    return rows.prefetch_related("places", "deeds", "parties__region", "parties__shares")


def _said(rows: Sequence[Cooperation]) -> list[dict[str, Any]]:
    """In the words of the register's own open data."""
    for one in rows:
        for party in one.parties.all():
            party.cooperation = one
    return [as_json(one) for one in rows]


def cooperation_named(name: str):
    """By its number, or by its name in the world, which ends with it."""
    return by_code("-".join(name.split("-")[-2:]))


class FigureRow(serializers.Serializer):
    """Satu ukuran hasil."""

    ukuran = fields.text(_("Ukuran."), "name")
    satuan = fields.text(_("Satuan."), "unit")
    sebelum = fields.amount(_("Sebelum."), "before")
    sesudah = fields.amount(_("Sesudah."), "after")


class PracticeRow(serializers.Serializer):
    """Satu praktik kolaborasi atau inovasi yang terverifikasi."""

    id = fields.text(_("Nomor praktik."), "code")
    halaman = fields.address()
    jenis = fields.text(_("practice atau innovation."), "kind")
    judul = fields.text(_("Judul."), "title")
    sejak_tahun = fields.whole(_("Sejak tahun."), "year")
    urusan = fields.several(_("Kode bidang urusan."), "field_codes")
    instansi = fields.Said(fields.key(_("Kode singkat instansi.")),
                           lambda row: row.organisation and row.organisation.slug)  # fmt: skip
    masalah = fields.text(_("Masalah."), "problem")
    yang_dilakukan = fields.text(_("Yang dilakukan."), "deed")
    hasil = fields.text(_("Hasil."), "result")
    angka = FigureRow(many=True, source="figures.all", read_only=True, help_text=_("Hasil dalam angka."))


FORUMS = Dataset(
    "forum", _("Forum"),
    _("Rapat koordinasi, musrenbang, dan konsultasi publik yang terbuka untuk umum."),
    "planning:forums.index", ForumRow, lambda: Forum.objects.visible_to(None).select_related("host"), by_code,
    lambda asked, rows, request: ForumFilter(asked, rows, request=request), "code",
    keywords=("forum", "musrenbang", "rapat"),
)  # fmt: skip
COOPERATIONS = Dataset(
    "kerja-sama", _("Kerja sama daerah"),
    _("Kerja sama yang sudah berlaku: pihak, pembiayaan, dan naskahnya."),
    "planning:cooperation.index", CooperationRow, _cooperations, cooperation_named,
    lambda asked, rows, request: CooperationFilter(asked, rows, request=request), "code", _said,
    keywords=("kerja sama daerah", "KSDD", "KSDPK"),
)  # fmt: skip
PRACTICES = Dataset(
    "praktik", _("Praktik dan inovasi"),
    _("Praktik kolaborasi dan inovasi pelayanan yang terverifikasi."),
    "planning:cooperation.practices.index", PracticeRow,
    lambda: Practice.objects.visible_to(None).select_related("organisation").prefetch_related("figures"),
    by_code, lambda asked, rows, request: PracticeFilter(asked, rows, request=request), "code",
    keywords=("praktik", "inovasi"),
)  # fmt: skip

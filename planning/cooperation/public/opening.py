"""Cooperations as open data: what everybody may read, under identifiers that last."""

from typing import Any

from django.conf import settings

from planning.cooperation.deeds.models import Status as DeedStatus
from planning.cooperation.models import Cooperation


def identifier(cooperation: Cooperation) -> str:
    """Its name in the world, after the manner of IATI: country, region code, number."""
    return f"ID-KDN-{settings.REGENCY_CODE}-{cooperation.code}"


def party_identifier(party) -> str:
    """A region by the code of the ministry; others by their place in the cooperation."""
    if party.region:
        return f"ID-KDN-{party.region.code}"
    return f"{identifier(party.cooperation)}-{party.number}"


def as_json(cooperation: Cooperation) -> dict[str, Any]:
    """What everybody may know of one: no signatory, no draft."""
    deeds = [deed for deed in cooperation.deeds.all() if deed.status == DeedStatus.SIGNED]
    return {
        "id": identifier(cooperation),
        "url": settings.SITE_URL + cooperation.get_absolute_url(),
        "judul": cooperation.title,
        "jenis": cooperation.kind,
        "objek": cooperation.object,
        "urusan": cooperation.field_codes,
        "tahap": cooperation.status,
        "berlaku_sejak": cooperation.in_force_since,
        "berakhir": cooperation.ends,
        "penanggung_jawab": cooperation.responsible.name,
        "lokasi": [{"kode": place.code, "nama": str(place)} for place in cooperation.places.all()],
        "pihak": [{"id": party_identifier(party), "nama": str(party)} for party in cooperation.parties.all()],
        "pembiayaan": [
            {"pihak": party_identifier(party), "tahun": share.year, "rupiah": share.amount}
            for party in cooperation.parties.all()
            for share in party.shares.all()
        ],
        "naskah": [
            {"jenis": deed.kind, "nomor": deed.number, "tanggal": deed.signed_on, "berakhir": deed.ends}
            for deed in deeds
        ],
    }

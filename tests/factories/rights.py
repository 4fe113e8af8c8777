"""Requests for public information and breaches of personal data, made by the portal's own verbs."""

from datetime import datetime, timedelta

from django.utils import timezone

from stakeholders.accounts.models import Account
from stakeholders.information import actions as information
from stakeholders.information.models import InformationRequest
from stakeholders.privacy.breaches import actions as breaches
from stakeholders.privacy.breaches.actions import Report
from stakeholders.privacy.breaches.models import Breach
from tests.factories.organisations import proof
from tests.factories.stakeholders import admin, citizen

WISH = "Rekapitulasi usulan Musrenbang Kecamatan Singorojo tahun 2026."
PURPOSE = "Bahan penelitian skripsi."
REPORT = Report(
    title="Berkas permohonan terkirim ke alamat lain",
    data="Nama, alamat e-mail, dan pokok konsultasi.",
    cause="Petugas salah memilih penerima pada Senin pagi.",
    handling="Penerima diminta menghapus; alamat diperiksa dua orang.",
    advice="Waspadai pesan yang mengatasnamakan kami.",
    number=2,
)


def asked(by: Account | None = None, *, wish: str = WISH) -> InformationRequest:
    """A request that waits for an answer."""
    return information.ask(by or citizen(), wish=wish, purpose=PURPOSE)


def answered(by: Account | None = None, *, answerer: Account | None = None, files: int = 1):
    """A request that an admin answered in words and files."""
    request = asked(by)
    papers = [proof(f"rekap-{number}.pdf") for number in range(files)]
    information.answer(request, words="Rekapitulasi terlampir.", files=papers, by=answerer or admin())
    return request


def breach(
    *concerned: Account, by: Account | None = None, found_at: datetime | None = None, **details
) -> Breach:
    """A breach found an hour ago, unless told otherwise, that concerns these people."""
    by = by or admin()
    report = Report(**{**REPORT.__dict__, **details})
    made = breaches.record(report, found_at=found_at or timezone.now() - timedelta(hours=1), by=by)
    if concerned:
        breaches.name_people(made, people=concerned, by=by)
    return made


def told_breach(*concerned: Account, by: Account | None = None) -> Breach:
    """A breach of which these people were told."""
    by = by or admin()
    made = breach(*concerned, by=by)
    breaches.tell_people(made, by=by)
    return made

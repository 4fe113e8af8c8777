"""A service as people read it before they book: how long, where, for whom, and what is asked."""

from typing import Any

from django.utils.translation import gettext as _

from consultations.services.models import AUDIENCE, Service
from consultations.services.questions.models import Kind


def before_booking(service: Service) -> dict[str, Any]:
    """What stands on the page of a service: facts, papers and questions."""
    asked = list(service.questions.asked())
    return {
        "facts": terms(service),
        "papers": [question for question in asked if question.kind == Kind.FILE],
        "questions": [question for question in asked if question.kind != Kind.FILE],
    }


def terms(service: Service) -> list[dict[str, Any]]:
    """Length, way to meet, audience, limits and dates as question and answer."""
    items = [
        {"label": _("Lama pertemuan"), "value": _length(service)},
        {"label": _("Cara bertemu"), "value": service.get_offer_display().capitalize()},
        {"label": _("Siapa boleh memesan"), "value": _audience(service)},
        {"label": _("Waktu memesan"), "value": _when(service)},
        {"label": _("Jawaban"), "value": _answer(service)},
    ]
    if limits := _limits(service):
        items.append({"label": _("Batas pemesanan berjalan"), "value": limits})
    return items


def _length(service: Service) -> str:
    lengths = _(" atau ").join(str(minutes) for minutes in service.durations)
    return _("%(lengths)s menit, tanpa biaya") % {"lengths": lengths}


def _audience(service: Service) -> str:
    if not service.audience:
        return _("Semua orang")
    names = dict(AUDIENCE)
    return ", ".join(str(names[kind]) for kind in service.audience)


def _when(service: Service) -> str:
    dates = {"horizon": service.horizon_days, "notice": service.notice_days, "hours": service.change_hours}
    ahead = _("%(horizon)d hari sampai %(notice)d hari kerja sebelumnya") % dates
    return ahead + "; " + _("dapat diubah sampai %(hours)d jam sebelumnya") % dates


def _answer(service: Service) -> str:
    return _("Petugas menjawab permohonan Anda") if service.needs_approval else _("Langsung dipastikan")


def _limits(service: Service) -> str:
    limits = []
    if service.most_per_person:
        limits.append(_("%d tiap orang") % service.most_per_person)
    if service.most_per_organisation:
        limits.append(_("%d tiap instansi") % service.most_per_organisation)
    return ", ".join(limits)

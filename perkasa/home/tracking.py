"""Lacak: any number leads to its trail; what the asker may not see is told without names, words and reasons."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import Model, QuerySet
from django.utils.translation import gettext as _

from consultations.bookings.models import Booking
from perkasa.core.codes import normalise_code
from perkasa.core.models import StatusChange
from perkasa.core.words import rupiah
from perkasa.documents.models import Paper
from planning.proposals.models import Proposal


@dataclass(frozen=True)
class Track:
    """What a number led to: its kind in words, facts that may be shown, its trail, and its page when it may be read."""

    code: str
    kind: str
    record: Model
    facts: list[dict[str, Any]]
    changes: QuerySet[StatusChange]
    url: str

    @property
    def is_public(self) -> bool:
        """Whether the asker sees only what everyone may see."""
        return not self.url


def find(text: str, asker) -> Track | None:
    """What the number `text` leads to for `asker`; None when there is no such thing or nothing of it is public."""
    code = normalise_code(text)
    finder = FINDERS.get(code.partition("-")[0])
    return finder(code, asker) if finder else None


def find_paper(text: str) -> Paper | None:
    """The paper whose code or full number is `text`."""
    code = normalise_code(text)
    number = " ".join(text.split())
    papers = Paper.objects.filter(code=code) if code else Paper.objects.filter(full_number__iexact=number)
    return papers.order_by("-issued_at").first()


def _booking(code: str, asker) -> Track | None:
    booking = Booking.objects.sent().select_related("service").filter(code=code).first()
    if booking is None:
        return None
    is_seen = Booking.objects.visible_to(asker).filter(pk=booking.pk).exists()
    facts = [{"label": _("Layanan"), "value": booking.service.name}]
    changes = StatusChange.objects.about(booking)
    return Track(code, _("Konsultasi"), booking, facts, changes, booking.get_absolute_url() if is_seen else "")


def _proposal(code: str, asker) -> Track | None:
    proposal = Proposal.objects.visible_to(asker).for_listing().filter(code=code).first()
    if proposal is None:
        return None
    facts = [
        {"label": _("Usulan"), "value": proposal.title},
        {"label": _("Pengusul"), "value": proposal.organisation.name},
        {"label": _("Lokasi"), "value": proposal.region.full_name if proposal.region else "–"},
        {"label": _("Tahun rencana"), "value": proposal.plan_year},
        {"label": _("Perkiraan anggaran"), "value": rupiah(proposal.budget) if proposal.budget is not None else "–"},
    ]
    return Track(code, _("Usulan program"), proposal, facts, StatusChange.objects.about(proposal), proposal.get_absolute_url())


FINDERS: dict[str, Callable[[str, Any], Track | None]] = {"KSL": _booking, "UPR": _proposal}

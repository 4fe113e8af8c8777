"""Lacak: any number leads to its trail; what the asker may not see is told without names and reasons."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import Model, QuerySet
from django.utils.translation import gettext as _

from consultations.bookings.models import Booking
from perkasa.core.codes import normalise_code
from perkasa.core.models import StatusChange
from planning.overlap.rulings.models import Ruling
from planning.proposals import policies
from planning.proposals.models import Proposal
from planning.proposals.summary import summary_of
from stakeholders.privacy.models import PrivacyRequest


@dataclass(frozen=True)
class Track:
    """What a number led to: its kind, facts that may be shown, its trail, its page when it may be read."""

    code: str
    kind: str
    record: Model
    facts: list[dict[str, Any]]
    changes: QuerySet[StatusChange]
    url: str
    hides_people: bool


def find(text: str, asker) -> Track | None:
    """What the number `text` leads to for `asker`; None when nothing of it may be shown."""
    code = normalise_code(text)
    finder = FINDERS.get(code.partition("-")[0])
    return finder(code, asker) if finder else None


def _booking(code: str, asker) -> Track | None:
    booking = Booking.objects.sent().select_related("service").filter(code=code).first()
    if booking is None:
        return None
    is_seen = Booking.objects.visible_to(asker).filter(pk=booking.pk).exists()
    facts = [{"label": _("Layanan"), "value": booking.service.name}]
    url = booking.get_absolute_url() if is_seen else ""
    return Track(
        code,
        _("Konsultasi"),
        booking,
        facts,
        StatusChange.objects.about(booking),
        url,
        hides_people=not is_seen,
    )


def _proposal(code: str, asker) -> Track | None:
    proposal = Proposal.objects.visible_to(asker).for_reading().filter(code=code).first()
    if proposal is None:
        return None
    facts = summary_of(proposal, in_full=policies.may_read_in_full.test(asker, proposal))
    changes, hides_people = (
        StatusChange.objects.about(proposal),
        not policies.may_read_people.test(asker, proposal),
    )
    return Track(
        code, _("Usulan program"), proposal, facts, changes, proposal.get_absolute_url(), hides_people
    )


def _privacy(code: str, asker) -> Track | None:
    """A request about personal data: its kind and how far it is, for whoever holds the number."""
    asked = PrivacyRequest.objects.filter(code=code).first()
    if asked is None:
        return None
    is_mine = PrivacyRequest.objects.visible_to(asker).filter(pk=asked.pk).exists()
    facts = [{"label": _("Permohonan"), "value": asked.get_kind_display()}]
    url = asked.get_absolute_url() if is_mine else ""
    changes = StatusChange.objects.about(asked)
    return Track(code, _("Permohonan data pribadi"), asked, facts, changes, url, hides_people=not is_mine)


def _ruling(code: str, asker) -> Track | None:
    """A ruling on two plans, for planners and for the owners of either."""
    ruling = Ruling.objects.visible_to(asker).for_reading().filter(code=code).first()
    if ruling is None:
        return None
    facts = [
        {"label": _("Rencana"), "value": f"{ruling.first}\n{ruling.second}"},
        {"label": _("Putusan"), "value": ruling.get_decision_display()},
        {"label": _("Tindak lanjut"), "value": ruling.get_consequence_display()},
    ]
    changes = StatusChange.objects.about(ruling)
    url = ruling.get_absolute_url()
    return Track(code, _("Putusan tumpang tindih"), ruling, facts, changes, url, hides_people=False)


FINDERS: dict[str, Callable[[str, Any], Track | None]] = {
    "KSL": _booking,
    "PDP": _privacy,
    "TTI": _ruling,
    "UPR": _proposal,
}

"""Lacak: any number leads to its trail; what the asker may not see is told without names and reasons."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import F, Model, QuerySet
from django.shortcuts import resolve_url
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.models import Booking
from consultations.minutes.followups.models import FollowUp
from consultations.queue.models import Ticket
from perkasa.core.codes import normalise_code
from perkasa.core.models import StatusChange
from perkasa.core.words import day_and_date, moment
from planning.cooperation.models import Cooperation
from planning.cooperation.practices.models import Practice
from planning.evaluation.models import QuarterReport
from planning.forums.follow_ups.models import FollowUp as ForumAction
from planning.forums.issue_map.models import Issue
from planning.forums.minutes.models import ForumMinutes
from planning.forums.models import Forum
from planning.forums.records.models import Record
from planning.overlap.rulings.models import Ruling
from planning.plans.models import Plan
from planning.proposals import policies
from planning.proposals.answers.reading import answer_items
from planning.proposals.models import Proposal
from planning.proposals.summary import summary_of
from stakeholders.accounts.roles import Permission
from stakeholders.information.models import InformationRequest
from stakeholders.invitations.models import Invitation
from stakeholders.invitations.policies import may_withdraw
from stakeholders.privacy.breaches.models import Breach
from stakeholders.privacy.models import PrivacyRequest
from stakeholders.registrations.models import Registration


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


Finder = Callable[[str, Any], Track | None]


def find(text: str, asker) -> Track | None:
    """What the number `text` leads to for `asker`; None when nothing of it may be shown."""
    code = normalise_code(text)
    finder = FINDERS.get(code.partition("-")[0])
    return finder(code, asker) if finder else None


def _told(code: str, kind: str, record: Model, facts: list[dict[str, Any]], *, url: str) -> Track:
    """The trail: with people and the way to its page for who may read that, else without either."""
    return Track(code, kind, record, facts, StatusChange.objects.about(record), url, hides_people=not url)


def _page_for(asker, record: Model) -> str:
    """The page of `record` where `asker` may read it; else nothing."""
    rows = type(record)._default_manager.visible_to(asker)  # type: ignore[attr-defined]  # all we find know it
    return resolve_url(record) if rows.filter(pk=record.pk).exists() else ""


def _booking(code: str, asker) -> Track | None:
    booking = Booking.objects.sent().select_related("service").filter(code=code).first()
    if booking is None:
        return None
    facts = [{"label": _("Layanan"), "value": booking.service.name}]
    return _told(code, _("Konsultasi"), booking, facts, url=_page_for(asker, booking))


def _proposal(code: str, asker) -> Track | None:
    proposal = Proposal.objects.visible_to(asker).for_reading().filter(code=code).first()
    if proposal is None:
        return None
    in_full = policies.may_read_in_full.test(asker, proposal)
    facts = [*answer_items(proposal), *summary_of(proposal, in_full=in_full)]
    hides_people = not policies.may_read_people.test(asker, proposal)
    changes = StatusChange.objects.about(proposal)
    if hides_people:  # from stage to stage it stays what it is; the way of stages stands on its page
        changes = changes.exclude(from_status=F("to_status"))
    return Track(
        code, _("Usulan program"), proposal, facts, changes, proposal.get_absolute_url(), hides_people
    )


def _privacy(code: str, asker) -> Track | None:
    """A request about personal data: its kind and how far it is, for whoever holds the number."""
    asked = PrivacyRequest.objects.filter(code=code).first()
    if asked is None:
        return None
    facts = [{"label": _("Permohonan"), "value": asked.get_kind_display()}]
    return _told(code, _("Permohonan data pribadi"), asked, facts, url=_page_for(asker, asked))


def _information(code: str, asker) -> Track | None:
    """A request for information: by when it is answered; what was asked only for who may read it."""
    asked = InformationRequest.objects.filter(code=code).first()
    if asked is None:
        return None
    facts = [{"label": _("Paling lambat"), "value": asked.due_words}]
    return _told(code, _("Permohonan informasi publik"), asked, facts, url=_page_for(asker, asked))


def _breach(code: str, asker) -> Track | None:
    """A breach: how far it is; what happened only for those who were told."""
    breach = Breach.objects.filter(code=code).first()
    if breach is None:
        return None
    return _told(code, _("Kegagalan pelindungan data"), breach, [], url=_page_for(asker, breach))


def _registration(code: str, asker) -> Track | None:
    """A registration that was sent: its kind and the answer's last day; a draft is nobody's business."""
    found = Registration.objects.filter(code=code, submitted_at__isnull=False).first()
    if found is None:
        return None
    facts = [
        {"label": _("Jenis"), "value": found.get_kind_display()},
        {"label": _("Dijawab paling lambat"), "value": found.due_words},
    ]
    return _told(code, _("Pendaftaran instansi"), found, facts, url=_page_for(asker, found))


def _invitation(code: str, asker) -> Track | None:
    """An invitation: until when it can be answered; whom and where to only for who may take it back."""
    found = Invitation.objects.select_related("organisation").filter(code=code).first()
    if found is None:
        return None
    facts = [{"label": _("Berlaku sampai"), "value": moment(found.expires_at)}]
    is_seen = asker is not None and may_withdraw.test(asker, found)
    url = reverse("stakeholders:invitations.index", args=[found.organisation.slug]) if is_seen else ""
    return _told(code, _("Undangan"), found, facts, url=url)


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


def _line(code: str, asker) -> Track | None:
    """A place in a line, of days to come or of today: which service it waits for, and how it stands."""
    place = (
        PlaceInLine.objects.select_related("service").filter(code=code).first()
        or Ticket.objects.select_related("service").filter(code=code).first()
    )
    if place is None:
        return None
    facts = [{"label": _("Layanan"), "value": place.service.name}]
    url = _page_for(asker, place) if isinstance(place, PlaceInLine) else ""
    return _told(code, _("Antrean"), place, facts, url=url)


def _follow_up(code: str, asker) -> Track | None:
    """What was promised in a consultation: until when; the words only for who may read the minutes."""
    promise = FollowUp.objects.filter(code=code).first()
    if promise is None:
        return None
    facts = [{"label": _("Tenggat"), "value": day_and_date(promise.due_date)}]
    return _told(code, _("Tindak lanjut"), promise, facts, url=_page_for(asker, promise))


def _plan(code: str, asker) -> Track | None:
    """A planning document as `asker` may see it: everybody what is fixed, its makers also what is not."""
    plan = Plan.objects.visible_to(asker).for_listing().filter(code=code).first()
    if plan is None:
        return None
    facts = [{"label": _("Dokumen"), "value": plan.title}]
    changes, url = StatusChange.objects.about(plan), plan.get_absolute_url()
    reads_all = asker is not None and asker.is_authenticated and asker.may(Permission.PLANS_READ_ALL)
    return Track(code, _("Dokumen rencana"), plan, facts, changes, url, hides_people=not reads_all)


def _forum(code: str, asker) -> Track | None:
    """A forum as `asker` may see it: when and where, and how far it is."""
    forum = Forum.objects.visible_to(asker).filter(code=code).first()
    if forum is None:
        return None
    facts = [{"label": _("Forum"), "value": forum.title}, {"label": _("Waktu"), "value": forum.when}]
    return Track(
        code, _("Forum"), forum, facts, StatusChange.objects.about(forum), forum.get_absolute_url(), True
    )


def _record(code: str, asker) -> Track | None:
    """The berita acara of a desk, for those who write, sign or read all of them."""
    record = Record.objects.visible_to(asker).select_related("desk").filter(code=code).first()
    if record is None:
        return None
    facts = [{"label": _("Desk"), "value": record.desk.name}]
    return _told(code, _("Berita acara desk"), record, facts, url=record.get_absolute_url())


def _titled(model: Any, kind: str | Promise, label: str | Promise) -> Finder:
    """Finds rows with a title as `asker` may see them; their trail names nobody."""

    def found(code: str, asker) -> Track | None:
        row = model.objects.visible_to(asker).filter(code=code).first()
        if row is None:
            return None
        facts = [{"label": str(label), "value": row.title}]
        changes = StatusChange.objects.about(row)
        return Track(code, str(kind), row, facts, changes, row.get_absolute_url(), hides_people=True)

    return found


def _evaluation(code: str, asker) -> Track | None:
    """The report of a quarter as `asker` may see it: certified ones are everybody's."""
    report = QuarterReport.objects.visible_to(asker).select_related("organisation", "quarter")
    found = report.filter(code=code).first()
    if found is None:
        return None
    facts = [
        {"label": _("Perangkat daerah"), "value": found.organisation.name},
        {"label": _("Triwulan"), "value": str(found.quarter)},
    ]
    changes = StatusChange.objects.about(found)
    return Track(code, _("Laporan triwulan"), found, facts, changes, found.get_absolute_url(), True)


def _forum_minutes(code: str, asker) -> Track | None:
    """The minutes of a forum, for those who write, answer or read all of them."""
    minutes = ForumMinutes.objects.visible_to(asker).select_related("forum").filter(code=code).first()
    if minutes is None:
        return None
    facts = [{"label": _("Forum"), "value": minutes.forum.title}]
    return _told(code, _("Notula forum"), minutes, facts, url=minutes.get_absolute_url())


def _forum_action(code: str, asker) -> Track | None:
    """What a forum asked of somebody, where that forum may be seen: until when."""
    action = ForumAction.objects.visible_to(asker).filter(code=code).first()
    if action is None:
        return None
    facts = [{"label": _("Tenggat"), "value": day_and_date(action.due_date)}]
    changes = StatusChange.objects.about(action)
    return Track(code, _("Tindak lanjut forum"), action, facts, changes, action.get_absolute_url(), True)


FINDERS: dict[str, Finder] = {
    "ANT": _line,
    "BAD": _record,
    "DFI": _registration,
    "DOK": _plan,
    "DTG": _line,
    "EVL": _evaluation,
    "FRM": _forum,
    "ISU": _titled(Issue, gettext_lazy("Isu forum"), gettext_lazy("Isu")),
    "KPD": _breach,
    "KSD": _titled(Cooperation, gettext_lazy("Kerja sama daerah"), gettext_lazy("Kerja sama")),
    "KSL": _booking,
    "NTF": _forum_minutes,
    "PDP": _privacy,
    "PIP": _information,
    "PRK": _titled(Practice, gettext_lazy("Praktik dan inovasi"), gettext_lazy("Praktik")),
    "UND": _invitation,
    "TLF": _forum_action,
    "TLJ": _follow_up,
    "TTI": _ruling,
    "UPR": _proposal,
}

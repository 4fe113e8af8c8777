"""The registry of open work: each feature says what is open, how it passes, and who has it then."""

from collections.abc import Callable

import rules
from django.db.models import Model, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from consultations.bookings import answers
from consultations.bookings.models import Booking
from consultations.minutes import policies as minutes_policies
from consultations.minutes.followups.actions import take_over as take_over_promise
from consultations.minutes.followups.models import FollowUp
from consultations.minutes.models import OPEN as OPEN_MINUTES
from consultations.minutes.models import Minutes
from perkasa.home.handover import forums
from perkasa.home.handover.work import Work
from perkasa.home.waiting import annual, cooperation, evaluation, people, planning
from planning.annual import policies as annual_policies
from planning.cooperation.practices import policies as practice_policies
from planning.evaluation import policies as evaluation_policies
from planning.proposals import policies as proposal_policies
from planning.proposals.actions import take_over as take_over_draft
from planning.proposals.answers import policies as appeal_policies
from planning.proposals.models import Proposal
from planning.proposals.path.actions import pass_on
from planning.proposals.path.models import Visit
from planning.proposals.statuses import OPEN as OPEN_PROPOSALS
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.information import policies as information_policies
from stakeholders.privacy import policies as privacy_policies
from stakeholders.privacy.breaches import policies as breach_policies
from stakeholders.registrations import policies as registration_policies


def _to_write(account: Account) -> QuerySet[Booking]:
    unwritten = Q(minutes=None) | Q(minutes__status__in=OPEN_MINUTES)
    return Booking.objects.to_be_written_by(account).filter(unwritten).select_related("officer")


def _waits_for_a_head(minutes: Minutes, account: Account) -> bool:
    """A signature belongs to the office: the successor's, or another head's when the successor wrote it."""
    heads = Account.objects.who_may(Permission.MINUTES_APPROVE)
    return any(minutes_policies.may_approve.test(head, minutes) for head in heads)


def _somebody_may(permission: Permission, policy: rules.Predicate) -> Callable[[Model, Account], bool]:
    """The queue of an office is never left to nobody: the successor may answer, or somebody else."""

    def may_be_answered(record: Model, account: Account) -> bool:
        others = Account.objects.who_may(permission)
        return policy.test(account, record) or any(policy.test(other, record) for other in others)

    return may_be_answered


WORKS = (
    Work(
        _("Konsultasi yang menunggu jawaban atau terjadwal"),
        Booking.objects.open_with,
        lambda booking, to, by: answers.take_over(booking, to=to, by=by),
        lambda booking, account: Booking.objects.open_with(account).filter(pk=booking.pk).exists(),
    ),
    Work(
        _("Notula yang harus ditulis"),
        _to_write,
        lambda booking, to, by: answers.hand_on_writing(booking, to=to),
        lambda booking, account: _to_write(account).filter(pk=booking.pk).exists(),
    ),
    Work(
        _("Notula yang menunggu persetujuan"),
        Minutes.objects.awaiting_approval_of,
        lambda minutes, to, by: None,  # passes with the office
        _waits_for_a_head,
    ),
    Work(
        _("Tindak lanjut yang belum selesai"),
        FollowUp.objects.promised_by,
        lambda promise, to, by: take_over_promise(promise, to=to),
        lambda promise, account: FollowUp.objects.promised_by(account).filter(pk=promise.pk).exists(),
    ),
    Work(
        _("Usulan yang harus diverifikasi"),
        lambda account: Visit.objects.open().filter(assignee=account).select_related("proposal"),
        lambda visit, to, by: pass_on(visit, to=to),
        lambda visit, account: Visit.objects.open().filter(assignee=account, pk=visit.pk).exists(),
    ),
    Work(
        _("Usulan yang sedang disusun"),
        lambda account: Proposal.objects.filter(filed_by=account, status__in=OPEN_PROPOSALS),
        lambda proposal, to, by: take_over_draft(proposal, to=to),
        lambda proposal, account: Proposal.objects.filter(filed_by=account, pk=proposal.pk).exists(),
    ),
    *forums.WORKS,
)

QUEUES = (
    Work(
        _("Usulan yang menunggu keputusan"),
        planning.proposals_to_decide,
        lambda proposal, to, by: None,
        _somebody_may(Permission.PROPOSALS_DECIDE, proposal_policies.may_decide),
    ),
    Work(
        _("Tanggapan balik yang menunggu jawaban"),
        planning.appeals_to_judge,
        lambda appeal, to, by: None,
        _somebody_may(Permission.APPEALS_JUDGE, appeal_policies.may_judge),
    ),
    Work(
        _("Praktik dan inovasi yang menunggu verifikasi"),
        cooperation.practices_to_verify,
        lambda practice, to, by: None,
        _somebody_may(Permission.COOPERATION_MANAGE, practice_policies.may_verify),
    ),
    Work(
        _("Laporan triwulan yang menunggu verifikasi"),
        evaluation.reports_to_verify,
        lambda report, to, by: None,
        _somebody_may(Permission.EVALUATION_VERIFY, evaluation_policies.may_verify),
    ),
    Work(
        _("Laporan triwulan yang menunggu pengesahan"),
        evaluation.reports_to_certify,
        lambda report, to, by: None,
        _somebody_may(Permission.EVALUATION_CERTIFY, evaluation_policies.may_certify),
    ),
    Work(
        _("Laporan tahunan yang menunggu terbit"),
        annual.reports_to_issue,
        lambda report, to, by: None,
        _somebody_may(Permission.ANNUAL_ISSUE, annual_policies.may_issue),
    ),
    Work(
        _("Pendaftaran instansi yang menunggu verifikasi"),
        people.registrations_to_verify,
        lambda registration, to, by: None,
        _somebody_may(Permission.ORGANISATIONS_MANAGE, registration_policies.may_verify),
    ),
    Work(
        _("Permohonan data pribadi yang menunggu jawaban"),
        people.privacy_to_answer,
        lambda wish, to, by: None,
        _somebody_may(Permission.PEOPLE_MANAGE, privacy_policies.may_answer),
    ),
    Work(
        _("Kegagalan pelindungan data yang harus diberitahukan"),
        people.breaches_to_tell,
        lambda breach, to, by: None,
        _somebody_may(Permission.PEOPLE_MANAGE, breach_policies.may_handle),
    ),
    Work(
        _("Permohonan informasi publik yang menunggu jawaban"),
        people.information_to_answer,
        lambda wish, to, by: None,
        _somebody_may(Permission.INFORMATION_ANSWER, information_policies.may_answer),
    ),
    Work(
        _("Keberatan informasi publik yang menunggu keputusan"),
        people.objections_to_judge,
        lambda wish, to, by: None,
        _somebody_may(Permission.INFORMATION_JUDGE, information_policies.may_judge),
    ),
)
"""They wait for an office and not for a person (docs/decisions/0017), so they pass with the office."""


def open_work_of(account: Account) -> list[tuple[Work, list[Model]]]:
    """Everything open of this person, kind by kind, kinds without any left out."""
    found = ((work, list(work.of(account))) for work in (*WORKS, *QUEUES))
    return [(work, records) for work, records in found if records]

"""What can be done when somebody leaves: everything of theirs passes to one successor, or nothing does."""

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from consultations.services.actions import retire
from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, Refusal
from perkasa.home.handover.policies import holds_such_an_office, may_give_offices, may_hand_over
from perkasa.home.handover.works import open_work_of
from stakeholders.accounts.actions import succeed
from stakeholders.accounts.models import Account, Assignment
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind


class SamePerson(Refusal):
    message = _("Pekerjaan tidak dapat diserahkan kepada orang yang sama.")


class SuccessorAway(Refusal):
    message = _("Akun penerus sudah ditutup. Pilih orang lain.")


class NoSuchOffice(Refusal):
    message = _(
        "Atasan menyerahkan pekerjaan kepada orang yang sudah memegang jabatan dengan peran yang sama di "
        "instansi itu. Untuk orang lain, mintalah Admin Perkasa."
    )


class SomethingLeft(Refusal):
    def __init__(self, label):
        super().__init__(_("Belum dapat diserahterimakan: %(label)s.") % {"label": label})


@transaction.atomic
def hand_over(assignment: Assignment, *, to: Account, kind: str, by: Account) -> dict[str, int]:
    """All open work of the holder is the successor's, and both are told; answers how much of each kind.

    Whoever manages people gives the office along (`kind`: definitive or acting), from today on; the former
    holder's last day is then yesterday at the latest. A superior hands on work only, to somebody who holds
    such an office already. When anything cannot pass, nothing has.
    """
    giver = assignment.account
    locked(Account.objects.filter(pk__in=[giver.pk, to.pk]))
    _check(assignment, to, by)
    work = open_work_of(giver)
    if may_give_offices.test(by, assignment):
        succeed(assignment, to=to, kind=kind, by=by)
    taker = Account.objects.get(pk=to.pk)
    for sort, records in work:
        for record in records:
            sort.pass_on(record, taker, by)
        if not all(sort.is_with(record, taker) for record in records):
            raise SomethingLeft(sort.label)
    if not Account.objects.get(pk=giver.pk).may(Permission.BOOKINGS_ANSWER):
        retire(giver)
    passed = {str(sort.label): len(records) for sort, records in work}
    _tell(assignment, taker, passed)
    return passed


def _check(assignment: Assignment, to: Account, by: Account) -> None:
    if not may_hand_over.test(by, assignment):
        raise NotAllowed
    if to == assignment.account:
        raise SamePerson
    if not to.is_active:
        raise SuccessorAway
    if not may_give_offices.test(by, assignment) and not holds_such_an_office(to, assignment):
        raise NoSuchOffice


def _tell(assignment: Assignment, taker: Account, passed: dict[str, int]) -> None:
    words = {
        "giver": str(assignment.account), "taker": str(taker), "position": assignment.position.title,
        "lines": [{"label": label, "number": number} for label, number in passed.items()],
        "path": reverse("home:tasks"),
    }  # fmt: skip
    people = [assignment.account, taker]
    notify_each(people, Kind.HANDED_OVER, about=assignment, params=words, version=f"to-{taker.pk}")

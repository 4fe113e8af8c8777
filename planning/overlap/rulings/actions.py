"""Rule on a finding, and remark on a ruling."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing, Refusal
from planning.overlap.models import Entry, Finding
from planning.overlap.rulings.giving_way import give_back
from planning.overlap.rulings.models import GIVING_WAY, Consequence, Decision, Remark, Ruling
from planning.overlap.rulings.policies import may_rule, own_sides
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind


class NobodyGivesWay(Refusal):
    message = gettext_lazy("Pilih rencana mana yang dikembalikan kepada pemiliknya.")
    http_status = 422


class NothingFollows(Refusal):
    message = gettext_lazy("Bila bukan tumpang tindih, keduanya dibiarkan. Pilih “Biarkan keduanya”.")
    http_status = 422


@transaction.atomic
def rule(
    finding: Finding, *, decision: str, consequence: str, reason: str, by: Account,
    yielding: Entry | None = None,
) -> Ruling:  # fmt: skip
    """The pair is decided by `by`, what follows is done, and the owners of both sides are told.

    An earlier ruling on the pair is superseded. Raises NotPossibleNow when the finding is gone meanwhile.
    """
    found = locked(Finding.objects.select_related("first", "second").filter(pk=finding.pk))
    if not found:
        raise NotPossibleNow
    [finding] = found
    first, second = finding.first, finding.second
    if not may_rule.test(by, finding):
        raise NotAllowed
    _check(decision, consequence, reason, yielding, finding)
    Ruling.objects.current().filter(first=first, second=second).update(superseded_at=timezone.now())
    ruling = Ruling.objects.create(
        first=first, second=second, decision=decision, consequence=consequence, yielding=yielding,
        reason=reason.strip(), score=finding.score, verdict=finding.verdict, reasons=finding.reasons,
        formula=finding.formula, first_digest=first.digest, second_digest=second.digest, decided_by=by,
    )  # fmt: skip
    if yielding:
        give_back(yielding, by=by, reason=_told(ruling))
    notify_each(_owners(ruling, but=by), Kind.OVERLAP_RULED, about=ruling, params=_params(ruling))
    return ruling


@transaction.atomic
def remark(ruling: Ruling, *, text: str, by: Account) -> Remark:
    """An owner has said something about the ruling, and who made it reads it."""
    sides = own_sides(by, ruling.first, ruling.second)
    if not sides:
        raise NotAllowed
    if not text.strip():
        raise ReasonMissing(_("Tuliskan tanggapannya."))
    said = Remark.objects.create(ruling=ruling, organisation=sides[0], text=text.strip(), by=by)
    params = {"name": sides[0].short_name, "text": said.text, "code": ruling.code}
    notify_each([ruling.decided_by], Kind.OVERLAP_REMARKED, about=ruling, params=params, version=said.pk)
    return said


def _check(decision: str, consequence: str, reason: str, yielding: Entry | None, finding: Finding) -> None:
    if not reason.strip():
        raise ReasonMissing
    if decision == Decision.UNRELATED and consequence != Consequence.LEAVE:
        raise NothingFollows
    if (consequence in GIVING_WAY) != (yielding in (finding.first, finding.second)):
        raise NobodyGivesWay


def _told(ruling: Ruling) -> str:
    """The reason as the owner of the yielding plan reads it."""
    other = ruling.second if ruling.yielding == ruling.first else ruling.first
    words = _("%(consequence)s (putusan %(code)s, bersama %(other)s “%(title)s”): %(reason)s")
    return words % {
        "consequence": ruling.get_consequence_display(), "code": ruling.code,
        "other": other.code, "title": other.title, "reason": ruling.reason,
    }  # fmt: skip


def _params(ruling: Ruling) -> dict[str, str]:
    return {
        "code": ruling.code, "first": str(ruling.first), "second": str(ruling.second),
        "decision": str(ruling.get_decision_display()), "reason": ruling.reason,
        "consequence": str(ruling.get_consequence_display()),
    }  # fmt: skip


def _owners(ruling: Ruling, *, but: Account) -> list[Account]:
    """Who files for the organisations of both sides, and persons who own a side; each once."""
    sides = (ruling.first, ruling.second)
    organisations = {entry.organisation for entry in sides if entry.organisation}
    people = {
        person
        for organisation in organisations
        for person in Account.objects.who_may(Permission.PROPOSALS_FILE, organisation=organisation)
    }
    people |= {entry.owner for entry in sides if entry.owner}
    return sorted(people - {but}, key=lambda person: person.pk)

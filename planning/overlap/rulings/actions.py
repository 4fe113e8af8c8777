"""Rule on a finding, and remark on a ruling."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing, Refusal
from planning.overlap.models import Entry, Finding
from planning.overlap.rulings.following import Wish, follow, other_side
from planning.overlap.rulings.models import GIVING_WAY, Consequence, Decision, Remark, Ruling
from planning.overlap.rulings.policies import may_rule, own_sides, owns_a_side
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind

NO_WISH = Wish()


class NobodyGivesWay(Refusal):
    message = gettext_lazy("Pilih rencana mana yang dikembalikan kepada pemiliknya.")
    http_status = 422


class WishMissing(Refusal):
    http_status = 422


class NothingFollows(Refusal):
    message = gettext_lazy("Bila bukan tumpang tindih, keduanya dibiarkan. Pilih “Biarkan keduanya”.")
    http_status = 422


@transaction.atomic
def rule(
    finding: Finding, *, decision: str, consequence: str, reason: str, by: Account,
    yielding: Entry | None = None, wish: Wish = NO_WISH,
) -> Ruling:  # fmt: skip
    """The pair is decided by `by`, what follows is done, and the owners of both sides are told.

    An earlier ruling on the pair is superseded. What the ruling itself changes in a plan does not end it.
    Raises NotPossibleNow when the finding is gone meanwhile.
    """
    found = locked(Finding.objects.select_related("first", "second").filter(pk=finding.pk))
    if not found:
        raise NotPossibleNow
    [finding] = found
    first, second = finding.first, finding.second
    if not may_rule.test(by, finding):
        raise NotAllowed
    _check(decision, consequence, reason, yielding, finding)
    _check_wish(consequence, yielding, wish)
    Ruling.objects.current().filter(first=first, second=second).update(superseded_at=timezone.now())
    ruling = Ruling.objects.create(
        first=first, second=second, decision=decision, consequence=consequence, yielding=yielding,
        reason=reason.strip(), score=finding.score, verdict=finding.verdict, reasons=finding.reasons,
        formula=finding.formula, first_digest=first.digest, second_digest=second.digest, decided_by=by,
    )  # fmt: skip
    done = follow(ruling, wish, by=by)
    for side in (first, second):
        side.refresh_from_db(fields=["digest"])
    ruling.outcome, ruling.outcome_address = done
    ruling.first_digest, ruling.second_digest = first.digest, second.digest
    ruling.save(update_fields=["outcome", "outcome_address", "first_digest", "second_digest"])
    notify_each(_owners(ruling, but=by), Kind.OVERLAP_RULED, about=ruling, params=_params(ruling))
    return ruling


@transaction.atomic
def remark(ruling: Ruling, *, text: str, by: Account) -> Remark:
    """An owner has said something about the ruling, and who made it reads it."""
    if not owns_a_side.test(by, ruling):
        raise NotAllowed
    organisation = next(iter(own_sides(by, ruling.first, ruling.second)), None)
    if not text.strip():
        raise ReasonMissing(_("Tuliskan tanggapannya."))
    said = Remark.objects.create(ruling=ruling, organisation=organisation, text=text.strip(), by=by)
    params = {"name": said.voice, "text": said.text, "code": ruling.code}
    notify_each([ruling.decided_by], Kind.OVERLAP_REMARKED, about=ruling, params=params, version=said.pk)
    return said


def _check(decision: str, consequence: str, reason: str, yielding: Entry | None, finding: Finding) -> None:
    if not reason.strip():
        raise ReasonMissing
    if decision == Decision.UNRELATED and consequence != Consequence.LEAVE:
        raise NothingFollows
    if (consequence in GIVING_WAY) != (yielding in (finding.first, finding.second)):
        raise NobodyGivesWay


def _check_wish(consequence: str, yielding: Entry | None, wish: Wish) -> None:
    if consequence == Consequence.REASSIGN and wish.agency is None:
        raise WishMissing(_("Pilih perangkat daerah yang menanganinya."))
    is_later = wish.year is not None and wish.year > ((yielding and yielding.year) or 0)
    if consequence == Consequence.RESCHEDULE and not is_later:
        raise WishMissing(_("Pilih tahun sesudah tahun rencana sekarang."))


def told_to_owner(ruling: Ruling) -> str:
    """The reason as the owner of the yielding plan reads it."""
    other = other_side(ruling)
    words = _("%(consequence)s (putusan %(code)s, bersama %(other)s “%(title)s”): %(reason)s")
    return words % {
        "consequence": ruling.get_consequence_display(), "code": ruling.code,
        "other": other.code, "title": other.title, "reason": ruling.reason,
    }  # fmt: skip


def _params(ruling: Ruling) -> dict[str, str]:
    return {
        "code": ruling.code, "first": str(ruling.first), "second": str(ruling.second),
        "decision": str(ruling.get_decision_display()), "reason": ruling.reason,
        "consequence": str(ruling.outcome or ruling.get_consequence_display()),
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

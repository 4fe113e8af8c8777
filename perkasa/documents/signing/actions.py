"""What can be done about signatures: sign in one of the ways; the paper keeps its number meanwhile."""

from datetime import datetime

from django.core.files.base import ContentFile
from django.db import transaction

from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed, Refusal
from perkasa.documents.papers.models import Paper
from perkasa.documents.signing.inspection import holds
from perkasa.documents.signing.models import Method, Signature
from perkasa.documents.signing.policies import is_issuer, may_hand_in
from perkasa.documents.signing.refusals import CopyKeptAlready, NoPdfYet, SignedAlready
from perkasa.documents.signing.ways import SignedCopy, TypedAcceptance, Way

ONCE: dict[str, type[Refusal]] = {"signed_once_in_each_way": SignedAlready, "copy_kept_once": CopyKeptAlready}


def accept(paper: Paper, *, by, at: datetime) -> Signature:
    """`by` agreed to the paper in the portal at that moment, as the paper itself says."""
    return Signature.objects.create(paper=paper, method=Method.TYPED, signer=by, at=TypedAcceptance(at).at)


@transaction.atomic
def sign(paper: Paper, way: Way, *, by) -> Signature:
    """The paper is signed by `by` once in this way, with the signed copy beside it.

    The row of the paper stays locked meanwhile: who presses twice is told to wait, and a second attempt after
    a lost answer signs the same paper under the same number. Raises a Refusal, and then nothing has changed.
    """
    with guarded({}):
        [paper] = locked(Paper.objects.filter(pk=paper.pk))
    may = may_hand_in if way.method == Method.SCANNED else is_issuer
    if not may.test(by, paper):
        raise NotAllowed
    if not paper.is_done:
        raise NoPdfYet
    if way.method != Method.SCANNED and paper.signatures.filter(method=way.method, signer=by).exists():
        raise SignedAlready
    return _keep(paper, way, way.copy_of(paper), by)


def _keep(paper: Paper, way: Way, copy: SignedCopy | None, by) -> Signature:
    signature = Signature(paper=paper, method=way.method, signer=by, at=way.at)
    if copy is not None:
        with paper.file.open("rb") as file:
            signature.holds_original = holds(copy.content, file.read())
        signature.kind, signature.size, signature.sha256 = copy.kind, len(copy.content), copy.sha256
        signature.file = ContentFile(copy.content, name="signed")
    with guarded(ONCE):
        signature.save()
    return signature

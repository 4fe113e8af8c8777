"""What can be done with the files of a proposal: hand one in, take one back."""

from dataclasses import dataclass
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from perkasa.core.files import KINDS, check_upload, kind_of
from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow, Refusal
from planning.proposals.actions import revise
from planning.proposals.files.images import Position, check_photo, position_in, without_metadata
from planning.proposals.files.models import MOST_OF_A_KIND, ProposalFile
from planning.proposals.models import Proposal
from planning.proposals.path.sources import Paper
from planning.proposals.points import is_in_indonesia
from planning.proposals.policies import may_edit
from stakeholders.accounts.models import Account


class WrongFile(Refusal):
    """The file cannot be taken; the sentence says what to do."""

    http_status = 422


class Enough(Refusal):
    message = _("Sudah cukup banyak berkas dari jenis ini. Hapus dahulu yang tidak perlu.")
    http_status = 422


class NoPosition(Refusal):
    message = _(
        "Foto ini tidak mencatat lokasi yang dapat dipakai. Unggah tanpa memakai lokasinya; titik koordinat "
        "dapat ditulis pada pertanyaan lokasi."
    )
    http_status = 422


@dataclass(frozen=True)
class HandedIn:
    """The file as it is kept, and where the photo was taken when that was asked and known."""

    file: ProposalFile
    position: Position | None = None


@transaction.atomic
def hand_in(
    proposal: Proposal, paper: Paper, file: File, *, by: Account, asks_position: bool = False
) -> HandedIn:
    """The file stands with `proposal`; of a photo nothing is kept but its picture.

    Raises WrongFile for what its content says is something else, Enough when there are many already.
    """
    _must_be_open(proposal, by)
    if proposal.files.filter(paper=paper).count() >= MOST_OF_A_KIND:
        raise Enough
    position = None
    try:
        check_upload(file)
        if paper == Paper.PHOTO:
            check_photo(file)
            position = position_in(file) if asks_position else None
            file = without_metadata(file)
    except ValidationError as error:
        raise WrongFile(" ".join(error.messages)) from error
    kind = kind_of(file) or KINDS["pdf"]
    kept = proposal.files.create(
        paper=paper, kind=kind.extension, size=file.size or 0, file=file, handed_in_by=by
    )
    return HandedIn(kept, position)


@transaction.atomic
def use_position(proposal: Proposal, position: Position | None, *, by: Account) -> None:
    """The place a photo told is the point of `proposal`; raises NoPosition when it told none of use."""
    if position is None:
        raise NoPosition
    point = {"latitude": Decimal(str(position.latitude)), "longitude": Decimal(str(position.longitude))}
    if not is_in_indonesia(**point):
        raise NoPosition
    proposal.refresh_from_db(fields=["version"])
    revise(proposal, point, version=proposal.version, by=by)


@transaction.atomic
def take_back(file: ProposalFile, *, by: Account) -> None:
    """The file is gone, also from the store."""
    _must_be_open(file.proposal, by)
    storage, name = file.file.storage, file.file.name
    file.delete()
    if name:
        transaction.on_commit(lambda: storage.delete(name))


def _must_be_open(proposal: Proposal, by: Account) -> None:
    """`by` may change `proposal`, which is locked and still open."""
    locked(Proposal.objects.filter(pk=proposal.pk))
    proposal.refresh_from_db(fields=["status"])
    if not may_edit.test(by, proposal):
        raise NotAllowed
    if not proposal.is_open:
        raise NotPossibleNow

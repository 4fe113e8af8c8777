"""The files of a proposal as its pages show them."""

from django.http import HttpRequest
from django.utils.translation import gettext as _

from planning.proposals.files.models import ProposalFile
from planning.proposals.files.policies import may_read_papers, may_see_photos
from planning.proposals.files.required import compulsory
from planning.proposals.models import Proposal
from planning.proposals.path.sources import Paper
from stakeholders.accounts.models import Account


def files_of(proposal: Proposal, reader: Account) -> dict[str, list[ProposalFile]]:
    """The photos and the papers that `reader` may open."""
    if not may_see_photos.test(reader, proposal):
        return {"photos": [], "papers": []}
    reads_papers = may_read_papers.test(reader, proposal)
    files = list(proposal.files.select_related("proposal"))
    return {
        "photos": [file for file in files if file.paper == Paper.PHOTO],
        "papers": [file for file in files if file.paper != Paper.PHOTO and reads_papers],
    }


def asked_in_words(proposal: Proposal) -> str:
    """Which papers this proposal cannot be filed without; empty when there are none."""
    papers = ", ".join(str(paper.label).lower() for paper in compulsory(proposal))
    return _("Wajib untuk usulan ini: %(papers)s.") % {"papers": papers} if papers else ""


def is_photo(request: HttpRequest) -> bool:
    """Whether the form that was sent hands in a photo."""
    return request.POST.get("paper") == Paper.PHOTO

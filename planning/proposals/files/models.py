"""What is handed in with a proposal: photos of how it is now, and papers."""

from collections import Counter

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.coded_files import HandedIn
from perkasa.core.codes import CodeField
from planning.proposals.models import Proposal
from planning.proposals.path.sources import Paper

MOST_OF_A_KIND = 6


def private_place(file: "ProposalFile", name: str) -> str:
    """Where a file is kept: named by its code, never by anybody's words."""
    return f"proposals/{file.proposal.code}/{file.code}.{file.kind}"


class ProposalFileQuerySet(models.QuerySet):
    def photos(self):
        """Pictures of the place."""
        return self.filter(paper=Paper.PHOTO)

    def papers(self):
        """Everything but pictures: it may name people."""
        return self.exclude(paper=Paper.PHOTO)


class ProposalFile(HandedIn):
    """A private file of a proposal; what it is was read from its content."""

    proposal = models.ForeignKey(Proposal, models.CASCADE, related_name="files", verbose_name=_("usulan"))
    code = CodeField(_("nomor"), prefix="BKU")
    paper = models.CharField(_("berkas apa"), max_length=16, choices=Paper)
    file = models.FileField(_("berkas"), upload_to=private_place, max_length=200)

    objects = ProposalFileQuerySet.as_manager()

    class Meta(HandedIn.Meta):
        verbose_name = _("berkas usulan")
        verbose_name_plural = _("berkas usulan")

    @property
    def url(self) -> str:
        """Where it is handed out."""
        return reverse("planning:proposals.files.file", args=[self.proposal.code, self.code])


def handed_in(proposal: Proposal) -> Counter:
    """How many files of each paper stand with `proposal`."""
    return Counter(file.paper for file in proposal.files.all())

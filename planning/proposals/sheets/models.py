"""A list of proposals in a spreadsheet, on its way to drafts."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core.codes import new_code
from perkasa.core.jobs import Work, WorkQuerySet, WorkState
from planning.proposals.path.sources import Source
from stakeholders.organisations.models import Organisation


def place(found: "ProposalList", name: str) -> str:
    """Where the spreadsheet is kept: named by a code, never by anybody's words."""
    return f"proposals/lists/{new_code('LBR')}"


class ProposalListQuerySet(WorkQuerySet):
    def visible_to(self, account):
        """Those that the account sent in, as long as it belongs to that organisation."""
        return self.filter(by=account, organisation__in=account.organisations)


class ProposalList(Work):
    """A spreadsheet of proposals of `organisation`: what was made of its rows, and which were refused why."""

    organisation = models.ForeignKey(
        Organisation, models.PROTECT, related_name="+", verbose_name=_("instansi")
    )
    source = models.CharField(_("sumber"), max_length=12, choices=Source)
    plan_year = models.PositiveSmallIntegerField(_("tahun rencana"))
    is_to_submit = models.BooleanField(_("langsung diajukan"), default=False)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("diunggah oleh")
    )
    file = models.FileField(_("berkas"), upload_to=place, max_length=200)
    file_name = models.CharField(_("nama berkas"), max_length=200)
    uploaded_at = models.DateTimeField(_("diunggah"), auto_now_add=True)
    rows = models.PositiveIntegerField(_("baris terbaca"), default=0, editable=False)
    made = models.PositiveIntegerField(_("usulan baru"), default=0, editable=False)
    known = models.PositiveIntegerField(_("sudah ada"), default=0, editable=False)
    problems = models.JSONField(_("yang ditolak"), default=list, editable=False)

    objects = ProposalListQuerySet.as_manager()

    class Meta:
        verbose_name = _("daftar usulan")
        verbose_name_plural = _("daftar usulan")
        ordering = ["-uploaded_at", "-pk"]

    def __str__(self):
        return self.file_name

    def get_absolute_url(self):
        return reverse("planning:proposals.sheets.detail", args=[self.pk])

    @property
    def is_running(self) -> bool:
        """Whether a worker has still to come to an end with it."""
        return self.state in (WorkState.PENDING, WorkState.RUNNING)

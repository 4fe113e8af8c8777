"""Figures that somebody has typed and not yet saved: kept on the server, one page of rows at a time."""

from django.db import models
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from perkasa.core.unsaved import Typed, state_of
from planning.evaluation.models import QuarterReport
from stakeholders.accounts.models import Account


class UnsavedFigures(Typed):
    """A page of rows as the browser sent it; gone as soon as its writer saves, or the report is sent."""

    report = models.ForeignKey(
        QuarterReport, models.CASCADE, related_name="+", verbose_name=_("laporan triwulan")
    )
    page = models.PositiveSmallIntegerField(_("halaman"))

    class Meta:
        verbose_name = _("ketikan laporan triwulan")
        verbose_name_plural = _("ketikan laporan triwulan")
        constraints = [
            models.UniqueConstraint(fields=["report", "writer", "page"], name="one_unsaved_page_per_reporter")
        ]


def keep(report: QuarterReport, page: int, data: QueryDict, *, by: Account) -> UnsavedFigures:
    """What `by` has typed so far on this page is on the server, instead of what was kept before."""
    rows, state = UnsavedFigures.objects, state_of(data)
    return rows.update_or_create(report=report, page=page, writer=by, defaults=state)[0]


def of(report: QuarterReport, page: int, account: Account) -> UnsavedFigures | None:
    """What `account` has typed on this page and not saved."""
    return UnsavedFigures.objects.filter(report=report, page=page, writer=account).first()


def forget(report: QuarterReport, page: int, *, by: Account) -> None:
    """What `by` had typed on this page is saved or no longer wanted."""
    UnsavedFigures.objects.filter(report=report, page=page, writer=by).delete()


def forget_all(report: QuarterReport) -> None:
    """Nobody can save figures of `report` any more."""
    UnsavedFigures.objects.filter(report=report).delete()

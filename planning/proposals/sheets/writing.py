"""The proposals of a district in form T-D.4: as a workbook and on paper."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from perkasa.core.pdf import render_pdf
from planning.nomenclature import codes
from planning.nomenclature.models import NomenclatureItem
from planning.plans.sheets.printing import printed
from planning.plans.sheets.writing import cell, text_cell
from planning.proposals.models import Proposal
from planning.proposals.sheets.columns import TD4
from planning.proposals.statuses import FILED, Status
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.regions.models import Region

WIDTH = 24


def proposals_of(district: Region, year: int, reader: Account | None) -> list[Proposal]:
    """The filed proposals for villages of `district` that may be read in full, agency by agency."""
    rows = Proposal.objects.visible_to(reader).in_district(district.code)
    rows = rows.filter(plan_year=year, status__in=FILED)
    if reader is None or not reader.is_authenticated:
        rows = rows.filter(status__in=[Status.ACCEPTED, Status.ACCOMMODATED])
    elif not reader.may(Permission.PROPOSALS_READ_ALL):
        own = Q(organisation__in=reader.organisations)
        rows = rows.filter(own | Q(status__in=[Status.ACCEPTED, Status.ACCOMMODATED]))
    rows = rows.select_related("agency", "organisation", "region__parent", "sub_activity", "line")
    return list(rows.order_by(F("agency__name").asc(nulls_last=True), "-is_priority", "pk"))


def rows_of(proposals: list[Proposal]) -> Iterator[list[Any]]:
    """The ten columns of the form, row by row, and their sum."""
    above = {_programme_code(each) for each in proposals}
    programmes = dict(
        NomenclatureItem.objects.filter(code__in=above).order_by("pk").values_list("code", "name")
    )
    for number, each in enumerate(proposals, 1):
        agency = each.agency or each.organisation
        yield [
            number,
            each.line.regional_priority if each.line else "",
            each.line.target_group if each.line else "",
            programmes.get(_programme_code(each), ""),
            each.title,
            each.indicator,
            each.region.full_name if each.region else "",
            each.target_in_words,
            each.budget,
            agency.name if agency else "",
        ]
    yield [None, "", "", "", _("JUMLAH"), "", "", "", sum(each.budget or 0 for each in proposals), ""]


def workbook_of(district: Region, year: int, proposals: list[Proposal]) -> bytes:
    """The form as .xlsx; what people wrote never becomes a formula."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("T-D.4")
    for place in range(1, len(TD4) + 1):
        sheet.column_dimensions[get_column_letter(place)].width = WIDTH
    sheet.freeze_panes = "A3"
    sheet.append([text_cell(sheet, title_of(district, year), bold=True)])
    sheet.append([text_cell(sheet, title, bold=True, middle=True) for title, _column in TD4])
    for row in rows_of(proposals):
        sheet.append([cell(sheet, value) for value in row])
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def printout_of(district: Region, year: int, proposals: list[Proposal]) -> bytes:
    """The form as PDF."""
    said = {
        "title": title_of(district, year),
        "subtitle": _("Formulir T-D.4"),
        "author": _("Pemerintah kabupaten"),
        "facts": [],
        "table": printed(TD4, rows_of(proposals)),
        "made_at": timezone.now(),
    }
    return render_pdf("pdf/tabel.html", said)


def title_of(district: Region, year: int) -> str:
    """Daftar Urutan Kegiatan Prioritas Kecamatan Boja menurut Perangkat Daerah Tahun 2027."""
    words = _(
        "Daftar Urutan Kegiatan Prioritas Kecamatan %(district)s menurut Perangkat Daerah Tahun %(year)d"
    )
    return words % {"district": district.name, "year": year}


def _programme_code(proposal: Proposal) -> str:
    if proposal.sub_activity is None:
        return ""
    return codes.parent_of(codes.parent_of(proposal.sub_activity.code))

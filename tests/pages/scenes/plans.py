"""Plans of the agency: one that holds and was changed, one that is drafted."""

from dataclasses import replace
from typing import TYPE_CHECKING

from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile

from planning.plans import actions
from planning.plans.by_hand import actions as by_hand
from planning.plans.content import Entry, entry_of
from planning.plans.imports import actions as imports
from planning.plans.lines import Line
from planning.plans.models import Kind, Status
from tests.factories.planning import NomenclatureItemFactory
from tests.factories.plans import PlanFactory, entries_for, fix, put
from tests.factories.stages import StageFactory

if TYPE_CHECKING:
    from tests.pages.world import World


SCAN = b"%PDF-1.7\n%%EOF\n"


def add_row(world: "World") -> None:
    by, year = world.visitors["admin"], 2027 + world.days
    plan = PlanFactory(organisation=world.agency, first_year=year, status=Status.FIXED, by=by)
    changed = actions.revise(plan, by=by)
    put(changed, entries_for(world.agency, year, works=2))
    fix(changed, by=by)
    draft = PlanFactory(
        kind=Kind.AGENCY_TERM, organisation=world.agency, first_year=year, last_year=year + 4, by=by
    )
    found = imports.upload(draft, SimpleUploadedFile("kosong.csv", b"Nama;Alamat\n"), by=by)
    asking = imports.upload(draft, SimpleUploadedFile("asing.csv", b"Kode;Pekerjaan;Nilai\n"), by=by)
    imports.work_next()
    imports.work_next()
    StageFactory()
    NomenclatureItemFactory(edition__valid_from_year=2026, code=f"1.03.02.2.02.{9000 + world.days}")
    put(draft, entries_for(world.agency, year))
    line = draft.lines.get(level="sub_activity")
    by_hand.change(
        line, replace(read := line_read(line), note=f"Sisa {world.days}"), mark=by_hand.mark_of(read), by=by
    )
    attached = actions.attach(changed, ContentFile(SCAN, "perbup.pdf"), "Perbup", by=by)
    world.records |= {
        "item": (2027, "1.03.02.2.02.0001"),
        "plan-fixed": (changed.code,),
        "plan-changed": (changed.code,),
        "plan-line": (changed.code, changed.lines.get(code="1.03.02").pk),
        "plan-file": (changed.code, attached.code),
        "plan-sheet": (changed.code, "t-c-33"),
        "plan-import": (draft.code, found.pk),
        "plan-asking": (draft.code, asking.pk),
        "plan-draft": (draft.code,),
        "plan-draft-line": (draft.code, line.pk),
        "plan-draft-measure": (draft.code, line.pk, 0),
        "plan-draft-level": (draft.code, "sub_activity"),
    }


def line_read(line: Line) -> Entry:
    """What a reader of the line has seen."""
    return entry_of(Line.objects.with_figures().get(pk=line.pk))

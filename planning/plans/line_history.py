"""What became of one line: from version to version of its plan, and by whom within a draft."""

from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from planning.plans.by_hand.models import Edit
from planning.plans.content import Entry, entry_of
from planning.plans.differences import Change, changes_between
from planning.plans.imports.line_changes import LineChange
from planning.plans.imports.records import entry_of as entry_of_record
from planning.plans.lines import Line
from planning.plans.models import Plan
from planning.plans.policies import may_edit
from stakeholders.accounts.models import Account

ADDED, REMOVED = gettext_lazy("Ditambahkan dengan tangan"), gettext_lazy("Dihapus dengan tangan")
CHANGED, SHEET = gettext_lazy("Diubah dengan tangan"), gettext_lazy("Diisi dari lembar kerja %s")
MOST = 30


@dataclass(frozen=True)
class Event:
    """One thing that happened to a line: in words, when, by whom, and what it says otherwise since."""

    words: str
    at: datetime | None = None
    by: str = ""
    url: str = ""
    changes: tuple[Change, ...] = ()


def versions_of(line: Line, reader: Account | None) -> list[Event]:
    """The line in every version of its plan that the reader may see, the first one first."""
    plan = line.plan
    versions = list(
        Plan.objects.visible_to(reader)
        .filter(kind=plan.kind, organisation=plan.organisation_id, first_year=plan.first_year)
        .order_by("revision")
    )
    rows = Line.objects.filter(plan__in=versions).of_key(line.organisation_id, line.code)
    lines = {each.plan_id: each for each in rows.with_figures().select_related("parent", "plan")}
    events, before = [], None
    for version in versions:
        found = lines.get(version.pk)
        entry = entry_of(found) if found else None
        events += _version(version, found, before, entry)
        before = entry
    return events


def _version(plan: Plan, line: Line | None, before: Entry | None, entry: Entry | None) -> list[Event]:
    words = f"{plan.version_words} ({plan.get_status_display()})"
    url = line.get_absolute_url() if line else plan.get_absolute_url()
    if entry is None:
        return [Event(_("%s: dihapus") % words, plan.fixed_at, url=url)] if before else []
    if before is None:
        return [Event(_("%s: masuk dokumen") % words, plan.fixed_at, url=url)]
    changes = tuple(changes_between(before, entry))
    said = _("%s: berubah") % words if changes else _("%s: tetap") % words
    return [Event(said, plan.fixed_at, url=url, changes=changes)]


def revisions_of(line: Line, reader: Account) -> list[Event]:
    """Who wrote on the line in this plan, by hand or by sheet; only for those who may change it."""
    if not may_edit.test(reader, line.plan):
        return []
    edits = line.plan.edits.of_key(line.organisation_id, line.code).select_related("by").order_by("-pk")
    sheets = LineChange.objects.of_key(line.organisation_id, line.code).filter(
        found__plan=line.plan, found__version_after__isnull=False
    )
    sheets = sheets.select_related("found__by", "found__plan").order_by("-pk")
    events = [*map(_edit, edits[:MOST]), *map(_sheet, sheets[:MOST])]
    return sorted(events, key=attrgetter("at"), reverse=True)


def _edit(edit: Edit) -> Event:
    before, after = (entry_of_record(said) if said else None for said in (edit.before, edit.after))
    if before is None or after is None:
        return Event(str(REMOVED if before else ADDED), edit.at, str(edit.by))
    return Event(str(CHANGED), edit.at, str(edit.by), changes=tuple(changes_between(before, after)))


def _sheet(change: LineChange) -> Event:
    found, before = change.found, change.entry_before
    changes = tuple(changes_between(before, change.entry_after)) if before else ()
    said = SHEET % found.file_name
    return Event(str(said), found.uploaded_at, str(found.by), found.get_absolute_url(), changes)

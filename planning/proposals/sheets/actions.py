"""What can be done with a list of proposals: send it in, and have its rows made into proposals."""

from datetime import timedelta

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone

from perkasa.core.files import on_disk
from perkasa.core.jobs import Job, WorkState, nudge
from perkasa.core.refusals import NotAllowed, Refusal
from planning.proposals import actions as proposals
from planning.proposals.models import Proposal
from planning.proposals.path.sources import Source
from planning.proposals.policies import may_begin
from planning.proposals.sheets.models import ProposalList
from planning.proposals.sheets.reading import ListReader, Said
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation

# A worker that has not finished by then was killed; what it made of the rows before stays and is found again.
PATIENCE = timedelta(minutes=10)
MOST_PROBLEMS = 1000


@transaction.atomic
def upload(
    organisation: Organisation,
    file: UploadedFile,
    *,
    source: Source,
    plan_year: int,
    is_to_submit: bool,
    by: Account,
) -> ProposalList:
    """The list waits for a worker; no proposal stands yet."""
    if not may_begin(by, source, organisation):
        raise NotAllowed
    found = ProposalList.objects.create(
        organisation=organisation,
        source=source,
        plan_year=plan_year,
        is_to_submit=is_to_submit,
        by=by,
        file=file,
        file_name=(file.name or "")[-200:],
    )
    nudge(Job.READ_PROPOSALS)
    return found


def work_next() -> bool:
    """One list is made into proposals; False when none waits."""
    ProposalList.objects.stuck(timezone.now() - PATIENCE).update(state=WorkState.PENDING)
    found = ProposalList.objects.claim_next()
    if found is None:
        return False
    found.rows = found.made = found.known = 0
    found.problems = []
    try:
        carry_out(found)
    except Refusal as refusal:
        found.problems.append(["", 0, "", str(refusal.message)])
    _show(found)
    found.finish(WorkState.DONE)
    return True


def carry_out(found: ProposalList) -> None:
    """Each sound row is a proposal; the others say why not. A row that is one already makes no second."""
    reader = ListReader(found.plan_year)
    with on_disk(found.file) as path:
        for said in reader.read(path):
            found.rows += 1
            _take(found, said)
            if len(found.problems) >= MOST_PROBLEMS:
                return
            _show(found)


def _take(found: ProposalList, said: Said) -> None:
    if said.problems:
        found.problems += [list(problem) for problem in said.problems]
        return
    mine = Proposal.objects.filter(organisation=found.organisation, plan_year=found.plan_year)
    if mine.filter(title__iexact=said.title, region=said.changes.get("region")).exists():
        found.known += 1
        return
    try:
        with transaction.atomic():
            _make(found, said)
    except Refusal as refusal:
        found.problems.append([said.row.sheet, said.row.number, "", str(refusal.message)])
    else:
        found.made += 1


def _make(found: ProposalList, said: Said) -> None:
    content = dict(said.changes)
    if "agency_id" in content:
        content["agency"] = Organisation.objects.get(pk=content.pop("agency_id"))
    proposal = proposals.begin(
        found.organisation,
        plan_year=found.plan_year,
        title=said.title,
        by=found.by,
        source=Source(found.source),
        content=content,
    )
    if found.is_to_submit:
        proposals.submit(proposal, by=found.by)


def _show(found: ProposalList) -> None:
    found.save(update_fields=["rows", "made", "known", "problems"])

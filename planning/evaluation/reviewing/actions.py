"""What can be done with notes on rows: write and clear."""

from django.db import transaction

from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed
from planning.evaluation.models import QuarterReport
from planning.evaluation.policies import may_verify
from planning.evaluation.refusals import NotChecked
from planning.evaluation.reviewing.models import RowNote
from planning.evaluation.rows import Realisation
from planning.evaluation.statuses import Status
from stakeholders.accounts.models import Account


@transaction.atomic
def note(row: Realisation, words: str, *, by: Account) -> None:
    """The verifier's note on the row says `words`; without any it is gone. Raises NotChecked."""
    report = row.report
    locked(QuarterReport.objects.filter(pk=report.pk))
    report.refresh_from_db(fields=["status", "sent_by"])
    if not may_verify.test(by, report):
        raise NotAllowed
    if report.status != Status.SENT:
        raise NotChecked
    if words.strip():
        RowNote.objects.update_or_create(row=row, defaults={"words": words.strip(), "by": by})
    else:
        RowNote.objects.filter(row=row).delete()

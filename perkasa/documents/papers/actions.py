"""What can be done with papers: issue one, have a failed one made again."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.jobs import Job, WorkState, nudge
from perkasa.core.refusals import NotAllowed, NotPossibleNow, Refusal
from perkasa.documents.kinds import Kind
from perkasa.documents.letterhead import Letterhead
from perkasa.documents.papers.models import Paper
from perkasa.documents.papers.policies import may_retry
from perkasa.documents.papers.registers import Register


class CorrectsAnotherKind(Refusal):
    message = _("Naskah hanya dapat dikoreksi oleh naskah dari jenis yang sama.")


@transaction.atomic
def issue(
    kind: Kind,
    *,
    about: models.Model,
    title: str,
    content: dict[str, Any],
    signatories: Sequence[dict[str, str]],
    letterhead: Letterhead,
    by,
    readers: Iterable = (),
    public: bool = False,
    corrects: Paper | None = None,
    then: Job | None = None,
) -> Paper:
    """A numbered paper exists, with what it says frozen, and a worker is asked for its PDF.

    `content` is the JSON that the layout `templates/pdf/<kind>.html` shows; `signatories` are dicts: name,
    position and, where there is one, note, rank and nip (`signature_of` makes one). `then` is a job to
    nudge once the PDF can be opened.
    The number belongs to the caller's transaction: when that is rolled back, the next paper gets it. Call it
    last, for the register stays locked until the transaction ends.
    """
    if corrects is not None and corrects.kind not in kind.may_correct:
        raise CorrectsAnotherKind
    now = timezone.now()
    register = Register.objects.open_for(kind, timezone.localtime(now).year)
    number, full_number = register.draw(letterhead.short_name)
    paper = Paper.objects.create(
        kind=kind,
        register=register,
        year=register.year,
        number=number,
        full_number=full_number,
        title=title,
        about=about,
        issued_by=by,
        issued_at=now,
        not_before=now,
        is_public=public,
        corrects=corrects,
        then=then or "",
        snapshot={"letterhead": letterhead.as_json(), "content": content, "signatories": list(signatories)},
    )
    paper.readers.set(readers)
    nudge(Job.RENDER_PAPERS)
    return paper


@transaction.atomic
def retry(paper: Paper, *, by) -> None:
    """A failed paper waits for a worker again, its attempts counted anew; its error stays readable."""
    if not may_retry(by, paper):
        raise NotAllowed
    waiting = {"state": WorkState.PENDING, "attempts": 0, "not_before": timezone.now() - timedelta(seconds=1)}
    if not Paper.objects.filter(pk=paper.pk, state=WorkState.FAILED).update(**waiting):
        raise NotPossibleNow(_("Naskah ini tidak sedang gagal dibuat."))
    paper.refresh_from_db()
    nudge(Job.RENDER_PAPERS)

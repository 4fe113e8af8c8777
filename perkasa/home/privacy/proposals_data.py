"""What the tables of proposals hold about people."""

from django.utils.translation import gettext_lazy as _

from perkasa.home.privacy.holding import Holding
from planning.models import Conflict, HeldAnswer, Note, Proposal, Rating, Selection, Visit

OF_PROPOSALS = [
    Holding(
        Proposal,
        _("Usulan yang Anda susun"),
        about=("filed_by", "proposer"),
        by=("decided_by",),
        words=("title", "reason", "decision_words"),
        columns=("code", "title", "source", "organisation", "plan_year", "status", "submitted_at"),
    ),
    Holding(Visit, by=("assignee", "decided_by"), words=("words",)),
    Holding(HeldAnswer, by=("by",), words=("words",)),
    Holding(Conflict, by=("account",), words=("reason",)),
    Holding(Note, by=("author", "mentioned"), words=("text",)),
    Holding(Rating, by=("verifier",), words=("comment",)),
    Holding(Selection, about=("owner",), columns=("name",), title=_("Pilihan tersimpan"), is_erased=True),
]

"""What a point of an agenda can be about: proposals, lines of plans, cooperations; others come in here."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, QuerySet

from perkasa.core.picking import Match
from planning.cooperation.models import Cooperation
from planning.forums.agenda.models import Subject
from planning.forums.models import Forum
from planning.plans.lines import Line
from planning.proposals.models import Proposal
from stakeholders.accounts.models import Account

MOST = 5
Seen = Callable[[Account | None], QuerySet]
Found = Callable[[Any, Forum, str], QuerySet]
"""Asked of the rows of its own kind, which know their words."""


@dataclass(frozen=True)
class SubjectKind:
    """One kind: its name in forms, its rows as a reader sees them, and those that words may mean."""

    name: str
    model: type[Model]
    seen_by: Seen
    found: Found


def _proposals(reader: Account | None) -> QuerySet:
    return Proposal.objects.visible_to(reader).select_related("agency")


def _lines(reader: Account | None) -> QuerySet:
    return Line.objects.visible_to(reader).select_related("plan")


KINDS = (
    SubjectKind(
        "usulan", Proposal, _proposals,
        lambda rows, forum, words: rows.filter(plan_year=forum.plan_year).with_words(words).in_order(),
    ),
    SubjectKind(
        "baris", Line, _lines,
        lambda rows, forum, words: rows.filter(
            plan__first_year__lte=forum.plan_year, plan__last_year__gte=forum.plan_year
        ).with_words(words).for_listing(),
    ),
    SubjectKind(
        "kerja-sama", Cooperation, Cooperation.objects.visible_to,
        lambda rows, _forum, words: rows.with_words(words).order_by("-pk"),
    ),
)  # fmt: skip
BY_NAME = {kind.name: kind for kind in KINDS}


def find(words: str, *, forum: Forum, reader: Account) -> list[Match]:
    """The few rows of every kind that `words` may mean for this forum's plan year."""
    return [
        Match(f"{kind.name}-{row.pk}", str(row)[:MOST_LETTERS], str(getattr(row, "plan", "")))
        for kind in KINDS
        for row in kind.found(kind.seen_by(reader), forum, words)[:MOST]
    ]


MOST_LETTERS = 280


def row_of(code: str, reader: Account) -> Model | None:
    """The row behind the code of a match; None when the reader does not see it."""
    name, _dash, number = code.partition("-")
    kind = BY_NAME.get(name)
    return kind.seen_by(reader).filter(pk=int(number)).first() if kind and number.isdigit() else None


def seen(subjects: Iterable[Subject], reader: Account | None) -> dict[int, dict[str, Any]]:
    """Words and address of each subject whose row the reader sees, by its key; a question for each kind."""
    subjects, shown = list(subjects), {}
    for kind in KINDS:
        type_id = ContentType.objects.get_for_model(kind.model).pk
        wanted = {one.pk: one.object_id for one in subjects if one.content_type_id == type_id}
        rows = kind.seen_by(reader).in_bulk(set(wanted.values())) if wanted else {}
        shown |= {
            key: {"text": str(rows[pk]), "url": rows[pk].get_absolute_url()}
            for key, pk in wanted.items()
            if pk in rows
        }
    return shown

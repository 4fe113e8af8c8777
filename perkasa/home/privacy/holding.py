"""What one table holds about people, as the list of personal data says it."""

from dataclasses import dataclass, field
from typing import Any

from django.db.models import Model, Q, QuerySet
from django.db.models.fields.files import FieldFile

from stakeholders.models import Account


@dataclass(frozen=True)
class Holding:
    """What one table holds about a person.

    `about`: lookups to the person a row is about; those rows go into the copy under `title`, with
    `columns`. `by`: who acted; the row stays and shows the account. `words`: texts in which a person may be
    named, made neutral on erasure. `only`: what of it the person may see. `is_erased`: the rows go all.
    """

    model: type[Model]
    title: str = ""
    about: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    file: str = ""
    only: Q = field(default_factory=Q)
    is_erased: bool = False

    def rows_about(self, account: Account) -> QuerySet:
        """The rows that are about this person."""
        return self._rows(self.about, account)

    def rows_of(self, account: Account) -> QuerySet:
        """The rows that are about this person, or in which they acted."""
        return self._rows(self.about + self.by, account)

    def rows_to_copy(self, account: Account) -> QuerySet:
        """The rows that the person may have a copy of, oldest first."""
        return self.rows_about(account).filter(self.only).order_by("pk")

    def file_of(self, row: Model) -> FieldFile | None:
        """The file kept with `row`; None when there is none."""
        stored: Any = row
        for part in self.file.split(".") if self.file else ["no_file"]:
            stored = getattr(stored, part, None)
        return stored or None

    def _rows(self, paths: tuple[str, ...], account: Account) -> QuerySet:
        mine = Q(pk__in=[])
        for path in paths:
            mine |= Q(**{path: account.pk})
        rows = self.model._base_manager
        return rows.filter(pk__in=rows.filter(mine).values("pk"))

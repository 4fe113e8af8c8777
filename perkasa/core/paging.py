"""Long lists by the page: the keys are counted and cut in an index, then only what is shown is read."""

from functools import cached_property
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Count, QuerySet, Window


class ThinPaginator(Paginator):
    """Pages of `found`, which is in a stable order; each row is read as `shown` reads it.

    Page 400 walks over keys alone and costs about what page 1 costs. With `in_one_pass` the rows are counted
    while they are cut: for a search that has to look at many rows either way.
    """

    def __init__(self, found: QuerySet, per_page: int, *, shown: QuerySet, in_one_pass: bool = False):
        self.keys = found.values_list("pk", flat=True)
        super().__init__(self.keys, per_page)
        self.shown, self.in_one_pass = shown, in_one_pass

    @cached_property
    def count(self) -> int:
        return self.keys.count()

    def get_page(self, number: Any) -> Page:
        wanted = int(number) if str(number).isdecimal() and 0 < int(number) < 10**6 else 1
        if not self.in_one_pass:
            return super().get_page(number)
        first = (wanted - 1) * self.per_page
        counted = self.keys.annotate(total=Window(Count("pk"))).values_list("pk", "total")
        found = list(counted[first : first + self.per_page])
        if not found:
            return super().get_page(number)
        self.count = found[0][1]
        return Page(self._rows([key for key, _total in found]), wanted, self)

    def page(self, number: Any) -> Page:
        number = self.validate_number(number)
        first = (number - 1) * self.per_page
        return Page(self._rows(list(self.keys[first : first + self.per_page])), number, self)

    def _rows(self, keys: list) -> list:
        rows = {row.pk: row for row in self.shown.filter(pk__in=keys)}
        return [rows[key] for key in keys]

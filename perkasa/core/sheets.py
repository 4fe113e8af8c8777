"""A sheet: one form and a number of equal rows below it, shown, checked and read together."""

from typing import Any

from django import forms
from django.forms import BaseFormSet, formset_factory


class Rows(BaseFormSet):
    """Rows of one form; what was sent counts also when it says just what a colleague saved meanwhile.

    Django takes a sent row that equals its `initial` for one that nobody touched, and leaves it out.
    """

    def __init__(self, data: Any = None, *, initial: Any = None, **options):
        super().__init__(data, initial=initial if data is None else None, **options)


def rows_of(form: type[forms.Form], *, blank: int, most: int) -> type[BaseFormSet]:
    """Up to `most` rows of `form`, `blank` of them empty; an empty row counts for nothing."""
    return formset_factory(
        form, formset=Rows, extra=blank, max_num=most, validate_max=True, absolute_max=most
    )


class Sheet:
    """A `head` and its `rows`; to templates and to `reporting` it is one form."""

    is_multipart = False

    def __init__(self, head: forms.Form, rows: BaseFormSet):
        self.head, self.rows = head, rows

    def is_valid(self) -> bool:
        """Whether every part is sound."""
        return all([self.head.is_valid(), self.rows.is_valid()])

    def add_error(self, field: str | None, error) -> None:
        self.head.add_error(field, error)

    @property
    def errors(self) -> list:
        wrong = [form.errors for form in (self.head, *self.rows) if form.errors]
        return [*wrong, *self.rows.non_form_errors()]

    def non_field_errors(self) -> list:
        return [*self.head.non_field_errors(), *self.rows.non_form_errors()]

    def hidden_fields(self) -> list:
        return self.head.hidden_fields()

    def visible_fields(self) -> list:
        return [field for form in (self.head, *self.rows) for field in form.visible_fields()]

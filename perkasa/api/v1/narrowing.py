"""The questions of a page asked of its data; what cannot be understood is refused, never passed over."""

from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet
from django.forms import ChoiceField, HiddenInput
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django_filters import FilterSet
from rest_framework.exceptions import ValidationError
from rest_framework.filters import BaseFilterBackend

from perkasa.api.datasets.dataset import Dataset
from perkasa.api.v1.paging import ByCursor

OF_PAGES = {ByCursor.cursor_query_param, ByCursor.page_size_query_param}


class AsOnThePage(BaseFilterBackend):
    """Narrows the rows of a view's dataset as its page would."""

    def filter_queryset(self, request: Any, queryset: QuerySet, view: Any) -> QuerySet:
        asked = request.query_params
        narrowed = view.dataset.narrowed(asked, queryset, request)
        self._refuse_unknown(asked, narrowed)
        if not narrowed.form.is_valid():
            raise ValidationError(narrowed.form.errors)
        return narrowed.qs

    def _refuse_unknown(self, asked: Any, narrowed: FilterSet) -> None:
        known = set(narrowed.form.fields) | OF_PAGES
        unknown = sorted(set(asked) - known)
        if unknown:
            words = _("Pertanyaan ini tidak dikenal. Yang dikenal: %(known)s.")
            raise ValidationError({name: [words % {"known": ", ".join(sorted(known))}] for name in unknown})

    def get_schema_operation_parameters(self, view: Any) -> list[dict]:
        return parameters_of(view.dataset)


def nobody() -> HttpRequest:
    """A request of anybody, for those filters that look at who asks."""
    request = HttpRequest()
    request.user = AnonymousUser()
    return request


def parameters_of(dataset: Dataset) -> list[dict]:
    """What the rows can be asked, as OpenAPI says it; choices that hang on rows are not listed."""
    narrowed = dataset.narrowed({}, dataset.rows().none(), nobody())
    return [
        {
            "name": name,
            "in": "query",
            "required": False,
            "description": str(field.label or name),
            "schema": _schema_of(field, is_fixed=_is_fixed(narrowed.filters[name].extra.get("choices"))),
        }
        for name, field in narrowed.form.fields.items()
        if not isinstance(field.widget, HiddenInput)
    ]


def _is_fixed(choices: Any) -> bool:
    """Whether they are the same whatever rows there are: a list or a class of choices, no function."""
    return isinstance(choices, type) or not callable(choices)


def _schema_of(field: Any, *, is_fixed: bool) -> dict:
    if isinstance(field, ChoiceField):
        if is_fixed:
            return {"type": "string", "enum": [str(value) for value, _words in field.choices if value != ""]}
        return {"type": "string", "maxLength": 120, "description": _("kode atau tahun seperti dalam data")}
    if getattr(field, "max_value", None) is not None:
        return {"type": "integer", "minimum": int(field.min_value), "maximum": int(field.max_value)}
    return {"type": "string", "maxLength": 120}

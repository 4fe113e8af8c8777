"""What the desk is asked: one answer or one person for many, and the name of a filter to keep."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form, row_field
from planning.proposals.path.actions import Decision
from planning.proposals.path.bulk import MOST_AT_ONCE
from planning.proposals.path.desk.filters import DeskFilter
from planning.proposals.path.desk.queries import at_my_stages
from planning.proposals.path.forms import WordsForm
from planning.proposals.path.models import Visit
from planning.proposals.path.policies import permission_at
from planning.proposals.path.sources import Stage
from stakeholders.accounts.models import Account


class PickForm(Form):
    """Which visits: those that were ticked, or all that a filter finds, on its other pages too."""

    picked = forms.ModelMultipleChoiceField(Visit.objects.none(), required=False)
    whole = forms.BooleanField(label=_("Semua hasil saringan ini, juga di halaman lain"), required=False)
    query = forms.CharField(widget=forms.HiddenInput, required=False, max_length=500)

    def __init__(self, data=None, *, reader: Account, query: str = ""):
        super().__init__(data, initial={"query": query})
        self.reader = reader
        self.rows = at_my_stages(reader).open().select_related("proposal")
        row_field(self, "picked").queryset = self.rows

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        if "picked" in said and not self._visits(said):
            raise forms.ValidationError(_("Pilih sedikitnya satu usulan."))
        return said

    @property
    def visits(self) -> list[Visit]:
        """What was meant, at most as many as are taken at once."""
        return self._visits(self.cleaned_data)

    def _visits(self, said: dict[str, Any]) -> list[Visit]:
        if not said.get("whole"):
            return list(said["picked"])
        found = DeskFilter(QueryDict(said.get("query", "")), self.rows, reader=self.reader)
        return list(found.qs.order_by("due", "pk")[:MOST_AT_ONCE])


class BulkForm(PickForm, WordsForm):
    """One answer for many."""

    @property
    def decision(self) -> Decision:
        """The answer as it was filled in."""
        told = {name: self.cleaned_data[name] for name in ("outcome", "reason_code", "words")}
        return Decision(**told)


class AssignForm(PickForm):
    """To whom they go; nobody named: evenly."""

    to = forms.ModelChoiceField(Account.objects.none(), label=_("Serahkan kepada"), required=False)

    def __init__(self, data=None, *, reader: Account):
        super().__init__(data, reader=reader)
        people = Account.objects.none()
        for body in reader.organisations:
            people = people | Account.objects.who_may(permission_at(Stage.PARTNER), organisation=body)
        to = row_field(self, "to")
        to.queryset, to.empty_label = people.distinct().order_by("full_name"), _("Bagi merata")


class SelectionForm(Form):
    """The name under which the present filter is kept."""

    name = forms.CharField(label=_("Simpan saringan sebagai"), max_length=60)
    query = forms.CharField(widget=forms.HiddenInput, required=False, max_length=500)

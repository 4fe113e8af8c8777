"""What an organisation is asked that stands behind a proposal."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form, row_field
from planning.proposals.models import Proposal
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation


class EndorseForm(Form):
    """For which organisation, and why."""

    organisation = forms.ModelChoiceField(
        Organisation.objects.none(), label=_("Atas nama instansi"), empty_label=None
    )
    statement = forms.CharField(
        label=_("Mengapa instansi Anda mendukung usulan ini?"), max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Dibaca umum di bawah nama instansi, tanpa nama orang."),
    )  # fmt: skip

    def __init__(self, data=None, *, proposal: Proposal, by: Account):
        super().__init__(data)
        may = [body.pk for body in by.representing if body.pk != proposal.organisation_id]
        field = row_field(self, "organisation")
        field.queryset = Organisation.objects.filter(pk__in=may).order_by("name")

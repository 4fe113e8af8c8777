"""What those who verify a proposal are asked."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from planning.plans.lines import Line
from planning.proposals.models import Proposal
from planning.proposals.path.reasons import ReasonCode


class LineForm(Form):
    """Which line of a plan has taken the proposal up: one of its agency's, in a plan of its year."""

    line = forms.ModelChoiceField(Line.objects.none(), label=_("Baris rencana"), required=False)
    reason = forms.CharField(label=_("Catatan"), required=False, max_length=5000)

    def __init__(self, data=None, *, proposal: Proposal, reader):
        super().__init__(data)
        field: forms.ModelChoiceField = self.fields["line"]  # type: ignore[assignment]
        rows = Line.objects.visible_to(reader).filter(organisation=proposal.agency_id, level="sub_activity")
        year = {"plan__first_year__lte": proposal.plan_year, "plan__last_year__gte": proposal.plan_year}
        field.queryset = rows.filter(**year).select_related("plan").order_by("plan", "code")


class LeavingOutForm(Form):
    """Why no plan takes it up."""

    reason_code = forms.ChoiceField(label=_("Kode alasan"), choices=ReasonCode, required=False)
    reason = forms.CharField(label=_("Alasan"), required=False, max_length=5000)

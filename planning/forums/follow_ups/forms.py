"""What is asked when a decision is written down: its kind, its words, and for an action who, until when."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form, row_field
from planning.forums.desks.models import Desk
from planning.forums.follow_ups.actions import Promise
from planning.forums.follow_ups.models import Decision
from planning.forums.forms import leaders
from planning.forums.models import Forum
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation


class DecisionForm(Form):
    """One decision; who and until when only where it is an action."""

    kind = forms.ChoiceField(
        label=_("Jenis"), choices=Decision.Kind, widget=forms.RadioSelect, initial=Decision.Kind.DECISION
    )
    words = forms.CharField(
        label=_("Isi"), max_length=500, widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Satu kalimat yang dapat dibacakan kembali."),
    )  # fmt: skip
    desk = forms.ModelChoiceField(
        label=_("Desk"), queryset=Desk.objects.none(), required=False, empty_label=_("Seluruh forum")
    )
    organisation = forms.ModelChoiceField(
        label=_("Penanggung jawab: instansi"), queryset=Organisation.objects.none(), required=False,
        empty_label="–", help_text=_("Untuk tindak lanjut: pilih instansi atau orang, salah satu."),
    )  # fmt: skip
    owner = forms.ModelChoiceField(
        label=_("Penanggung jawab: orang"), queryset=Account.objects.none(), required=False, empty_label="–"
    )
    due_date = forms.DateField(
        label=_("Tenggat"), required=False,
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
    )  # fmt: skip

    def __init__(self, data=None, *, forum: Forum, desk: Desk | None = None):
        super().__init__(data, initial={"desk": desk})
        choices = {
            "desk": forum.desks.all(),
            "organisation": Organisation.objects.listed().order_by("short_name", "name"),
            "owner": leaders(),
        }
        for name, rows in choices.items():
            row_field(self, name).queryset = rows

    def clean(self):
        said = super().clean() or {}
        if said.get("kind") == Decision.Kind.ACTION:
            if bool(said.get("organisation")) == bool(said.get("owner")):
                self.add_error("organisation", _("Pilih instansi atau orang, salah satu."))
            if not said.get("due_date") and "due_date" not in self.errors:
                self.add_error("due_date", _("Isi tenggatnya."))
        return said

    @property
    def decision(self) -> dict:
        """What the action takes; only when it is valid."""
        said = self.cleaned_data
        promise = None
        if said["kind"] == Decision.Kind.ACTION:
            promise = Promise(said["due_date"], said["organisation"], said["owner"])
        return {"kind": said["kind"], "words": said["words"], "desk": said["desk"], "promise": promise}

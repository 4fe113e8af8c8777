"""To whom work is handed over."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from stakeholders.accounts.models import Account, Assignment


class SuccessorForm(Form):
    """The successor, by the address they sign in with; how they hold the office, when it is given along."""

    to = forms.EmailField(label=_("Alamat e-mail penerus"))
    kind = forms.ChoiceField(
        label=_("Jabatan dipegang sebagai"), choices=Assignment.Kind, widget=forms.RadioSelect
    )

    def __init__(self, *args, gives_office: bool, **options):
        super().__init__(*args, **options)
        if not gives_office:
            del self.fields["kind"]

    def clean_to(self) -> Account:
        """The account with this address."""
        account = Account.objects.filter(email__iexact=self.cleaned_data["to"]).first()
        if account is None:
            raise forms.ValidationError(_("Belum ada akun dengan alamat ini."))
        return account

    @property
    def answers(self) -> dict:
        """What the action is given."""
        return {"kind": Assignment.Kind.DEFINITIVE} | self.cleaned_data

"""What a person is asked when signing up."""

from django import forms
from django.utils.translation import gettext_lazy as _


class SignupDetails(forms.Form):
    """The part of the sign-up form that is ours."""

    full_name = forms.CharField(
        label=_("Nama lengkap"), max_length=150, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )

    def signup(self, request, account) -> None:
        """The new account bears the name that was typed."""
        account.full_name = self.cleaned_data["full_name"]
        account.save(update_fields=["full_name"])

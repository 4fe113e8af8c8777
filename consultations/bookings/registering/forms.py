"""What is asked about somebody who is booked for."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from consultations.bookings.forms import HoldForm
from consultations.bookings.registering.actions import Person
from perkasa.core.forms import Form
from stakeholders.privacy.consents import Purpose
from stakeholders.privacy.forms import consent_field


class PersonFields(Form):
    """How somebody who is spoken for is called and reached, and what they agreed to."""

    name = forms.CharField(
        label=_("Nama pemohon"), max_length=150, error_messages={"required": _("Tulis nama pemohon.")}
    )
    email = forms.EmailField(
        label=_("Alamat e-mail"),
        required=False,
        help_text=_("Surat dan tautan perubahan dikirim ke sini. Kosongkan bila pemohon tidak punya."),
    )
    phone = forms.CharField(label=_("Nomor telepon"), max_length=30, required=False)

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        if agrees := consent_field(Purpose.ACCOUNT):
            agrees.label = _("Pemohon menyampaikan sendiri: %(question)s") % {"question": agrees.label}
            self.fields["agrees"] = agrees

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or {}
        if not self.errors and not answers.get("email") and not answers.get("phone"):
            self.add_error("phone", _("Isi alamat e-mail atau nomor telepon pemohon."))
        return answers

    @property
    def person(self) -> dict[str, Any]:
        """The person and their consent, as `register` takes them."""
        clean = self.cleaned_data
        person = Person(clean["name"], clean["email"], clean["phone"])
        return {"person": person, "agrees": bool(clean.get("agrees"))}


class RegisterForm(PersonFields, HoldForm):
    """Who comes and how they are reached, then how people meet."""

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.order_fields(["name", "email", "phone", "cara", "agrees"])

    @property
    def registration(self) -> dict[str, Any]:
        """The cleaned answers as `register` takes them."""
        return self.answers | self.person

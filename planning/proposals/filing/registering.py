"""What is asked about somebody whose idea is written down for them."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from consultations.bookings.registering.forms import PersonFields
from planning.proposals.forms import TitleFields, open_years


class RegisterForm(PersonFields, TitleFields):
    """Whose idea it is and how they are reached, then what it is called."""

    field_order = ["name", "email", "phone", "title", "plan_year", "agrees"]

    def __init__(self, data=None):
        super().__init__(data, initial={"plan_year": open_years()[0]})
        self.fields["name"].label = _("Nama pengusul")
        self.fields["email"].help_text = _(
            "Kabar tentang usulan dikirim ke sini. Kosongkan bila pengusul tidak punya."
        )
        self.order_fields(self.field_order)

    @property
    def registration(self) -> dict[str, Any]:
        """The cleaned answers as `register` takes them."""
        said = self.cleaned_data
        return self.person | {"plan_year": said["plan_year"], "title": said["title"]}

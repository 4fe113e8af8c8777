"""The questions about presence: who of the list is there, who else, and who checks in."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form, row_field
from perkasa.core.sheets import rows_of
from planning.forums.guests.forms import PersonForm
from planning.forums.guests.models import Guest, Participant
from planning.forums.models import Forum
from planning.forums.presence.actions import Arrival

MOST_OF_A_PAGE = 20


class PeopleField(forms.ModelMultipleChoiceField):
    """People of an attendance list, as they are called there."""

    def label_from_instance(self, obj: Participant) -> str:
        return f"{obj.name} ({obj.position})" if obj.position else obj.name


class PresenceForm(Form):
    """Who of the list is there."""

    present = PeopleField(
        label=_("Yang hadir"), queryset=Participant.objects.none(), required=False,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip

    def __init__(self, data=None, *, forum: Forum):
        people = forum.participants.all()
        super().__init__(data, initial={"present": [one.pk for one in people if one.arrived_at]})
        row_field(self, "present").queryset = people


class ArrivalForm(PersonForm):
    """Somebody who is there, and for whom."""

    guest = forms.ModelChoiceField(
        label=_("Untuk undangan"), queryset=Guest.objects.none(), required=False, empty_label="–"
    )
    field_order = ["name", "position", "guest", "represents", "sex", "is_vulnerable"]

    def __init__(self, *args, guests, **options):
        super().__init__(*args, **options)
        self.fields["position"].label = _("Jabatan atau instansi")
        row_field(self, "guest").queryset = guests
        row_field(self, "guest").choices = [("", "–"), *((guest.pk, str(guest)) for guest in guests)]

    @property
    def arrival(self) -> Arrival:
        """Who has come; only when it is valid and not empty."""
        return Arrival(self.person, self.cleaned_data["guest"])


class WalkInForm(ArrivalForm):
    """Somebody who is there and stands on no list."""

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.fields["name"].required = True


class CheckInForm(WalkInForm):
    """What somebody in the room types on their own telephone."""

    code = forms.CharField(
        label=_("Kode kehadiran"), max_length=12,
        help_text=_("Enam angka yang ditampilkan panitia di ruang rapat."),
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "one-time-code"}),
    )  # fmt: skip
    field_order = ["code", *WalkInForm.field_order]


PaperList = rows_of(ArrivalForm, blank=8, most=MOST_OF_A_PAGE)


def arrivals_in(rows) -> list[Arrival]:
    """What valid rows say, without the empty ones."""
    return [row.arrival for row in rows if row.cleaned_data.get("name")]


def guests_of(forum: Forum):
    """For whom somebody can come: the organisations and offices; people come for themselves."""
    rows = forum.guests.filter(account=None)
    return rows.select_related("organisation", "position__organisation")

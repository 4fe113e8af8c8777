"""The questions about guests: whom to invite, how many they send, who comes."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form, row_field
from perkasa.core.sheets import rows_of
from planning.forums.elements import Element
from planning.forums.forms import leaders
from planning.forums.guests.actions import Person
from planning.forums.guests.models import Participant
from planning.forums.models import Forum
from stakeholders.accounts.models import Account, Position
from stakeholders.accounts.roles import Role
from stakeholders.organisations.models import Organisation

MOST_PEOPLE = 20
HEADING = (Role.HEAD, Role.AGENCY_HEAD, Role.BODY_HEAD)
PERSON = ("name", "position", "represents", "sex", "is_vulnerable")


class InviteForm(Form):
    """Organisations, offices and people who are not invited yet."""

    organisations = forms.ModelMultipleChoiceField(
        label=_("Instansi"), queryset=Organisation.objects.none(), required=False,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    quota = forms.IntegerField(
        label=_("Paling banyak berapa orang tiap instansi?"), min_value=1, max_value=MOST_PEOPLE, initial=2,
        help_text=_("Dapat diubah untuk tiap undangan sesudahnya."),
    )  # fmt: skip
    offices = forms.ModelMultipleChoiceField(
        label=_("Jabatan"), queryset=Position.objects.none(), required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Yang diundang ialah pemegang jabatan saat surat dikirim; ia dapat menunjuk wakil."),
    )  # fmt: skip
    people = forms.ModelMultipleChoiceField(
        label=_("Orang"), queryset=Account.objects.none(), required=False,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    name = forms.CharField(label=_("Tamu lain: nama"), max_length=150, required=False)
    email = forms.EmailField(label=_("Tamu lain: alamat surel"), required=False)
    element = forms.ChoiceField(
        label=_("Unsur"), required=False, choices=[("", _("Menurut jenis instansinya")), *Element.choices]
    )

    def __init__(self, data=None, *, forum: Forum):
        super().__init__(data)
        invited, listed = forum.guests.all(), Organisation.objects.listed()
        choices = {
            "organisations": _not_yet(listed, invited, "organisation").order_by("short_name", "name"),
            "offices": _not_yet(_offices(), invited, "position"),
            "people": _not_yet(leaders(), invited, "account"),
        }
        for name, rows in choices.items():
            row_field(self, name).queryset = rows

    def clean(self):
        answer = super().clean() or {}
        if bool(answer.get("name")) != bool(answer.get("email")) and "email" not in self.errors:
            self.add_error("email", _("Isi nama dan alamat surelnya, atau kosongkan keduanya."))
        chosen = [answer.get(name) for name in ("organisations", "offices", "people", "email")]
        if not any(chosen) and not self.errors:
            self.add_error(None, _("Pilih sedikitnya satu instansi, jabatan, atau orang."))
        return answer


def _not_yet(rows, invited, name: str):
    """Those of `rows` that stand in no invitation as `name`."""
    return rows.exclude(pk__in=invited.exclude(**{name: None}).values(name))


def _offices():
    """The heads of organisations, office by office."""
    return (
        Position.objects.filter(role__in=HEADING)
        .select_related("organisation")
        .order_by("organisation__name", "title")
    )


class GuestForm(Form):
    """How many people a guest may send, and for which element it stands."""

    quota = forms.IntegerField(label=_("Paling banyak berapa orang?"), min_value=1, max_value=MOST_PEOPLE)
    element = forms.ChoiceField(
        label=_("Unsur"), required=False, choices=[("", _("Menurut jenis instansinya")), *Element.choices]
    )


class NoteForm(Form):
    """What a guest adds to an answer."""

    note = forms.CharField(label=_("Catatan untuk penyelenggara"), max_length=300, required=False)


class PersonForm(Form):
    """One person who comes; an empty row counts for nothing."""

    name = forms.CharField(label=_("Nama"), max_length=150, required=False)
    position = forms.CharField(label=_("Jabatan"), max_length=150, required=False)
    represents = forms.CharField(
        label=_("Mewakili"), max_length=150, required=False,
        help_text=_("Bila datang sebagai wakil, tuliskan siapa yang diwakili."),
    )  # fmt: skip
    sex = forms.ChoiceField(
        label=_("Jenis kelamin"), required=False, choices=[("", "–"), *Participant.Sex.choices]
    )
    is_vulnerable = forms.BooleanField(label=_("Mewakili kelompok rentan"), required=False)

    def clean(self):
        words = self.cleaned_data
        others = [words.get(name) for name in ("position", "represents", "sex", "is_vulnerable")]
        if any(others) and not words.get("name"):
            self.add_error("name", _("Tuliskan namanya."))

    @property
    def person(self) -> Person:
        """What the row says; only when it is valid and not empty."""
        return Person(**{name: self.cleaned_data[name] for name in PERSON})


def people_rows(quota: int):
    """As many rows as the guest may send people."""
    return rows_of(PersonForm, blank=quota, most=quota)


def people_in(rows) -> list[Person]:
    """What valid rows say, without the empty ones."""
    return [row.person for row in rows if row.cleaned_data.get("name")]

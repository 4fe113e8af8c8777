"""The questions about guests: whom to invite, who comes, who is there."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form, row_field
from perkasa.core.sheets import rows_of
from planning.forums.forms import leaders
from planning.forums.guests.actions import Person
from planning.forums.guests.models import Participant
from planning.forums.models import Forum
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation

MOST_PEOPLE = 20


class InviteForm(Form):
    """Organisations and people who are not invited yet."""

    organisations = forms.ModelMultipleChoiceField(
        label=_("Instansi"), queryset=Organisation.objects.none(), required=False,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    quota = forms.IntegerField(
        label=_("Paling banyak berapa orang tiap instansi?"), min_value=1, max_value=MOST_PEOPLE, initial=2
    )
    people = forms.ModelMultipleChoiceField(
        label=_("Orang"), queryset=Account.objects.none(), required=False,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip

    def __init__(self, data=None, *, forum: Forum):
        super().__init__(data)
        invited = forum.guests.all()
        organisations = Organisation.objects.listed().exclude(
            pk__in=invited.exclude(organisation=None).values("organisation")
        )
        people = leaders().exclude(pk__in=invited.exclude(account=None).values("account"))
        row_field(self, "organisations").queryset = organisations.order_by("short_name", "name")
        row_field(self, "people").queryset = people

    def clean(self):
        answer = super().clean() or {}
        if not answer.get("organisations") and not answer.get("people") and not self.errors:
            self.add_error(None, _("Pilih sedikitnya satu instansi atau orang."))
        return answer


class NoteForm(Form):
    """What a guest adds to an answer."""

    note = forms.CharField(label=_("Catatan untuk penyelenggara"), max_length=300, required=False)


class PersonForm(Form):
    """One person who comes; an empty row counts for nothing."""

    name = forms.CharField(label=_("Nama"), max_length=150, required=False)
    position = forms.CharField(label=_("Jabatan"), max_length=150, required=False)
    sex = forms.ChoiceField(
        label=_("Jenis kelamin"), required=False, choices=[("", "–"), *Participant.Sex.choices]
    )
    is_vulnerable = forms.BooleanField(label=_("Mewakili kelompok rentan"), required=False)

    def clean(self):
        words = self.cleaned_data
        if (words.get("position") or words.get("sex") or words.get("is_vulnerable")) and not words.get(
            "name"
        ):
            self.add_error("name", _("Tuliskan namanya."))

    @property
    def person(self) -> Person:
        """What the row says; only when it is valid and not empty."""
        return Person(**self.cleaned_data)


def people_rows(quota: int):
    """As many rows as the guest may send people."""
    return rows_of(PersonForm, blank=quota, most=quota)


def people_in(rows) -> list[Person]:
    """What valid rows say, without the empty ones."""
    return [row.person for row in rows if row.cleaned_data.get("name")]


class WalkInForm(PersonForm):
    """Somebody who is there and stands on no list."""

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.fields["name"].required = True
        self.fields["position"].label = _("Jabatan atau instansi")


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

"""What the page of versions is asked."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form, choice_field
from perkasa.core.words import brief_date
from planning.proposals.versions.reading import Version


class CompareForm(Form):
    """From which version to which, and on which day."""

    dari = forms.TypedChoiceField(label=_("Dari versi"), coerce=int, required=False)
    ke = forms.TypedChoiceField(label=_("Ke versi"), coerce=int, required=False)
    tanggal = forms.DateField(
        label=_("Keadaan pada tanggal"), required=False, widget=forms.DateInput(attrs={"type": "date"})
    )

    def __init__(self, data, *, versions: list[Version]):
        newest = versions[-1].number if versions else None
        before = versions[-2].number if len(versions) > 1 else newest
        super().__init__({"dari": before, "ke": newest} | data)
        choices = [
            (version.number, f"{version.number} ({brief_date(version.since.date())})") for version in versions
        ]
        for name in ("dari", "ke"):
            choice_field(self, name).choices = choices

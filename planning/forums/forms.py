"""The questions about a forum: what it is for, when and where, and what stands on its agenda."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.fields import MOMENT, MomentField
from perkasa.core.forms import Form, row_field
from perkasa.core.sheets import rows_of
from planning.forums.actions import Point
from planning.forums.models import Forum
from planning.forums.statuses import Kind, Openness
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Role
from stakeholders.organisations.models import Organisation

LEADING = (Role.HEAD, Role.ADMIN, Role.PLANNER, Role.AGENCY_HEAD)
MOST_POINTS = 20


def leaders():
    """Who may chair and record: the planning agency's people and the heads of agencies."""
    return Account.objects.with_role(*LEADING).order_by("full_name", "pk")


class ForumForm(Form):
    """What a forum is called, for which plan year, when, where and under whom."""

    kind = forms.ChoiceField(label=_("Jenis"), choices=Kind)
    title = forms.CharField(
        label=_("Judul"), max_length=200, help_text=_("Misalnya: Pra-desk urusan pendidikan RKPD 2028.")
    )
    purpose = forms.CharField(
        label=_("Maksud dan tujuan"), max_length=5000, widget=forms.Textarea(attrs={"rows": 4})
    )
    plan_year = forms.IntegerField(label=_("Tahun rencana"), min_value=2000, max_value=2100)
    openness = forms.ChoiceField(
        label=_("Siapa yang boleh membaca"), choices=Openness, widget=forms.RadioSelect
    )
    begins = MomentField(label=_("Mulai (WIB)"))
    ends = MomentField(label=_("Selesai (WIB)"))
    place = forms.CharField(label=_("Tempat"), max_length=200, required=False)
    meeting_url = forms.URLField(label=_("Tautan rapat daring"), required=False, assume_scheme="https")
    host = forms.ModelChoiceField(
        label=_("Penyelenggara"), queryset=Organisation.objects.none(), empty_label=None
    )
    chair = forms.ModelChoiceField(label=_("Pimpinan rapat"), queryset=Account.objects.none())
    recorder = forms.ModelChoiceField(label=_("Notulis"), queryset=Account.objects.none())

    def __init__(self, data=None, *, forum: Forum | None = None):
        super().__init__(
            data, initial=_said(forum) if forum else {"plan_year": timezone.localdate().year + 1}
        )
        choices = {
            "host": Organisation.objects.agencies().listed(),
            "chair": leaders(),
            "recorder": leaders(),
        }
        for name, rows in choices.items():
            row_field(self, name).queryset = rows

    def clean(self):
        answer = super().clean() or {}
        begins, ends = answer.get("begins"), answer.get("ends")
        if begins and ends and ends <= begins:
            self.add_error("ends", _("Waktu selesai harus sesudah waktu mulai."))
        if not answer.get("place") and not answer.get("meeting_url") and "meeting_url" not in self.errors:
            raise ValidationError(_("Isi tempatnya, tautan rapat daringnya, atau keduanya."))
        return answer


def _said(forum: Forum) -> dict:
    """What the forum says now, as the form asks it."""
    names = (
        "kind",
        "title",
        "purpose",
        "plan_year",
        "openness",
        "place",
        "meeting_url",
        "host",
        "chair",
        "recorder",
    )
    times = {"begins": forum.period.lower, "ends": forum.period.upper}
    return {name: getattr(forum, name) for name in names} | {
        name: timezone.localtime(at).strftime(MOMENT) for name, at in times.items()
    }


class PointForm(Form):
    """One point of the agenda; an empty row counts for nothing."""

    begins = forms.TimeField(
        label=_("Mulai"), required=False, widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"})
    )
    title = forms.CharField(label=_("Acara"), max_length=300, required=False)
    presenter = forms.CharField(label=_("Penyaji"), max_length=150, required=False)

    def clean(self):
        words = self.cleaned_data
        if (words.get("begins") or words.get("presenter")) and not words.get("title"):
            self.add_error("title", _("Tuliskan acaranya."))

    @property
    def point(self) -> Point:
        """What the row says; only when it is valid and not empty."""
        words = self.cleaned_data
        return Point(words["title"], words["begins"], words["presenter"])


Points = rows_of(PointForm, blank=4, most=MOST_POINTS)


def points_in(rows) -> list[Point]:
    """What valid rows say, without the empty ones."""
    return [row.point for row in rows if row.cleaned_data.get("title")]

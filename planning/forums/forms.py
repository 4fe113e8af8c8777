"""The questions about a forum: what it is for, when and where, and what stands on its agenda."""

from dataclasses import asdict
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.fields import MOMENT, MomentField
from perkasa.core.forms import Form, row_field
from perkasa.core.sheets import rows_of
from planning.forums.agenda.points import Point
from planning.forums.models import AgendaItem, Forum
from planning.forums.statuses import Kind, Level, Openness
from planning.forums.usual import points_for
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Role
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

LEADING = (Role.HEAD, Role.ADMIN, Role.PLANNER, Role.AGENCY_HEAD)
MOST_POINTS = 20


def leaders():
    """Who may chair and record: the planning agency's people and the heads of agencies."""
    return Account.objects.with_role(*LEADING).order_by("full_name", "pk")


def taking_part():
    """The regions that may take part: the districts of the regency, regencies, cities and provinces."""
    own = Region.objects.within(settings.REGENCY_CODE).filter(kind=Region.Kind.DISTRICT)
    wider = Region.objects.filter(kind__in=[Region.Kind.PROVINCE, Region.Kind.REGENCY, Region.Kind.CITY])
    return (own | wider.exclude(code=settings.REGENCY_CODE)).order_by("code")


def ends_later(form: Form) -> dict:
    """What a form with `begins` and `ends` was told; it says so when it does not end after it begins."""
    answer = form.cleaned_data
    begins, ends = answer.get("begins"), answer.get("ends")
    if begins and ends and ends <= begins:
        form.add_error("ends", _("Waktu selesai harus sesudah waktu mulai."))
    return answer


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
    level = forms.ChoiceField(label=_("Tingkat"), choices=Level, initial=Level.REGENCY)
    regions = forms.ModelMultipleChoiceField(
        label=_("Wilayah yang ikut serta"), queryset=Region.objects.none(), required=False,
        widget=forms.CheckboxSelectMultiple, help_text=_("Kosongkan bila seluruh kabupaten."),
    )  # fmt: skip
    begins = MomentField(label=_("Mulai (WIB)"))
    ends = MomentField(label=_("Selesai (WIB)"))
    place = forms.CharField(label=_("Tempat"), max_length=200, required=False)
    meeting_url = forms.URLField(label=_("Tautan rapat daring"), required=False, assume_scheme="https")
    host = forms.ModelChoiceField(
        label=_("Penyelenggara"), queryset=Organisation.objects.none(), empty_label=None
    )
    chair = forms.ModelChoiceField(label=_("Pimpinan rapat"), queryset=Account.objects.none())
    recorder = forms.ModelChoiceField(label=_("Notulis"), queryset=Account.objects.none())
    copies = forms.CharField(
        label=_("Tembusan undangan"), max_length=1000, required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Satu pejabat tiap baris, misalnya: Bupati Kendal (sebagai laporan)."),
    )  # fmt: skip

    def __init__(self, data=None, *, forum: Forum | None = None):
        super().__init__(
            data, initial=_said(forum) if forum else {"plan_year": timezone.localdate().year + 1}
        )
        choices = {
            "regions": taking_part(),
            "host": Organisation.objects.agencies().listed(),
            "chair": leaders(),
            "recorder": leaders(),
        }
        for name, rows in choices.items():
            row_field(self, name).queryset = rows

    def clean(self):
        answer = ends_later(self)
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
        "level",
        "place",
        "meeting_url",
        "host",
        "chair",
        "recorder",
        "copies",
    )
    times = {"begins": forum.period.lower, "ends": forum.period.upper}
    said = {name: getattr(forum, name) for name in names} | {
        name: timezone.localtime(at).strftime(MOMENT) for name, at in times.items()
    }
    return said | {"regions": forum.regions.all()}


class PointForm(Form):
    """One point of the agenda; an empty row counts for nothing."""

    begins = forms.TimeField(
        label=_("Mulai"), required=False, widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"})
    )
    title = forms.CharField(label=_("Acara"), max_length=300, required=False)
    presenter = forms.CharField(label=_("Penyaji"), max_length=150, required=False)
    openness = forms.ChoiceField(
        label=_("Siapa yang boleh membaca"), required=False,
        choices=[("", _("Sama dengan forumnya")), *AgendaItem.NARROWER],
    )  # fmt: skip
    item = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def clean(self):
        words = self.cleaned_data
        if (words.get("begins") or words.get("presenter") or words.get("openness")) and not words.get(
            "title"
        ):
            self.add_error("title", _("Tuliskan acaranya."))

    @property
    def point(self) -> Point:
        """What the row says; only when it is valid and not empty."""
        words = self.cleaned_data
        return Point(words["title"], words["begins"], words["presenter"], words["openness"], words["item"])


Points = rows_of(PointForm, blank=4, most=MOST_POINTS)


def points_in(rows) -> list[Point]:
    """What valid rows say, without the empty ones."""
    return [row.point for row in rows if row.cleaned_data.get("title")]


class NextForm(Form):
    """When the next meeting of the series is, and what it is called."""

    title = forms.CharField(label=_("Judul"), max_length=200)
    begins = MomentField(label=_("Mulai (WIB)"))
    ends = MomentField(label=_("Selesai (WIB)"))

    def clean(self):
        return ends_later(self)


def said_points(forum: Forum) -> list[dict[str, Any]]:
    """What the agenda says now as rows; of a new forum what is usual for its kind."""
    said = forum.agenda.values("begins", "title", "presenter", "openness", item=F("pk"))
    if said:
        return [dict(row) for row in said]
    return [asdict(point) for point in points_for(forum.kind, forum.period.lower)]

"""The questions about a timetable: how the days are cut, and when an agency sits where."""

from datetime import timedelta

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.fields import MOMENT, MomentField
from perkasa.core.forms import Form, row_field
from planning.forums.desks.models import Desk
from planning.forums.models import Forum
from planning.forums.timetable.demand import usual_frame
from planning.forums.timetable.models import Turn
from planning.forums.timetable.proposing import Frame
from stakeholders.organisations.models import Organisation

LONGEST = 480


def _hour(label, **options) -> forms.TimeField:
    return forms.TimeField(
        label=label, widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}), **options
    )


class FrameForm(Form):
    """How long turns last and when a day of desks begins, pauses and ends."""

    minutes = forms.IntegerField(label=_("Lama satu giliran (menit)"), min_value=5, max_value=LONGEST)
    opens = _hour(_("Mulai hari"))
    closes = _hour(_("Selesai hari"))
    pause_begins = _hour(_("Mulai istirahat"), required=False)
    pause_ends = _hour(_("Selesai istirahat"), required=False)
    anew = forms.BooleanField(
        label=_("Susun ulang juga giliran yang belum dimulai"), required=False,
        help_text=_("Tanpa ini yang sudah terjadwal tetap di tempatnya."),
    )  # fmt: skip

    def __init__(self, data=None):
        usual = usual_frame()
        begins, ends = usual.pause or (None, None)
        said = {"minutes": usual.minutes, "opens": usual.opens, "closes": usual.closes}
        super().__init__(data, initial=said | {"pause_begins": begins, "pause_ends": ends})

    def clean(self):
        said = super().clean() or {}
        edges = [said.get(name) for name in ("opens", "pause_begins", "pause_ends", "closes")]
        told = [edge for edge in edges if edge is not None]
        if (edges[1] is None) != (edges[2] is None):
            self.add_error("pause_ends", _("Isi mulai dan selesai istirahat, atau kosongkan keduanya."))
        elif told != sorted(told):
            self.add_error("closes", _("Jam-jam ini harus berurutan: mulai, istirahat, selesai."))
        return said

    @property
    def frame(self) -> Frame:
        """How the days are cut; only when it is valid."""
        said = self.cleaned_data
        pause = (said["pause_begins"], said["pause_ends"]) if said["pause_begins"] else None
        return Frame(said["minutes"], said["opens"], said["closes"], pause)


class PlaceForm(Form):
    """Where and when a turn takes place."""

    desk = forms.ModelChoiceField(label=_("Desk"), queryset=Desk.objects.none(), empty_label=None)
    begins = MomentField(label=_("Mulai (WIB)"))
    minutes = forms.IntegerField(label=_("Lama (menit)"), min_value=5, max_value=LONGEST)

    def __init__(self, data=None, *, forum: Forum, turn: Turn | None = None):
        super().__init__(data, initial=_said(forum, turn))
        row_field(self, "desk").queryset = forum.desks.all()

    @property
    def place(self) -> dict:
        """The time as the actions take it; only when it is valid."""
        begins = self.cleaned_data["begins"]
        return {"begins": begins, "ends": begins + timedelta(minutes=self.cleaned_data["minutes"])}


class TurnForm(PlaceForm):
    """A turn for an agency, by hand."""

    organisation = forms.ModelChoiceField(label=_("Instansi"), queryset=Organisation.objects.none())
    field_code = forms.CharField(label=_("Kode urusan"), max_length=8, required=False)
    field_order = ["organisation", "field_code", "desk", "begins", "minutes"]

    def __init__(self, data=None, *, forum: Forum):
        super().__init__(data, forum=forum)
        invited = forum.guests.filter(organisation__isnull=False).values("organisation")
        agencies = Organisation.objects.filter(pk__in=invited).order_by("short_name")
        row_field(self, "organisation").queryset = agencies

    @property
    def turn(self) -> dict:
        """The turn as the actions take it; only when it is valid."""
        names = ("desk", "organisation", "field_code")
        return self.place | {name: self.cleaned_data[name] for name in names}


def _said(forum: Forum, turn: Turn | None) -> dict:
    """Where a turn is now; a new one begins with the forum and lasts as long as usual."""
    begins = turn.period.lower if turn else forum.period.lower
    length = turn.period.upper - turn.period.lower if turn else timedelta(minutes=usual_frame().minutes)
    said = {"begins": timezone.localtime(begins).strftime(MOMENT), "minutes": length // timedelta(minutes=1)}
    return said | ({"desk": turn.desk_id} if turn else {})

"""The rows of the sheet on which minutes are written: words, guests, points, advice, promises."""

from datetime import date

from django import forms
from django.utils.translation import gettext_lazy as _

from consultations.minutes.actions import Guest, Promise
from consultations.minutes.models import Attendee
from perkasa.core.deadlines import workday_after
from perkasa.core.forms import Form, choice_field
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation

OTHER = "other"


class WordsForm(Form):
    """What was discussed altogether; `version` says which state of the minutes the writer has read."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=0)
    notes = forms.CharField(
        label=_("Pembahasan umum"),
        max_length=20000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 12}),
        help_text=_("Apa yang dibahas dan dijelaskan. Beri baris kosong di antara alinea."),
    )


class PointForm(Form):
    """Notes under one heading: a question asked beforehand or an item of the agenda."""

    heading = forms.CharField(label=_("Butir"), max_length=200, required=False)
    words = forms.CharField(
        label=_("Catatan"), max_length=8000, required=False, widget=forms.Textarea(attrs={"rows": 4})
    )

    def clean(self):
        if self.cleaned_data.get("words") and not self.cleaned_data.get("heading"):
            self.add_error("heading", _("Tuliskan butirnya, misalnya pertanyaan yang dibahas."))


class AdviceForm(Form):
    """One recommendation; an empty row counts for nothing."""

    words = forms.CharField(
        label=_("Rekomendasi"), max_length=4000, required=False, widget=forms.Textarea(attrs={"rows": 3})
    )


class AttendeeForm(Form):
    """One person who was there; an empty row counts for nothing."""

    name = forms.CharField(label=_("Nama"), max_length=150, required=False)
    position = forms.CharField(label=_("Jabatan atau instansi"), max_length=150, required=False)
    presence = forms.ChoiceField(
        label=_("Kehadiran"),
        choices=Attendee.Presence.choices,
        initial=Attendee.Presence.CAME,
        required=False,
    )

    @property
    def guest(self) -> Guest:
        """What the row says; only when it is valid and not empty."""
        words = self.cleaned_data
        return Guest(words["name"], words["position"], words["presence"] or Attendee.Presence.CAME)

    def clean(self):
        if self.cleaned_data.get("position") and not self.cleaned_data.get("name"):
            self.add_error("name", _("Tuliskan namanya."))


class PromiseForm(Form):
    """One follow-up; an empty row counts for nothing."""

    description = forms.CharField(
        label=_("Apa yang akan dilakukan?"),
        max_length=300,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    who = forms.ChoiceField(
        label=_("Oleh siapa?"),
        required=False,
        error_messages={"invalid_choice": _("Pilih salah satu dari daftar.")},
    )
    other_owner = forms.CharField(
        label=_("Nama pihak lain"),
        max_length=150,
        required=False,
        help_text=_("Hanya bila tidak ada dalam daftar."),
    )
    due_date = forms.DateField(
        label=_("Paling lambat"),
        required=False,
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        error_messages={"invalid": _("Isi tanggal dengan benar, misalnya 31/12/2026.")},
    )
    workdays = forms.IntegerField(
        label=_("atau dalam berapa hari kerja"),
        min_value=1,
        max_value=60,
        required=False,
        help_text=_("Dihitung dari hari konsultasi; hari libur dan cuti bersama dilewati."),
    )

    def __init__(self, *args, owners: list, not_before: date, **options):
        super().__init__(*args, **options)
        self.not_before = not_before
        who = choice_field(self, "who")
        who.choices = owners

    def clean(self):
        words = self.cleaned_data
        typed = ("description", "who", "other_owner", "due_date", "workdays")
        if not any(words.get(name) for name in typed) and not self.errors:
            return
        if words.get("workdays"):
            words["due_date"] = workday_after(self.not_before, words["workdays"])
        for name, ask in (
            ("description", _("Tuliskan apa yang akan dilakukan.")),
            ("who", _("Pilih siapa yang akan melakukannya.")),
            ("due_date", _("Isi tanggal paling lambat.")),
        ):
            if not words.get(name) and name not in self.errors:
                self.add_error(name, ask)
        if words.get("who") == OTHER and not words.get("other_owner"):
            self.add_error("other_owner", _("Tuliskan nama pihak itu."))
        if words.get("who") not in (OTHER, "", None) and words.get("other_owner"):
            self.add_error("other_owner", _("Kosongkan, atau pilih “Pihak lain” di atas."))
        if words.get("due_date") and words["due_date"] < self.not_before:
            self.add_error("due_date", _("Tenggat tidak boleh mendahului hari konsultasi."))

    @property
    def promise(self) -> Promise:
        """What the row says; only when it is valid and not empty."""
        words = self.cleaned_data
        kind, _colon, key = words["who"].partition(":")
        return Promise(
            description=words["description"],
            due_date=words["due_date"],
            owner=Account.objects.get(pk=key) if kind == "account" else None,
            organisation=Organisation.objects.get(pk=key) if kind == "organisation" else None,
            other_owner=words["other_owner"] if kind == OTHER else "",
        )

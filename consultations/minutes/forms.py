"""The sheet on which minutes are written: words, who attended, who promised what until when."""

from collections.abc import Iterator
from datetime import date

from django import forms
from django.forms import BaseFormSet, formset_factory
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from consultations.bookings.models import Booking
from consultations.minutes.actions import Promise
from consultations.minutes.models import Minutes
from consultations.minutes.snapshot import office_of
from perkasa.core.forms import Form
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation

MOST_ATTENDEES, MOST_FOLLOW_UPS, BLANK_ROWS = 40, 20, 2
OTHER = "other"


class WordsForm(Form):
    """What was discussed and what is advised; `version` says which state of it the writer has read."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=0)
    notes = forms.CharField(
        label=_("Pembahasan"),
        max_length=20000,
        widget=forms.Textarea(attrs={"rows": 12}),
        help_text=_("Apa yang dibahas dan dijelaskan. Beri baris kosong di antara alinea."),
    )
    recommendation = forms.CharField(
        label=_("Rekomendasi"),
        max_length=8000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_("Saran kepada pemohon, sejelas mungkin: apa, di mana, dengan syarat apa."),
    )


class AttendeeForm(Form):
    """One person who was there; an empty row counts for nothing."""

    name = forms.CharField(label=_("Nama"), max_length=150, required=False)
    position = forms.CharField(label=_("Jabatan atau instansi"), max_length=150, required=False)

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

    def __init__(self, *args, owners: list, not_before: date, **options):
        super().__init__(*args, **options)
        self.not_before = not_before
        who: forms.ChoiceField = self.fields["who"]  # type: ignore[assignment]
        who.choices = owners

    def clean(self):
        words = self.cleaned_data
        if (
            not any(words.get(name) for name in ("description", "who", "other_owner", "due_date"))
            and not self.errors
        ):
            return
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


def _rows(form: type[Form], most: int) -> type[BaseFormSet]:
    return formset_factory(form, extra=BLANK_ROWS, max_num=most, validate_max=True, absolute_max=most)


AttendeeRows = _rows(AttendeeForm, MOST_ATTENDEES)
PromiseRows = _rows(PromiseForm, MOST_FOLLOW_UPS)


class Sheet:
    """All three parts of the minutes of `booking` as one form: shown, checked and read together."""

    is_multipart = False

    def __init__(self, data, *, booking: Booking, minutes: Minutes | None):
        day = timezone.localdate(booking.starts_at)
        self.words = WordsForm(data, initial=_words_of(minutes))
        self.attendees = AttendeeRows(data, initial=_attendees_of(booking, minutes), prefix="peserta")
        self.promises = PromiseRows(
            data,
            initial=_promises_of(minutes),
            prefix="tindak-lanjut",
            form_kwargs={"owners": owners_of(booking), "not_before": day},
        )

    def is_valid(self) -> bool:
        """Whether every part is sound and somebody attended."""
        sound = [part.is_valid() for part in (self.words, self.attendees, self.promises)]
        if all(sound) and not self.guests:
            self.words.add_error(None, _("Tuliskan paling sedikit satu peserta."))
            return False
        return all(sound)

    @property
    def guests(self) -> list[tuple[str, str]]:
        """Who attended, as (name, position)."""
        rows = [row.cleaned_data for row in self.attendees]
        return [(row["name"], row.get("position", "")) for row in rows if row.get("name")]

    @property
    def agreed(self) -> list[Promise]:
        """What was promised."""
        return [row.promise for row in self.promises if row.cleaned_data.get("description")]

    # What the error summary asks of a form.
    def add_error(self, field: str | None, error) -> None:
        self.words.add_error(field, error)

    @property
    def errors(self) -> list:
        return [form.errors for form in self._forms() if form.errors] + self._row_errors()

    def non_field_errors(self) -> list:
        return [*self.words.non_field_errors(), *self._row_errors()]

    def hidden_fields(self) -> list:
        return self.words.hidden_fields()

    def visible_fields(self) -> list:
        return [field for form in self._forms() for field in form.visible_fields()]

    def _row_errors(self) -> list:
        return [*self.attendees.non_form_errors(), *self.promises.non_form_errors()]

    def _forms(self) -> Iterator[Form]:
        yield self.words
        yield from self.attendees
        yield from self.promises


def owners_of(booking: Booking) -> list:
    """Who can follow up: the people of the consultation, every organisation, somebody else."""
    people = {booking.requested_by: _("pemohon"), booking.officer.account: _("petugas")}
    organisations = Organisation.objects.order_by("name").values_list("pk", "name")
    return [
        ("", _("Pilih")),
        (_("Orang"), [(f"account:{person.pk}", f"{person} ({role})") for person, role in people.items()]),
        (_("Instansi"), [(f"organisation:{pk}", name) for pk, name in organisations]),
        (OTHER, _("Pihak lain")),
    ]


def _words_of(minutes: Minutes | None) -> dict:
    if minutes is None:
        return {"version": 0}
    return {"version": minutes.version, "notes": minutes.notes, "recommendation": minutes.recommendation}


def _attendees_of(booking: Booking, minutes: Minutes | None) -> list:
    if minutes is not None:
        return [{"name": guest.name, "position": guest.position} for guest in minutes.attendees.all()]
    asker = {"name": str(booking.requested_by), "position": str(booking.organisation or "")}
    officer = booking.officer.account
    return [asker, {"name": str(officer), "position": office_of(officer)}]


def _promises_of(minutes: Minutes | None) -> list[dict]:
    rows = minutes.follow_ups.all() if minutes is not None else []
    return [
        {
            "description": row.description, "due_date": row.due_date, "other_owner": row.other_owner,
            "who": f"account:{row.owner_id}" if row.owner_id else
                   f"organisation:{row.organisation_id}" if row.organisation_id else OTHER,
        }
        for row in rows
    ]  # fmt: skip

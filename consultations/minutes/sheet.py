"""The sheet on which minutes are written: all its parts as one form, shown, checked and read together."""

from collections.abc import Iterator
from typing import Any

from django.forms import BaseFormSet
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from consultations.bookings.models import Booking
from consultations.minutes.actions import Guest, Promise
from consultations.minutes.beginning import attendees_of, owners_of, points_of, promises_of
from consultations.minutes.forms import AdviceForm, AttendeeForm, PointForm, PromiseForm, WordsForm
from consultations.minutes.models import Minutes
from perkasa.core.forms import Form
from perkasa.core.sheets import rows_of

MOST_ROWS = 100

PARTS: dict[str, type[BaseFormSet]] = {
    "peserta": rows_of(AttendeeForm, blank=2, most=40),
    "butir": rows_of(PointForm, blank=1, most=30),
    "rekomendasi": rows_of(AdviceForm, blank=1, most=20),
    "tindak-lanjut": rows_of(PromiseForm, blank=1, most=20),
}


class Sheet:
    """The minutes of `booking` as a form.

    `data` is what was sent and is checked; `typed` is what was kept half-written and is only shown again.
    `is_restored` says the latter. `theirs` are minutes that a colleague saved after the sheet was begun.
    """

    is_multipart = False

    def __init__(
        self, data: QueryDict | None, *, booking: Booking, minutes: Minutes | None,
        typed: QueryDict | None = None,
    ):  # fmt: skip
        self.minutes, self.is_restored = minutes, typed is not None
        self.theirs: Minutes | None = None
        self.sent_version = data.get("version", "") if data else ""
        day = timezone.localdate(booking.starts_at)
        options = {"tindak-lanjut": {"owners": owners_of(booking), "not_before": day}}
        begun = _as_typed(typed) if typed is not None else _as_saved(booking, minutes)
        self.words = WordsForm(data, initial=begun["words"])
        self.parts = {
            name: rows(data, initial=begun[name], prefix=name, form_kwargs=options.get(name, {}))
            for name, rows in PARTS.items()
        }
        self.attendees, self.points, self.advice, self.promises = self.parts.values()
        if typed is not None and typed.get("version", "") != str(self.saved_version):
            self.show_theirs()

    @property
    def saved_version(self) -> int:
        """Which state of the minutes stands now; 0 before there are any."""
        return self.minutes.version if self.minutes else 0

    @property
    def version(self) -> str:
        """The state this sheet is written on: after both texts were shown, the newest."""
        return str(self.saved_version) if self.theirs or not self.sent_version else self.sent_version

    def show_theirs(self) -> None:
        """Both texts are shown; who saves now has read the newer one."""
        self.theirs = self.minutes
        if self.theirs is not None:
            self.their_guests = list(self.theirs.attendees.all())
            self.their_promises = list(self.theirs.follow_ups.select_related("owner", "organisation"))

    def is_valid(self) -> bool:
        """Whether every part is sound, somebody attended, and something was said and advised."""
        sound = [self.words.is_valid(), *(part.is_valid() for part in self.parts.values())]
        if not all(sound):
            return False
        for is_there, ask in (
            (self.guests, _("Tuliskan paling sedikit satu peserta.")),
            (self.words.cleaned_data["notes"] or self.noted, _("Tuliskan pembahasannya.")),
            (self.advised, _("Tuliskan paling sedikit satu rekomendasi.")),
        ):
            if not is_there:
                self.words.add_error(None, ask)
        return not self.words.errors

    @property
    def guests(self) -> list[Guest]:
        """Who attended or was excused."""
        return [row.guest for row in self.attendees if row.cleaned_data.get("name")]

    @property
    def noted(self) -> list[dict[str, str]]:
        """The headings under which something was noted."""
        rows = [row.cleaned_data for row in self.points]
        return [{"heading": row["heading"], "words": row["words"]} for row in rows if row.get("words")]

    @property
    def advised(self) -> list[str]:
        """What is advised, point by point."""
        return [row.cleaned_data["words"] for row in self.advice if row.cleaned_data.get("words")]

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
        return [error for part in self.parts.values() for error in part.non_form_errors()]

    def _forms(self) -> Iterator[Form]:
        yield self.words
        for part in self.parts.values():
            yield from part


def _as_saved(booking: Booking, minutes: Minutes | None) -> dict[str, Any]:
    """What the parts begin with."""
    return {
        "words": {"notes": minutes.notes if minutes else ""},
        "peserta": attendees_of(booking, minutes),
        "butir": points_of(booking, minutes),
        "rekomendasi": [{"words": words} for words in (minutes.recommendations if minutes else [])],
        "tindak-lanjut": promises_of(minutes),
    }


def _as_typed(typed: QueryDict) -> dict[str, Any]:
    """The same from what was typed, whether it can be saved or not."""
    rows = {name: _rows_typed(typed, name, list(part.form.base_fields)) for name, part in PARTS.items()}
    return {"words": {"notes": typed.get("notes", "")}} | rows


def _rows_typed(typed: QueryDict, prefix: str, names: list[str]) -> list[dict[str, str]]:
    said = typed.get(f"{prefix}-TOTAL_FORMS", "")
    total = min(int(said), MOST_ROWS) if said.isdecimal() else 0
    rows = [{name: typed.get(f"{prefix}-{number}-{name}", "") for name in names} for number in range(total)]
    return [row for row in rows if any(value for name, value in row.items() if name != "presence")]

"""The sheet of the survey: nine questions, a few about the respondent, and room for a suggestion."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from consultations.bookings.models import Booking
from consultations.queue.statuses import Status
from consultations.surveys.elements import ELEMENTS, PROFILE
from consultations.surveys.models import LONGEST_SUGGESTION
from perkasa.core.codes import normalise_code
from perkasa.core.forms import Form


class NumberForm(Form):
    """The number of a ticket whose visit is over, as it stands on the ticket."""

    number = forms.CharField(
        label=_("Nomor tiket"),
        max_length=20,
        help_text=_("Seperti ANT-7F3KQ2, tertulis pada tiket Anda."),
        error_messages={"required": _("Tulis nomor tiket Anda.")},
    )

    def clean_number(self) -> str:
        """The number as it is kept; a visit that was served bears it."""
        code = normalise_code(self.cleaned_data["number"])
        if not self._served(code).exists():
            raise ValidationError(_("Tidak ada pelayanan yang selesai dengan nomor itu. Periksa nomornya."))
        return code

    @staticmethod
    def _served(code: str):
        return Booking.objects.filter(ticket__code=code, ticket__status=Status.SERVED)

    @property
    def visit(self) -> Booking:
        """What the ticket with that number became."""
        return self._served(self.cleaned_data["number"]).get()


class SurveyForm(Form):
    """The nine questions are compulsory, the rest is not."""

    suggestion = forms.CharField(
        label=_("Saran atau masukan"),
        max_length=LONGEST_SUGGESTION,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Jangan menulis nama, alamat, atau nomor orang."),
    )

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        for number, element in enumerate(ELEMENTS, 1):
            self.fields[element.column] = forms.TypedChoiceField(
                label=f"{number}. {element.question}",
                choices=element.choices,
                coerce=int,
                widget=forms.RadioSelect,
                error_messages={"required": _("Pilih salah satu jawaban.")},
            )
        for name, (label, choices) in PROFILE.items():
            offered = [("", _("tidak dijawab")), *choices.choices]
            self.fields[name] = forms.ChoiceField(label=label, choices=offered, required=False)

    @property
    def questions(self) -> list[forms.BoundField]:
        """The nine questions, in the order of the regulation."""
        return [self[element.column] for element in ELEMENTS]

    @property
    def about_you(self) -> list[forms.BoundField]:
        """What the respondent may say about themselves."""
        return [self[name] for name in PROFILE]

    @property
    def answers(self) -> dict:
        """The cleaned answers as `answer` takes them."""
        words = self.cleaned_data
        return {
            "scores": {element.column: words[element.column] for element in ELEMENTS},
            "profile": {name: words[name] for name in PROFILE},
            "suggestion": words["suggestion"],
        }

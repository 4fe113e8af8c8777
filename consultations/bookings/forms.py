"""What is asked of the person who books: a time and a way to meet, then what it is about."""

import uuid
from collections.abc import Mapping

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from consultations.bookings import intake
from consultations.bookings.files import MOST_FILES
from consultations.bookings.models import Booking
from consultations.services.models import Mode, Service
from perkasa.core.files import ACCEPT, check_upload
from perkasa.core.forms import Form, MultipleFileField, MultipleFileInput
from stakeholders.organisations.models import Organisation
from stakeholders.privacy.consents import Purpose
from stakeholders.privacy.forms import consent_field

TIME = "%Y-%m-%dT%H:%M"
NOT_FROM_THE_LIST = _("Pilih jadwal dari daftar.")
EXPLAINED = {
    Mode.ON_SITE: _("Tatap muka di kantor; ruang ikut dipesan"),
    Mode.ONLINE: _("Daring; alamat pertemuan dikirim lewat e-mail"),
}


class TimeForm(Form):
    """The chosen time, as the radio buttons of the list send it."""

    waktu = forms.DateTimeField(
        label=_("Jadwal"),
        input_formats=[TIME],
        widget=forms.DateTimeInput(format=TIME, attrs={"type": "hidden"}),
        error_messages={"required": NOT_FROM_THE_LIST, "invalid": NOT_FROM_THE_LIST},
    )


def chosen_minutes(service: Service, data: Mapping[str, str]) -> int:
    """The length in the address of a page; the usual one when it is none of those offered."""
    chosen = data.get("menit", "")
    is_offered = chosen.isdigit() and int(chosen) in service.durations
    return int(chosen) if is_offered else service.duration


class HoldForm(TimeForm):
    """How people meet at the chosen time; `kunci` makes a double click one booking."""

    kunci = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4)

    menit = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args, service: Service, has_room: bool = True, **options):
        super().__init__(*args, **options)
        modes = [mode for mode in service.modes if has_room or mode == Mode.ONLINE]
        self.fields["cara"] = forms.ChoiceField(
            label=_("Bagaimana Anda ingin bertemu?"),
            widget=forms.RadioSelect,
            choices=[(mode.value, EXPLAINED[mode]) for mode in modes],
            initial=modes[0].value if len(modes) == 1 else None,
            error_messages={"required": _("Pilih caranya.")},
        )

    @property
    def answers(self) -> dict:
        """The cleaned answers as `hold` takes them."""
        clean = self.cleaned_data
        wish = {"starts_at": clean["waktu"], "mode": Mode(clean["cara"]), "minutes": clean["menit"]}
        return wish | {"key": clean["kunci"]}


def _representing(booking: Booking) -> forms.ModelChoiceField | None:
    """For whom one comes, of those the service is for; None where there is nothing to choose."""
    own = [each for each in booking.requested_by.organisations if booking.service.is_for(each)]
    if not own:
        return None
    for_oneself = booking.service.is_for(None)
    return forms.ModelChoiceField(
        label=_("Anda datang mewakili"),
        queryset=Organisation.objects.filter(pk__in=[organisation.pk for organisation in own]),
        required=not for_oneself,
        empty_label=_("Diri sendiri") if for_oneself else None,
        error_messages={"required": _("Pilih yang Anda wakili.")},
    )


class WordsForm(Form):
    """What the consultation is about, for whom, and with which papers."""

    subject = forms.CharField(
        label=_("Pokok konsultasi"),
        error_messages={"required": _("Tulis pokok konsultasi Anda dalam satu kalimat.")},
        min_length=5,
        max_length=150,
        help_text=_("Satu kalimat, misalnya: penyusunan Renja 2027 bidang irigasi."),
    )
    question = forms.CharField(
        label=_("Apa yang ingin Anda tanyakan?"),
        error_messages={"required": _("Tulis apa yang ingin Anda tanyakan.")},
        min_length=10,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 7}),
        help_text=_("Ceritakan masalah dan yang sudah dicoba, supaya petugas dapat bersiap."),
    )
    papers = MultipleFileField(
        label=_("Berkas pendukung"),
        required=False,
        validators=[check_upload],
        widget=MultipleFileInput(attrs={"accept": ACCEPT}),
        help_text=_("PDF, JPG, PNG, DOCX, atau XLSX, paling besar 10 MB tiap berkas, paling banyak lima."),
    )

    def __init__(self, *args, booking: Booking, **options):
        super().__init__(*args, **options)
        self.booking = booking
        if field := _representing(booking):
            self.fields["organisation"] = field
        if agrees := consent_field(Purpose.OTHERS):
            self.fields["agrees"] = agrees
        self.questions = list(booking.service.questions.asked())
        self.fields |= intake.fields_of(booking, self.questions)
        asked = [question.name for question in self.questions]
        self.order_fields(["subject", "question", "organisation", *asked, "papers", "agrees"])

    def clean_papers(self):
        papers = self.cleaned_data["papers"]
        if papers and self.booking.files.supporting().count() + len(papers) > MOST_FILES:
            raise ValidationError(_("Berkas paling banyak lima. Pilih yang paling penting."))
        return papers

    @property
    def answers(self) -> dict:
        """The cleaned answers as `describe` takes them."""
        clean = dict(self.cleaned_data)
        replies = {question: clean.pop(question.name) for question in self.questions}
        return clean | {"replies": replies}

"""What is asked of who asks, objects and answers; the names of the fields are the keywords of the verbs."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.files import ACCEPT, check_upload
from perkasa.core.forms import Form, MultipleFileField, MultipleFileInput


class AskForm(Form):
    """What somebody wants to know, and what for (UU 14/2008 ps. 4 ayat 3)."""

    wish = forms.CharField(
        label=_("Informasi apa yang Anda minta?"),
        min_length=15,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("Sebut dokumennya, tahunnya, dan wilayahnya bila tahu."),
    )
    purpose = forms.CharField(
        label=_("Untuk apa informasi itu dipakai?"),
        min_length=5,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Undang-undang meminta alasan permintaan; satu kalimat cukup."),
    )


class ObjectForm(Form):
    """What is wrong with the answer, or that there is none (ps. 35)."""

    reason = forms.CharField(
        label=_("Apa keberatan Anda?"),
        min_length=10,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_(
            "Misalnya: tidak ditanggapi, tidak sesuai yang diminta, atau ditolak tanpa dasar. "
            "Dibaca oleh atasan petugas yang menjawab."
        ),
    )


class AnswerForm(Form):
    """The answer in words, and files where the information is a document."""

    words = forms.CharField(
        label=_("Jawaban"), max_length=8000, widget=forms.Textarea(attrs={"rows": 10, "cols": 80})
    )
    files = MultipleFileField(  # type: ignore[assignment]  # the word of the verb behind the form
        label=_("Berkas"),
        required=False,
        validators=[check_upload],
        widget=MultipleFileInput(attrs={"accept": ACCEPT}),
        help_text=_(
            "PDF, JPG, PNG, DOCX, atau XLSX; paling banyak lima. Periksa bahwa tidak memuat data pribadi."
        ),
    )

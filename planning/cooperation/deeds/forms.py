"""The questions about deeds: which one, what a chapter says, how it was signed."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.files import ACCEPT
from perkasa.core.forms import Form, choice_field, row_field
from planning.cooperation.deeds.models import Chapter, Deed, Kind, Status
from planning.cooperation.deeds.required import DRAFTED_AT
from planning.cooperation.forms import day_field, words_field
from planning.cooperation.models import Cooperation


def kinds_now(cooperation: Cooperation) -> list[Kind]:
    """Which deeds may be drafted at the stage where the cooperation stands, and are not there yet."""
    there = {deed.kind for deed in cooperation.deeds.all() if deed.kind != Kind.ADDENDUM}
    return [kind for kind in Kind if cooperation.status in DRAFTED_AT[kind] and kind not in there]


class DeedForm(Form):
    """Which deed is drafted, and for an addendum which one it changes."""

    kind = forms.ChoiceField(label=_("Naskah"))
    amends = forms.ModelChoiceField(
        label=_("Naskah yang diubah"), queryset=Deed.objects.none(), required=False,
        help_text=_("Hanya untuk adendum."),
    )  # fmt: skip

    def __init__(self, data=None, *, cooperation: Cooperation):
        super().__init__(data)
        choice_field(self, "kind").choices = [(kind.value, kind.label) for kind in kinds_now(cooperation)]
        signed = cooperation.deeds.filter(status=Status.SIGNED).exclude(kind=Kind.ADDENDUM)
        row_field(self, "amends").queryset = signed

    def clean(self):
        answer = super().clean() or {}
        if (answer.get("kind") == Kind.ADDENDUM) != bool(answer.get("amends")):
            self.add_error("amends", _("Pilih naskah yang diubah hanya untuk adendum."))
        return answer


class ChapterForm(Form):
    """The words of a chapter, and the version they were written over."""

    text = words_field(
        _("Isi bab"), 20000, rows=16, required=False,
        help_text=_("Pisahkan paragraf dengan satu baris kosong."),
    )  # fmt: skip
    version = forms.IntegerField(min_value=0, widget=forms.HiddenInput)

    def __init__(self, data=None, *, chapter: Chapter):
        super().__init__(data, initial={"text": chapter.text, "version": chapter.version})


class RemarkForm(Form):
    """What somebody has to say on a chapter."""

    text = words_field(_("Komentar"), 3000, rows=3)


class SignForm(Form):
    """Under which number, on which day, until when, and the scan."""

    number = forms.CharField(label=_("Nomor naskah"), max_length=100)
    partner_number = forms.CharField(label=_("Nomor naskah mitra"), max_length=100, required=False)
    signed_on = day_field(_("Tanggal penandatanganan"))
    ends = day_field(_("Berlaku sampai dengan"), required=False)
    scan = forms.FileField(
        label=_("Pindaian naskah yang ditandatangani"),
        widget=forms.ClearableFileInput(attrs={"accept": ACCEPT}),
    )

    def __init__(self, *args, deed: Deed):
        super().__init__(*args)
        self.fields["ends"].required = deed.kind != Kind.ADDENDUM


class CompareForm(Form):
    """Which two versions of a chapter."""

    dari = forms.IntegerField(min_value=0)
    ke = forms.IntegerField(min_value=0)

"""The question about a paper of a stage."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.files import ACCEPT
from perkasa.core.forms import Form
from planning.cooperation.files.models import Paper
from planning.cooperation.forms import day_field


class FileForm(Form):
    """What paper it is, its number and date, and the file when there is one."""

    paper = forms.ChoiceField(label=_("Dokumen"), choices=Paper)
    title = forms.CharField(label=_("Judul"), max_length=200, required=False)
    number = forms.CharField(label=_("Nomor surat atau dokumen"), max_length=100)
    dated = day_field(_("Tanggal"))
    file = forms.FileField(
        label=_("Berkas"), required=False, widget=forms.ClearableFileInput(attrs={"accept": ACCEPT})
    )

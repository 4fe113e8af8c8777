"""What is asked of who names a consultation at a desk, and of who asks for one."""

from django import forms
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form, row_field
from planning.forums.desks.models import Desk, Item


class AttachForm(Form):
    """The number of the consultation, and which item it is about."""

    konsultasi = forms.CharField(
        label=_("Nomor konsultasi"),
        max_length=12,
        help_text=_("Tertulis di e-mail dan halaman konsultasi, misalnya KSL-7F3KQ2."),
        error_messages={"required": _("Tulis nomor konsultasinya.")},
    )
    butir = forms.ModelChoiceField(
        label=_("Tentang butir"), queryset=Item.objects.none(), required=False, empty_label=_("Seluruh desk")
    )

    def __init__(self, *args, desk: Desk, **options):
        super().__init__(*args, **options)
        row_field(self, "butir").queryset = desk.items.all()

"""What moderators are asked; the names of the fields are the keywords of the verbs."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from stakeholders.accounts.forms import DatedForm, day_input
from stakeholders.accounts.models import Position
from stakeholders.accounts.roles import Role
from stakeholders.directory.models import Partnership
from stakeholders.organisations.models import Organisation


def _reason(help_text) -> forms.CharField:
    return forms.CharField(label=_("Alasan"), widget=forms.Textarea(attrs={"rows": 4}), help_text=help_text)


class ReasonForm(Form):
    """Why."""

    reason = _reason(_("Dibaca oleh orang-orang instansi ini dan tetap tersimpan dalam riwayat."))


class SuspensionForm(ReasonForm):
    """Why, and until when."""

    until = forms.DateField(
        label=_("Sampai dengan tanggal"),
        required=False,
        widget=day_input(),
        help_text=_("Kosongkan bila belum ditentukan; penangguhan berlaku sampai dicabut."),
    )


class OtherForm(Form):
    """Which other organisation than `but_for`."""

    but_for: Organisation | None = None

    def __init__(self, *args, but_for: Organisation, **options):
        super().__init__(*args, **options)
        self.but_for = but_for
        others = Organisation.objects.listed().exclude(pk=but_for.pk)
        likest = others.resembling(but_for.name).first()
        self.fields["into"] = forms.ModelChoiceField(
            others.order_by("name"), label=_("Instansi"), initial=likest and likest.pk
        )
        self.order_fields(["into"])


class SuccessionForm(OtherForm):
    """Who stands in its place from which day, and by what regulation."""

    since = forms.DateField(
        label=_("Mulai tanggal"),
        initial=timezone.localdate,
        widget=day_input(),
        help_text=_("Surat dan berita acara sebelum tanggal ini tetap memakai nama instansi yang lama."),
    )
    legal_basis = forms.CharField(label=_("Dasar hukum"), max_length=200)


class MergerForm(OtherForm):
    """Which one stays, and how one knows that the two are the same."""

    reason = _reason(_("Misalnya: nama dan alamatnya sama, didaftarkan dua kali."))


class PartnershipForm(DatedForm):
    """Which planner's position looks after which organisation, from which day until which."""

    class Meta:
        model = Partnership
        fields = ["position", "organisation"]

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        if "position" in self.fields:
            planners = Position.objects.filter(role=Role.PLANNER).select_related("organisation")
            self.fields["position"] = forms.ModelChoiceField(
                planners.order_by("title"), label=_("Jabatan perencana")
            )

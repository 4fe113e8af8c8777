"""The questions about a record: on what it stands, what is noted, who signs; and the answers to it."""

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from consultations.minutes.review.forms import AgreeForm
from perkasa.core.forms import Form, row_field
from perkasa.core.sheets import Sheet, rows_of
from planning.forums.desks.models import Desk
from planning.forums.forms import leaders
from planning.forums.records.actions import Signer
from planning.forums.records.models import Record
from stakeholders.accounts.models import Account
from stakeholders.accounts.signatures import office_of

MOST_SIGNERS = 9


class WordsForm(Form):
    """The words of a record; `version` is the one the writer has read, 0 when there was none."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=0)
    basis = forms.CharField(
        label=_("Dasar"), max_length=5000, widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("Peraturan dan hasil rapat yang diperhatikan, satu tiap baris."),
    )  # fmt: skip
    notes = forms.CharField(
        label=_("Pokok-pokok catatan dan tindak lanjut"), max_length=10000, required=False,
        widget=forms.Textarea(attrs={"rows": 6}), help_text=_("Satu tiap baris."),
    )  # fmt: skip


class SignerForm(Form):
    """One person who signs; an empty row counts for nothing."""

    account = forms.ModelChoiceField(
        label=_("Nama"), queryset=Account.objects.none(), required=False, empty_label="–"
    )
    position = forms.CharField(
        label=_("Menandatangani sebagai"), max_length=200, required=False,
        help_text=_("Kosong berarti menurut jabatannya, dengan Plt. atau Plh. bila demikian."),
    )  # fmt: skip

    def __init__(self, *args, signers: QuerySet, people: list, **options):
        super().__init__(*args, **options)
        field = row_field(self, "account")
        field.queryset = signers
        field.choices = people  # asked once for all rows

    def clean(self):
        words = self.cleaned_data
        if words.get("position") and not words.get("account"):
            self.add_error("account", _("Pilih orangnya, atau kosongkan jabatannya."))

    @property
    def signer(self) -> Signer:
        """What the row says; only when it is valid and not empty."""
        account, position = self.cleaned_data["account"], self.cleaned_data["position"]
        return Signer(account, position or office_of(account))


Signers = rows_of(SignerForm, blank=4, most=MOST_SIGNERS)


class RecordSheet(Sheet):
    """The words and the signatories as one form."""

    def __init__(self, data, desk: Desk, record: Record | None):
        said = (
            {"version": record.version, "basis": record.basis, "notes": record.notes}
            if record
            else {"version": 0}
        )
        signers = _signers(desk)
        people = [("", "–"), *((person.pk, _with_office(person)) for person in signers.for_listing())]
        signing = _signing(desk, record)
        rows = Signers(
            data, initial=signing, prefix="tanda", form_kwargs={"signers": signers, "people": people}
        )
        super().__init__(WordsForm(data, initial=said), rows)

    @property
    def signers(self) -> list[Signer]:
        """Who signs, row by row."""
        return [row.signer for row in self.rows if row.cleaned_data.get("account")]


def _signers(desk: Desk):
    """Who may be asked to sign: those who lead forums, and whoever is invited to this one in person."""
    guests = desk.forum.guests.exclude(account=None).values("account")
    return Account.objects.filter(Q(pk__in=leaders().values("pk")) | Q(pk__in=guests, is_active=True))


def _with_office(person: Account) -> str:
    """The office first, for offices sign: "Plt. Kepala Dinas Pendidikan, Disdikbud: Sri Rahayu"."""
    held = next(iter(person.held_today), None)  # type: ignore[attr-defined]  # `for_listing` reads it
    if held is None:
        return str(person)
    return f"{held.title}, {held.position.organisation.short_name}: {person}"


def _signing(desk: Desk, record: Record | None) -> list[dict]:
    """Those who sign now; at the beginning the chair of the desk."""
    if record is None:
        return [{"account": desk.chair, "position": str(_("Pimpinan desk"))}]
    return [{"account": one.account, "position": one.position} for one in record.signatories.all()]


class AgreeHereForm(AgreeForm):
    """A yes on the page of the record, which knows what was read."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)


class AmendForm(Form):
    """Why a signed record has to be changed."""

    reason = forms.CharField(
        label=_("Mengapa diubah?"), max_length=2000, widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Dicantumkan dalam berita acara perubahan."),
    )  # fmt: skip

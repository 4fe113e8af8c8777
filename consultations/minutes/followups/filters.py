"""How the list of follow-ups is narrowed."""

import django_filters
from django import forms
from django.utils.translation import gettext_lazy as _

from consultations.minutes.followups.models import FollowUp
from consultations.minutes.followups.statuses import Status

LATE = "terlambat"
STANDINGS = [("terbuka", _("belum selesai")), (LATE, _("lewat tenggat")), *Status.choices]
DAY = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
WHOSE = [("saya", _("yang saya janjikan")), ("peminta", _("yang saya terima hasilnya"))]


class FollowUpFilter(django_filters.FilterSet):
    """By words, standing (late is derived from the date), whose, and until when."""

    cari = django_filters.CharFilter(method="search", label=_("Uraian, penanggung jawab, atau nomor"))
    keadaan = django_filters.ChoiceFilter(
        choices=STANDINGS, method="standing", label=_("Keadaan"), empty_label=_("semua")
    )
    siapa = django_filters.ChoiceFilter(
        choices=WHOSE, method="whose", label=_("Milik"), empty_label=_("semua")
    )
    sampai = django_filters.DateFilter(
        field_name="due_date", lookup_expr="lte", label=_("Tenggat sampai"), widget=DAY
    )  # fmt: skip

    class Meta:
        model = FollowUp
        fields: list[str] = []

    def search(self, rows, name, words):
        return rows.matching(words)

    def standing(self, rows, name, value):
        if value == LATE:
            return rows.overdue()
        return rows.still_open() if value == "terbuka" else rows.filter(status=value)

    def whose(self, rows, name, value):
        account = self.request.user
        return rows.owned_by(account) if value == "saya" else rows.asked_for_by(account)

    @property
    def qs(self):
        """In order of their last day, whatever was asked."""
        return super().qs.order_by("due_date", "pk")

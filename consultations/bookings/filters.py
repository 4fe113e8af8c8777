"""How a list of bookings is narrowed."""

import django_filters
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from consultations.bookings.models import UNSENT, Booking, Status
from consultations.services.models import Service


class BookingFilter(django_filters.FilterSet):
    """By time, status and service, or by number and subject; what comes next stands first."""

    WHEN = [("mendatang", _("mendatang")), ("lampau", _("sudah lewat"))]
    SENT = [(status.value, status.label) for status in Status if status not in UNSENT]

    cari = django_filters.CharFilter(method="search", label=_("Nomor atau pokok"))
    waktu = django_filters.ChoiceFilter(
        choices=WHEN, method="in_time", label=_("Waktu"), empty_label=_("semua")
    )
    status = django_filters.ChoiceFilter(choices=SENT, label=_("Status"), empty_label=_("semua"))
    layanan = django_filters.ModelChoiceFilter(
        field_name="service", queryset=Service.objects.all(), label=_("Layanan"), empty_label=_("semua")
    )

    class Meta:
        model = Booking
        fields: list[str] = []

    def search(self, rows, name, words):
        return rows.matching(words)

    def in_time(self, rows, name, when):
        if when == "mendatang":
            return rows.filter(period__endswith__gt=timezone.now()).order_by("period", "pk")
        return rows.filter(period__endswith__lte=timezone.now()).order_by("-period", "-pk")

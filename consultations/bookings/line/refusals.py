"""Why one cannot wait, in sentences for the person who asked."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from consultations.schedule.free import Slot
from perkasa.core.refusals import NotPossibleNow, Refusal
from perkasa.core.words import clock, day_and_date


class AlreadyWaiting(Refusal):
    message = _("Anda sudah mengantre di sini. Lihat urutan Anda di Pemesanan saya.")


class SeatsLeft(Refusal):
    message = _("Masih ada kursi kosong. Pesan langsung; tidak perlu mengantre.")


class DaysOutOfReach(Refusal):
    message = _("Hari itu sudah lewat atau belum dibuka. Pilih hari dalam masa pemesanan layanan ini.")


class OfferOver(NotPossibleNow):
    message = _("Tawaran ini sudah lewat. Anda dapat mengantre lagi.")


class StillFree(Refusal):
    message = _("Pada hari-hari itu masih ada jadwal kosong. Pesan langsung; tidak perlu mengantre.")

    @classmethod
    def naming(cls, slots: Iterable[Slot]) -> "StillFree":
        """The refusal, naming the first times that can be booked at once."""
        times = [f"{day_and_date(slot.starts.date())} pukul {clock(slot.starts)} WIB" for slot in slots]
        words = _("Masih ada jadwal kosong, tidak perlu mengantre: %(times)s.")
        return cls(words % {"times": "; ".join(times)})

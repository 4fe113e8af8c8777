"""Why something cannot be done in the line, in sentences for the person who hears it."""

from django.utils.translation import gettext_lazy as _

from consultations.bookings.models import Booking
from perkasa.core.refusals import NotPossibleNow, Refusal
from perkasa.core.words import clock


class DayClosed(NotPossibleNow):
    message = _(
        "Antrean hari ini sudah ditutup. Silakan datang pada hari kerja berikutnya atau pesan jadwal."
    )


class NoTicketsNow(NotPossibleNow):
    message = _(
        "Tiket lewat ponsel hanya dibagikan pada hari dan jam layanan. Pesan jadwal bila lebih sesuai."
    )


class NotOnSite(Refusal):
    message = _("Layanan ini hanya daring; pesan jadwalnya lewat halaman layanan.")


class NotFoundToday(Refusal):
    message = _("Tidak ada janji dengan nomor itu. Periksa kembali nomornya, atau ambil tiket tanpa janji.")
    http_status = 404


class NotPromised(Refusal):
    message = _("Janji ini tidak sedang terjadwal, jadi tidak dapat dicatat datang. Ambil tiket tanpa janji.")


class MeetsOnline(Refusal):
    message = _("Konsultasi ini daring: buka alamat pertemuannya, tidak perlu datang ke kantor.")


class MeetsAsGroup(Refusal):
    message = _("Ini sesi kelompok: tidak perlu nomor antrean, langsung masuk ke ruangnya.")


class TooEarly(NotPossibleNow):
    message = _("Belum waktunya dicatat datang.")

    @classmethod
    def before(cls, opens_at) -> "TooEarly":
        """The refusal, naming the moment from which one can arrive."""
        words = _("Belum waktunya. Kedatangan untuk janji ini dicatat mulai pukul %(clock)s WIB.")
        return cls(words % {"clock": clock(opens_at)})


class OnAnotherDay(NotPossibleNow):
    message = _("Janji ini bukan untuk hari ini. Lihat waktunya pada halaman pemesanan.")


class TooLate(NotPossibleNow):
    message = _("Waktu janji ini sudah lewat. Ambil tiket tanpa janji; Anda tetap dilayani hari ini.")


class NoCounter(NotPossibleNow):
    message = _("Pilih dahulu ruang tempat petugas melayani.")


class StillAttending(NotPossibleNow):
    message = _("Selesaikan dahulu tamu yang sedang dipanggil atau dilayani.")


class NobodyWaits(NotPossibleNow):
    message = _("Tidak ada yang menunggu untuk petugas ini.")


class PromiseFirst(NotPossibleNow):
    message = _("Ada janji yang lebih dahulu.")

    @classmethod
    def with_booking(cls, booking: Booking) -> "PromiseFirst":
        """The refusal, naming the promise that stands in the way and what to do about it."""
        words = _(
            "Waktu petugas atau ruang ini dipegang janji %(code)s pukul %(clock)s. Layani atau alihkan janji "
            "itu dahulu; bila tamunya tidak datang, catat tidak hadir pada halaman janjinya."
        )
        return cls(words % {"code": booking.code, "clock": clock(booking.starts_at)})


class NotCompetent(Refusal):
    message = _("Petugas itu tidak bertugas atau tidak mengampu layanan ini. Pilih petugas lain.")


class SameOfficer(Refusal):
    message = _("Tiket ini sudah pada petugas itu. Pilih petugas lain.")

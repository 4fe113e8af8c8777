"""Why a time cannot be had, in sentences for the person who asked for it."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from consultations.schedule.free import Slot, WhyNot
from consultations.services.questions.models import Kind, Question
from perkasa.core.refusals import NotPossibleNow, Refusal
from perkasa.core.words import clock, day_and_date


class TimeRefused(Refusal):
    message = _("Jadwal itu tidak dapat dipesan. Pilih jadwal dari daftar.")


class SlotTaken(TimeRefused):
    message = _("Jadwal ini baru saja dipesan orang lain. Pilih jadwal lain.")

    @classmethod
    def instead(cls, slots: Iterable[Slot]) -> "SlotTaken":
        """The refusal, naming the times that are still free nearby."""
        times = [f"{day_and_date(slot.starts.date())} pukul {clock(slot.starts)} WIB" for slot in slots]
        if not times:
            return cls(_("Jadwal ini baru saja dipesan orang lain, dan belum ada jadwal lain yang kosong."))
        words = _("Jadwal ini baru saja dipesan orang lain. Yang terdekat dan masih kosong: %(times)s.")
        return cls(words % {"times": "; ".join(times)})


class TimePassed(TimeRefused):
    message = _("Waktu itu sudah lewat. Pilih jadwal yang akan datang.")


class TooSoon(TimeRefused):
    message = _("Jadwal itu terlalu dekat; petugas perlu waktu untuk bersiap. Pilih jadwal sesudahnya.")


class TooFar(TimeRefused):
    message = _("Jadwal itu terlalu jauh ke depan dan belum dibuka. Pilih jadwal yang lebih dekat.")


class OfficeClosed(TimeRefused):
    message = _("Pada hari itu layanan libur. Pilih hari kerja.")


class NotOffered(TimeRefused):
    message = _("Pada jam itu tidak ada layanan. Pilih jadwal dari daftar.")


class ServiceClosed(TimeRefused):
    message = _("Layanan ini sedang tidak dibuka.")


class ModeNotOffered(TimeRefused):
    message = _("Cara bertemu itu tidak tersedia untuk layanan ini. Pilih dari yang ditawarkan.")


class LengthNotOffered(TimeRefused):
    message = _("Lama pertemuan itu tidak tersedia untuk layanan ini. Pilih dari yang ditawarkan.")


class SessionFull(Refusal):
    message = _("Semua kursi sesi ini sudah terisi. Anda dapat masuk daftar tunggu.")


class AlreadySeated(Refusal):
    message = _("Anda sudah punya kursi pada sesi ini. Lihat di Pemesanan saya.")


class SessionClosed(NotPossibleNow):
    message = _("Pendaftaran sesi ini sudah ditutup.")


class LineFirst(Refusal):
    message = _(
        "Yang kosong disediakan dahulu bagi yang sudah mengantre. Anda dapat ikut masuk daftar tunggu."
    )


class NotForYou(Refusal):
    message = _("Layanan ini hanya untuk instansi atau lembaga tertentu; lihat keterangan layanannya.")


class NotForThem(Refusal):
    message = _("Layanan ini bukan untuk yang Anda wakili. Pilih yang lain pada “Anda datang mewakili”.")
    http_status = 422


class TooManyOfPerson(Refusal):
    message = _("Pemesanan Anda yang masih berjalan pada layanan ini sudah mencapai batasnya.")


class TooManyOfOrganisation(Refusal):
    message = _("Pemesanan instansi Anda yang masih berjalan pada layanan ini sudah mencapai batasnya.")


class HoldOver(NotPossibleNow):
    message = _("Waktu penahanan jadwal ini sudah habis. Pilih jadwal lagi; isian Anda tetap tersimpan.")


class SubjectMissing(Refusal):
    message = _("Isi dahulu pokok konsultasi dan pertanyaan Anda.")
    http_status = 422


class AnswerMissing(Refusal):
    message = _("Masih ada yang belum diisi. Kembali ke isian dan lengkapi.")
    http_status = 422

    @classmethod
    def of(cls, question: Question) -> "AnswerMissing":
        """The refusal, naming the question or paper that is missing."""
        if question.kind == Kind.FILE:
            words = _("Berkas “%(words)s” belum diunggah. Kembali ke isian dan unggah berkasnya.")
        else:
            words = _("Pertanyaan “%(words)s” belum dijawab. Kembali ke isian dan lengkapi.")
        return cls(words % {"words": question.words})


class TooManyFiles(Refusal):
    message = _("Berkas paling banyak lima. Hapus salah satu sebelum menambah.")
    http_status = 422


class NotYetBegun(NotPossibleNow):
    message = _("Hasilnya baru dapat dicatat setelah waktu konsultasi tiba.")


class NotYetAbsent(NotPossibleNow):
    message = _("Pemohon belum dapat dicatat tidak hadir. Tunggu beberapa menit setelah waktu mulai.")


class TooLateToChange(NotPossibleNow):
    message = _("Batas waktu untuk mengubah sudah lewat. Hubungi petugas bila Anda berhalangan.")


class SameTime(TimeRefused):
    message = _("Itu jadwal yang sekarang. Pilih jadwal lain.")


REFUSED = {
    WhyNot.PAST: TimePassed,
    WhyNot.TOO_SOON: TooSoon,
    WhyNot.TOO_FAR: TooFar,
    WhyNot.CLOSED: OfficeClosed,
    WhyNot.NOT_OFFERED: NotOffered,
}


class SuccessorBusy(Refusal):
    message = _("Penerus sudah melayani konsultasi lain pada salah satu waktu itu. Pindahkan dahulu.")


class NotRepresenting(Refusal):
    message = _("Anda tidak dapat mewakili instansi ini sekarang: jabatan Anda atau instansinya tidak aktif.")
    http_status = 403

"""Where a ticket stands, in words for whoever holds it."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy

from consultations.queue.estimate import Estimate
from consultations.queue.line import Line
from consultations.queue.models import Ticket
from consultations.queue.statuses import Status
from perkasa.core.words import clock


@dataclass(frozen=True)
class Standing:
    """A title, what comes next, and how it looks; `is_over` when nothing more will change."""

    title: str
    text: str
    tone: str = "info"
    is_over: bool = False


def standing(ticket: Ticket, line: Line) -> Standing:
    """The standing of `ticket` in `line`."""
    if ticket.status == Status.WAITING:
        return _waiting(ticket, line)
    title, text, tone = _OTHERS[Status(ticket.status)]
    words = {"room": ticket.room or ""}
    is_over = ticket.status not in (Status.CALLED, Status.SERVING)
    return Standing(str(title % words), str(text), tone, is_over)


def _waiting(ticket: Ticket, line: Line) -> Standing:
    place = line.ahead_of(ticket) + 1
    title = _("Anda urutan ke-%(place)d") % {"place": place}
    if ticket.misses:
        words = _("Anda tadi dipanggil tetapi belum ada. Tunggu di dekat ruang layanan.")
        return Standing(title, words, "warning")
    return Standing(title, " ".join([*_promise(ticket, line), wait_words(line.estimate_for(ticket))]))


def _promise(ticket: Ticket, line: Line) -> list[str]:
    """What a booked time still ahead says about the wait."""
    if ticket.planned_at is None or ticket.planned_at <= line.now:
        return []
    words = _("Janji Anda pukul %(clock)s WIB; datang lebih awal tidak mengubah giliran.")
    return [words % {"clock": clock(ticket.planned_at)}]


def wait_words(estimate: Estimate | None) -> str:
    """About how long, or why nobody can say."""
    if estimate is None:
        return _("Belum ada petugas yang membuka layanan ini; perkiraan muncul begitu ada.")
    words = _("Perkiraan menunggu %(least)d–%(most)d menit.")
    if not estimate.least:
        words = _("Perkiraan menunggu paling lama %(most)d menit.")
    rough = " " + _("Ini perkiraan kasar.") if estimate.is_rough else ""
    return words % {"least": estimate.least, "most": estimate.most} + rough


_OTHERS = {
    Status.CALLED: (_lazy("Giliran Anda: silakan ke %(room)s"), _lazy("Petugas menunggu Anda."), "success"),
    Status.SERVING: (
        _lazy("Anda sedang dilayani di %(room)s"),
        _lazy("Semoga terjawab semua keperluan Anda."),
        "success",
    ),
    Status.SERVED: (_lazy("Selesai dilayani"), _lazy("Terima kasih sudah datang."), "success"),
    Status.ABSENT: (
        _lazy("Tiket ini sudah berakhir"),
        _lazy("Nomor ini dipanggil beberapa kali. Ambil nomor baru bila Anda masih di sini."),
        "warning",
    ),
    Status.LEFT: (
        _lazy("Tiket ini dibatalkan"),
        _lazy("Ambil nomor baru bila Anda tetap ingin dilayani."),
        "warning",
    ),
    Status.UNSERVED: (
        _lazy("Layanan hari itu ditutup sebelum giliran Anda"),
        _lazy(
            "Mohon maaf. Pesan jadwal supaya waktu Anda pasti, atau datang lagi pada hari kerja berikutnya."
        ),
        "warning",
    ),
}

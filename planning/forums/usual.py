"""The agenda with which a forum of each kind usually begins; its caller changes it as needed."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from planning.forums.agenda.points import Point
from planning.forums.statuses import Kind


@dataclass(frozen=True)
class UsualPoint:
    """One usual point, how many minutes it takes, and who presents it."""

    title: str | Promise
    minutes: int
    presenter: str | Promise = ""


P, w = UsualPoint, gettext_lazy
OPENING, CLOSING = P(w("Pembukaan dan doa"), 15), P(w("Pembacaan kesepakatan dan penutup"), 30)
DISCUSSION = P(w("Diskusi dan tanggapan peserta"), 90, w("Moderator"))
DESKS = P(w("Pembahasan per desk"), 180, w("Pimpinan desk"))
AGREEMENT = P(w("Penandatanganan berita acara"), 30)
USUAL: dict[str, tuple[UsualPoint, ...]] = {
    Kind.COORDINATION: (
        OPENING, P(w("Tindak lanjut rapat sebelumnya"), 30, w("Notulis")),
        P(w("Paparan pokok bahasan"), 45), DISCUSSION, CLOSING,
    ),
    Kind.TECHNICAL: (
        OPENING, P(w("Arahan provinsi dan target indikator kinerja urusan"), 45, w("Bappeda provinsi")),
        DESKS, P(w("Pembacaan hasil desk"), 45), AGREEMENT,
    ),
    Kind.BEFORE_DESK: (
        OPENING, P(w("Telaah target dan dukungan sub kegiatan"), 45, w("Badan perencanaan")), DESKS, CLOSING,
    ),
    Kind.AGENCIES: (
        OPENING, P(w("Rancangan Renja perangkat daerah"), 45, w("Kepala perangkat daerah")),
        P(w("Hasil Musrenbang kecamatan dan pokok pikiran DPRD"), 45),
        P(w("Usulan yang dapat dan tidak dapat diakomodir"), 60), AGREEMENT,
    ),
    Kind.PUBLIC: (
        OPENING, P(w("Paparan rancangan awal"), 60, w("Badan perencanaan")), DISCUSSION, AGREEMENT,
    ),
    Kind.DISTRICT: (
        OPENING, P(w("Prioritas pembangunan kecamatan"), 30, w("Camat")),
        P(w("Pagu dan program perangkat daerah di kecamatan"), 45),
        P(w("Penetapan usulan prioritas menurut bidang"), 120), P(w("Pemilihan delegasi"), 30), AGREEMENT,
    ),
    Kind.REGENCY: (
        OPENING, P(w("Arahan Bupati"), 30, w("Bupati")),
        P(w("Pokok-pokok pikiran DPRD"), 30, w("Pimpinan DPRD")),
        P(w("Paparan rancangan RKPD"), 60, w("Badan perencanaan")), DISCUSSION, AGREEMENT,
    ),
    Kind.COOPERATION: (
        OPENING, P(w("Perkembangan kerja sama yang berjalan"), 45), P(w("Objek kerja sama baru"), 45),
        DISCUSSION, CLOSING,
    ),
}  # fmt: skip


def points_for(kind: str, begins: datetime) -> list[Point]:
    """The usual points of a forum of `kind` one after another from `begins`."""
    at, points = timezone.localtime(begins), []
    for usual in USUAL[kind]:
        points.append(Point(str(usual.title), at.time(), str(usual.presenter)))
        at += timedelta(minutes=usual.minutes)
    return points

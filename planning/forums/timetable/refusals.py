"""What a timetable refuses, in sentences."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import Refusal


class AgencyIsElsewhere(Refusal):
    message = _("Instansi ini sudah dijadwalkan di desk lain pada waktu yang sama. Pilih waktu lain.")


class DeskIsTaken(Refusal):
    message = _("Desk ini sudah dipakai instansi lain pada waktu itu. Pilih waktu atau desk lain.")


class HasItsTurn(Refusal):
    message = _("Instansi ini sudah punya giliran untuk urusan itu. Pindahkan gilirannya.")


class AnotherRuns(Refusal):
    message = _("Desk ini masih melayani instansi lain. Selesaikan gilirannya lebih dahulu.")


class OutsideTheDesk(Refusal):
    message = _("Giliran harus berada di dalam waktu desknya.")
    http_status = 422


class HasBegun(Refusal):
    message = _("Giliran ini sudah dimulai dan tidak dapat dipindah atau dihapus lagi.")


class NothingToLayOut(Refusal):
    message = _("Belum ada instansi yang diundang atau desk yang disiapkan. Lengkapi keduanya lebih dahulu.")
    http_status = 422


REFUSALS = {
    "agency_sits_at_one_desk_at_a_time": AgencyIsElsewhere,
    "desk_serves_one_agency_at_a_time": DeskIsTaken,
    "one_turn_an_agency_and_field": HasItsTurn,
    "desk_runs_one_turn": AnotherRuns,
}

"""What reporting refuses, in sentences."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import Refusal
from perkasa.core.words import long_date


class NoPlan(Refusal):
    message = _("Belum ada Renja yang ditetapkan untuk tahun ini. Tetapkan Renja lebih dahulu.")


class NotReportedNow(Refusal):
    """The quarter is not open today."""

    def __init__(self, quarter):
        words = _("%(quarter)s dilaporkan %(opens)s sampai %(closes)s. Isian Anda tersimpan.")
        days = {"opens": long_date(quarter.opens_on), "closes": long_date(quarter.closes_on)}
        super().__init__(words % {"quarter": quarter, **days})


class ReportExists(Refusal):
    message = _("Laporan triwulan ini sudah ada. Buka laporan itu.")


class ChangedMeanwhile(Refusal):
    message = _("Laporan ini baru saja diubah orang lain. Muat ulang halaman ini, lalu isi kembali.")


class StillEmpty(Refusal):
    """Rows without a figure of the quarter."""

    http_status = 422

    def __init__(self, number: int):
        super().__init__(_("Masih ada %d isian kosong. Isi semuanya; nol juga sebuah isian.") % number)


class ReasonsMissing(Refusal):
    """Rows that lag behind without a word why."""

    http_status = 422

    def __init__(self, number: int, percent: int):
        words = _(
            "%(number)d baris di bawah %(percent)d%% belum disertai faktor penghambat dan tindak lanjut. "
            "Lengkapi lebih dahulu."
        )
        super().__init__(words % {"number": number, "percent": percent})


class PartsMissing(Refusal):
    """Rows whose parts are missing, or add up to something else."""

    http_status = 422

    def __init__(self, number: int):
        words = _(
            "%d baris belum dirinci menurut jenis kelamin atau kecamatan, atau jumlah rinciannya lain. "
            "Lengkapi lebih dahulu."
        )
        super().__init__(words % number)


class NotChecked(Refusal):
    message = _("Catatan ditulis selama laporan diperiksa.")


class ReopenedAlready(Refusal):
    message = _("Triwulan ini sudah dibuka kembali. Lanjutkan versi itu.")


class QuarterExists(Refusal):
    message = _("Masa pelaporan triwulan ini sudah ada. Ubah tanggalnya.")

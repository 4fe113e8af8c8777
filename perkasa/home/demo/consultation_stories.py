"""What people came for in the demo, and how it went on; invented, but as it might be."""

from dataclasses import dataclass
from enum import Enum, auto


class Ending(Enum):
    """How far a demo consultation has come."""

    HELD = auto()
    REQUESTED = auto()
    DECLINED = auto()
    CONFIRMED = auto()
    CANCELLED = auto()
    ABSENT = auto()
    TOOK_PLACE = auto()
    IN_REVIEW = auto()
    AWAITS_APPROVAL = auto()
    APPROVED = auto()


@dataclass(frozen=True)
class Story:
    """Who came for what, on or after which day counted from today, and how far it has come."""

    days_from_today: int
    who: str
    service: str
    subject: str
    ending: Ending

    @property
    def topic(self) -> str:
        """The subject as it stands inside a sentence."""
        return self.subject[0].lower() + self.subject[1:]

    @property
    def question(self) -> str:
        """What the person wanted to know."""
        return f"Kami ingin membahas {self.topic}. Apa yang perlu disiapkan dan apa langkah berikutnya?"

    @property
    def notes(self) -> str:
        """What was said."""
        return (
            f"Pemohon menjelaskan {self.topic} dan keadaan di lapangan.\n"
            "Petugas menunjukkan kedudukannya dalam RPJMD dan RKPD serta perangkat daerah yang berwenang."
        )

    @property
    def note(self) -> str:
        """What the visitor adds to the minutes; citizens of one village do."""
        return "Foto lokasi kami kirim menyusul lewat desa." if self.who == "warga" else ""

    @property
    def advice(self) -> list[str]:
        """What was advised."""
        return [
            "Lengkapi data lokasi, ukuran, dan perkiraan biaya.",
            "Sampaikan sebagai usulan program melalui perangkat daerah pengampu sebelum forumnya.",
        ]


RENJA, USULAN, DATA, KERJA_SAMA = (
    "penyusunan-renja",
    "usulan-masyarakat",
    "data-dan-riset",
    "kerja-sama-daerah",
)
E = Ending
STORIES = [
    Story(-28, "dpupr", RENJA, "Penyesuaian target jalan mantap pada Renja 2027", E.APPROVED),
    Story(-28, "warga", USULAN, "Drainase lingkungan RT 03 yang meluap setiap hujan", E.APPROVED),
    Story(-27, "dosen", DATA, "Data kemiskinan per kecamatan untuk penelitian", E.APPROVED),
    Story(-26, "disdikbud", RENJA, "Indikator rehabilitasi ruang kelas", E.APPROVED),
    Story(-25, "petani", USULAN, "Jalan usaha tani menuju Blok Sawah Lor", E.ABSENT),
    Story(-24, "dinkes", RENJA, "Keselarasan program stunting dengan RPJMD", E.APPROVED),
    Story(-24, "pengusaha", DATA, "Data potensi kawasan industri dan tenaga kerja", E.APPROVED),
    Story(-23, "karangtaruna", USULAN, "Lapangan olahraga desa dan kewenangannya", E.APPROVED),
    Story(-21, "disperkim", RENJA, "Pagu rumah tidak layak huni dan sumber dananya", E.APPROVED),
    Story(-20, "guru", USULAN, "Penerangan jalan di sekitar sekolah", E.DECLINED),
    Story(-19, "dpp", RENJA, "Sub kegiatan irigasi tersier dan kode tahun 2027", E.APPROVED),
    Story(-18, "dosen", KERJA_SAMA, "Nota kesepakatan riset dengan perguruan tinggi", E.APPROVED),
    Story(-17, "dlh", RENJA, "Target pengurangan sampah dan TPS3R", E.AWAITS_APPROVAL),
    Story(-16, "warga", USULAN, "Talud sungai di belakang permukiman", E.APPROVED),
    Story(-14, "dispermasdes", RENJA, "Dukungan BUM Desa dalam Renstra", E.APPROVED),
    Story(-13, "petani", USULAN, "Perbaikan saluran irigasi Desa Getas", E.CANCELLED),
    Story(-12, "pengusaha", DATA, "Rencana jaringan jalan menuju kawasan industri", E.AWAITS_APPROVAL),
    Story(-11, "dpupr", RENJA, "Pembagian pagu pemeliharaan rutin", E.APPROVED),
    Story(-10, "karangtaruna", USULAN, "Pelatihan keterampilan bagi pemuda desa", E.AWAITS_APPROVAL),
    Story(-9, "dinkes", RENJA, "Indikator layanan puskesmas", E.ABSENT),
    Story(-7, "guru", DATA, "Peta sebaran sekolah dan jumlah murid", E.AWAITS_APPROVAL),
    Story(-6, "disdikbud", RENJA, "Pergeseran sasaran pada Renja Perubahan", E.TOOK_PLACE),
    Story(-5, "warga", USULAN, "Sambungan air bersih bagi 40 rumah", E.TOOK_PLACE),
    Story(-4, "dosen", DATA, "Metadata indikator IPM", E.IN_REVIEW),
    Story(2, "disperkim", RENJA, "Verifikasi lokasi kawasan kumuh", E.CONFIRMED),
    Story(3, "petani", USULAN, "Embung kecil untuk musim kemarau", E.CONFIRMED),
    Story(4, "pengusaha", KERJA_SAMA, "Kerja sama pemasaran produk UMKM antarkabupaten", E.CONFIRMED),
    Story(4, "dlh", RENJA, "Indikator kualitas air sungai", E.CONFIRMED),
    Story(5, "karangtaruna", USULAN, "Taman baca desa", E.CONFIRMED),
    Story(6, "dpp", RENJA, "Sasaran lumbung pangan 2027", E.CONFIRMED),
    Story(7, "dosen", DATA, "Akses data mikro untuk tesis", E.CANCELLED),
    Story(8, "dispermasdes", RENJA, "Keselarasan program pemberdayaan desa", E.CONFIRMED),
    Story(9, "warga", USULAN, "Jembatan penghubung dua dusun", E.REQUESTED),
    Story(10, "dpupr", RENJA, "Target jembatan pada RKPD 2027", E.REQUESTED),
    Story(10, "guru", USULAN, "Pagar sekolah dan jalan masuk", E.REQUESTED),
    Story(11, "pengusaha", DATA, "Data upah dan angkatan kerja", E.REQUESTED),
    Story(12, "dinkes", RENJA, "Pemetaan SPM bidang kesehatan", E.REQUESTED),
    Story(13, "petani", USULAN, "Pompa air sawah", E.DECLINED),
    Story(14, "disdikbud", RENJA, "Kode sub kegiatan PAUD tahun 2027", E.REQUESTED),
    Story(15, "karangtaruna", USULAN, "Festival budaya desa", E.HELD),
]

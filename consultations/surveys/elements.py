"""The nine elements of the satisfaction survey (Permenpan RB 14/2017) with their questions and answers."""

from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

SCORES = (1, 2, 3, 4)


@dataclass(frozen=True)
class Element:
    """One element: its code, its name, what is asked, and the words of the scores 1 to 4."""

    code: str
    name: str | Promise
    question: str | Promise
    answers: tuple[str | Promise, ...]

    @property
    def column(self) -> str:
        """Where an answer keeps its score."""
        return self.code.lower()

    @property
    def choices(self) -> list[tuple[int, str | Promise]]:
        """The scores with their words, the lowest first."""
        return list(zip(SCORES, self.answers, strict=True))


FITTING = (_("Tidak sesuai"), _("Kurang sesuai"), _("Sesuai"), _("Sangat sesuai"))
EASY = (_("Tidak mudah"), _("Kurang mudah"), _("Mudah"), _("Sangat mudah"))
QUICK = (_("Tidak cepat"), _("Kurang cepat"), _("Cepat"), _("Sangat cepat"))
COST = (_("Sangat mahal"), _("Cukup mahal"), _("Murah"), _("Gratis"))
ABLE = (_("Tidak mampu"), _("Kurang mampu"), _("Mampu"), _("Sangat mampu"))
POLITE = (
    _("Tidak sopan dan ramah"), _("Kurang sopan dan ramah"),
    _("Sopan dan ramah"), _("Sangat sopan dan ramah"),
)  # fmt: skip
HANDLED = (
    _("Tidak ada"), _("Ada, tetapi tidak berfungsi"), _("Berfungsi, tetapi kurang maksimal"),
    _("Dikelola dengan baik"),
)  # fmt: skip
EQUIPPED = (_("Buruk"), _("Cukup"), _("Baik"), _("Sangat baik"))

ELEMENTS = (
    Element(
        "U1", _("Persyaratan"),
        _("Bagaimana kesesuaian persyaratan dengan jenis layanan yang Anda terima?"), FITTING,
    ),
    Element(
        "U2", _("Sistem, mekanisme, dan prosedur"),
        _("Bagaimana kemudahan prosedur layanan ini, dari memesan sampai selesai?"), EASY,
    ),
    Element(
        "U3", _("Waktu penyelesaian"),
        _("Bagaimana kecepatan kami dalam menjawab dan melayani Anda?"), QUICK,
    ),
    Element(
        "U4", _("Biaya atau tarif"),
        _("Bagaimana kewajaran biaya layanan ini? Layanan konsultasi semestinya tanpa biaya."),
        COST,
    ),
    Element(
        "U5", _("Produk spesifikasi jenis pelayanan"),
        _("Bagaimana kesesuaian hasil konsultasi dengan yang dijanjikan dalam standar pelayanan?"),
        FITTING,
    ),
    Element(
        "U6", _("Kompetensi pelaksana"),
        _("Bagaimana kemampuan petugas dalam menjawab pertanyaan Anda?"), ABLE,
    ),
    Element(
        "U7", _("Perilaku pelaksana"),
        _("Bagaimana kesopanan dan keramahan petugas?"), POLITE,
    ),
    Element(
        "U8", _("Penanganan pengaduan, saran, dan masukan"),
        _("Bagaimana penanganan pengaduan, saran, dan masukan pada layanan ini?"),
        HANDLED,
    ),
    Element(
        "U9", _("Sarana dan prasarana"),
        _("Bagaimana mutu ruang, perlengkapan, atau sambungan daring yang dipakai?"),
        EQUIPPED,
    ),
)  # fmt: skip
BY_CODE = {element.code: element for element in ELEMENTS}
CODES = [(element.code, element.name) for element in ELEMENTS]


class Sex(models.TextChoices):
    FEMALE = "female", _("perempuan")
    MALE = "male", _("laki-laki")


class AgeGroup(models.TextChoices):
    TO_25 = "to_25", _("sampai 25 tahun")
    TO_35 = "26_35", _("26–35 tahun")
    TO_45 = "36_45", _("36–45 tahun")
    TO_55 = "46_55", _("46–55 tahun")
    FROM_56 = "from_56", _("56 tahun ke atas")


class Education(models.TextChoices):
    PRIMARY = "primary", _("SD atau sederajat")
    JUNIOR = "junior", _("SMP atau sederajat")
    SENIOR = "senior", _("SMA atau sederajat")
    DIPLOMA = "diploma", _("diploma")
    BACHELOR = "bachelor", _("S1 atau D4")
    MASTER = "master", _("S2 atau S3")


class Work(models.TextChoices):
    CIVIL_SERVANT = "civil_servant", _("ASN, TNI, atau Polri")
    EMPLOYEE = "employee", _("pegawai swasta")
    SELF_EMPLOYED = "self_employed", _("wirausaha")
    FARMER = "farmer", _("petani atau nelayan")
    STUDENT = "student", _("pelajar atau mahasiswa")
    OTHER = "other", _("lainnya")


PROFILE: dict[str, tuple[Any, type[models.TextChoices]]] = {
    "sex": (_("Jenis kelamin"), Sex),
    "age_group": (_("Kelompok umur"), AgeGroup),
    "education": (_("Pendidikan terakhir"), Education),
    "work": (_("Pekerjaan"), Work),
}
"""What a respondent may say about themselves, by the column that keeps it."""

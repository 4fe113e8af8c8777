"""What agencies propose in the demo, each in two villages; invented, but as it might be."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto

from planning.proposals.statuses import Funds


class Course(Enum):
    """How far a demo proposal has come."""

    DRAFT = auto()
    SUBMITTED = auto()
    RETURNED = auto()
    REFILED = auto()
    ACCEPTED = auto()
    DECLINED = auto()
    WITHDRAWN = auto()


@dataclass(frozen=True)
class Idea:
    """One kind of work of one agency, and how its two proposals ended."""

    who: str
    sub_activity: str
    work: str
    target: Decimal
    budget: int
    funds: Funds
    courses: tuple[Course, Course]


def idea(
    who: str, code: str, work: str, target: str, millions: int, courses: str, funds=Funds.GENERAL_GRANT
) -> Idea:
    """An idea whose `courses` are named by two letters: d, s, r, f, a, x (declined) and w."""
    first, second = (COURSES[letter] for letter in courses)
    return Idea(who, code, work, Decimal(target), millions * 1_000_000, funds, (first, second))


COURSES = dict(zip("dsrfaxw", Course, strict=True))
IDEAS = [
    idea("dpupr", "1.03.06.2.01.0012", "Pembangunan drainase lingkungan", "350", 280, "as"),
    idea(
        "dpupr", "1.03.02.2.02.0014", "Rehabilitasi saluran irigasi", "1.2", 640, "ar", Funds.PHYSICAL_GRANT
    ),
    idea("dpupr", "1.03.10.2.01.0055", "Rehabilitasi jalan penghubung", "2.4", 1850, "sf"),
    idea("dpupr", "1.03.10.2.01.0069", "Pembangunan jembatan", "24", 1420, "ad"),
    idea("dpupr", "1.03.03.2.01.0032", "Perluasan jaringan air minum", "80", 510, "sa", Funds.PHYSICAL_GRANT),
    idea("dpupr", "1.03.02.2.01.0103", "Peningkatan tanggul sungai", "0.6", 930, "xs", Funds.PROVINCE),
    idea("dpupr", "3.27.03.2.02.0003", "Pembangunan jalan usaha tani", "1", 320, "rs"),
    idea(
        "disdikbud", "1.01.02.2.01.0051", "Rehabilitasi ruang kelas SD", "6", 720, "aa", Funds.PHYSICAL_GRANT
    ),
    idea("disdikbud", "1.01.02.2.01.0005", "Pembangunan perpustakaan SD", "1", 260, "sd"),
    idea(
        "disdikbud",
        "1.01.02.2.02.0059",
        "Pembangunan ruang kelas baru SMP",
        "2",
        480,
        "sw",
        Funds.PHYSICAL_GRANT,
    ),
    idea("disdikbud", "1.01.02.2.03.0015", "Pendidik bagi satuan PAUD", "14", 168, "af", Funds.OWN_REVENUE),
    idea(
        "dinkes", "1.02.02.2.01.0009", "Rehabilitasi puskesmas pembantu", "1", 540, "as", Funds.PHYSICAL_GRANT
    ),
    idea("dinkes", "1.02.02.2.02.0015", "Pendampingan gizi balita", "12", 95, "ar", Funds.SERVICE_GRANT),
    idea("dinkes", "1.02.02.2.02.0017", "Pemicuan sanitasi lingkungan", "10", 60, "sx"),
    idea("disperkim", "1.04.03.2.03.0002", "Perbaikan rumah tidak layak huni", "20", 400, "as"),
    idea("disperkim", "1.04.03.2.03.0013", "Pemugaran permukiman kumuh", "1.5", 1250, "rd", Funds.PROVINCE),
    idea("dpp", "3.27.03.2.02.0003", "Pembangunan jalan usaha tani", "1", 240, "sa", Funds.PHYSICAL_GRANT),
    idea("dpp", "3.27.03.2.02.0002", "Pembangunan embung pertanian", "1", 380, "sf"),
    idea("dpp", "3.27.03.2.02.0010", "Rehabilitasi irigasi usaha tani", "1", 190, "ax"),
    idea("dpp", "2.09.03.2.02.0008", "Penguatan lumbung pangan", "3", 90, "sd", Funds.OWN_REVENUE),
    idea("dlh", "2.11.11.2.01.0017", "Pengolahan sampah TPS3R", "180", 620, "sr"),
    idea("dlh", "2.11.04.2.01.0004", "Pengelolaan ruang terbuka hijau", "0.8", 150, "as", Funds.OWN_REVENUE),
    idea("dlh", "2.11.03.2.01.0006", "Pemantauan pencemaran sungai", "4", 75, "ws"),
    idea("dispermasdes", "2.13.02.2.01.0006", "Fasilitasi sarana balai desa", "1", 130, "sa"),
    idea("dispermasdes", "2.13.04.2.01.0008", "Pembinaan BUM Desa", "2", 65, "as", Funds.OWN_REVENUE),
    idea("dispermasdes", "2.13.04.2.01.0005", "Pelatihan aparatur desa", "30", 85, "fs"),
    idea("dispermasdes", "2.13.05.2.01.0006", "Pemanfaatan teknologi tepat guna", "2", 55, "xd"),
    idea("dispermasdes", "2.17.07.2.01.0018", "Pelatihan kewirausahaan warga", "25", 70, "rs"),
    idea("dispermasdes", "2.13.04.2.01.0003", "Pendampingan perencanaan desa", "4", 48, "sa"),
    idea("dpp", "2.09.03.2.04.0002", "Penganekaragaman pangan lokal", "4", 60, "sd", Funds.OWN_REVENUE),
]

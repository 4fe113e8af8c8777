"""The demo's catalogue of usual works: what villages propose again and again, at prices of our own."""

from planning.nomenclature.codes import field_of
from planning.proposals.catalogue.models import CatalogueEntry
from stakeholders.organisations.models import Organisation

BASIS = "Harga contoh untuk peragaan, bukan standar harga resmi"
PHYSICAL, NOT_PHYSICAL = True, False

# Work, unit, price of one, agency, sub-activity, whether something is built, what it means.
WORKS = [
    ("Rabat beton jalan lingkungan", "meter", 450_000, "disperkim", "1.04.03.2.03.0013", PHYSICAL,
     "Lebar 2,5 meter, tebal 15 sentimeter."),
    ("Rehabilitasi jalan desa penghubung", "meter", 780_000, "dpupr", "1.03.10.2.01.0055", PHYSICAL,
     "Lapis penetrasi makadam, lebar 3 meter."),
    ("Jalan usaha tani", "meter", 320_000, "dpp", "3.27.03.2.02.0003", PHYSICAL,
     "Lebar 2 meter di tepi sawah."),
    ("Jembatan desa", "meter", 59_000_000, "dpupr", "1.03.10.2.01.0069", PHYSICAL,
     "Beton bertulang, lebar 3 meter."),
    ("Drainase lingkungan", "meter", 800_000, "dpupr", "1.03.06.2.01.0012", PHYSICAL,
     "U-ditch 40 × 40 dengan tutup."),
    ("Talud penahan tanah", "meter", 1_250_000, "dpupr", "1.03.02.2.01.0103", PHYSICAL,
     "Pasangan batu, tinggi 1,5 meter."),
    ("Rehabilitasi saluran irigasi", "meter", 530_000, "dpupr", "1.03.02.2.02.0014", PHYSICAL,
     "Saluran tersier, pasangan batu."),
    ("Rehabilitasi irigasi usaha tani", "meter", 190_000, "dpp", "3.27.03.2.02.0010", PHYSICAL,
     "Saluran cacing di petak sawah."),
    ("Embung pertanian", "unit", 380_000_000, "dpp", "3.27.03.2.02.0002", PHYSICAL,
     "Tampungan 500 meter kubik."),
    ("Sambungan air minum perdesaan", "sambungan rumah", 6_400_000, "dpupr", "1.03.03.2.01.0032", PHYSICAL,
     "Perluasan jaringan yang sudah ada."),
    ("Perbaikan rumah tidak layak huni", "rumah", 20_000_000, "disperkim", "1.04.03.2.03.0002", PHYSICAL,
     "Atap, lantai, dan dinding; penerima menurut data kemiskinan."),
    ("Rehabilitasi puskesmas pembantu", "unit", 540_000_000, "dinkes", "1.02.02.2.01.0009", PHYSICAL, ""),
    ("Rehabilitasi ruang kelas SD", "ruang", 120_000_000, "disdikbud", "1.01.02.2.01.0051", PHYSICAL,
     "Rusak sedang atau berat."),
    ("Perpustakaan SD", "unit", 260_000_000, "disdikbud", "1.01.02.2.01.0005", PHYSICAL,
     "Gedung dan rak, tanpa buku."),
    ("TPS3R", "unit", 620_000_000, "dlh", "2.11.11.2.01.0017", PHYSICAL,
     "Lahan sedikitnya 200 meter persegi."),
    ("Sarana balai desa", "paket", 130_000_000, "dispermasdes", "2.13.02.2.01.0006", PHYSICAL, ""),
    ("Pendampingan gizi balita", "posyandu", 7_900_000, "dinkes", "1.02.02.2.02.0015", NOT_PHYSICAL,
     "Pemberian makanan tambahan selama 90 hari."),
    ("Pelatihan kewirausahaan warga", "orang", 2_800_000, "dispermasdes", "2.17.07.2.01.0018", NOT_PHYSICAL,
     "Tiga hari, dengan praktik."),
    ("Pelatihan aparatur desa", "orang", 2_830_000, "dispermasdes", "2.13.04.2.01.0005", NOT_PHYSICAL, ""),
    ("Pembinaan BUM Desa", "BUM Desa", 32_500_000, "dispermasdes", "2.13.04.2.01.0008", NOT_PHYSICAL,
     "Pendampingan selama enam bulan."),
]  # fmt: skip


def settle() -> None:
    """Every work is offered."""
    agencies = {body.slug: body for body in Organisation.objects.agencies()}
    CatalogueEntry.objects.bulk_create(
        CatalogueEntry(
            work=work, unit=unit, unit_price=price, price_basis=BASIS, field_code=field_of(code),
            sub_activity_code=code, agency=agencies.get(slug), is_physical=is_physical, description=words,
        )
        for work, unit, price, slug, code, is_physical, words in WORKS
    )  # fmt: skip

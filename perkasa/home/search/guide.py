"""Pages that stand by themselves: what there is to read, do and download, for the search."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.home.search.models import Kind, SearchRow, SearchWord

PAGES = [
    ("consultations:services.index", _("Pesan konsultasi"), _("Layanan, jadwal, tatap muka atau daring")),
    ("planning:proposals.index", _("Sampaikan usulan"), _("Usulan warga, desa, dan instansi untuk rencana")),
    ("home:track", _("Lacak nomor"), _("Sampai di mana konsultasi, usulan, atau surat diproses")),
    ("planning:plans.index", _("Dokumen rencana"), _("RPJPD, RPJMD, Renstra, RKPD, dan Renja")),
    ("planning:plans.shelf", _("Rak dokumen menurut tahun"), _("Dokumen setiap perangkat daerah")),
    ("planning:stages.index", _("Tahapan perencanaan"), _("Kalender tahapan tahun ini: Musrenbang, forum")),
    ("planning:nomenclature.index", _("Nomenklatur"), _("Kode urusan, program, kegiatan, sub kegiatan")),
    ("planning:forums.index", _("Forum dan desk"), _("Rapat koordinasi, Musrenbang, konsultasi publik")),
    ("planning:cooperation.index", _("Kerja sama daerah"), _("Kesepakatan, perjanjian, sinergi, mitra")),
    ("planning:alignment.pairs.index", _("Sinkronisasi"), _("Keselarasan antardokumen rencana")),
    ("stakeholders:directory.index", _("Daftar instansi"), _("Perangkat daerah, desa, kampus, usaha")),
    ("documents:verification.find", _("Periksa keaslian naskah"), _("Verifikasi surat dengan kode atau QR")),
    ("planning:evaluation.index", _("Capaian kinerja"), _("Laporan triwulan perangkat daerah, E.81")),
    ("planning:evaluation.dashboards.public", _("Kinerja daerah"), _("Dasbor: diminta, dijawab, dikerjakan")),
    ("planning:cooperation.practices.index", _("Praktik dan inovasi"), _("Kolaborasi yang sudah berhasil")),
    ("planning:annual.index", _("Laporan tahunan"), _("Yang dikerjakan Perkasa setiap tahun")),
    ("consultations:standards.index", _("Standar pelayanan"), _("Lama jawaban dan waktu tunggu layanan")),
    ("consultations:surveys.index", _("Indeks kepuasan"), _("Survei kepuasan masyarakat")),
    ("stakeholders:information.index", _("Informasi publik"), _("PPID: daftar dan permohonan informasi")),
    ("stakeholders:privacy.index", _("Privasi"), _("Data pribadi yang disimpan dan hak Anda")),
    ("api:catalogue.index", _("Data terbuka"), _("Unduhan CSV, XLSX, JSON, katalog DCAT, lisensi")),
    ("api:v1.guide", _("API data terbuka"), _("Antarmuka untuk program, OpenAPI, kunci, webhook")),
    ("home:status", _("Status layanan"), _("Apakah portal sedang berjalan baik")),
]


def write_guide() -> None:
    """The pages stand in the index as they are called today."""
    rows = [
        SearchRow(
            kind=Kind.PAGE, record_id=place, title=str(title), note=str(note), address=reverse(name),
            is_public=True,
        )
        for place, (name, title, note) in enumerate(PAGES)
    ]  # fmt: skip
    SearchRow.objects.filter(kind=Kind.PAGE).delete()
    SearchRow.objects.bulk_create(rows)
    SearchWord.objects.note(f"{row.title} {row.note}" for row in rows)

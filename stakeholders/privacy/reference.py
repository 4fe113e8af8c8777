"""What a new portal begins with: consent texts, periods, and the register of processing."""

from pathlib import Path

from django.utils import timezone

from stakeholders.privacy.consents import ConsentText, Purpose
from stakeholders.privacy.retention import Kept, Processing, RetentionPeriod

DATA = Path(__file__).parent / "data"
PERIODS = {
    Kept.HOLDS: (1, "isian dan berkasnya dihapus"),
    Kept.BOOKING_FILES: (24, "berkas dihapus; notula tetap disimpan"),
    Kept.NOTIFICATIONS: (12, "pesan dihapus"),
    Kept.IDENTITIES: (6, "nomor dihapus"),
    Kept.SURVEY_REQUESTS: (3, "permintaan dihapus; jawabannya tidak pernah terhubung dengannya"),
    Kept.PLACES: (12, "tempatnya dihapus; pemesanan yang lahir darinya tetap"),
    Kept.TICKETS: (3, "nama dan keperluan pada tiket dihapus"),
    Kept.UNCONFIRMED: (1, "akun dihapus"),
}
PUBLIC_TASK = "Pelayanan publik dan tugas kepentingan umum (UU 27/2022 ps. 20 ayat 2 huruf e)"
LEGAL_DUTY = "Kewajiban hukum (UU 27/2022 ps. 20 ayat 2 huruf c; UU 43/2009)"
CONSENT = "Persetujuan (UU 27/2022 ps. 20 ayat 2 huruf a)"
ARCHIVE = "sesuai jadwal retensi arsip daerah"
ACTIVITIES = [
    (
        "Akun dan masuk",
        "nama, alamat e-mail, nomor telepon bila diisi, waktu masuk, alamat IP dan jenis peramban",
        "Mengenali Anda, memberi tahu Anda, dan mengamankan akun.",
        CONSENT,
        "Anda dan Admin Perkasa",
        "selama akun ada; dihapus atau disamarkan atas permintaan Anda",
        None,
    ),
    (
        "Survei kepuasan",
        "bahwa Anda selesai dilayani dan diminta menilai; jawabannya disimpan tanpa nama dan tanpa hari",
        "Mengukur kepuasan menurut Permenpan RB 14/2017.",
        PUBLIC_TASK,
        "jawaban hanya dibaca sebagai jumlah, paling sedikit lima orang",
        "permintaan 3 bulan; jawaban tanpa nama disimpan terus",
        None,
    ),
    (
        "Konsultasi",
        "pokok, pertanyaan, jadwal, dan instansi yang diwakili",
        "Menyiapkan, menjadwalkan, dan menjawab konsultasi.",
        PUBLIC_TASK,
        "petugas layanan, pimpinan, dan auditor",
        ARCHIVE,
        None,
    ),
    (
        "Berkas pendukung",
        "berkas yang Anda unggah",
        "Bahan konsultasi.",
        PUBLIC_TASK,
        "petugas layanan, pimpinan, dan auditor",
        "",
        Kept.BOOKING_FILES,
    ),
    (
        "Notula dan naskah",
        "nama peserta, pembahasan, rekomendasi, tindak lanjut",
        "Bukti resmi apa yang dibahas dan disepakati.",
        LEGAL_DUTY,
        "peserta, petugas, pimpinan, dan auditor",
        ARCHIVE,
        None,
    ),
    (
        "Antrean di kantor",
        "nama panggilan, keperluan, layanan, dan jam kedatangan; papan antrean hanya memuat nomor",
        "Memanggil dan melayani menurut giliran.",
        PUBLIC_TASK,
        "petugas meja depan dan petugas layanan",
        "",
        Kept.TICKETS,
    ),
    (
        "Daftar tunggu",
        "layanan atau sesi yang ditunggu, hari yang dikehendaki, dan sejak kapan",
        "Menawarkan waktu yang kosong menurut urutan.",
        PUBLIC_TASK,
        "Anda, petugas layanan, dan Admin Perkasa",
        "",
        Kept.PLACES,
    ),
    (
        "Usulan program",
        "nama penyusun dan riwayat usulan; untuk umum hanya isi usulan tanpa nama orang",
        "Perencanaan pembangunan yang terbuka.",
        PUBLIC_TASK,
        "umum (tanpa nama), instansi pengusul, perencana",
        ARCHIVE,
        None,
    ),
    (
        "Pemberitahuan",
        "apa yang kami kirim kepada Anda dan kapan",
        "Bukti bahwa Anda sudah diberi tahu.",
        PUBLIC_TASK,
        "Anda dan Admin Perkasa",
        "",
        Kept.NOTIFICATIONS,
    ),
    (
        "Nomor Induk Kependudukan",
        "NIK, hanya bila diminta dengan alasan",
        "Memastikan seseorang berhak bertindak.",
        CONSENT,
        "hanya tersamar (3324********0001)",
        "",
        Kept.IDENTITIES,
    ),
    (
        "Pangkat dan NIP pejabat",
        "pangkat, golongan, dan NIP (memuat tanggal lahir dan jenis kelamin), bila diisi",
        "Blok tanda tangan naskah dinas menurut Permendagri 1/2023.",
        PUBLIC_TASK,
        "Anda, Admin Perkasa, auditor, dan pembaca naskah yang Anda tanda tangani",
        "selama akun ada; naskah yang sudah terbit tidak berubah",
        None,
    ),
    (
        "Riwayat perubahan",
        "siapa mengubah apa dan kapan",
        "Pertanggungjawaban dan pemeriksaan.",
        LEGAL_DUTY,
        "Admin Perkasa dan auditor",
        "selama datanya ada",
        None,
    ),
]


def load_privacy() -> int:
    """Texts, periods and activities that are not there yet now are; answers how many were added."""
    before = _number_of_rows()
    for purpose in Purpose:
        if not ConsentText.objects.filter(purpose=purpose).exists():
            _publish_first(purpose)
    for kind, (months, outcome) in PERIODS.items():
        RetentionPeriod.objects.get_or_create(kind=kind, defaults={"months": months, "outcome": outcome})
    if not Processing.objects.exists():
        _write_register({period.kind: period for period in RetentionPeriod.objects.all()})
    return _number_of_rows() - before


def _publish_first(purpose: Purpose) -> None:
    """The file's first line is what stands beside the box, the rest what is read before ticking it."""
    question, _blank, text = (DATA / f"{purpose}.txt").read_text().partition("\n\n")
    ConsentText.objects.create(
        purpose=purpose, version=1, question=question, text=text, published_at=timezone.now()
    )


def _write_register(periods: dict[str, RetentionPeriod]) -> None:
    Processing.objects.bulk_create(
        Processing(
            name=name, data=data, purpose=purpose, legal_basis=basis, recipients=recipients, kept=kept,
            period=periods[kind] if kind else None, place=place,
        )
        for place, (name, data, purpose, basis, recipients, kept, kind) in enumerate(ACTIVITIES)
    )  # fmt: skip


def _number_of_rows() -> int:
    return sum(model._default_manager.count() for model in (ConsentText, RetentionPeriod, Processing))

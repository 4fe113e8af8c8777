"""Papers for tests: what minutes hold, and papers issued and rendered through the portal's own verbs."""

from io import BytesIO

from pypdf import PdfReader

from perkasa.documents.kinds import Kind
from perkasa.documents.letterhead import Letterhead
from perkasa.documents.papers import actions
from perkasa.documents.papers.models import Paper
from perkasa.documents.papers.rendering import render_next
from tests.factories.stakeholders import head, host

LETTERHEAD = Letterhead(
    government="Pemerintah Kabupaten Kendal",
    organisation="Badan Perencanaan Pembangunan, Penelitian dan Pengembangan",
    short_name="Baperlitbang",
    place="Kendal",
)
APPROVED = "Disetujui melalui Perkasa pada Rabu, 25 November 2026 pukul 10.12 WIB"
SIGNATORIES = [
    {"name": "Budi Santoso", "position": "Pencatat"},
    {"name": "Sri Handayani", "position": "Kepala Badan", "note": APPROVED},
]


def minutes_content(**changes) -> dict:
    """What the layout of consultation minutes shows."""
    return {
        "booking": "KSL-7F3KQ2",
        "service": "Konsultasi Renja perangkat daerah",
        "subject": "Menyelaraskan usulan jembatan dengan Renja",
        "day": "Rabu, 25 November 2026",
        "day_in_words": "hari Rabu tanggal dua puluh lima bulan November tahun dua ribu dua puluh enam",
        "time": "09.00–10.00 WIB",
        "place": "Ruang Perkasa",
        "chair": {"name": "Budi Santoso", "position": "Perencana Ahli Muda"},
        "writer": {"name": "Budi Santoso", "position": "Perencana Ahli Muda"},
        "attendance": [{"name": "Ratna Wulandari", "position": "Warga Desa Blumah"}],
        "requested_by": "Ratna Wulandari",
        "question": "Apakah jembatan dusun dapat masuk Renja 2028?",
        "notes": "Lokasi sudah ada di peta desa.\n\nVolume belum dihitung.",
        "opening": "Pada hari Rabu tanggal dua puluh lima bulan November tahun dua ribu dua puluh enam telah "
        "dilaksanakan konsultasi perencanaan atas permintaan Ratna Wulandari.",
        "closing": "Demikian notula ini dibuat dengan sesungguhnya untuk dipergunakan sebagaimana mestinya.",
        "recommendations": ["Lengkapi volume, lalu ajukan sebagai usulan."],
        "follow_ups": [
            {"description": "Mengukur bentang jembatan", "owner": "Desa Blumah", "due": "9 Desember 2026"}
        ],
    } | changes


def issue_paper(*, by=None, content: dict | None = None, **details) -> Paper:
    """A paper that waits for a worker."""
    details = {"about": host(), "title": "Notula konsultasi tentang jembatan"} | details
    return actions.issue(
        Kind.CONSULTATION_MINUTES,
        content=content or minutes_content(),
        signatories=SIGNATORIES,
        letterhead=LETTERHEAD,
        by=by or head(),
        **details,
    )


def words_of(pdf: bytes) -> str:
    """What a PDF says on all its pages, with single spaces."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def finished_paper(**details) -> Paper:
    """A paper whose PDF stands."""
    paper = issue_paper(**details)
    while render_next():
        pass
    paper.refresh_from_db()
    return paper

"""A deed as PDF and as DOCX, from its chapters as they are now."""

from io import BytesIO

from django.utils import timezone
from django.utils.translation import gettext as _
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from perkasa.core.pdf import render_pdf
from planning.cooperation.deeds.merging import paragraphs
from planning.cooperation.deeds.models import Chapter, Deed


def parts_of(deed: Deed) -> list[tuple[Chapter, list[str]]]:
    """Each chapter with its paragraphs."""
    return [(chapter, paragraphs(chapter.text)) for chapter in deed.chapters.all()]


def pdf_of(deed: Deed) -> bytes:
    """The deed on sheets of A4; a draft says on every sheet that it is one."""
    parties = deed.cooperation.parties.all()
    context = {"deed": deed, "parts": parts_of(deed), "parties": parties, "day": timezone.localdate()}
    return render_pdf("pdf/naskah-kerja-sama.html", context)


def docx_of(deed: Deed) -> bytes:
    """The deed as a text to go on with in a word processor, each chapter under a heading of its own."""
    document = Document()
    document.core_properties.title, document.core_properties.author = str(deed), "Perkasa"
    document.core_properties.language = "id-ID"
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = "Arial", Pt(12)
    _title(document, deed)
    for chapter, texts in parts_of(deed):
        document.add_heading(f"{_('Bab')} {chapter.number}. {chapter.heading}", level=2)
        for text in texts or ["–"]:
            document.add_paragraph(text)
    _signatures(document, deed)
    stored = BytesIO()
    document.save(stored)
    return stored.getvalue()


def _title(document, deed: Deed) -> None:
    for text in (deed.get_kind_display().upper(), deed.title):
        document.add_heading(text, level=1).alignment = WD_ALIGN_PARAGRAPH.CENTER
    number = deed.number or _("(draf, belum bernomor)")
    document.add_paragraph(f"{_('Nomor')}: {number}").alignment = WD_ALIGN_PARAGRAPH.CENTER


def _signatures(document, deed: Deed) -> None:
    parties = list(deed.cooperation.parties.all())
    table = document.add_table(rows=0, cols=2)
    for party in parties:
        row = table.add_row().cells
        row[0].text, row[1].text = str(party), f"{party.office}\n\n\n{party.signer}"
